import Model
import Mustache

/// A number that may be a range, as a small bar: a line from the lowest to the highest, a dot at the best.
enum RangeBar {
    /// The scale runs from nought to the highest number; nil where there is no range. The words beside it say the same.
    static func html(_ quantity: Quantity) -> HTML? {
        guard let low = quantity.low, let high = quantity.high, low < high, low >= 0 else { return nil }
        func place(_ number: Int) -> Int { Int((Double(min(number, high)) / Double(high) * 120).rounded()) }
        var out: [UInt8] = []
        out.markup("<svg class=\"range\" width=\"128\" height=\"10\" viewBox=\"-4 0 128 10\" aria-hidden=\"true\">")
        out.markup("<path d=\"M0 5h120\"/><path class=\"span\" d=\"M")
        out.digits(place(low))
        out.markup(" 5H")
        out.digits(place(high))
        out.markup("\"/>")
        if let best = quantity.best, best >= 0 {
            out.markup("<circle r=\"4\" cy=\"5\" cx=\"")
            out.digits(place(best))
            out.markup("\"/>")
        }
        out.markup("</svg>")
        return HTML(bytes: out)
    }
}
