import Base
import Model
import Mustache

/// The shape of every record a template can be given.
struct Shapes: Sendable {
    let schema: Schema
    let parts: PartShapes
    let site: SiteShapes
    let articles: ArticleShapes
    let actors: ActorShapes
    let events: EventShapes
    let pair: Shape<Site.Pair>
    let sources: SourceShapes
    let lists: ListShapes
    let topics: TopicShapes
    let places: Shape<PageTask.List>
    let credits: Shape<PageTask.List>
    let continued: Shape<Entity>

    /// - Parameter isUsed: Whether a template mentions a name; values that none mentions are left out of records.
    init(isUsed: @escaping (String) -> Bool = { _ in true }) {
        var draft = SchemaDraft(isUsed: isUsed)
        parts = PartShapes(in: &draft)
        site = SiteShapes(parts, in: &draft)
        let drawing = DrawingShapes.drawing(in: &draft)
        articles = ArticleShapes(parts, site, in: &draft)
        let pager = PagerShapes.pager(in: &draft)
        actors = ActorShapes(parts, site, pager, drawing, in: &draft)
        events = EventShapes(parts, site, pager, drawing, in: &draft)
        pair = PairShapes.page(parts, site, actors, events, pager, drawing, in: &draft)
        sources = SourceShapes(parts, site, pager, in: &draft)
        lists = ListShapes(parts, site, articles, actors, events, sources, pager, drawing, in: &draft)
        topics = TopicShapes(parts, site, articles, actors, events, pager, in: &draft)
        places = PlaceShapes.list(parts, site, events, in: &draft)
        credits = CreditShapes.list(parts, site, pager, in: &draft)
        continued = ContinuedShapes.page(parts, site, actors, sources, pager, in: &draft)
        schema = draft.schema
    }

    /// The templates that are pages, by their names, and the type of the record each is given.
    var roots: [(template: String, type: TypeID)] {
        [
            ("index", lists.home.type), ("article", articles.page.type), ("actor", actors.page.type),
            ("pair", pair.type),
            ("event", events.page.type), ("footnote", sources.footnote.type), ("source", sources.page.type),
            ("continued", continued.type), ("page", lists.page.type), ("topic", topics.page.type),
            ("topics", topics.list.type), ("places", places.type),
            ("picture-credits", credits.type), ("articles", lists.articles.type),
            ("actors", lists.actors.type), ("events", lists.events.type), ("footnotes", lists.footnotes.type),
            ("sources", lists.sources.type),
            ("timeline", lists.timeline.type), ("disputed", lists.disputed.type),
            ("changes", lists.changes.type), ("a-z", lists.names.type),
            ("search", lists.search.type),
            ("data", lists.data.type),
            ("404", lists.notFound.type),
            ("redirect", lists.redirect.type),
        ]
    }
}

/// The records of links, sources and footnotes, made once. They are the same on every page, because each page's root is
/// printed before their paths.
final class ReadyRecords: Sendable {
    let works: EntryMap<Site.Source, Value>
    /// Footnotes as seen from other pages.
    let marks: EntryMap<Site.Footnote, Value>
    private let articles: EntryMap<Site.Article, Value>
    private let actors: EntryMap<Site.Actor, Value>
    private let events: EntryMap<Site.Event, Value>
    private let sources: EntryMap<Site.Source, Value>
    /// Actors and events as the registers of articles show them.
    private let actorEntries: EntryMap<Site.Actor, Value>
    private let eventEntries: EntryMap<Site.Event, Value>

