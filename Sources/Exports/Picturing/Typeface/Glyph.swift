/// The design of a letter or mark: strokes and dots, and the room at its sides; in thousandths of the em.
struct Glyph: Sendable {
    /// A filled circle.
    struct Dot: Sendable {
        var centre: Point
        var radius: Double
    }

    var strokes: [Stroke]
    var dots: [Dot]
    /// Where its strokes lie, without the pen's width; its dots where it has no strokes.
    let extent: ClosedRange<Double>
    /// From its origin to that of the next.
    let advance: Double
    /// What its design is to be moved by, so that it begins at its origin.
    let shift: Double

    /// - Parameter sides: from the ends of its extent to the neighbours.
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
