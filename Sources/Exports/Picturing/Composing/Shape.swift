/// What is drawn beside letters; the origin of each is its middle at the top, in pixels.
enum Shape: Hashable, Sendable {
    case bar(width: Int, height: Int)
    /// A square that stands on a corner, a disc, a square: the marks of events, actors and sources.
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
