import Model
import Mustache

/// The shapes of the pages that list things, and of free pages.
struct ListShapes: Sendable {
    typealias List = PageTask.List

    let home: Shape<List>
    let names: Shape<List>
    let articles: Shape<List>
    let actors: Shape<List>
    let events: Shape<List>
    let footnotes: Shape<List>
    let sources: Shape<List>
    let timeline: Shape<List>
    let notFound: Shape<List>
    let page: Shape<Handle<Site.Page>>
    let redirect: Shape<PageTask.Destination>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ articles: ArticleShapes, _ actors: ActorShapes,
        _ events: EventShapes,
        _ mark: Shape<Handle<Site.Footnote>>, _ drawing: Shape<Drawing>, in schema: inout SchemaDraft
    ) {
        let frame: [ShapeField<List>] = site.surroundings(Self.frame)
        home = Self.home(frame, parts, articles, actors, events, drawing, in: &schema)
        names = Self.names(frame, parts, in: &schema)
        timeline = Self.timeline(frame, parts, events, drawing, in: &schema)
        self.articles = Shape(
            "articles", "The list of all articles.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing where there are none.") {
                    Words.some($1.edition.articles.count, "briefing", "briefings")
                },
                .list("articles", articles.line, "The articles, newest first.") {
                    $1.edition.articles.indices.map { Handle($0) }
                },
            ])
        self.actors = Self.actors(frame, actors, in: &schema)
        self.events = Self.events(frame, events, in: &schema)
        footnotes = Self.footnotes(frame, parts, mark, in: &schema)
        sources = Self.sources(frame, parts, in: &schema)
        notFound = Shape(
            "404", "The page for addresses that lead nowhere; its `page.root` is a path from the host's root.",
            in: &schema,
            frame)
        page = Self.page(site, in: &schema)
        redirect = Self.redirect(site, in: &schema)
    }

    private static func frame(_ list: List, _ page: PageScope) -> Frame {
        let title =
            switch list {
            case .home: page.edition.home?.record.title ?? page.edition.settings.title
            case .names: "A–Z"
            case .articles: "Briefings"
            case .actors: "Actors"
            case .events: "Events"
            case .footnotes: "Footnotes"
            case .sources: "Sources"
            case .timeline: "Timeline"
            case .notFound: "Page not found"
            }
        let description = list == .home ? page.edition.settings.description : nil
        return Frame(title: title, description: description, isAddressable: list != .notFound)
    }

    private static func actors(
        _ frame: [ShapeField<List>], _ actors: ActorShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        let actorGroup = group("actor group", "Actors of one kind.", actors.line, "actors", in: &schema)
        return Shape(
            "actors", "The list of all actors.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing where there are none.") {
                    Words.some($1.edition.actors.count, "actor", "actors")
                },
                .list("groups", actorGroup, "The actors, kind by kind.") { $1.edition.actorsByKind() },
            ])
    }

    private static func events(
        _ frame: [ShapeField<List>], _ events: EventShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        let eventGroup = group("event group", "Events of one kind.", events.line, "events", in: &schema)
        return Shape(
            "events", "The list of all events.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing where there are none.") {
                    Words.some($1.edition.events.count, "event", "events")
                },
                .list("groups", eventGroup, "The events, kind by kind, each in the order of time.") {
                    $1.edition.eventsByKind()
                },
            ])
    }

    private static func sources(
        _ frame: [ShapeField<List>], _ parts: PartShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        Shape(
            "sources", "The list of all sources.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing where there are none.") {
                    Words.some($1.edition.sources.count, "source", "sources")
                },
                .text("mix", "How they stand: `2 official · 3 press`.") { $1.edition.standings() },
                .list("sources", parts.work, "The sources by title.") { $1.edition.sources.indices.map { Handle($0) } },
            ])
    }

    private static func group<Entry>(
        _ name: String, _ summary: String, _ line: Shape<Handle<Entry>>, _ entries: String, in schema: inout SchemaDraft
    ) -> Shape<KindGroup<Entry>> {
        Shape(
            name, summary, in: &schema,
            [
                .text("title", "The kind: `Armed groups`.") { group, _ in group.title },
                .text("id", "The kind as an HTML id.") { group, _ in group.id },
                .url("href", "The address of the group on the page.") { group, _ in "#" + group.id },
                .number("count", "How many.") { group, _ in group.entries.count },
                .list(entries, line, "Those of this kind.") { group, _ in group.entries },
            ])
    }

    private static func page(_ site: SiteShapes, in schema: inout SchemaDraft) -> Shape<Handle<Site.Page>> {
        Shape(
            "free page", "A page such as about or method.", in: &schema,
            site.surroundings { handle, page in
                let record = page.edition.pages[handle.index].record
                return Frame(title: record.title, description: record.header.summary, language: record.header.language)
            } + [
                .text("title", "Its title.") { $1.edition.pages[$0.index].record.title },
                .text("summary", "Its standfirst.") { $1.edition.pages[$0.index].record.header.summary },
                .html("body", "Its text.") { DocumentWriter.body($1.edition.pages[$0.index].body, on: $1) },
            ])
    }
}

/// Entries of one kind.
struct KindGroup<Entry>: Sendable {
    var title: String
    var id: String
    var entries: [Handle<Entry>]
}
