/// Letters set in a line, with the place of each.
struct TypeLine: Sendable {
    private let sorts: [SpriteCase.Sort]
    /// From the start of the line, in pixels.
    private let places: [Int]
    /// In pixels.
    let width: Int

    /// Sets letters one after another, by their width, the tracking and the kerning; no two touch.
    init(_ letters: [Letter], _ style: TypeStyle, from sprites: SpriteCase) {
        sorts = sprites.sorts(of: letters, style)
        let face = Typeface.dossier
        let scale = Double(style.size) / 1000
        var places: [Int] = []
        places.reserveCapacity(letters.count)
        var pen = 0.0
        // Places are whole pixels, like sprites; rounding errors never add up.
        for (index, letter) in letters.enumerated() {
            if index > 0 {
                pen += (Double(style.tracking) + face.kerning(letters[index - 1], letter)) * scale
                let (last, wanted) = (places[index - 1], Int(pen.rounded()))
                let distance = sorts[index - 1].profile.distance(wanted - last, to: sorts[index].profile)
                if last + distance > wanted { pen = Double(last + distance) }
            }
            places.append(Int(pen.rounded()))
            pen += face.advance(letter) * scale
        }
        self.places = places
        width = Int(pen.rounded())
    }

    func draw(on canvas: inout Canvas, x: Int, baseline: Int) {
        for (sort, place) in zip(sorts, places) {
            let left = x + place
            canvas.put(left & 1 == 0 ? sort.even : sort.odd, x: left, y: baseline)
        }
    }

    /// The width of letters when set, before rounding; in pixels.
    static func width(of letters: some Collection<Letter>, _ style: TypeStyle) -> Double {
        let face = Typeface.dossier
        var (sum, last): (Double, Letter?) = (0, nil)
        for letter in letters {
            sum += face.advance(letter)
            if let last { sum += face.kerning(last, letter) + Double(style.tracking) }
            last = letter
        }
        return sum * Double(style.size) / 1000
    }
}

/// How a line is set: its size, its ink, and how far apart its letters are.
struct TypeStyle: Hashable, Sendable {
    /// The em, in pixels.
    var size: Int
    var ink: Palette.Ink
    /// The extra space between any two letters, in thousandths of the em.
    var tracking = 0

    /// Large letters are drawn with the finer pen.
    var pen: Pen { size >= 40 ? .title : .text }
    /// The distance of the baseline from the top of a capital.
    var capitalHeight: Int { Int((Typeface.capitalHeight * Double(size) / 1000).rounded()) }
}

/// How far a letter reaches to its left and right in each row.
struct Profile: Sendable {
    private let top: Int
    /// For each row, in pixels from the origin: the first that is covered, and the one after the last; an empty row has
    /// a `low` that is not less than its `high`.
    private let rows: [(low: Int32, high: Int32)]

    /// All rows together; empty if the letter is.
    private let reach: Range<Int>

    init(_ mask: Mask) {
        top = mask.top
        reach = mask.left..<mask.left + mask.width
        rows = (0..<mask.height).map { y in
            let row = mask.coverage[y * mask.width..<(y + 1) * mask.width]
            guard let first = row.firstIndex(where: { $0 > 0 }), let last = row.lastIndex(where: { $0 > 0 }) else {
                return (Int32.max, Int32.min)
            }
            let start = y * mask.width
            return (Int32(mask.left + first - start), Int32(mask.left + last - start + 1))
        }
    }

    /// How far to the right another letter must be, in pixels and at least `wanted`, to leave one pixel between them.
    func distance(_ wanted: Int, to other: Profile) -> Int {
        guard reach.upperBound >= wanted + other.reach.lowerBound else { return wanted }
        var distance = wanted
        let (from, to) = (max(top, other.top), min(top + rows.count, other.top + other.rows.count))
        guard from < to else { return wanted }
        for y in from..<to {
            let (one, next) = (rows[y - top], other.rows[y - other.top])
            guard one.low < one.high, next.low < next.high else { continue }
            distance = max(distance, Int(one.high - next.low) + 1)
        }
        return distance
    }
}

/// Shapes other than letters. The origin is the middle of the top edge; for a bar, its left end.
enum LetterShape: Hashable, Sendable {
    case bar(width: Int, height: Int)
    /// A square on a corner, a disc, a square: the marks of events, actors and sources.
    case diamond(Int)
    case disc(Int)
    case square(Int)

    /// In pixels, y downwards.
    var quads: [Outliner.Quad] {
        switch self {
        case .bar(let width, let height):
            return Self.box(left: 0, Double(width), Double(height))
        case .square(let side):
            return Self.box(left: -Double(side) / 2, Double(side), Double(side))
        case .diamond(let side):
            let half = Double(side) / 2
            return [(Point(0, 0), Point(half, half), Point(0, 2 * half), Point(-half, half))]
        case .disc(let side):
            let radius = Double(side) / 2
            var outliner = Outliner(.text)
            outliner.add(Glyph(dots: [Glyph.Dot(centre: Point(0, radius), radius: radius)]))
            return outliner.quads
        }
    }

    private static func box(left: Double, _ width: Double, _ height: Double) -> [Outliner.Quad] {
        [(Point(left, 0), Point(left + width, 0), Point(left + width, height), Point(left, height))]
    }
}
