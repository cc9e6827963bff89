import Base
import Model

/// How long lists are divided into pages, so that every page stays small enough to load, read and print: well below 300
/// kB.
struct Pagination: Sendable {
    let articles: [Range<Int>]
    private let hasTopics: Bool
    private let hasPlaces: Bool
    /// The pictures with a credit.
    let credits: [Range<Int>]
    let sources: [Range<Int>]
    let actors: [[ListGroup<Handle<Site.Actor>>]]
    let events: [[ListGroup<Handle<Site.Event>>]]
    /// Article by article.
    let footnotes: [[ListGroup<Handle<Site.Footnote>>]]
    /// The events whose accounts differ, page by page; none if there are no such events.
    let disputed: [ArraySlice<Handle<Site.Event>>]
    /// The events of the timeline.
    let timeline: [Range<Int>]
    /// Letter by letter, as indices into the site's names.
    let names: [[ListGroup<Int>]]
    /// For each actor whose sentences need more than one page, the sentences on each.
    private let actorEvidence: [Handle<Site.Actor>: [Range<Int>]]
    /// The same for events.
    private let eventEvidence: [Handle<Site.Event>: [Range<Int>]]
    /// The same for pairs of actors.
    private let pairEvidence: [Site.Pair: [Range<Int>]]
    /// The same for sources, with the footnotes that cite them.
    private let citationEvidence: [Handle<Site.Source>: [Range<Int>]]

    /// How many events an actor's page lists before the list continues on another.
    static let eventsOnPage = 150
    /// How many disputed events one page compares.
    private static let disputesOnPage = 40
    /// How many bytes of HTML the sentences of one page may take; an estimate.
    private static let evidenceLimit = 90_000

    init(_ site: Site, _ lists: EditionLists) {
        articles = Self.cut(site.articles.count, size: 250)
        hasTopics = !site.topics.isEmpty
        hasPlaces = site.events.contains { $0.record.place?.isOnMap == true }
        let pictures = CreditedPicture.all(of: site).count
        credits = pictures == 0 ? [] : Self.cut(pictures, size: 200)
        sources = Self.cut(site.sources.count, size: 600)
        timeline = TimelinePages.cut(site)
        (actors, self.events, names) = (lists.actors.groups, lists.events.groups, lists.names)
        let events = site.events.indices.filter { site.events[$0].isDisputed }
        disputed = events.isEmpty ? [] : Self.cut(events.count, size: Self.disputesOnPage).map { events[$0] }
        footnotes = ListGroup.pages(Self.footnotesByArticle(site), size: 800)
        (actorEvidence, eventEvidence) = (lists.actors.evidence, lists.events.evidence)
        let pairs = site.pairs.map { ($0, Self.cut(costs: site.evidenceCosts($0), limit: Self.evidenceLimit)) }
        pairEvidence = Dictionary(pairs.filter { $0.1.count > 1 }) { first, _ in first }
        citationEvidence = Self.cuts(of: site.sources) { source in
            let costs = site.sources[source].uses.lazy.map { use in
                if case .footnote(let footnote) = use { lists.footnotes[footnote].cost } else { 0 }
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
        case .disputed: disputed.count
        case .topics: hasTopics ? 1 : 0
        case .places: hasPlaces ? 1 : 0
        case .pictureCredits: credits.count
        case .timeline: timeline.count
        case .home, .changes, .search, .data, .notFound: 1
        }
    }

    /// How many pages an actor, event or source has.
    ///
    /// - Parameter events: How many events an actor took part in.
    func count(_ entity: Entity, events: Int = 0) -> Int {
        max(ranges(entity)?.count ?? 1, (events + Self.eventsOnPage - 1) / Self.eventsOnPage)
    }

    /// Which of an entity's sentences, or of a source's footnotes, are on one of its pages.
    func evidence(_ entity: Entity, of total: Int, on page: Int) -> Range<Int> {
        Self.part(page, of: total, ranges(entity))
    }

    /// How many entries of a kind one page of a topic lists.
    static let entriesOfTopic = 300

    /// How many pages a free page has: one, unless it is about a topic with many entries.
    static func count(_ page: Site.Page) -> Int {
        guard let entries = page.topic else { return 1 }
        let dated = page.record.topic?.layout == .tracker ? entries.articles.count + entries.events.count : 0
        let most = max(entries.articles.count, entries.actors.count, entries.events.count, dated)
        return cut(most, size: entriesOfTopic).count
    }

    /// Which entries of a kind are on one page of a topic.
    ///
    /// - Parameter isNewestLast: Whether the list is in chronological order, so that the first page has its end.
    static func entriesOfTopic(of total: Int, on page: Int, isNewestLast: Bool = false) -> Range<Int> {
        let range = (page - 1) * entriesOfTopic..<page * entriesOfTopic
        return (isNewestLast ? total - range.upperBound..<total - range.lowerBound : range).clamped(to: 0..<total)
    }

    /// How many pages a pair of actors has.
    func count(_ pair: Site.Pair) -> Int { pairEvidence[pair]?.count ?? 1 }

    /// Which of a pair's sentences are on one of its pages.
    func evidence(_ pair: Site.Pair, of total: Int, on page: Int) -> Range<Int> {
        Self.part(page, of: total, pairEvidence[pair])
    }

    /// What is on one page of a list; without ranges, all of it is on the first.
    private static func part(_ page: Int, of total: Int, _ ranges: [Range<Int>]?) -> Range<Int> {
        guard let ranges else { return 0..<(page == 1 ? total : 0) }
        return (ranges[at: page - 1] ?? 0..<0).clamped(to: 0..<total)
    }

    private func ranges(_ entity: Entity) -> [Range<Int>]? {
        switch entity {
        case .actor(let handle): actorEvidence[handle]
        case .event(let handle): eventEvidence[handle]
        case .source(let handle): citationEvidence[handle]
        case .article, .footnote, .page: nil
        }
    }

    /// Which of an actor's events are on one of its pages.
    static func events(of total: Int, on page: Int) -> Range<Int> {
        ((page - 1) * eventsOnPage..<page * eventsOnPage).clamped(to: 0..<total)
    }
}

extension Pagination {
    /// A list split into pages of `size` entries; an empty list also has one page.
    static func cut(_ count: Int, size: Int) -> [Range<Int>] {
        count <= size
            ? [0..<count] : stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }

