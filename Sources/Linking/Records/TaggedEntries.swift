import Base
import Language
import Model

/// The entries of a catalog by their tags.
struct TaggedEntries {
    /// By the words of the tag.
    private var entries: [String: Site.TopicEntries] = [:]
    /// The tags by the id that they have as topics.
    private var tagsByID: [String: [String]] = [:]

    init(_ catalog: Catalog) {
        guard catalog.pages.contains(where: { $0.topic != nil }) else { return }
        add(catalog.articles.map(\.header), \.articles)
        add(catalog.actors.map(\.header), \.actors)
        add(catalog.events.map(\.header), \.events)
        for tag in entries.keys.sorted() {
            if let id = Slug.id(tag) { tagsByID[id, default: []].append(tag) }
        }
    }

    private mutating func add<Entry>(
        _ headers: [Shared<Catalog.Header>], _ list: WritableKeyPath<Site.TopicEntries, [Handle<Entry>]>
    ) {
        for (index, header) in headers.enumerated() {
            for tag in header.tags { entries[tag, default: Site.TopicEntries()][keyPath: list].append(Handle(index)) }
        }
    }

    /// What a page about a topic lists, in the order of the site; nil for any other page.
    func entries(of page: Catalog.Page) -> Site.TopicEntries? {
        guard page.topic != nil else { return nil }
        var all = Site.TopicEntries()
        for tag in Set((tagsByID[page.header.id] ?? []) + [page.title]) {
            guard let found = entries[tag] else { continue }
            all.articles += found.articles
            all.actors += found.actors
            all.events += found.events
        }
        all.articles = Array(Set(all.articles)).sorted()
        all.actors = Array(Set(all.actors)).sorted()
        all.events = Array(Set(all.events)).sorted()
        return all
    }
}
