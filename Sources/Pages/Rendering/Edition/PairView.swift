import Base
import Model

/// The pairs of actors that have a page, found by the two.
struct PairPages: Sendable {
    /// Two actors, the one that comes first in the site's list before the other.
    private struct Key: Hashable {
        let one: Handle<Site.Actor>
        let other: Handle<Site.Actor>

        init(_ one: Handle<Site.Actor>, _ other: Handle<Site.Actor>) {
            (self.one, self.other) = (min(one, other), max(one, other))
        }
    }

    private let pages: [Key: PagePath]

    init(_ site: Site) {
        pages = Dictionary(site.pairs.map { (Key($0.first, $0.second), $0.path) }) { first, _ in first }
    }

    /// The page of two actors; nil if they have none.
    func page(of one: Handle<Site.Actor>, and other: Handle<Site.Actor>) -> PagePath? { pages[Key(one, other)] }
}

extension Site {
    /// What the first actor of a pair has in common with the second; nil if there is nothing.
    func companion(_ pair: Pair) -> Companion? {
        actors[pair.first].companions.first { $0.actor == pair.second }
    }

    /// How much the sentences of a pair cost, in bytes of HTML; an estimate.
    func evidenceCosts(_ pair: Pair) -> [Int] {
        let evidence = actors[pair.first].mentionedIn
        return (companion(pair)?.sentences ?? []).map { (evidence[at: Int($0)]?.sentence.count ?? 0) + 340 }
    }
}

extension Edition {
    /// `China and Pakistan`
    func title(of pair: Site.Pair) -> String { "\(actorLines[pair.first].name) and \(actorLines[pair.second].name)" }

    /// How much two actors have in common: `4 events and 11 sentences`; nil if nothing.
    func words(_ pair: Site.Pair) -> String? {
        guard let companion = site.companion(pair) else { return nil }
        let parts = [
            Words.some(companion.events.count, "event", "events"),
            Words.some(companion.sentences.count, "sentence", "sentences"),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " and ")
    }

    /// The relations of the first actor of a pair to the second, as editors recorded them.
    func ties(_ pair: Site.Pair) -> [Site.Relation] {
        site.actors[pair.first].relations.filter { $0.other == pair.second }
    }

    /// The events of both actors to scale, those in common marked; nil for fewer than two.
    func drawing(of pair: Site.Pair) -> Drawing? {
        let events = [pair.first, pair.second].flatMap { site.actors[$0].tookPartIn.map(\.handle) }
        return drawing(
            of: Set(events).sorted(), current: Set(site.companion(pair)?.events ?? []), on: .strip)
    }

    /// The sentences that name both actors on one page of the pair, article by article; both names are marked.
    func sentences(of pair: Site.Pair, on page: Int) -> [SentenceGroup] {
        let all = site.companion(pair)?.sentences ?? []
        let range = pagination.evidence(pair, of: all.count, on: page)
        let (first, second) = (site.actors[pair.first].mentionedIn, site.actors[pair.second].mentionedIn)
        var others: [Site.Evidence: [Int32]] = [:]
        let places = Set(all[range].compactMap { first[at: Int($0)]?.place })
        for evidence in second where places.contains(evidence.place) { others[evidence.place] = evidence.mentions }
        return SentenceGroup.groups(
            all[range].compactMap { index in
                guard var evidence = first[at: Int(index)] else { return nil }
                evidence.mentions = (evidence.mentions + (others[evidence.place] ?? [])).sorted()
                return Sentence(evidence)
            })
    }
}

extension Site.Evidence {
    /// The sentence alone, whomever it names.
    fileprivate var place: Self { Self(article: article, sentence: sentence, mentions: []) }
}
