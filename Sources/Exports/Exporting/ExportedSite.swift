import Base
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

    init(_ site: Site) {
        settings = site.settings
        (articles, actors, events) = (site.articles, site.actors, site.events)
        (footnotes, sources, pages) = (site.footnotes, site.sources, site.pages)
        base = site.settings.baseURL?.text ?? ""
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
        case .footnote(let handle): footnotes[handle.index].name
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
