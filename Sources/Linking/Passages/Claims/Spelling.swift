import Language

/// How words are misspelt.
enum Spelling {
    /// Whether two long words differ by one letter within them that is missing, doubled or in the wrong place.
    static func isMended(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard min(left.count, right.count) >= 8, abs(left.count - right.count) <= 1 else { return false }
        guard left.prefix(2) == right.prefix(2), left.suffix(2) == right.suffix(2) else { return false }
        guard left.allSatisfy(\.properties.isAlphabetic), right.allSatisfy(\.properties.isAlphabetic) else {
            return false
        }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
        if left.count == right.count {
            return left.count - start - end == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
        }
        let isMended = start + end >= min(left.count, right.count)
        return isMended && !isAnotherWord(left, right)
    }

    /// Pairs of real words that a letter divides.
    private static func isAnotherWord(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        let words = [left, right].map { String(String.UnicodeScalarView($0)) }
        return words.contains { twins.contains($0) }
    }

    private static let twins = Set(
        words: """
            restrained retrained defection deflection infection inflection adversely aversely presumption persecution \
            starring stripped patients carriers breached bleached thorough courtesy planning planing stationed \
            contracted contacted contacts contracts contractor contactor supposed deserted desserts compliant \
            complaint complaints complainant prescription proscription
            """)
}
