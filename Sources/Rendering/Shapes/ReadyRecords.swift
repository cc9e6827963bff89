import Model
import Mustache

/// The records of links, sources and footnotes, made once: paths are printed after each page's root, so that the records
/// look the same from every page.
final class ReadyRecords: Sendable {
    let works: [Value]
    /// Footnotes as seen from other pages.
    let marks: [Value]
    private let articles: [Value]
    private let actors: [Value]
    private let events: [Value]
    private let sources: [Value]
    /// Actors and events as registers show them.
    private let actorEntries: [Value]
    private let eventEntries: [Value]

    init(_ shapes: Shapes, _ edition: Edition) {
        let page = PageScope(edition, root: "", path: PagePath(""), site: .none)
        let parts = shapes.parts
        let mark = shapes.sources.mark
        marks = edition.footnotes.indices.map { mark.value(Handle($0), page) }
        works = edition.sources.indices.map { parts.work.value(Handle($0), page) }
        articles = edition.articles.indices.map { parts.link.value(.article(Handle($0)), page) }
        actors = edition.actors.indices.map { parts.link.value(.actor(Handle($0)), page) }
        events = edition.events.indices.map { parts.link.value(.event(Handle($0)), page) }
        let entry = shapes.articles.cast.entry
        actorEntries = edition.actors.indices.map { entry.value(.actor(Handle($0)), page) }
        eventEntries = edition.events.indices.map { entry.value(.event(Handle($0)), page) }
        sources = edition.sources.indices.map { parts.link.value(.source(Handle($0)), page) }
    }

    /// The link to an entity; nil for one that is made when it is needed.
    func link(_ entity: Entity) -> Value? {
        switch entity {
        case .article(let handle): articles[at: handle.index]
        case .actor(let handle): actors[at: handle.index]
        case .event(let handle): events[at: handle.index]
        case .source(let handle): sources[at: handle.index]
        case .footnote, .page: nil
        }
    }

    /// An actor or event in short; nil for anything else.
    func entry(_ entity: Entity) -> Value? {
        switch entity {
        case .actor(let handle): actorEntries[at: handle.index]
        case .event(let handle): eventEntries[at: handle.index]
        default: nil
        }
    }
}
