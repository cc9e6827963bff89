import Base
import Model

/// What pages say about the entries of each list, computed once.
struct EditionLists: Sendable {
    let actors: ActorList
    let events: EventList
    let sources: SourceList
    /// The start of the ids of each footnote's markers.
    let markerStems: EntryMap<Site.Footnote, String>
    /// What is known about each footnote.
    let footnotes: EntryMap<Site.Footnote, FootnoteFacts>
    /// The names page by page and letter by letter, as indices into the site's names.
    let names: [[ListGroup<Int>]]

    /// The same for a site that is rendered once.
    init(_ site: Site) {
        var memo = EditionMemo()
        self = memo.lists(of: site)
    }

    init(
        actors: ActorList, events: EventList, sources: SourceList, markerStems: EntryMap<Site.Footnote, String>,
        footnotes: EntryMap<Site.Footnote, FootnoteFacts>,
        names: [[ListGroup<Int>]]
    ) {
        (self.actors, self.events, self.sources) = (actors, events, sources)
        (self.markerStems, self.footnotes, self.names) = (markerStems, footnotes, names)
    }
}

/// Keeps what was computed from a site's lists as long as they stay the same.
struct EditionMemo: Sendable {
    private var actors = Memo<ListInput<Site.Actor>, ActorList>()
    private var events = Memo<ListInput<Site.Event>, EventList>()
    private var sources = Memo<ListInput<Site.Source>, SourceList>()
    private var markerStems = Memo<StoredList<Site.Footnote>, EntryMap<Site.Footnote, String>>()
    private var footnotes = MemoList<CitingText, [FootnoteFacts]>()
    private var names = Memo<StoredList<Site.Name>, [[ListGroup<Int>]]>()

    mutating func lists(of site: Site) -> EditionLists {
        let root = JSONRoot(site.settings)
        return EditionLists(
            actors: actors(ListInput(site.actors, root)) { ActorList($0) },
            events: events(ListInput(site.events, root)) { EventList($0) },
            sources: sources(ListInput(site.sources, root)) { SourceList($0) },
            markerStems: markerStems(StoredList(site.footnotes.entries)) {
                EntryMap($0.entries.map(\.markerStem))
            },
            footnotes: EntryMap(
                Array(footnotes(site.articles.indices.map { CitingText($0, of: site) }) { $0.facts }.joined())),
            names: names(StoredList(site.names)) { ListGroup.pages(Pagination.namesByLetter($0.entries), size: 1_500) })
    }
}

/// A list of the site, and the site's address, if that is known.
struct ListInput<Entry: Sendable>: Sendable, Equatable {
    private let list: StoredList<Entry>
    let root: JSONRoot?

    init(_ entries: Entries<Entry>, _ root: JSONRoot?) { (list, self.root) = (StoredList(entries.entries), root) }

    var entries: Entries<Entry> { Entries(list.entries) }
}

struct ActorList: Sendable {
    let lines: EntryMap<Site.Actor, Line>
    let groups: [[ListGroup<Handle<Site.Actor>>]]
    /// For each actor whose sentences need more than one page, the sentences on each.
    let evidence: [Handle<Site.Actor>: [Range<Int>]]
    /// Nil if the address of the site is not known.
    let references: References?

    init(_ input: ListInput<Site.Actor>) {
        let actors = input.entries
        lines = EntryMap(actors.indices.map { Line(actors[$0]) })
        groups = ListGroup.pages(Pagination.byKind(actors), size: 600)
        evidence = Pagination.cuts(of: actors) { Pagination.cut(actors[$0].mentionedIn) }
        references = input.root.map { References(to: actors, $0) }
    }
}

struct EventList: Sendable {
    let lines: EntryMap<Site.Event, Line>
    let groups: [[ListGroup<Handle<Site.Event>>]]
    /// For each event whose sentences need more than one page, the sentences on each.
    let evidence: [Handle<Site.Event>: [Range<Int>]]
    /// Nil if the address of the site is not known.
    let references: References?

    init(_ input: ListInput<Site.Event>) {
        let events = input.entries
        lines = EntryMap(events.indices.map { Line(events[$0]) })
        groups = ListGroup.pages(Pagination.byKind(events, lines), size: 300)
        evidence = Pagination.cuts(of: events) { Pagination.cut(events[$0].mentionedIn) }
        references = input.root.map { References(to: events, $0) }
    }
}

struct SourceList: Sendable {
    let lines: EntryMap<Site.Source, Line>
    /// How many footnotes cite each source.
    let citationCounts: EntryMap<Site.Source, Int>
    /// Nil if the address of the site is not known.
    let references: References?

    init(_ input: ListInput<Site.Source>) {
        let sources = input.entries
        lines = EntryMap(sources.indices.map { Line(sources[$0]) })
        citationCounts = EntryMap(sources.indices.map { sources[$0].uses.count { $0.isFootnote } })
        references = input.root.map { References(to: sources, $0) }
    }
}

/// What pages say about a footnote, apart from its words.
struct FootnoteFacts: Sendable {
    /// Whether the editor or the footnote's own text says where its source can be found.
    let hasAddress: Bool
    /// How many bytes of HTML it and the sentences that cite it take on the page of its source; an estimate.
    let cost: Int
    /// How many sentences cite it.
    let sentences: Int
}

/// The text of an article, with its footnotes and their sources.
struct CitingText: Sendable, Equatable, Identifiable {
    let id: Handle<Site.Article>
    private let body: Shared<LinkedDocument>
    private let range: Range<Handle<Site.Footnote>>
    private let footnotes: StoredList<Site.Footnote>
    private let sources: StoredList<Site.Source>

    init(_ article: Handle<Site.Article>, of site: Site) {
        id = article
        body = site.articles[article].body
        range = site.articles[article].footnotes.clamped(to: site.footnotes.indices)
        footnotes = StoredList(site.footnotes.entries)
        sources = StoredList(site.sources.entries)
    }

    var facts: [FootnoteFacts] {
        let (body, footnotes) = (body.value, Entries(footnotes.entries))
        return range.map { place in
            let markers = footnotes[place].markers
            let cost = markers.reduce(160) { $0 + 560 + (body.markers[at: $1]?.sentence.count ?? 0) }
            return FootnoteFacts(hasAddress: hasAddress(footnotes[place], body), cost: cost, sentences: markers.count)
        }
    }

    private func hasAddress(_ footnote: Site.Footnote, _ body: LinkedDocument) -> Bool {
        if let note = footnote.note, note.url != nil || note.archived != nil { return true }
        if let source = footnote.source {
            let work = sources.entries[source.index].work
            if work.url != nil || work.archived != nil { return true }
        }
        let nodes = body.document.nodes
        return body.document.nodes(ofFootnote: footnote.number).contains { node in
            guard case .link(let link) = nodes[node].kind, case .url(let url)? = body.links[at: Int(link)] else {
                return false
            }
            return url.isWeb
        }
    }
}

extension Entity {
    fileprivate var isFootnote: Bool { if case .footnote = self { true } else { false } }
}
