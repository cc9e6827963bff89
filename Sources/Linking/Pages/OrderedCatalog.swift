import Base
import Model

/// A catalog in the order in which readers meet its entries, each alias as the path of a file; an entry's place is its handle
/// from then on.
struct OrderedCatalog: Sendable {
    let catalog: Catalog
    /// What was found of the aliases.
    let diagnostics: [Diagnostic]
    private let articles: OrderedList<Catalog.Article>
    private let events: OrderedList<Catalog.Event>
    private let actors: OrderedList<Catalog.Actor>
    private let sources: OrderedList<Catalog.Source>
    private let pages: OrderedList<Catalog.Page>

    /// A list that nobody has touched keeps its order.
    init(_ given: Catalog, keeping kept: OrderedCatalog?) {
        articles = OrderedList(given.articles, keeping: kept?.articles) { articles in
            articles.inOrder {
                Days(newestFirst: $0.date)
            } then: {
                Rank($0.title, $0.header)
            }
        }
        events = OrderedList(given.events, keeping: kept?.events) { events in
            events.inOrder {
                Days($0.date)
            } then: {
                Rank($0.title, $0.header)
            }
        }
        actors = OrderedList(given.actors, keeping: kept?.actors) { $0.inOrder { Rank($0.name, $0.header) } }
        sources = OrderedList(given.sources, keeping: kept?.sources) { sources in
            sources.inOrder { Rank($0.work.sortName, $0.header) }
        }
        pages = OrderedList(given.pages, keeping: kept?.pages) { $0.inOrder { Rank($0.title, $0.header) } }
        let home = OrderedList(given.home.map { [$0] } ?? [], keeping: nil) { $0 }
        var catalog = given
        catalog.articles = articles.entries
        catalog.events = events.entries
        catalog.actors = actors.entries
        catalog.sources = sources.entries
        catalog.pages = pages.entries
        catalog.home = home.entries.first
        self.catalog = catalog
        diagnostics =
            articles.findings + events.findings + actors.findings + sources.findings + pages.findings + home.findings
    }
}

/// One list of a catalog in reading order.
private struct OrderedList<Entry: HeadedEntry>: Sendable {
    private let given: [Entry]
    let entries: [Entry]
    let findings: [Diagnostic]

    init(_ given: [Entry], keeping kept: OrderedList?, by order: ([Entry]) -> [Entry]) {
        if let kept, kept.given.isStored(with: given) {
            self = kept
            return
        }
        var entries = order(given)
        var findings: [Diagnostic] = []
        for index in entries.indices where !entries[index].header.aliases.isEmpty {
            findings += Aliases.normalise(&entries[index].header.value)
        }
        (self.given, self.entries, self.findings) = (given, entries, findings)
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
