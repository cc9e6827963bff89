import Language

/// The words of a sentence that decide what it claims, and whose claim it is: "not", "said", "allegedly", "withdrew".
enum ClaimFinder {
    private static let words = ChangeWords.of("en")

    /// Whether an added or dropped word changes a claim, and not only how it is put.
    static func decides(_ word: String) -> Bool {
        guard let words else { return false }
        return words.negations.contains(word) || words.attributions.contains(word) || words.retractions.contains(word)
            || words.hedges.contains(word)
    }
}
