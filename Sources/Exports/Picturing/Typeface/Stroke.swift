/// One movement of the pen: where it goes, and how its ends are cut.
struct Stroke: Sendable {
    /// How the end of a stroke is cut.
    enum Cut: Sendable {
        /// Across the stroke.
        case across
        /// Along the baseline; upright.
        case level, upright
    }

    /// A place on the way.
    struct Node: Sendable {
        var point: Point
        /// The thickness, as a share of the pen's width.
        var width = 1.0
        var cut = Cut.across
        /// Whether the stroke grows towards this end.
        var isFlared = false
    }

    /// The way from the last node to the next one.
    struct Segment: Sendable {
        /// The two handles of a cubic curve; nil for a straight line.
        var handles: (Point, Point)?
        var end: Node
    }

    var start: Node
    var segments: [Segment] = []
    var isClosed = false

    /// The nodes that it goes through.
    var nodes: [Node] { [start] + segments.map(\.end) }
}

/// The pen that draws letters: a nib that is an ellipse, held at an angle, so that stems are thick and arms thin.
///
/// Lengths are in thousandths of the em.
struct Pen: Sendable, Hashable {
    /// Half of the nib along its long and its short axis.
    var long: Double
    var short: Double
    /// How much wider a stem is at its end, as a share of its width.
    var flare: Double

    /// For titles: stems of 94, arms of 62.
    static let title = Pen(long: 48.8, short: 28.5, flare: 0.17)
    /// For small lines: less contrast and flare, as small type needs.
    static let text = Pen(long: 41, short: 30, flare: 0.1)

    /// The direction of the long axis: 20 degrees above the horizontal.
    private static let axis = Point(0.9396926, 0.3420201)
    /// The distance from its end at which a stem begins to flare.
    static let flareLength = 190.0

    /// Half of the width of a stroke that runs in a direction of length 1.
    func halfWidth(along direction: Point) -> Double {
        let across = direction.x * Self.axis.y - direction.y * Self.axis.x
        let along = direction.x * Self.axis.x + direction.y * Self.axis.y
        return (long * long * across * across + short * short * along * along).squareRoot()
    }

    /// How many times as wide a stem is at a distance from its end, compared with its middle.
    func widening(at distance: Double) -> Double {
        guard distance < Self.flareLength else { return 1 }
        let nearness = 1 - distance / Self.flareLength
        return 1 + flare * nearness * nearness
    }

    func broadened(by factor: Double) -> Pen { Pen(long: long * factor, short: short * factor, flare: flare) }
}

/// A point or a direction; y grows upwards in a glyph's design and downwards in pixels.
struct Point: Sendable, Hashable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    var length: Double { (x * x + y * y).squareRoot() }

    static func + (one: Point, other: Point) -> Point { Point(one.x + other.x, one.y + other.y) }
    static func - (one: Point, other: Point) -> Point { Point(one.x - other.x, one.y - other.y) }
    static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }
}
