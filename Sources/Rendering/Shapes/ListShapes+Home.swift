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

    static func names(_ frame: [ShapeField<List>], _ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<List> {
        let entry = Shape<Site.Name>(
            "entry", "A line of the A–Z.", in: &schema,
            [
                .text("name", "The name.") { name, _ in name.name },
                .text("language", "Its language, where it is not the site's.") { name, _ in name.language },
                .text("direction", "`rtl` where that language runs from right to left.") { name, _ in
                    Words.direction(name.language)
                },
                .path("href", "The address of the page it leads to.") { $1.edition.path($0.entity) },
                .text("see", "The name under which that page stands, where it is another one.") { name, _ in
                    name.seeAlso
                },
                .text("kind", "What it is: `State`, `Attack`.") { $1.edition.kind($0.entity) },
                .text("detail", "A role or a date.") { $1.edition.detail($0.entity) },
                .text("mark", "`a` for an actor, `e` for an event.") { name, _ in name.entity.mark },
            ])
        let letter = Shape<LetterGroup>(
            "letter", "The names of one letter.", in: &schema,
            [
                .text("letter", "The letter.") { group, _ in group.letter },
                .text("id", "Its HTML id.") { group, _ in group.id },
                .url("href", "Its address on the page.") { group, _ in "#" + group.id },
                .list("entries", entry, "The names.") { group, _ in group.names },
            ])
        return Shape(
            "a-z", "The list of every name.", in: &schema,
            frame + [
                .text("count", "How many names, in words.") { Words.some($1.edition.names.count, "name", "names") },
                .list("letters", letter, "The names, letter by letter.") { LetterGroup.groups($1.edition.names) },
            ])
    }

    static func footnotes(
        _ frame: [ShapeField<List>], _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>,
        in schema: inout SchemaDraft
    ) -> Shape<List> {
        let group = Shape<Handle<Site.Article>>(
            "article footnotes", "The footnotes of one article.", in: &schema,
            [
                .record("article", parts.link, "The article.") { article, _ in .article(article) },
                .number("count", "How many footnotes.") { $1.edition.articles[$0.index].footnotes.count },
                .list("footnotes", mark, "The footnotes.") {
                    $1.edition.articles[$0.index].footnotes.map { Handle($0) }
                },
            ])
        return Shape(
            "footnotes", "The list of all footnotes.", in: &schema,
            frame + [
                .text("count", "How many, in words.") {
                    Words.some($1.edition.footnotes.count, "footnote", "footnotes")
                },
                .list("groups", group, "The footnotes, article by article.") { _, page in
                    page.edition.articles.indices.filter { !page.edition.articles[$0].footnotes.isEmpty }.map {
                        Handle($0)
                    }
                },
            ])
    }
}

/// The names of one letter.
struct LetterGroup: Sendable {
    var letter: String
    var id: String
    var names: [Site.Name]

    /// Names in the site's order, neighbours with one initial made one group.
    static func groups(_ names: [Site.Name]) -> [LetterGroup] {
        var groups: [LetterGroup] = []
        for name in names {
            if let last = groups.indices.last, groups[last].letter == name.initial {
                groups[last].names.append(name)
            } else {
                groups.append(LetterGroup(letter: name.initial, id: "letter-\(groups.count + 1)", names: [name]))
            }
        }
        return groups
    }
}
