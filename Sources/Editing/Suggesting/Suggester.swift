import Base
import Language
package import Model

/// Reads the articles of a linked site for what its annotations lack.
package struct Suggester: Sendable {
    private let site: Site
    private let sentences: [ProseSentence]
    private var taken: Set<String>
    private let known: Set<String>

    /// What a site's articles name that no annotation covers.
    ///
    /// - Parameter articles: The ids of the articles to read; all where it is empty.
    package static func suggest(_ site: Site, articles: Set<String> = []) -> Suggestions {
        var suggester = Suggester(site, articles: articles)
        let actors = suggester.actors()
        let events = suggester.events()
        return Suggestions(
            found: actors + events, ambiguous: AmbiguousMention.find(in: suggester.sentences, of: site))
    }

    private init(_ site: Site, articles: Set<String>) {
        self.site = site
        let wanted = site.articles.filter { articles.isEmpty || articles.contains($0.record.header.id) }
        sentences = wanted.flatMap { Prose($0, in: site).sentences }
        let actors = site.actors.flatMap { [$0.record.name] + $0.record.alsoKnownAs.map(\.name.value) }
        let events = site.events.flatMap { [$0.record.title] + $0.record.alsoKnownAs.map(\.name.value) }
        known = Set(actors + events + wanted.flatMap(\.record.unlinked))
        taken = Set(site.actors.map(\.record.header.id) + site.events.map(\.record.header.id))
    }

    // MARK: - Actors

    private mutating func actors() -> [Suggestion] {
        let language = LanguageWords.of(site.settings.language) ?? .english
        let wording = Wording(sentences)
        var uses: [NameUse] = []
        var explained: [String: String] = [:]
        for (index, sentence) in sentences.enumerated() {
            let expansions = Expansion.find(in: sentence.words)
            for expansion in expansions where explained[expansion.acronym] == nil {
                explained[expansion.acronym] = expansion.name.map { sentence.words[$0].text }.joined(separator: " ")
            }
            uses += NameFinder(sentence, at: index, wording: wording, expansions: expansions).uses()
        }
        let groups = NameGathering(uses, expansions: explained, language: language).groups.filter {
            !known.contains($0.name)
        }
        let judged = groups.compactMap { group in NameJudgement(group).map { (group, $0) } }
        return judged.sorted { ($1.1.score, $0.0.name) < ($0.1.score, $1.0.name) }.compactMap { suggestion($0, $1) }
    }

    private mutating func suggestion(_ group: NameGroup, _ judgement: NameJudgement) -> Suggestion? {
        guard let id = id(for: group.name) else { return nil }
        return Suggestion(
            kind: .actor(judgement.kind), id: id, name: group.name,
            otherNames: group.others.filter { !known.contains($0) && (group.isState || $0 != group.name) },
            score: judgement.score, reasons: judgement.reasons, sentences: group.sentences.map { sentences[$0] })
    }

    // MARK: - Events

    private mutating func events() -> [Suggestion] {
        let found = sentences.enumerated().flatMap { index, sentence in
            HappeningFinder(sentence).happenings().map { ($0, index) }
        }
        let groups = HappeningGroup.gather(found).filter { !known.contains($0.happening.title) }
        let sorted = groups.sorted {
            ($1.happening.score, $0.happening.title) < ($0.happening.score, $1.happening.title)
        }
        return sorted.compactMap { suggestion($0) }
    }

    private mutating func suggestion(_ group: HappeningGroup) -> Suggestion? {
        guard let id = id(for: group.happening.title) else { return nil }
        let reason = group.happening.date.map { "“\($0.written)”" } ?? "no date in the text"
        return Suggestion(
            kind: .event(group.happening.kind), id: id, name: group.happening.title, date: group.happening.date,
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
