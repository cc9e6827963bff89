import Base
import Model

/// Puts a catalog into the order in which readers meet its entries, each alias as the path of a file; an entry's place is its handle
/// from then on.
struct CatalogOrder: Sendable {
    private var articles = Memo<[Catalog.Article], OrderedList<Catalog.Article>>()
    private var events = Memo<[Catalog.Event], OrderedList<Catalog.Event>>()
    private var actors = Memo<[Catalog.Actor], OrderedList<Catalog.Actor>>()
    private var sources = Memo<[Catalog.Source], OrderedList<Catalog.Source>>()
    private var pages = Memo<[Catalog.Page], OrderedList<Catalog.Page>>()

    /// The catalog in order, and what was found of the aliases.
    mutating func order(_ given: Catalog) -> Diagnosed<Catalog> {
        let articles = articles(given.articles) { articles in
            OrderedList(
                articles.inOrder {
                    Days(newestFirst: $0.date)
                } then: {
                    Rank($0.title, $0.header)
                })
        }
        let events = events(given.events) { events in
            OrderedList(
                events.inOrder {
                    Days($0.date)
                } then: {
                    Rank($0.title, $0.header)
                })
        }
        let actors = actors(given.actors) { OrderedList($0.inOrder { Rank($0.name, $0.header) }) }
        let sources = sources(given.sources) { OrderedList($0.inOrder { Rank($0.work.sortName, $0.header) }) }
        let pages = pages(given.pages) { OrderedList($0.inOrder { Rank($0.title, $0.header) }) }
        let home = OrderedList(given.home.map { [$0] } ?? [])
        var catalog = given
        catalog.articles = articles.entries
        catalog.events = events.entries
        catalog.actors = actors.entries
        catalog.sources = sources.entries
        catalog.pages = pages.entries
        catalog.home = home.entries.first
        let findings = articles.findings + events.findings + actors.findings + sources.findings + pages.findings
        return Diagnosed(catalog, findings + home.findings)
    }
}

/// One list of a catalog in reading order, its aliases as paths.
private struct OrderedList<Entry: HeadedEntry>: Sendable {
    private(set) var entries: [Entry]
    private(set) var findings: [Diagnostic] = []

    init(_ entries: [Entry]) {
        self.entries = entries
        for index in entries.indices where !entries[index].header.aliases.isEmpty {
            findings += Aliases.normalise(&self.entries[index].header.value)
        }
    }
}

/// An entry that may have old addresses.
private protocol HeadedEntry: Sendable, Equatable {
    var header: Shared<Catalog.Header> { get set }
}

extension Catalog.Article: HeadedEntry {}
extension Catalog.Event: HeadedEntry {}
extension Catalog.Actor: HeadedEntry {}
extension Catalog.Source: HeadedEntry {}
extension Catalog.Page: HeadedEntry {}
