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

    /// - Parameter pool: The pool that all pages share.
    init(_ shapes: Shapes, _ edition: Edition, in pool: inout ValuePool) {
        let page = PageScope(edition, root: "", path: PagePath(""), site: .none)
        func records<Subject>(
            _ shape: Shape<Subject>, _ count: Int, _ subject: (Int) -> Subject
        ) -> [Value] {
            (0..<count).map { shape.value(subject($0), page, &pool) }
        }
        let link = shapes.parts.link
        marks = records(shapes.sources.mark, edition.footnotes.count) { Handle($0) }
        works = records(shapes.parts.work, edition.sources.count) { Handle($0) }
        articles = records(link, edition.articles.count) { .article(Handle($0)) }
        actors = records(link, edition.actors.count) { .actor(Handle($0)) }
        events = records(link, edition.events.count) { .event(Handle($0)) }
        sources = records(link, edition.sources.count) { .source(Handle($0)) }
        let entry = shapes.articles.cast.entry
        actorEntries = records(entry, edition.actors.count) { .actor(Handle($0)) }
        eventEntries = records(entry, edition.events.count) { .event(Handle($0)) }
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
