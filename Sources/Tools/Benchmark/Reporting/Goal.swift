import Base

/// A promise about speed or memory, and what was measured.
struct Goal: Sendable {
    /// What a figure has to be at least or at most.
    enum Bound: Sendable, Equatable {
        case atLeast(Double)
        case atMost(Double)
        case below(Double)

        func holds(_ figure: Double) -> Bool {
            switch self {
            case .atLeast(let limit): figure >= limit
            case .atMost(let limit): figure <= limit
            case .below(let limit): figure < limit
            }
        }

        func text(unit: String) -> String {
            switch self {
            case .atLeast(let limit): "≥ \(Self.short(limit))\(unit)"
            case .atMost(let limit): "≤ \(Self.short(limit))\(unit)"
            case .below(let limit): "< \(Self.short(limit))\(unit)"
            }
        }

        private static func short(_ number: Double) -> String {
            number == number.rounded() ? number.decimal(0) : String(number)
        }
    }

    let what: String
    let bound: Bound
    /// What is enough for now, where the goal is further off.
    var stage: Bound?
    var unit = "×"
    /// Nil where nothing could be measured; `missing` then says why.
    let figure: Double?
    let missing: String

    var verdict: String {
        guard let figure else { return "not measured: \(missing)" }
        if bound.holds(figure) { return "met" }
        if let stage, stage.holds(figure) { return "not yet, but \(stage.text(unit: unit))" }
        return "missed"
    }
}
