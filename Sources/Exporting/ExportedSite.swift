import Model

/// A site as it is handed on: what its tables, records and graph say of its entries, and under which names and addresses.
final class ExportedSite: Sendable {
    let settings: Settings
    let articles: Entries<Site.Article>
    let actors: Entries<Site.Actor>
    let events: Entries<Site.Event>
    let footnotes: Entries<Site.Footnote>
    let sources: Entries<Site.Source>
    let pages: Entries<Site.Page>
    /// The address of the site with a `/` at its end; empty where it is not known.
    let base: String
    /// The names that stand in an article's text by their id alone (`[[id]]`), and where: its bytes lack them.
    private let names: [[InsertedName]]

    /// A name that belongs at a place of a text, in bytes.
    struct InsertedName: Sendable {
        var place: Int
        var entity: Entity
    }

    init(_ site: Site) {
        settings = site.settings
        let articles = site.articles
        (self.articles, actors, events) = (articles, site.actors, site.events)
        (footnotes, sources, pages) = (site.footnotes, site.sources, site.pages)
        base = site.settings.baseURL?.text ?? ""
        names = articles.indices.map { Self.names(in: articles[$0].body) }
    }

    private static func names(in body: Shared<LinkedDocument>) -> [InsertedName] {
        var names: [InsertedName] = []
        for node in body.document.nodes where node.kind == .link && node.text.isEmpty {
            let place = Int(node.detail)
            guard body.links.indices.contains(place), case .entity(let entity) = body.links[place] else { continue }
            names.append(InsertedName(place: Int(node.text.lowerBound), entity: entity))
        }
        return names
    }

    /// The names to be put into a range of an article's text, in its order.
    func names(in range: Range<Int>, ofArticle article: Int) -> [InsertedName] {
        guard !names[article].isEmpty else { return [] }
        return names[article].filter { range.lowerBound <= $0.place && $0.place <= range.upperBound }
    }

    /// What kind of thing an entity is, as `kind` has it.
    static func kind(of entity: Entity) -> String {
        switch entity {
        case .article: "article"
        case .actor: "actor"
        case .event: "event"
        case .footnote: "footnote"
        case .source: "source"
        case .page: "page"
        }
    }

    /// The id of an entity, by which tables refer to it; of a source without a file, the name of its page.
    func id(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].record.header.id
        case .actor(let handle): actors[handle.index].record.header.id
        case .event(let handle): events[handle.index].record.header.id
        case .footnote(let handle): id(ofFootnote: handle.index)
        case .source(let handle): sources[handle.index].id
        case .page(let handle): pages[handle.index].record.header.id
        }
    }

    func id(ofFootnote index: Int) -> String {
        articles[footnotes[index].article.index].record.header.id + "/" + footnotes[index].label
    }

    func name(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].record.title
        case .actor(let handle): actors[handle.index].record.name
        case .event(let handle): events[handle.index].record.title
        case .footnote(let handle): "Footnote \(footnotes[handle.index].label)"
        case .source(let handle): sources[handle.index].work.name
        case .page(let handle): pages[handle.index].record.title
        }
    }

    func path(of entity: Entity) -> PagePath {
        switch entity {
        case .article(let handle): articles[handle.index].path
        case .actor(let handle): actors[handle.index].path
        case .event(let handle): events[handle.index].path
        case .footnote(let handle): footnotes[handle.index].path
        case .source(let handle): sources[handle.index].path
        case .page(let handle): pages[handle.index].path
        }
    }

    /// Where the page of an entity is: a full address where the site has one, else a path from its root.
    func address(of entity: Entity) -> String { base + path(of: entity).text }
}
