/// Fills quadrilaterals with anti-aliasing: eight scan lines per pixel vertically, exact horizontally.
struct Rasteriser {
    private static let lines = 8

    /// Where a line meets an edge, and whether the shape begins or ends there.
    private struct Crossing {
        var line: Int32
        var turn: Int32
        var x: Double
    }

    private let left: Int
    private let top: Int
    private let width: Int
    private let height: Int
    private var crossings: [Crossing] = []

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
        for quad in quads { rasteriser.add(quad) }
        return rasteriser.filled()
    }

    private init(left: Int, top: Int, width: Int, height: Int) {
        (self.left, self.top, self.width, self.height) = (left, top, width, height)
        crossings.reserveCapacity(4096)
    }

    private mutating func add(_ quad: Outliner.Quad) {
        let (a, b, c, d) = quad
        // Twice its area, which is negative if its corners run the other way round.
        let area = (a.x - c.x) * (b.y - d.y) - (b.x - d.x) * (a.y - c.y)
        let turn: Int32 = area >= 0 ? 1 : -1
        addEdge(a, b, turn)
        addEdge(b, c, turn)
        addEdge(c, d, turn)
        addEdge(d, a, turn)
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
        for line in first..<end {
            let y = (Double(line) + 0.5) / scale + Double(top)
            let x = upper.x + (y - upper.y) * slope - Double(left)
            crossings.append(Crossing(line: Int32(truncatingIfNeeded: line), turn: turn, x: x))
        }
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
        var starts = [Int](repeating: 0, count: height * Self.lines + 2)
        for crossing in crossings { starts[Int(crossing.line) + 2] += 1 }
        for line in 2..<starts.count { starts[line] += starts[line - 1] }
        let begins = starts
        var sorted = crossings
        // Sorted in place, because each change of an array first checks whether it is shared, which costs more.
        var places = sorted.mutableSpan
        for crossing in crossings {
            let line = Int(crossing.line) + 1
            var place = starts[line]
            starts[line] += 1
            // Few crossings are on one line, so insertion is fast.
            while place > begins[line], places[place - 1].x > crossing.x {
                places[place] = places[place - 1]
                place -= 1
            }
            places[place] = crossing
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
