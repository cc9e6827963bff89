/// Dossier's own typeface for pictures: a humanist sans with flared stems, drawn by `Pen` along the paths in `Glyphs`.
///
/// It has Latin with its marks, Greek and Cyrillic. No system font is used, so pictures are the same everywhere.
struct Typeface: Sendable {
    private let glyphs: [Unicode.Scalar: Glyph]
    private let metrics: Metrics
    /// The base and the mark of each letter with a mark.
    private let parts: [Unicode.Scalar: (base: Unicode.Scalar, mark: Unicode.Scalar)]

    static let dossier = Typeface()

    /// The height of a capital, in thousandths of the em.
    static let capitalHeight = 690.0
    /// The space between words.
    static let space = 262.0

    private init() {
        var glyphs: [Unicode.Scalar: Glyph] = [:]
        for table in [latinSmall, latinCapital, signs, greek, cyrillic, combiningMarks] {
            for (name, glyph) in GlyphReader.glyphs(in: table) { glyphs[name] = glyph }
        }
        for line in sameShapes.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let shape = words.first?.unicodeScalars.first.flatMap({ glyphs[$0] }) else { continue }
            for name in words.dropFirst().compactMap({ UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }) {
                glyphs[name] = shape
            }
        }
        self.glyphs = glyphs
        var parts: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [:]
        for line in compositions.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, let mark = UInt32(words[0], radix: 16).flatMap(Unicode.Scalar.init) else {
                continue
            }
            let letters = Array(words[1].unicodeScalars)
            for place in stride(from: 0, to: letters.count - 1, by: 2) {
                parts[letters[place]] = (letters[place + 1], mark)
            }
        }
        self.parts = parts
        metrics = Metrics(glyphs.mapValues(\.advance).merging([" ": Self.space]) { $1 }, kerning: kerningPairs)
    }

    func glyph(_ scalar: Unicode.Scalar) -> Glyph? { glyphs[scalar] }

    /// From the origin of a letter to that of the next, in thousandths of the em.
    func advance(_ letter: Letter) -> Double { metrics.advance(letter.base) }

    /// The extra distance between two letters, negative if they are closer; in thousandths of the em.
    func kerning(_ one: Letter, _ other: Letter) -> Double { metrics.kerning(one.base, other.base) }

    /// The letter of a scalar, decomposed as far as the typeface needs; nil if the typeface lacks it.
    func letter(_ scalar: Unicode.Scalar) -> Letter? {
        // Most scalars need no decomposition.
        if metrics.has(scalar) { return (0x300..<0x370).contains(scalar.value) ? nil : Letter(scalar) }
        var (base, marks) = (scalar, [Unicode.Scalar]())
        while glyphs[base] == nil, let part = parts[base] {
            marks.insert(part.mark, at: 0)
            base = part.base
        }
        guard metrics.has(base), !(0x300..<0x370).contains(base.value) else { return nil }
        var letter = Letter(base)
        for mark in marks where glyphs[mark] != nil { letter.add(mark) }
        return letter
    }

    /// A letter and its marks as quadrilaterals, in pixels from its origin on the baseline, y downwards.
    func outline(_ letter: Letter, pen: Pen, pixels size: Double) -> [Outliner.Quad] {
        let marks = letter.marksInOrder
        guard var glyph = glyphs[letter.base] else { return [] }
        // Capitals are larger, so with the same pen they would look lighter than small letters.
        let pen = letter.base.properties.isUppercase ? pen.broadened(by: 1.06) : pen
        let isDotted = marks.contains { $0.value < 0x323 && $0.value != 0x31B }
        if isDotted, letter.base == "i" || letter.base == "j" { glyph.dots = [] }
        var quads = placed(glyph, by: Point(glyph.shift, 0), pen: pen, scale: size / 1000)
        let middle = (glyph.extent.lowerBound + glyph.extent.upperBound) / 2 + glyph.shift
        var (above, below) = (isTall(letter.base) ? capitalRise : 0, 0.0)
        for mark in marks {
            guard let design = glyphs[mark] else { continue }
            let isBelow = (0x323...0x331).contains(mark.value)
            let shift = Point(middle + Self.shift(of: mark, on: letter.base, glyph), isBelow ? below : above)
            quads += placed(design, by: shift, pen: pen, scale: size / 1000)
            // A second mark on the same side is placed on the first.
            if isBelow { below -= 130 } else if mark.value != 0x31B { above += 150 }
        }
        return quads
    }

    private func placed(_ glyph: Glyph, by shift: Point, pen: Pen, scale: Double) -> [Outliner.Quad] {
        var outliner = Outliner(pen)
        outliner.add(glyph)
        func pixel(_ point: Point) -> Point { Point((point.x + shift.x) * scale, -(point.y + shift.y) * scale) }
        return outliner.quads.map { (pixel($0.0), pixel($0.1), pixel($0.2), pixel($0.3)) }
    }

    private func isTall(_ base: Unicode.Scalar) -> Bool {
        base.properties.isUppercase || "bdfhklßþðħđłŧ".unicodeScalars.contains(base)
    }

    /// How far a mark is from the middle.
    private static func shift(of mark: Unicode.Scalar, on base: Unicode.Scalar, _ glyph: Glyph) -> Double {
        let half = (glyph.extent.upperBound - glyph.extent.lowerBound) / 2
        switch (mark.value, base) {
        case (0x328, "a"), (0x328, "u"), (0x328, "A"): return half - 40
        case (0x31B, _): return half - 120
        case (0x30C, "d"), (0x30C, "l"), (0x30C, "L"): return half + 60
        case (_, "d") where mark.value < 0x323: return half
        case (_, "b"), (_, "h"),
            (_, "k") where mark.value < 0x323:
            return -half
        case (_, "j"): return 55
        default: return 0
        }
    }
}

