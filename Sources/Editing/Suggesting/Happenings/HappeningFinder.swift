import Language
import Model

/// Finds the event that a sentence reports: a date next to a word such as `attack` or `signed`, a name such as
/// `Operation …`, or an agreement or the like without a date.
struct HappeningFinder {
    private let words: [ProseWord]
    private let language: LanguageWords
    private let dates: [MentionedDate]
    private let titles: HappeningTitle

    init(_ sentence: ProseSentence) {
        words = sentence.words
        language = sentence.language
        dates = DateFinder.dates(in: sentence)
        titles = HappeningTitle(words: sentence.words, dates: dates, language: sentence.language)
    }

    /// The happenings of a sentence: those that have names, and at most one without.
    func happenings() -> [Happening] {
        let named = namedHappenings()
        guard named.isEmpty || !dates.isEmpty, let told = told() else { return named }
        let isNamed = named.contains { name in told.title.contains(name.title) }
        return isNamed ? named.map { $0.dated(told.date) } : named + [told]
    }

    // MARK: - Names

    private func namedHappenings() -> [Happening] {
        words.indices.compactMap { operation(at: $0) ?? dayName(at: $0) }
    }

    /// `Operation Zarb-e-Azb`, `Battle of Port Vale`.
    private func operation(at index: Int) -> Happening? {
        guard words[index].isCapital, !words[index].isInitial || index + 1 < words.count, !words[index].isCovered,
            language.names.happenings.contains(words[index].lower),
            index == 0 || words[index].gap != .space || !words[index - 1].isCapital || words[index - 1].isPossessive
        else { return nil }
        var end = index + 1
        while end < words.count, words[end].gap == .space,
            words[end].isCapital || words[end].lower == "of" && end + 1 < words.count && words[end + 1].isCapital
        { end += 1 }
        guard end > index + 1, words[index + 1..<end].allSatisfy({ !$0.isCovered }) else { return nil }
        let kind = language.happenings.nouns[words[index].lower] ?? words[index].lower
        return Happening(title: titles.text(index..<end), kind: kind, names: [titles.text(index..<end)], score: 7)
    }

    /// `the September 11 attacks`.
    private func dayName(at index: Int) -> Happening? {
        guard index > 0, index + 2 < words.count, words[index - 1].lower == "the", words[index].isCapital,
            language.dates.isMonthName(words[index].lower), words[index + 1].number != nil,
            words[index + 2].gap == .space,
            let kind = language.happenings.nouns[words[index + 2].lower], !words[index].isCovered
        else { return nil }
        let title = titles.text(index..<index + 3)
        return Happening(title: title, kind: kind, names: [title], score: 6)
    }

    // MARK: - Tellings

    private func told() -> Happening? {
        let date = dates.max { $0.weight < $1.weight }
        guard let word = trigger(isDated: date != nil), !words[word].isCovered else { return nil }
        if let kind = language.happenings.nouns[words[word].lower] {
            let phrase = titles.phrase(around: word)
            let range = phrase.count > 1 ? phrase : titles.telling(from: word)
            guard range.count > 1 || (date?.weight ?? 0) > 2 else { return nil }
            return happening(range, kind, date)
        }
        return happening(titles.clause(around: word), language.happenings.verbs[words[word].lower] ?? "event", date)
    }

    private func happening(_ range: Range<Int>, _ kind: String, _ date: MentionedDate?) -> Happening {
        let names = range.filter { words[$0].isCapital && !words[$0].isInitial }.map { words[$0].text }
        let score = (date.map { $0.weight * 2 } ?? 0) + min(3, names.count) + 2
        return Happening(title: titles.text(range), kind: kind, date: date, names: names, score: score)
    }

    /// The word that names the event: the noun with the longest phrase, else the first verb; without a date only what
    /// happens once.
    private func trigger(isDated: Bool) -> Int? {
        let open = words.indices.filter { !words[$0].isQuoted }
        let nouns = open.filter { index in
            guard language.happenings.nouns[words[index].lower] != nil, !words[index].isCapital else { return false }
            return isDated || language.happenings.singular.contains(words[index].lower) || isJointStatement(index)
        }
        if let noun = nouns.max(by: { weight($0) < weight($1) }),
            weight(noun) > 1 || language.happenings.singular.contains(words[noun].lower)
        {
            return noun
        }
        guard isDated else { return nil }
        return open.first { language.happenings.verbs[words[$0].lower] != nil } ?? nouns.first
    }

    private func isJointStatement(_ index: Int) -> Bool { index > 0 && words[index - 1].lower == "joint" }

    /// How much of the sentence a noun covers; a plural means several.
    private func weight(_ noun: Int) -> Int {
        titles.phrase(around: noun).count * 2 - (words[noun].lower.hasSuffix("s") ? 3 : 0)
    }
}

extension Happening {
    fileprivate func dated(_ date: MentionedDate?) -> Happening {
        var happening = self
        happening.date = happening.date ?? date
        return happening
    }
}

/// Something that happened, as a sentence reports it.
package struct Happening: Sendable, Hashable {
    /// In words of the sentence, its first letter in upper case.
    package var title: String
    /// Such as `attack`.
    package var kind: String
    /// Nil if the sentence gives none.
    package var date: MentionedDate?
    /// Names within the title: these distinguish it from others.
    var names: [String]
    /// More is likelier.
    var score: Int
}
