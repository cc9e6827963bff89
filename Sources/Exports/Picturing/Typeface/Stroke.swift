/// One movement of the pen: where it goes, and how its ends are cut.
struct Stroke: Sendable {
    /// How the end of a stroke is cut.
    enum Cut: Sendable {
        /// Across the stroke.
        case across
        /// Along the line on which letters stand; upright.
        case level, upright
    }

    /// A place on the way.
    struct Node: Sendable {
        var point: Point
        /// Of the pen's width.
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