/// A letter and the marks on it, as they are drawn together.
struct Letter: Hashable, Sendable {
    var base: Unicode.Scalar
    /// Up to three marks, a byte each, as offsets from U+02FF.
    private(set) var marks: UInt32 = 0

    init(_ base: Unicode.Scalar) { self.base = base }

    static let space = Letter(" ")
    static let ellipsis = Letter("…")

    /// Puts one more mark on it; a fourth is left out, and so is anything that is not a combining mark of that block.
    mutating func add(_ mark: Unicode.Scalar) {
        guard marks < 1 << 16, (0x300..<0x36F).contains(mark.value) else { return }
        marks = marks << 8 | (mark.value - 0x2FF)
    }

    /// The marks in the order in which they were put on.
    var marksInOrder: [Unicode.Scalar] {
        let numbers: [UInt32] = [marks >> 16 & 0xFF, marks >> 8 & 0xFF, marks & 0xFF]
        return numbers.compactMap { number in number == 0 ? nil : Unicode.Scalar(number + 0x2FF) }
    }
}

/// The widths and the kerning of letters, each found in two table lookups; in thousandths of the em.
struct Metrics: Sendable {
    /// For each scalar below `end` its index in `advances`; 0 if the typeface lacks it. It has none above `end`.
    private var places: [UInt16]
    private var advances: [Double] = [0]
    /// The kerning of two letters, row by row, by their indices.
    private var distances: [Int8]

    private static let end = 0x2200

    /// - Parameters:
    ///   - letters: The letters and their advances.
    ///   - kerning: Lines of `AV TWY -60`: each of the first letters before each of the second.
    init(_ letters: [Unicode.Scalar: Double], kerning: String) {
        places = [UInt16](repeating: 0, count: Self.end)
        for (scalar, advance) in letters where scalar.value < Self.end {
            places[Int(scalar.value)] = UInt16(truncatingIfNeeded: advances.count)
            advances.append(advance)
        }
        distances = [Int8](repeating: 0, count: advances.count * advances.count)
        for line in kerning.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, let distance = Int8(words[2]) else { continue }
            for one in words[0].unicodeScalars {
                for other in words[1].unicodeScalars {
                    distances[place(one) * advances.count + place(other)] = distance
                }
            }
        }
    }

    private func place(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < UInt32(Self.end) ? Int(places[Int(scalar.value)]) : 0
    }

    func has(_ scalar: Unicode.Scalar) -> Bool { place(scalar) > 0 }

    func advance(_ scalar: Unicode.Scalar) -> Double { advances[place(scalar)] }

    func kerning(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Double {
        Double(distances[place(one) * advances.count + place(other)])
    }
}
