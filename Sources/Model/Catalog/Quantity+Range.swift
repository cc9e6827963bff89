extension Quantity {
    /// The numbers it can mean, its hedge taken at its word; `about` is taken as a tenth more or less, `almost` as a fifth
    /// less.
    package var range: ClosedRange<Int> {
        let lower = max(0, low ?? best ?? 0)
        let upper = max(lower, high ?? best ?? .max)
        switch hedge?.lowercased() {
        case "more than", "over", "at least", "no fewer than", "not less than": return lower...(.max)
        case "up to", "at most", "fewer than", "less than", "under": return 0...upper
        case "almost", "nearly": return (lower - lower / 5)...upper
        case "about", "around", "some", "approximately", "roughly", "circa", "c.":
            return (lower - lower / 10)...(upper > .max / 2 ? upper : upper + upper / 10)
        default: return lower...upper
        }
    }
}
