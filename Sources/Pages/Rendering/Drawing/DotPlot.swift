import Base
import Model

/// The numbers that accounts give for one figure of an event, to a scale that is shown.
struct DotPlot: Sendable {
    /// A number and all who give it.
    struct Row: Sendable {
        var quantity: Quantity
        var givers: [String]
        /// Whether the event's own page gives it.
        var isOwn: Bool
        /// What it can mean, as fractions of the scale.
        var span: ClosedRange<Double>
        /// The number itself; nil for a range without a best number.
        var dot: Double?
    }

    var name: String
    var rows: [Row]
    /// The labelled numbers of the scale and their places.
    var ticks: [(number: Int, place: Double)]

    /// Nil unless there are two different numbers to compare.
    init?(_ name: String, _ given: [(giver: String?, quantity: Quantity)]) {
        let numbers = given.flatMap(\.quantity.given)
        guard let low = numbers.min(), let high = numbers.max(), low < high, high < .max / 4 else { return nil }
        let step = Self.step(of: high - low)
        let (first, last) = (low / step * step, (high + step - 1) / step * step)
        func place(_ number: Int) -> Double { Double(min(max(number, first), last) - first) / Double(last - first) }
        self.name = name
        ticks = stride(from: first, through: last, by: step).map { ($0, place($0)) }
        var rows: [Row] = []
        for (giver, quantity) in given {
            if let same = rows.firstIndex(where: { $0.quantity == quantity }) {
                rows[same].givers += [giver].compactMap(\.self)
                rows[same].isOwn = rows[same].isOwn || giver == nil
                continue
            }
            let range = quantity.range
            let dot = quantity.best ?? (range.lowerBound == range.upperBound ? range.lowerBound : nil)
            rows.append(
                Row(
                    quantity: quantity, givers: [giver].compactMap(\.self), isOwn: giver == nil,
                    span: place(range.lowerBound)...place(range.upperBound), dot: dot.map(place)))
        }
        self.rows = rows.sorted {
            ($0.dot ?? $0.span.lowerBound, $0.span.upperBound) < ($1.dot ?? $1.span.lowerBound, $1.span.upperBound)
        }
    }

    /// The smallest of 1, 2, 5, 10, 20 and so on that divides a span into no more than six parts.
    private static func step(of span: Int) -> Int {
        var power = 1
        while span / power > 60 { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { span / $0 <= 6 } ?? power * 10
    }
}
