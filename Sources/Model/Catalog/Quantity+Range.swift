import Language

extension Quantity {
    /// The numbers it can mean, its hedge taken at its word; `about` is taken as a tenth more or less, `almost` as a fifth
    /// less.
    package var range: ClosedRange<Int> {
        let lower = max(0, low ?? best ?? 0)
        let upper = max(lower, high ?? best ?? .max)
        switch hedge.flatMap({ LanguageWords.english.numbers.bound(of: $0.lowercased()) }) {
        case .atLeast: return lower...(.max)
        case .atMost: return 0...upper
        case .nearly: return (lower - lower / 5)...upper
        case .about: return (lower - lower / 10)...(upper > .max / 2 ? upper : upper + upper / 10)
        case nil: return lower...upper
        }
    }
}
