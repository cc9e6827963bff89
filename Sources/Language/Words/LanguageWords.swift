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
    /// Made when first asked for, as only suggestions need them.
    package var happenings: HappeningWords { happeningWords() }
    private let happeningWords: @Sendable () -> HappeningWords
    package let claims: ClaimWords
    package let writing: WritingWords
    /// Whether it has words of names and of claims in full. Of the other languages, sentences, dates, numbers and plain figures
    /// are read; for the rest they have the words of English.
    package let isComplete: Bool

    init(
        tag: String, dates: DateWords, numbers: NumberWords, sentences: SentenceWords, names: NameWords? = nil,
        happenings: (@Sendable () -> HappeningWords)? = nil, claims: ClaimWords, writing: WritingWords
    ) {
        (self.tag, self.dates, self.numbers, self.sentences) = (tag, dates, numbers, sentences)
        (self.names, self.claims) = (names ?? .english, claims)
        happeningWords = happenings ?? { .english }
        (self.writing, isComplete) = (writing, names != nil && happenings != nil)
    }

    /// A language of which only the dates and the words of pages are known.
    convenience init(ofPages tag: String, dates: DateWords, writing: WritingWords) {
        self.init(
            tag: tag, dates: dates, numbers: NumberWords(words: [:], multipliers: [:], hedges: [], vague: [:]),
            sentences: SentenceWords(always: "", beforeDigits: "", starters: ""),
            claims: ClaimWords(roles: [], families: []), writing: writing)
    }

    package static let english = LanguageWords(
        tag: "en", dates: .english, numbers: .english, sentences: .english, names: .english, happenings: { .english },
        claims: .english, writing: .english)

    /// The languages that Dossier has words of, by their tags; the words are made when a text first needs them.
    private static let known: [(tag: String, words: @Sendable () -> LanguageWords)] = [
        ("en", { english }), ("de", { german }), ("fr", { french }), ("es", { spanish }), ("ar", { arabic }),
        ("ur", { urdu }), ("zh", { chinese }),
    ]

    /// The words of all languages.
    package static var all: [LanguageWords] { known.map { $0.words() } }

    /// The languages whose printed pages are read: all, and those of which only dates and the words of pages are known.
    package static var ofPages: [LanguageWords] { all + [russian, italian, portuguese, polish, dutch] }

    /// The words of a language by its BCP 47 tag, whatever its case and region; nil if there are none.
    package static func of(_ language: String) -> LanguageWords? {
        let primary = language.utf8.prefix { $0 != UInt8(ascii: "-") }
        return known.first { $0.tag.utf8.elementsEqual(primary.lazy.map(\.lowercased)) }?.words()
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
        let phrases = text.utf8.split(separator: UInt8(ascii: ","))
        words = isOfPhrases ? Set(phrases.lazy.map { String(Substring($0)) }) : Set(words: text)
    }

    init(_ words: Set<String>) { self.words = words }

    package func contains(_ word: String) -> Bool { words.contains(word) }

    package var isEmpty: Bool { words.isEmpty }
}

extension Set<String> {
    /// The words of a text, one space or line end between them.
    package init(words text: String) {
        self.init(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.lazy.map { String(Substring($0)) })
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
