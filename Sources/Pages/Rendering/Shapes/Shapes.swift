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
    let sources: SourceShapes
    let lists: ListShapes
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
        sources = SourceShapes(parts, site, pager, in: &draft)
        lists = ListShapes(parts, site, articles, actors, events, sources, pager, drawing, in: &draft)
        continued = ContinuedShapes.page(parts, site, actors, sources, pager, in: &draft)
        schema = draft.schema
    }

    /// The templates that are pages, by their names, and the type of the record each is given.
    var roots: [(template: String, type: TypeID)] {
        [
            ("index", lists.home.type), ("article", articles.page.type), ("actor", actors.page.type),
            ("event", events.page.type), ("footnote", sources.footnote.type), ("source", sources.page.type),
            ("continued", continued.type), ("page", lists.page.type), ("articles", lists.articles.type),
            ("actors", lists.actors.type), ("events", lists.events.type), ("footnotes", lists.footnotes.type),
            ("sources", lists.sources.type),
            ("timeline", lists.timeline.type), ("a-z", lists.names.type), ("search", lists.search.type),
            ("data", lists.data.type),
            ("404", lists.notFound.type),
            ("redirect", lists.redirect.type),
        ]
    }
}
