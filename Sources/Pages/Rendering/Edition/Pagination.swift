import Base
import Model

/// Where long lists are cut, so that every page stays small enough to load, read and print: well below 300 kB.
struct Pagination: Sendable {
    let articles: [Range<Int>]
    let sources: [Range<Int>]
    let actors: [[ListGroup<Handle<Site.Actor>>]]
    let events: [[ListGroup<Handle<Site.Event>>]]
    /// Article by article.
    let footnotes: [[ListGroup<Handle<Site.Footnote>>]]
    /// Letter by letter, as indices into the site's names.
    let names: [[ListGroup<Int>]]
    /// What stands on each page of an actor whose sentences need more than one, by its place in the site.
    private let actorEvidence: [Int: [Range<Int>]]
    /// The same of events.
    private let eventEvidence: [Int: [Range<Int>]]
    /// The same of sources, with the footnotes that cite them.
    private let citationEvidence: [Int: [Range<Int>]]

    /// How many events an actor's page lists before it goes on on a further one.
    static let eventsOnPage = 150
    /// How many bytes of HTML the sentences of one page may take, by estimate.
    private static let evidenceLimit = 90_000

    init(_ site: Site, _ lists: EditionLists) {
        articles = Self.cut(site.articles.count, size: 250)
        sources = Self.cut(site.sources.count, size: 600)
        (actors, events, names) = (lists.actors.groups, lists.events.groups, lists.names)
        footnotes = ListGroup.pages(Self.footnotesByArticle(site), size: 800)
        (actorEvidence, eventEvidence) = (lists.actors.evidence, lists.events.evidence)
        citationEvidence = Self.cuts(ofFirst: site.sources.count) { source in
            let costs = site.sources[source].uses.lazy.map { use in
                if case .footnote(let footnote) = use { lists.footnotes[footnote.index].cost } else { 0 }
            }
            return Self.cut(costs: costs, limit: Self.evidenceLimit)
        }
    }

    /// How many pages a list has.
    func count(_ list: PageTask.List) -> Int {
        switch list {
        case .articles: articles.count
        case .sources: sources.count
        case .actors: actors.count
        case .events: events.count
        case .footnotes: footnotes.count
        case .names: names.count
        case .home, .timeline, .search, .data, .notFound: 1
        }
    }

    /// How many pages an actor, event or source has.
    ///
    /// - Parameter events: How many events an actor took part in.
    func count(_ entity: Entity, events: Int = 0) -> Int {
        max(ranges(entity)?.count ?? 1, (events + Self.eventsOnPage - 1) / Self.eventsOnPage)
    }

    /// Which of an entity's sentences, or of a source's footnotes, stand on one of its pages.
    func evidence(_ entity: Entity, of total: Int, on page: Int) -> Range<Int> {
        guard let ranges = ranges(entity) else { return 0..<(page == 1 ? total : 0) }
        return (ranges[at: page - 1] ?? 0..<0).clamped(to: 0..<total)
    }

    private func ranges(_ entity: Entity) -> [Range<Int>]? {
        switch entity {
        case .actor(let handle): actorEvidence[handle.index]
        case .event(let handle): eventEvidence[handle.index]
        case .source(let handle): citationEvidence[handle.index]
        case .article, .footnote, .page: nil
        }
    }

    /// Which of an actor's events stand on one of its pages.
    static func events(of total: Int, on page: Int) -> Range<Int> {
        ((page - 1) * eventsOnPage..<page * eventsOnPage).clamped(to: 0..<total)
    }
}

extension Pagination {
    /// A list cut after every so many entries; an empty one has one page, too.
    static func cut(_ count: Int, size: Int) -> [Range<Int>] {
        count <= size
            ? [0..<count] : stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }

    /// A list cut where its entries would cost more than a limit.
    static func cut(costs: some Sequence<Int>, limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (start, index, spent) = (0, 0, 0)
        for cost in costs {
            if index > start, spent + cost > limit {
                ranges.append(start..<index)
                (start, spent) = (index, 0)
            }
            spent += cost
            index += 1
        }
        return ranges + [start..<index]
    }

    static func cut(_ evidence: [Site.Evidence]) -> [Range<Int>] {
        cut(costs: evidence.lazy.map { $0.sentence.count + 90 * $0.mentions.count + 160 }, limit: evidenceLimit)
    }

    /// The cuts of those of the first entries that need more than one page.
    static func cuts(ofFirst count: Int, _ cut: (Int) -> [Range<Int>]) -> [Int: [Range<Int>]] {
        var cuts: [Int: [Range<Int>]] = [:]
        for index in 0..<count {
            let ranges = cut(index)
            if ranges.count > 1 { cuts[index] = ranges }
        }
        return cuts
    }
}
