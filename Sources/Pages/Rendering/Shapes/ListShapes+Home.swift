import Model
import Mustache

extension ListShapes {
    static func home(
        _ frame: [ShapeField<List>], _ parts: PartShapes, _ articles: ArticleShapes, _ actors: ActorShapes,
        _ events: EventShapes, _ drawing: Shape<Drawing>, in schema: inout SchemaDraft
    ) -> Shape<List> {
        Shape(
            "home", "The home page.", in: &schema,
            frame + [
                .html("intro", "The introduction, from `index.md`.") { _, page in
                    page.edition.home.flatMap { DocumentWriter.body($0.body, on: page) }
                },
                .list("articles", articles.line, "The six latest articles.") {
                    $1.edition.articles.indices.prefix(6).map { Handle($0) }
                },
                .list("actors", actors.line, "The twelve actors named most often.") { $1.edition.mostNamedActors(12) },
                .list("events", events.line, "The eight events named most often, in the order of time.") {
                    $1.edition.mostNamedEvents(8)
                },
                .record("strip", drawing, "The site's time to scale, with the events named most often.") {
                    $1.edition.drawing(on: .home)
                },
                .text("article_count", "How many articles the site has, in words.") {
                    Words.some($1.edition.articles.count, "briefing", "briefings")
                },
                .text("actor_count", "How many actors, in words.") {
                    Words.some($1.edition.actors.count, "actor", "actors")
                },
                .text("event_count", "How many events, in words.") {
                    Words.some($1.edition.events.count, "event", "events")
                },
                .text("source_count", "How many sources, in words.") {
                    Words.some($1.edition.sources.count, "source", "sources")
                },
                .text("footnote_count", "How many footnotes, in words.") {
                    Words.some($1.edition.footnotes.count, "footnote", "footnotes")
                },
            ])
    }
}