    /// - Parameter pool: The pool that all pages share.
    init(_ shapes: Shapes, _ edition: Edition, in pool: inout ValuePool) {
        let page = PageScope(edition, root: "", path: PagePath(""), siteRecord: .none)
        func records<Entry, Subject>(
            _ shape: Shape<Subject>, _ entries: Entries<Entry>, _ subject: (Handle<Entry>) -> Subject
        ) -> EntryMap<Entry, Value> {
            EntryMap(entries.indices.map { shape.value(subject($0), page, &pool) })
        }
        let link = shapes.parts.link
        marks = records(shapes.sources.mark, edition.site.footnotes) { $0 }
        works = records(shapes.parts.work, edition.site.sources) { $0 }
        articles = records(link, edition.site.articles) { .article($0) }
        actors = records(link, edition.site.actors) { .actor($0) }
        events = records(link, edition.site.events) { .event($0) }
        sources = records(link, edition.site.sources) { .source($0) }
        let entry = shapes.articles.cast.entry
        actorEntries = records(entry, edition.site.actors) { .actor($0) }
        eventEntries = records(entry, edition.site.events) { .event($0) }
    }

    /// The link to an entity; nil for one that is made when it is needed.
    func link(_ entity: Entity) -> Value? {
        switch entity {
        case .article(let handle): articles[handle]
        case .actor(let handle): actors[handle]
        case .event(let handle): events[handle]
        case .source(let handle): sources[handle]
        case .footnote, .page: nil
        }
    }

    /// An actor or event in brief; nil for anything else.
    func entry(_ entity: Entity) -> Value? {
        switch entity {
        case .actor(let handle): actorEntries[handle]
        case .event(let handle): eventEntries[handle]
        default: nil
        }
    }
}

/// The shape of the further pages of an actor, event or source whose sentences are too many for one page.
enum ContinuedShapes {
    static func page(
        _ parts: PartShapes, _ site: SiteShapes, _ actors: ActorShapes, _ sources: SourceShapes,
        _ pager: Shape<Pager>, in schema: inout SchemaDraft
    ) -> Shape<Entity> {
        Shape(
            "continued", "A further page of an actor, event or source whose sentences are too many for one page.",
            in: &schema,
            site.surroundings { entity, page in
                Frame(
                    title: "\(page.edition.name(entity)) – page \(page.number)",
                    language: page.edition.language(entity))
            } + [
                .record("subject", parts.link, "The actor, event or source.") { entity, _ in entity },
                .record("pager", pager, "All its pages.") { entity, page in
                    page.edition.pager(of: entity, on: page.number)
                },
                .list("took_part_in", actors.participation, "More of the events that an actor took part in.") {
                    entity, page in
                    if case .actor(let actor) = entity { page.edition.tookPartIn(actor, page.number) } else { [] }
                },
                .list("mentioned_in", parts.group, "More of the sentences that name an actor or event.") {
                    entity, page in
                    page.edition.mentions(of: entity, on: page.number)
                },
                .list("cited_by", sources.citing, "More of the footnotes that cite a source, article by article.") {
                    entity, page in
                    if case .source(let source) = entity {
                        page.edition.citations(of: source, on: page.number)
                    } else {
                        []
                    }
                },
            ])
    }
}

/// The shapes of the links between the pages of a long list.
enum PagerShapes {
    static func pager(in schema: inout SchemaDraft) -> Shape<Pager> {
        let link = Shape<Pager.Link>(
            "pager link", "One of the pages over which a long list is spread.", in: &schema,
            [
                .path("href", "Its address.") { link, _ in link.path },
                .number("number", "Its number, from 1.") { link, _ in link.number },
                .text("label", "What it contains, if that can be said in brief: `2014–2012`, `A–F`.") { link, _ in
                    link.label
                },
                .flag("is_current", "Whether it is the page itself.") { link, _ in link.isCurrent },
            ])
        return Shape(
            "pager", "The pages over which a long list is spread.", in: &schema,
            [
                .number("number", "The number of the page itself, from 1.") { pager, _ in pager.number },
                .number("count", "How many there are.") { pager, _ in pager.links.count },
                .flag("is_first", "Whether the page itself is the first.") { pager, _ in pager.number == 1 },
                .list("links", link, "All of them.") { pager, _ in pager.links },
                .record("previous", link, "The one before.") { pager, _ in pager.previous },
                .record("next", link, "The one after.") { pager, _ in pager.next },
            ])
    }
}
