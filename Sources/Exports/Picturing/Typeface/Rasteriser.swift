/// Fills quadrilaterals with anti-aliasing: eight scan lines per pixel vertically, exact horizontally.
struct Rasteriser {
    private static let lines = 8

    /// Where a line meets an edge, and whether the shape begins or ends there.
    private struct Crossing {
        var turn: Int32
        var x: Double
    }

    /// An edge, and the lines that meet it.
    private struct Edge {
        let upper: Point
        let slope: Double
        let lines: Range<Int>
        let turn: Int32
    }

    private let left: Int
    private let top: Int
    private let width: Int
    private let height: Int
    private var edges: [Edge] = []

    /// The union of some quadrilaterals, in pixels, y downwards; empty if there are none, or one is far too large.
    static func mask(of quads: [Outliner.Quad]) -> Mask {
        var (low, high) = (Point(.infinity, .infinity), Point(-.infinity, -.infinity))
        func take(_ point: Point) {
            low = Point(min(low.x, point.x), min(low.y, point.y))
            high = Point(max(high.x, point.x), max(high.y, point.y))
        }
        for quad in quads {
            take(quad.0)
            take(quad.1)
            take(quad.2)
            take(quad.3)
        }
        guard low.x > -4096, low.y > -4096, high.x < 4096, high.y < 4096, low.x <= high.x else { return .empty }
        let (left, top) = (Int(low.x.rounded(.down)), Int(low.y.rounded(.down)))
        let (right, bottom) = (Int(high.x.rounded(.up)), Int(high.y.rounded(.up)))
        var rasteriser = Rasteriser(left: left, top: top, width: right - left, height: bottom - top)
        rasteriser.add(quads)
        return rasteriser.filled()
    }

    private init(left: Int, top: Int, width: Int, height: Int) {
        (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }

    /// Adds the edges of quadrilaterals, without those between two that follow one another along a stroke: there, one ends
    /// where the other begins.
    private mutating func add(_ quads: [Outliner.Quad]) {
        edges.reserveCapacity(4 * quads.count)
        for place in quads.indices {
            let (a, b, c, d) = quads[place]
            let turn = Self.turn(quads[place])
            addEdge(a, b, turn)
            if place + 1 == quads.count || !Self.joins(quads[place], quads[place + 1]) { addEdge(b, c, turn) }
            addEdge(c, d, turn)
            if place == 0 || !Self.joins(quads[place - 1], quads[place]) { addEdge(d, a, turn) }
        }
    }

    private static func joins(_ one: Outliner.Quad, _ other: Outliner.Quad) -> Bool {
        one.1 == other.0 && one.2 == other.3 && turn(one) == turn(other)
    }

    /// 1, or -1 for a quadrilateral whose corners run the other way round.
    private static func turn(_ quad: Outliner.Quad) -> Int32 {
        let (a, b, c, d) = quad
        // Twice its area.
        return (a.x - c.x) * (b.y - d.y) - (b.x - d.x) * (a.y - c.y) >= 0 ? 1 : -1
    }

    private mutating func addEdge(_ from: Point, _ to: Point, _ turn: Int32) {
        guard from.y != to.y else { return }
        let (upper, lower, turn) = from.y < to.y ? (from, to, turn) : (to, from, -turn)
        let scale = Double(Self.lines)
        // Scan lines run through the middle of their share of a pixel.
        let first = max(0, Int(((upper.y - Double(top)) * scale - 0.5).rounded(.up)))
        let end = min(height * Self.lines, Int(((lower.y - Double(top)) * scale - 0.5).rounded(.up)))
        guard first < end else { return }
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        edges.append(Edge(upper: upper, slope: slope, lines: first..<end, turn: turn))
    }

    private func filled() -> Mask {
        let (sorted, starts) = crossingsInOrder()
        var coverage = [UInt8](repeating: 0, count: width * height)
        var sums = [Double](repeating: 0, count: width)
        var row = sums.mutableSpan
        for y in 0..<height {
            for x in row.indices { row[x] = 0 }
            for line in y * Self.lines..<(y + 1) * Self.lines {
                Self.fill(sorted.span, starts[line]..<starts[line + 1], &row)
            }
            for x in row.indices { coverage[y * width + x] = UInt8(min(255, row[x] * 255 / Double(Self.lines) + 0.5)) }
        }
        return Mask(left: left, top: top, width: width, height: height, coverage: coverage)
    }

    /// The crossings by line and from left to right, and where each line begins, with one more entry for the end.
    private func crossingsInOrder() -> ([Crossing], [Int]) {
        // The number of edges that each line meets, from how many more there are than on the line before.
        var starts = [Int](repeating: 0, count: height * Self.lines + 2)
        for edge in edges {
            starts[edge.lines.lowerBound + 1] += 1
            starts[edge.lines.upperBound + 1] -= 1
        }
        var count = 0
        for line in 1..<starts.count {
            count += starts[line]
            starts[line] = starts[line - 1] + count
        }
        var ends = starts
        var sorted = [Crossing](repeating: Crossing(turn: 0, x: 0), count: starts[height * Self.lines])
        // Sorted in place, because each change of an array first checks whether it is shared, which costs more.
        var places = sorted.mutableSpan
        var next = ends.mutableSpan
        for edge in edges {
            for line in edge.lines {
                let y = (Double(line) + 0.5) / Double(Self.lines) + Double(top)
                let x = edge.upper.x + (y - edge.upper.y) * edge.slope - Double(left)
                var place = next[line]
                next[line] = place + 1
                // Few crossings are on one line, so insertion is fast.
                while place > starts[line], places[place - 1].x > x {
                    places[place] = places[place - 1]
                    place -= 1
                }
                places[place] = Crossing(turn: edge.turn, x: x)
            }
        }
        return (sorted, starts)
    }

    private static func fill(_ crossings: Span<Crossing>, _ range: Range<Int>, _ row: inout MutableSpan<Double>) {
        var (winding, start) = (Int32(0), 0.0)
        for place in range {
            if winding == 0 { start = crossings[place].x }
            winding += crossings[place].turn
            if winding == 0 { cover(start, crossings[place].x, in: &row) }
        }
    }

    private static func cover(_ from: Double, _ to: Double, in row: inout MutableSpan<Double>) {
        let (from, to) = (max(0, from), min(Double(row.count), to))
        guard from < to else { return }
        let (first, last) = (Int(from), min(Int(to), row.count - 1))
        guard first < last else { return row[first] += to - from }
        row[first] += Double(first + 1) - from
        for x in first + 1..<max(first + 1, last) { row[x] += 1 }
        row[last] += to - Double(last)
    }
}

/// How much of each pixel a shape covers, from 0 to 255, row by row.
struct Mask: Sendable, Equatable {
    /// The pixel at the top left, from the origin of the shape; y grows downwards.
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    var coverage: [UInt8]

    static let empty = Mask(left: 0, top: 0, width: 0, height: 0, coverage: [])
}
