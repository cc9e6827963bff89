/// A name and the acronym that stands behind it in brackets: `Shanghai Cooperation Organisation (SCO)`.
struct Expansion: Sendable, Hashable {
    /// Indices of the sentence's words.
    var name: Range<Int>
    var acronym: String

    /// How many words before the bracket are looked at.
    private static let reach = 16

    /// Every acronym in brackets of a sentence whose letters begin the words of a name before it.
    static func find(in words: [Word]) -> [Expansion] {
        words.indices.flatMap { index -> [Expansion] in
            guard index > 0, words[index].gap == .opens else { return [] }
            var end = index + 1
            while end < words.count, words[end].gap == .space, words[end].isAcronym { end += 1 }
            return words[index..<end].filter(\.isAcronym).compactMap { word in
                name(for: word.text, before: index, in: words).map { Expansion(name: $0, acronym: word.text) }
            }
        }
    }

    private static func name(for acronym: String, before index: Int, in words: [Word]) -> Range<Int>? {
        let letters = acronym.lowercased().filter { $0 != "." }
        let first = max(0, index - reach)
        for end in stride(from: index, to: first, by: -1) where words[end - 1].isCapital {
            for start in stride(from: end - 1, through: first, by: -1) {
                guard let initials = initials(of: words[start..<end]), initials.count <= letters.count else { break }
                if initials == letters, words[start].isCapital, end - start > 1 || initials.count > 1 {
                    return start..<end
                }
            }
        }
        return nil
    }

    /// The first letters of the capitalised parts of words; nil where a longer word in small letters stands between.
    private static func initials(of words: ArraySlice<Word>) -> String? {
        var letters = ""
        for (index, word) in zip(words.indices, words) {
            if index > words.startIndex, word.gap != .space { return nil }
            guard word.isCapital else {
                if word.lower.utf8.count > 3 { return nil }
                continue
            }
            for part in word.text.split(separator: "-") { letters += part.prefix(1).lowercased() }
        }
        return letters
    }
}
