import Base

/// The words of one language by which its dates, numbers, sentences, names, happenings and claims are known.
///
/// Each language is one value in `all`. If a language has no words, fewer names are suggested, no name is treated as part of
/// a longer one, and the review does not compare its texts with the events, which a finding says.
package final class LanguageWords: Sendable {
    /// The language, by the first part of its BCP 47 tag.
    package let tag: String
    package let dates: DateWords
    package let numbers: NumberWords
    package let sentences: SentenceWords
    package let names: NameWords
    package let happenings: HappeningWords
    package let claims: ClaimWords
    package let writing: WritingWords
    /// Whether it has words of names and of claims in full. Of the other languages, sentences, dates, numbers and plain figures
    /// are read; for the rest they have the words of English.
    package let isComplete: Bool

    init(
        tag: String, dates: DateWords, numbers: NumberWords, sentences: SentenceWords, names: NameWords? = nil,
        happenings: HappeningWords? = nil, claims: ClaimWords, writing: WritingWords
    ) {
        (self.tag, self.dates, self.numbers, self.sentences) = (tag, dates, numbers, sentences)
        (self.names, self.happenings, self.claims) = (names ?? .english, happenings ?? .english, claims)
        (self.writing, isComplete) = (writing, names != nil && happenings != nil)
    }

    package static let english = LanguageWords(
        tag: "en", dates: .english, numbers: .english, sentences: .english, names: .english, happenings: .english,
        claims: .english, writing: .english)

    /// The languages that Dossier has words of.
    package static let all = [english, german, french, spanish, arabic, urdu, chinese]

    /// The words of a language by its BCP 47 tag, whatever its case and region; nil if there are none.
    package static func of(_ language: String) -> LanguageWords? {
        let primary = language.utf8.prefix { $0 != UInt8(ascii: "-") }
        return all.first { $0.tag.utf8.elementsEqual(primary.lazy.map(\.lowercased)) }
    }
}

extension LanguageWords: Hashable {
    package static func == (one: LanguageWords, other: LanguageWords) -> Bool { one === other }

    package func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}

/// Some words, written down in one text: one space or line end between them, or commas where they are phrases.
package struct WordSet: Sendable, ExpressibleByStringLiteral {
    package let words: Set<String>

    package init(stringLiteral text: String) {
        let isOfPhrases = text.utf8.contains(UInt8(ascii: ","))
        words = isOfPhrases ? Set(text.split(separator: ",").lazy.map(String.init)) : Set(words: text)
    }

    package func contains(_ word: String) -> Bool { words.contains(word) }

    package var isEmpty: Bool { words.isEmpty }
}

extension Set<String> {
    /// The words of a text, one space or line end between them.
    package init(words text: String) {
        self.init(text.split { $0 == " " || $0 == "\n" }.lazy.map(String.init))
    }
}

extension [String: String] {
    /// Each word of some lists with the key of its list; of a word in several lists, the last in the order of the keys.
    init(lists: [String: String]) {
        self.init()
        for (key, words) in lists.sorted(by: { $0.key < $1.key }) {
            for word in Set(words: words) { self[word] = key }
        }
    }
}
