import Base

/// The outlines of the world's land, from Natural Earth 1:110m (`Sources/Tools/WorldMap/world.py` makes them): thirds of a
/// degree east and south, without names.
struct WorldMap: Sendable {
    /// A place on the map.
    struct Point: Sendable, Hashable {
        var x: Int
        var y: Int
    }

    /// A rectangle of the map.
    struct Window: Sendable, Hashable {
        var x: ClosedRange<Int>
        var y: ClosedRange<Int>

        func overlaps(_ other: Window) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }

        /// The same further east.
        func moved(by shift: Int) -> Window { Window(x: x.lowerBound + shift...x.upperBound + shift, y: y) }
    }

    /// An outline, and the smallest rectangle around it.
    private struct Ring: Sendable {
        let points: [Point]
        let bounds: Window

        /// Nil for one without points.
        init?(_ points: [Point]) {
            let (xs, ys) = (points.map(\.x), points.map(\.y))
            guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
                return nil
            }
            (self.points, bounds) = (points, Window(x: left...right, y: top...bottom))
        }
    }

    static let unitsPerDegree = 3.0
    /// The width of the world.
    static let width = 1080

    /// The world without the ice of Antarctica, which would take a third of the map.
    static let inhabited = Window(x: -540...540, y: -252...174)

    /// The world with Antarctica, for sites with a place there.
    static let whole = Window(x: -540...540, y: -252...270)

    static let world = WorldMap(PackageResources.world_txt)

    private let rings: [Ring]

    /// Reads lines of numbers: the first point of a ring, then the steps to the next ones.
    init(_ text: [UInt8]) {
        rings = text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let numbers = line.split(separator: UInt8(ascii: " ")).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
            var point = Point(x: 0, y: 0)
            return Ring(
                stride(from: 0, to: numbers.count - 1, by: 2).map { place in
                    point = Point(x: point.x + numbers[place], y: point.y + numbers[place + 1])
                    return point
                })
        }
    }

    /// Appends the land in a window as the `d` of a path. Windows may reach beyond 180 degrees.
    func append(landIn window: Window, to out: inout [UInt8]) {
        for shift in [-Self.width, 0, Self.width] {
            for ring in rings where ring.bounds.moved(by: shift).overlaps(window) {
                let moved = shift == 0 ? ring.points : ring.points.map { Point(x: $0.x + shift, y: $0.y) }
                Self.append(Self.clipped(moved, to: window), to: &out)
            }
        }
    }

    private static func append(_ ring: [Point], to out: inout [UInt8]) {
        guard let first = ring.first else { return }
        var last = first
        var steps: [Int] = []
        for point in ring.dropFirst() where point != last {
            steps += [point.x - last.x, point.y - last.y]
            last = point
        }
        // What only touches the window has no area in it.
        guard steps.count >= 4 else { return }
        out.literal("M")
        append([first.x, first.y], to: &out)
        out.literal("l")
        append(steps, to: &out)
        out.literal("z")
    }

    /// Appends numbers, with a space only where the next has no sign.
    private static func append(_ numbers: [Int], to out: inout [UInt8]) {
        for (place, number) in numbers.enumerated() {
            if place > 0, number >= 0 { out.literal(" ") }
            out += String(number).utf8
        }
    }

    /// The part of a polygon that is in a window, cut side by side (Sutherland and Hodgman).
    private static func clipped(_ ring: [Point], to window: Window) -> [Point] {
        var points = cut(ring, at: window.x.lowerBound, \.x, keepsAbove: true)
        points = cut(points, at: window.x.upperBound, \.x, keepsAbove: false)
        points = cut(points, at: window.y.lowerBound, \.y, keepsAbove: true)
        return cut(points, at: window.y.upperBound, \.y, keepsAbove: false)
    }

    private static func cut(
        _ ring: [Point], at edge: Int, _ axis: KeyPath<Point, Int>, keepsAbove: Bool
    ) -> [Point] {
        func isInside(_ point: Point) -> Bool {
            keepsAbove ? point[keyPath: axis] >= edge : point[keyPath: axis] <= edge
        }
        var out: [Point] = []
        for (place, point) in ring.enumerated() {
            let last = ring[place == 0 ? ring.count - 1 : place - 1]
            if isInside(point) != isInside(last) { out.append(crossing(last, point, edge, axis)) }
            if isInside(point) { out.append(point) }
        }
        return out
    }

    private static func crossing(_ one: Point, _ other: Point, _ edge: Int, _ axis: KeyPath<Point, Int>) -> Point {
        let (from, to) = (one[keyPath: axis], other[keyPath: axis])
        let share = Double(edge - from) / Double(to - from)
        func between(_ start: Int, _ end: Int) -> Int { start + Int((Double(end - start) * share).rounded()) }
        return Point(x: between(one.x, other.x), y: between(one.y, other.y))
    }
}
