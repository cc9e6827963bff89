import Base
import Language
package import Model

/// Reads the articles of a linked site for what its annotations lack.
package struct Suggester: Sendable {
    private let site: Site
    private let sentences: [ProseSentence]
    private var taken: Set<String>
    private var fullNames: [String: String] = [:]
    /// The languages of articles that cannot be read for names.
    private let unread: [String]
    private let known: Set<String>
    /// The persons that have entries, by `NameGroup.personKey`.
    private let knownPersons: Set<String>
    /// The words of the names of persons that have entries.
    private let knownParts: Set<String>

    /// What a site's articles name that no annotation covers.
    ///
    /// - Parameter articles: The ids of the articles to read; all where it is empty.
    package static func suggest(_ site: Site, articles: Set<String> = []) -> Suggestions {
        var suggester = Suggester(site, articles: articles)
        let actors = suggester.actors()
        let events = suggester.events()
        return Suggestions(
            found: actors + events,
            ambiguous: AmbiguousMention.find(in: suggester.sentences.filter(\.language.isComplete), of: site),
            unread: suggester.unread)
    }

    private init(_ site: Site, articles: Set<String>) {
        self.site = site
        let wanted = site.articles.filter { articles.isEmpty || articles.contains($0.record.header.id) }
        let (read, others) = wanted.partitioned { (article: Site.Article) in
            let language = article.record.header.language ?? site.settings.language
            return LanguageWords.of(language).map { $0.isComplete || $0.writing.hasCapitals } == true
        }
        let foreign = others.filter { article in
            let language = article.record.header.language ?? site.settings.language
            return LanguageWords.of(language).flatMap { TransliterationWords.of($0.tag) } != nil
        }
        unread = Set(others.map { $0.record.header.language ?? site.settings.language }).sorted()
        sentences = (read + foreign).flatMap { Prose($0, in: site).sentences }
        let actors = site.actors.flatMap { [$0.record.name] + $0.record.alsoKnownAs.map(\.name.value) }
        let events = site.events.flatMap { [$0.record.title] + $0.record.alsoKnownAs.map(\.name.value) }
        known = Set(actors + events + wanted.flatMap(\.record.unlinked))
        let language = LanguageWords.of(site.settings.language) ?? .english
        let persons = site.actors.filter { $0.record.kind == .person }
        let groups = persons.flatMap { [$0.record.name] + $0.record.alsoKnownAs.map(\.name.value) }.map { name in
            NameGroup(name: name, words: name.split(separator: " ").map(String.init), language: language)
        }
        knownPersons = Set(groups.compactMap(\.personKey))
        knownParts = Set(groups.flatMap(\.words).filter { $0.first?.isUppercase == true })
        taken = Set(site.actors.map(\.record.header.id) + site.events.map(\.record.header.id))
    }

    // MARK: - Actors

    private mutating func actors() -> [Suggestion] {
        let language = LanguageWords.of(site.settings.language) ?? .english
        let wording = Wording(sentences)
        var uses: [NameUse] = []
        var explained: [String: Set<String>] = [:]
        for (index, sentence) in sentences.enumerated() {
            if let names = TransliteratedNames(sentence, at: index) {
                uses += names.uses()
                continue
            }
            let expansions = Expansion.find(in: sentence.words)
            for expansion in expansions {
                explained[expansion.acronym, default: []].insert(sentence.words.written(expansion.name))
            }
            uses += NameFinder(sentence, at: index, wording: wording, expansions: expansions).uses()
        }
        // An acronym of two names is none of either.
        let clear = explained.compactMapValues { $0.count == 1 ? $0.first : nil }
        let gathering = NameGathering(uses, expansions: clear, language: language, wording: wording)
        fullNames = gathering.fullNames
        let plain = Set(sentences.flatMap { Expansion.plain(in: $0.words) })
        let groups = gathering.groups.filter { !isKnown($0) && !plain.contains($0.name) }
        let judged = groups.compactMap { group in NameJudgement(group).map { (group, $0) } }
        return judged.sorted { ($1.1.score, $0.0.name) < ($0.1.score, $1.0.name) }.compactMap { suggestion($0, $1) }
    }

    /// Whether an entry has the name, another form of it, or a name that it is a part of.
    private func isKnown(_ group: NameGroup) -> Bool {
        known.contains(group.name) || group.personKey.map(knownPersons.contains) == true
            || group.words.count == 1 && knownParts.contains(group.words[0])
    }

    private mutating func suggestion(_ group: NameGroup, _ judgement: NameJudgement) -> Suggestion? {
        // A name without Latin letters gives no id.
        guard let id = id(for: group.name) ?? id(for: judgement.kind.rawValue) else { return nil }
        var suggestion = Suggestion(
            kind: .actor(judgement.kind), id: id, name: group.name,
            otherNames: group.others.filter { !known.contains($0) && (group.isState || $0 != group.name) },
            score: judgement.score, reasons: judgement.reasons, sentences: group.sentences.map { sentences[$0] })
        if judgement.kind == .person { suggestion.role = group.role }
        return suggestion
    }

    // MARK: - Events

    private mutating func events() -> [Suggestion] {
        let surnames = Set(fullNames.keys)
        let read = sentences.enumerated().filter { $0.element.language.isComplete }
        let found = read.flatMap { index, sentence in
            HappeningFinder(sentence, surnames: surnames).found().map { ($0, index) }
        }
        let groups = HappeningGroup.gather(found).filter { !known.contains($0.happening.title) }
        let sorted = groups.sorted {
            ($1.happening.score, $0.happening.title) < ($0.happening.score, $1.happening.title)
        }
        return sorted.compactMap { suggestion($0) }
    }

    private mutating func suggestion(_ group: HappeningGroup) -> Suggestion? {
        let title = group.happening.title(with: fullNames)
        guard !known.contains(title), let id = id(for: title) else { return nil }
        let reason =
            group.happening.time.map { time in
                time.isInferred ? "“\(time.written)”, without a year" : "“\(time.written)”"
            } ?? "no date in the text"
        return Suggestion(
            kind: .event(group.happening.kind), id: id, name: title, date: group.happening.date,
            score: group.happening.score, reasons: [reason], sentences: group.sentences.map { sentences[$0] })
    }

    /// An id that no entry has and none will get.
    private mutating func id(for name: String) -> String? {
        guard let slug = Slug.id(name) else { return nil }
        var id = slug
        var number = 2
        while id == Slug.listPage || taken.contains(id) {
            id = "\(slug)-\(number)"
            number += 1
        }
        taken.insert(id)
        return id
    }
}

extension Array {
    /// The elements that satisfy a condition, and the others, both in order.
    fileprivate func partitioned(by isFirst: (Element) -> Bool) -> (Self, Self) {
        (filter(isFirst), filter { !isFirst($0) })
    }
}
