/// Turns strokes into adjoining quadrilaterals along them, for `Rasteriser`.
struct Outliner {
    private let pen: Pen
    private(set) var quads: [Quad] = []

    /// Four corners in order around it.
    typealias Quad = (Point, Point, Point, Point)

    init(_ pen: Pen) { self.pen = pen }

    /// A place on a stroke and the vector from there to its left edge.
    private typealias Rib = (place: Point, half: Point)

    mutating func add(_ glyph: Glyph) {
        for stroke in glyph.strokes { add(stroke) }
        for dot in glyph.dots { add(dot) }
    }

    private mutating func add(_ stroke: Stroke) {
        var last = stroke.start
        var ribs: [Rib] = []
        for (index, segment) in stroke.segments.enumerated() {
            let isLast = index == stroke.segments.count - 1 && !stroke.isClosed
            ribs +=
                segment.handles.map { curve(from: last, $0, to: segment.end, isFirst: index == 0, isLast: isLast) }
                ?? line(from: last, to: segment.end, isFirst: index == 0, isLast: isLast)
            last = segment.end
        }
        for (one, other) in zip(ribs, ribs.dropFirst()) {
            quads.append(
                (one.place + one.half, other.place + other.half, other.place - other.half, one.place - one.half))
        }
    }

    private func line(from start: Stroke.Node, to end: Stroke.Node, isFirst: Bool, isLast: Bool) -> [Rib] {
        let way = end.point - start.point
        guard way.length > 0 else { return [] }
        let direction = way * (1 / way.length)
        let steps = start.isFlared || end.isFlared ? 16 : 1
        let cut = isFirst && start.cut != .across ? start.cut : isLast ? end.cut : .across
        return (0...steps).map { step in
            let share = Double(step) / Double(steps)
            let distance = share * way.length
            var width = start.width + (end.width - start.width) * share
            if start.isFlared { width *= pen.widening(at: distance) }
            if end.isFlared { width *= pen.widening(at: way.length - distance) }
            let isInner = step == 0 && !isFirst || step == steps && !isLast
            let half = half(direction, cut: isInner ? .across : cut) * width
            return (start.point + way * share, half)
        }
    }

    private func curve(
        from start: Stroke.Node, _ handles: (Point, Point), to end: Stroke.Node, isFirst: Bool, isLast: Bool
    ) -> [Rib] {
        let steps = 14
        return (0...steps).map { step in
            let t = Double(step) / Double(steps)
            let s = 1 - t
            let place =
                start.point * (s * s * s) + handles.0 * (3 * s * s * t) + handles.1 * (3 * s * t * t)
                + end.point * (t * t * t)
            var slope =
                (handles.0 - start.point) * (s * s) + (handles.1 - handles.0) * (2 * s * t)
                + (end.point - handles.1) * (t * t)
            if slope.length < 0.01 { slope = end.point - start.point }
            let direction = slope.length > 0 ? slope * (1 / slope.length) : Point(1, 0)
            let cut = step == 0 && isFirst ? start.cut : step == steps && isLast ? end.cut : .across
            let width = start.width + (end.width - start.width) * t
            return (place, half(direction, cut: cut) * width)
        }
    }

    /// From the middle of a stroke to its left edge, along a cut.
    private func half(_ direction: Point, cut: Stroke.Cut) -> Point {
        let half = pen.halfWidth(along: direction)
        let left = Point(-direction.y, direction.x)
        switch cut {
        case .level where abs(direction.y) > 0.3: return Point(-half / direction.y, 0)
        case .upright where abs(direction.x) > 0.3: return Point(0, half / direction.x)
        default: return left * half
        }
    }

    private mutating func add(_ dot: Glyph.Dot) {
        let sides = 24
        // Finds the points of a circle without trigonometry, by turning a spoke 15 degrees at a time.
        var spoke = Point(dot.radius, 0)
        let (cosine, sine) = (0.9659258262890683, 0.25881904510252074)
        for _ in 0..<sides {
            let next = Point(spoke.x * cosine - spoke.y * sine, spoke.x * sine + spoke.y * cosine)
            quads.append((dot.centre, dot.centre + spoke, dot.centre + next, dot.centre))
            spoke = next
        }
    }
}
