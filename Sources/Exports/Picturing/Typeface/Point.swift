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
