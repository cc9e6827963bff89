/// The words of names and titles among which the nearest to a mistyped word is sought.
struct Vocabulary: Sendable {
    /// The most bytes that the list takes.
    static let limit = 49_152

    private var words: [(word: [UInt8], isNamed: Bool)] = []

    /// Adds a word; whether it is in the name of an actor or event. Digits, short words and unspaced scripts are passed over.
    mutating func add(_ word: [UInt8], isNamed: Bool) {
        guard word.count >= 4, word[0] > 0x39, word[0] < 0xE3 else { return }
        words.append((word, isNamed))
    }

    /// The words with blanks between; where all would be too many, those of actors and events, as many as there is room for.
    var text: [UInt8] {
        let all = words.reduce(0) { $0 + $1.word.count + 1 }
        var text: [UInt8] = []
        for (word, isNamed) in words where isNamed || all <= Self.limit {
            guard text.count + word.count < Self.limit else { break }
            PartText.append(word, to: &text)
            text.append(0x20)
        }
        return text
    }
}
