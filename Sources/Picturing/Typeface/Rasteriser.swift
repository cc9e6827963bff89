/// Fills quadrilaterals with anti-aliasing: eight lines a pixel downwards, exact across.
struct Rasteriser {
    private static let lines = 8

    /// The end of a stretch of a line, and whether the shape begins or ends there.
    private struct Crossing {
        var x: Double
        var turn: Int
    }

    private let mask: (left: Int, top: Int, width: Int, height: Int)
    private var crossings: [[Crossing]]

    /// The union of some quadrilaterals, in pixels, y downwards; empty where there is nothing, or far too much.
    static func mask(of quads: [Outliner.Quad]) -> Mask {
        var (low, high) = (Point(.infinity, .infinity), Point(-.infinity, -.infinity))
        for quad in quads {
            for point in [quad.0, quad.1, quad.2, quad.3] {
                low = Point(min(low.x, point.x), min(low.y, point.y))
                high = Point(max(high.x, point.x), max(high.y, point.y))
            }
        }
        guard low.x > -4096, low.y > -4096, high.x < 4096, high.y < 4096, low.x <= high.x else { return .empty }
        let (left, top) = (Int(low.x.rounded(.down)), Int(low.y.rounded(.down)))
        let (right, bottom) = (Int(high.x.rounded(.up)), Int(high.y.rounded(.up)))
        var rasteriser = Rasteriser(left: left, top: top, width: right - left, height: bottom - top)
        for quad in quads { rasteriser.add(quad) }
        return rasteriser.filled()
    }

    private init(left: Int, top: Int, width: Int, height: Int) {
        mask = (left, top, width, height)
        crossings = Array(repeating: [], count: height * Self.lines)
    }

    private mutating func add(_ quad: Outliner.Quad) {
        let points = [quad.0, quad.1, quad.2, quad.3]
        var area = 0.0
        for index in 0..<4 {
            let (one, other) = (points[index], points[(index + 1) % 4])
            area += one.x * other.y - other.x * one.y
        }
        for index in 0..<4 {
            let (one, other) = (points[index], points[(index + 1) % 4])
            if area >= 0 { addEdge(one, other) } else { addEdge(other, one) }
        }
    }

    private mutating func addEdge(_ from: Point, _ to: Point) {
        guard from.y != to.y else { return }
        let (upper, lower, turn) = from.y < to.y ? (from, to, 1) : (to, from, -1)
        let scale = Double(Self.lines)
        // Lines run through the middle of their share of a pixel.
        let first = Int(((upper.y - Double(mask.top)) * scale - 0.5).rounded(.up))
        let last = Int(((lower.y - Double(mask.top)) * scale - 0.5).rounded(.up)) - 1
        guard first <= last else { return }
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        for line in max(first, 0)...max(first, 0, last) where line <= last && line < crossings.count {
            let y = (Double(line) + 0.5) / scale + Double(mask.top)
            crossings[line].append(Crossing(x: upper.x + (y - upper.y) * slope - Double(mask.left), turn: turn))
        }
    }

    private mutating func filled() -> Mask {
        var coverage: [UInt8] = []
        coverage.reserveCapacity(mask.width * mask.height)
        var row = [Double](repeating: 0, count: mask.width)
        for y in 0..<mask.height {
            for x in row.indices { row[x] = 0 }
            for line in y * Self.lines..<(y + 1) * Self.lines { fill(line, into: &row) }
            for sum in row { coverage.append(UInt8(min(255, sum * 255 / Double(Self.lines) + 0.5))) }
        }
        return Mask(left: mask.left, top: mask.top, width: mask.width, height: mask.height, coverage: coverage)
    }

    private mutating func fill(_ line: Int, into row: inout [Double]) {
        crossings[line].sort { $0.x < $1.x }
        var (winding, start) = (0, 0.0)
        for crossing in crossings[line] {
            if winding == 0 { start = crossing.x }
            winding += crossing.turn
            if winding == 0 { Self.cover(start, crossing.x, in: &row) }
        }
    }

    private static func cover(_ from: Double, _ to: Double, in row: inout [Double]) {
        let (from, to) = (max(0, from), min(Double(row.count), to))
        guard from < to else { return }
        let (first, last) = (Int(from), min(Int(to), row.count - 1))
        guard first < last else { return row[first] += to - from }
        row[first] += Double(first + 1) - from
        for x in first + 1..<max(first + 1, last) { row[x] += 1 }
        row[last] += to - Double(last)
    }
}
