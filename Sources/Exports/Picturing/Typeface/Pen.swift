/// What letters are drawn with: a nib that is an ellipse, held at an angle, so that stems are thick and arms thin.
///
/// Lengths are in thousandths of the em.
struct Pen: Sendable, Hashable {
    /// Half of the nib along its long and its short axis.
    var long: Double
    var short: Double
    /// By how much of its width a stem grows towards its end.
    var flare: Double

    /// For titles: stems of 94, arms of 62.
    static let title = Pen(long: 48.8, short: 28.5, flare: 0.17)
    /// For small lines: less contrast and flare, as small type needs.
    static let text = Pen(long: 41, short: 30, flare: 0.1)

    /// The direction of the long axis: 20 degrees above the horizontal.
    private static let axis = Point(0.9396926, 0.3420201)
    /// Within what distance of its end a stem grows.
    static let flareLength = 190.0

    /// Half of the width of a stroke that runs in a direction of length 1.
    func halfWidth(along direction: Point) -> Double {
        let across = direction.x * Self.axis.y - direction.y * Self.axis.x
        let along = direction.x * Self.axis.x + direction.y * Self.axis.y
        return (long * long * across * across + short * short * along * along).squareRoot()
    }

    /// How many times as wide a stem is at a distance from its end.
    func widening(at distance: Double) -> Double {
        guard distance < Self.flareLength else { return 1 }
        let nearness = 1 - distance / Self.flareLength
        return 1 + flare * nearness * nearness
    }

    func broadened(by factor: Double) -> Pen { Pen(long: long * factor, short: short * factor, flare: flare) }
}
