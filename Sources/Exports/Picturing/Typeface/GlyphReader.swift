/// Reads a glyph's design from the notation of `Glyphs`.
///
/// `n 100 98 0,500_ 0,0_ ; 0,330*45 c 30,430 90,482 165,482 h 300,330 300,0_` is the letter, the space on its left and
/// right, then strokes separated by `;`. A stroke is a list of places `x,y`, each reached by a straight line; by a
/// curve (`c`) with two handles; by a quarter of an oval that leaves level (`h`) or upright (`v`); or by an S that
/// leaves and arrives level (`H`) or upright (`V`). `z` closes the stroke. `*45` is the pen's width there, in per cent.
/// An end is cut across the stroke, or level (`_`, `-`) or upright (`|`, `!`); `_` and `|` flare. `o x,y r` is a dot.
struct GlyphReader {
    private var words: ArraySlice<Substring>

    /// How near a quarter of an oval comes to its corner: a circle's is 0.552.
    private static let fullness = 0.575

    /// The glyphs of a table, one per line; unreadable lines are left out.
    static func glyphs(in table: String) -> [(Unicode.Scalar, Glyph)] {
        table.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count > 3, let name = words[0].unicodeScalars.first else { return nil }
            guard let left = Double(words[1]), let right = Double(words[2]) else { return nil }
            var reader = GlyphReader(words: words[3...])
            guard let (strokes, dots) = reader.design() else { return nil }
            return (name, Glyph(strokes: strokes, dots: dots, sides: (left, right)))
        }
    }

    private mutating func design() -> ([Stroke], [Glyph.Dot])? {
        var (strokes, dots) = ([Stroke](), [Glyph.Dot]())
        while let word = words.first {
            switch word {
            case ";": words.removeFirst()
            case "o":
                words.removeFirst()
                guard let centre = node()?.point, let radius = words.popFirst().flatMap({ Double($0) }) else {
                    return nil
                }
                dots.append(Glyph.Dot(centre: centre, radius: radius))
            default:
                guard let stroke = stroke() else { return nil }
                strokes.append(stroke)
            }
        }
        return (strokes, dots)
    }

    private mutating func stroke() -> Stroke? {
        guard let start = node() else { return nil }
        var stroke = Stroke(start: start)
        var last = start.point
        while let word = words.first, word != ";", word != "o" {
            if word == "z" {
                words.removeFirst()
                stroke.isClosed = true
                break
            }
            guard let segment = segment(from: last) else { return nil }
            stroke.segments.append(segment)
            last = segment.end.point
        }
        return stroke
    }

    private mutating func segment(from last: Point) -> Stroke.Segment? {
        let kind = words.first.flatMap { $0.utf8.count == 1 ? $0 : nil }
        if kind != nil { words.removeFirst() }
        if kind == "c" {
            guard let one = node(), let other = node(), let end = node() else { return nil }
            return Stroke.Segment(handles: (one.point, other.point), end: end)
        }
        guard let end = node() else { return nil }
        let (way, full) = (end.point - last, Self.fullness)
        let flat = Point(way.x * full, 0)
        let upright = Point(0, way.y * full)
        let handles: (Point, Point)? =
            switch kind {
            case "h": (last + flat, end.point - upright)
            case "v": (last + upright, end.point - flat)
            case "H": (last + flat, end.point - flat)
            case "V": (last + upright, end.point - upright)
            default: nil
            }
        return Stroke.Segment(handles: handles, end: end)
    }

    private mutating func node() -> Stroke.Node? {
        guard var word = words.popFirst() else { return nil }
        var node = Stroke.Node(point: Point(0, 0))
        switch word.last {
        case "_": (node.cut, node.isFlared) = (.level, true)
        case "-": node.cut = .level
        case "|": (node.cut, node.isFlared) = (.upright, true)
        case "!": node.cut = .upright
        default: break
        }
        if node.cut != .across { word.removeLast() }
        let parts = word.split(separator: "*")
        if parts.count == 2, let percent = Double(parts[1]) { node.width = percent / 100 }
        let numbers = parts.first?.split(separator: ",").compactMap { Double($0) } ?? []
        guard numbers.count == 2 else { return nil }
        node.point = Point(numbers[0], numbers[1])
        return node
    }
}

/// The design of a letter or mark: strokes and dots, and the space at its sides; in thousandths of the em.
struct Glyph: Sendable {
    /// A filled circle.
    struct Dot: Sendable {
        var centre: Point
        var radius: Double
    }

    var strokes: [Stroke]
    var dots: [Dot]
    /// The extent of its strokes, without the pen's width; of its dots if it has no strokes.
    let extent: ClosedRange<Double>
    /// The distance from its origin to that of the next letter.
    let advance: Double
    /// How far to move its design, so that it begins at its origin.
    let shift: Double

    /// - Parameter sides: The space from each end of its extent to the neighbour.
    init(strokes: [Stroke] = [], dots: [Dot] = [], sides: (left: Double, right: Double) = (0, 0)) {
        (self.strokes, self.dots) = (strokes, dots)
        var places = strokes.flatMap(\.nodes).map(\.point.x)
        if places.isEmpty { places = dots.map(\.centre.x) }
        let (low, high) = (places.min() ?? 0, places.max() ?? 0)
        extent = low...high
        advance = sides.left + (high - low) + sides.right
        shift = sides.left - low
    }
}