    /// A list split so that the entries of each part cost no more than a limit, if possible.
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

    /// The parts of each entry that needs more than one page.
    static func cuts<Entry>(
        of entries: Entries<Entry>, _ cut: (Handle<Entry>) -> [Range<Int>]
    ) -> [Handle<Entry>: [Range<Int>]] {
        var cuts: [Handle<Entry>: [Range<Int>]] = [:]
        for handle in entries.indices {
            let ranges = cut(handle)
            if ranges.count > 1 { cuts[handle] = ranges }
        }
        return cuts
    }
}

extension Pagination {
    /// The actors kind by kind, in the order of the kinds.
    static func byKind(_ actors: Entries<Site.Actor>) -> [ListGroup<Handle<Site.Actor>>] {
        var kinds: [Catalog.Actor.Kind: [Handle<Site.Actor>]] = [:]
        for index in actors.indices { kinds[actors[index].record.kind, default: []].append(index) }
        return Catalog.Actor.Kind.allCases.compactMap { kind in
            kinds[kind].map { ListGroup(title: Words.kinds(kind), id: kind.rawValue, entries: $0) }
        }
    }

    /// The events kind by kind, the kinds in alphabetical order.
    static func byKind(
        _ events: Entries<Site.Event>, _ lines: EntryMap<Site.Event, Line>
    ) -> [ListGroup<Handle<Site.Event>>] {
        var kinds: [String: [Handle<Site.Event>]] = [:]
        for event in events.indices { kinds[lines[event].kind, default: []].append(event) }
        return kinds.sorted { $0.key < $1.key }.enumerated().map { place, group in
            ListGroup(title: group.key, id: "kind-\(place + 1)", entries: group.value)
        }
    }

    static func footnotesByArticle(_ site: Site) -> [ListGroup<Handle<Site.Footnote>>] {
        site.articles.indices.compactMap { article in
            let footnotes = site.articles[article].footnotes.clamped(to: site.footnotes.indices)
            guard !footnotes.isEmpty else { return nil }
            return ListGroup(
                title: site.articles[article].record.title, id: "article-\(site.articles[article].record.header.id)",
                entries: Array(footnotes))
        }
    }

    /// Names in the site's order; adjacent names with the same initial form a group.
    static func namesByLetter(_ names: [Site.Name]) -> [ListGroup<Int>] {
        var groups: [ListGroup<Int>] = []
        for (index, name) in names.enumerated() {
            if let last = groups.indices.last, groups[last].title == name.initial {
                groups[last].entries.append(index)
                groups[last].total += 1
            } else {
                groups.append(ListGroup(title: name.initial, id: "letter-\(groups.count + 1)", entries: [index]))
            }
        }
        return groups
    }
}

/// The entries under one heading of a long list, or those of them that are on one page.
struct ListGroup<Entry: Sendable>: Sendable {
    var title: String
    /// The HTML id of its heading.
    var id: String
    var entries: [Entry]
    /// The page on which it begins, from 1.
    var page = 1
    /// How many entries it has on all pages.
    var total: Int
    /// Whether it began on an earlier page.
    var isContinued = false

    init(title: String, id: String, entries: [Entry]) {
        self.title = title
        self.id = id
        self.entries = entries
        total = entries.count
    }
}

extension ListGroup {
    /// A heading is not left at the end of a page with fewer entries than this below it.
    private static var fewest: Int { 8 }

    /// Distributes groups over pages of at most `size` entries; a group that does not fit continues on the next page.
    static func pages(_ groups: [Self], size: Int) -> [[Self]] {
        var pages: [[Self]] = [[]]
        var room = size
        for group in groups {
            if room < size, room < min(group.entries.count, fewest) {
                pages.append([])
                room = size
            }
            var part = group
            part.page = pages.count
            var rest = group.entries[...]
            while !rest.isEmpty {
                if room == 0 {
                    pages.append([])
                    room = size
                }
                part.entries = Array(rest.prefix(room))
                pages[pages.count - 1].append(part)
                rest = rest.dropFirst(room)
                room -= part.entries.count
                part.isContinued = true
            }
        }
        return pages
    }
}
