import Base
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
    let disputed: Shape<List>
    let changes: Shape<List>
    let search: Shape<List>
    let data: Shape<List>
    let notFound: Shape<List>
    let page: Shape<FreePage>
    let redirect: Shape<Site.RedirectTarget>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ articles: ArticleShapes, _ actors: ActorShapes,
        _ events: EventShapes,
        _ sources: SourceShapes, _ pager: Shape<Pager>, _ drawing: Shape<Drawing>, in schema: inout SchemaDraft
    ) {
        let frame: [ShapeField<List>] = site.surroundings(Self.frame)
        let change = ChangeShapes.change(parts, in: &schema)
        home = Self.home(frame, parts, articles, actors, events, drawing, change, in: &schema)
        changes = Shape(
            "changes", "The page of what has changed.", in: &schema,
            frame + [
                .list("changes", change, "Corrections, new entries, new paragraphs, the newest first.") { _, page in
                    page.site.changes
                },
                .record("feed", parts.subscription, "The feed of the same changes; nothing without `base_url`.") {
                    _, page in
                    page.edition.siteSubscriptions.first { $0.kind == .changes }
                },
            ])
        let paged = frame + [Self.pager(pager)]
        names = Self.names(paged, parts, in: &schema)
        timeline = Self.timeline(paged, events, drawing, in: &schema)
        self.articles = Self.articles(paged, articles, in: &schema)
        self.actors = Self.actors(paged, actors, in: &schema)
        self.events = Self.events(paged, events, in: &schema)
        disputed = Self.disputed(paged, events, in: &schema)
        footnotes = Self.footnotes(paged, parts, sources.mark, in: &schema)
        self.sources = Self.sources(paged, parts, in: &schema)
        search = Shape("search", "The search page; a script fills it in.", in: &schema, frame)
        data = Self.data(frame, in: &schema)
        notFound = Shape(
            "404", "The page for addresses that do not exist; its `page.root` is a path from the host's root.",
            in: &schema,
            frame)
        page = FreePage.shape(parts, site, in: &schema)
        redirect = Self.redirect(site, in: &schema)
    }

    static func frame(_ list: List, _ page: PageScope) -> Frame {
        let title = page.edition.title(of: list)
        let description: String? =
            switch list {
            case .home: page.site.settings.description
            case .pictureCredits: "Whose the pictures of \(page.site.settings.title) are, and where they come from."
            case .changes: "Corrections, new entries, and new and updated briefings."
            case .disputed: "Events of which different accounts are given, and where they differ."
            case .data: "\(page.site.settings.title) as data: tables, a graph, entities and citations."
            default: nil
            }
        return Frame(
            title: page.number > 1 ? "\(title) – page \(page.number)" : title, description: description,
            isAddressable: list != .notFound)
    }

    /// The field of every list that may be spread over several pages.
    static func pager(_ pager: Shape<Pager>) -> ShapeField<List> {
        .record("pager", pager, "The pages that the list fills; nothing if one page is enough.") { list, page in
            page.edition.pager(of: list, on: page.number)
        }
    }

    private static func articles(
        _ frame: [ShapeField<List>], _ articles: ArticleShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        Shape(
            "articles", "The list of all articles.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing if there are none.") { _, page in
                    Words.some(page.site.articles.count, "briefing", "briefings")
                },
                .list("articles", articles.line, "The articles, newest first.") { _, page in
                    (page.edition.pagination.articles[at: page.number - 1] ?? 0..<0).map { Handle($0) }
                },
            ])
    }

    private static func actors(
        _ frame: [ShapeField<List>], _ actors: ActorShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        let group = group(
            "actor group", "Actors of one kind.", .actors,
            [
                .list("actors", actors.line, "The actors of this kind.") { group, _ in group.entries }
            ], in: &schema)
        return Shape(
            "actors", "The list of all actors.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing if there are none.") { _, page in
                    Words.some(page.site.actors.count, "actor", "actors")
                },
                .list("groups", group, "The actors, kind by kind.") { _, page in
                    page.edition.pagination.actors[at: page.number - 1] ?? []
                },
                .list("all_groups", group, "Every kind, including those on other pages.") { _, page in
                    page.edition.pagination.actors.joined().filter { !$0.isContinued }
                },
            ])
    }

    private static func events(
        _ frame: [ShapeField<List>], _ events: EventShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        let group = group(
            "event group", "Events of one kind.", .events,
            [
                .list("events", events.line, "The events of this kind.") { group, _ in group.entries }
            ], in: &schema)
        return Shape(
            "events", "The list of all events.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing if there are none.") { _, page in
                    Words.some(page.site.events.count, "event", "events")
                },
                .list("groups", group, "The events, kind by kind, each in chronological order.") { _, page in
                    page.edition.pagination.events[at: page.number - 1] ?? []
                },
                .list("all_groups", group, "Every kind, including those on other pages.") { _, page in
                    page.edition.pagination.events.joined().filter { !$0.isContinued }
                },
            ])
    }

    private static func disputed(
        _ frame: [ShapeField<List>], _ events: EventShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        Shape(
            "disputed", "The list of all events whose accounts differ; there is no such page if there are none.",
            in: &schema,
            frame + [
                .text("count", "How many, in words.") { _, page in
                    Words.some(page.edition.pagination.disputed.joined().count, "event", "events")
                },
                .list("events", events.disputed, "These events in chronological order.") { _, page in
                    Array(page.edition.pagination.disputed[at: page.number - 1] ?? [])
                },
            ])
    }

    private static func sources(
        _ frame: [ShapeField<List>], _ parts: PartShapes, in schema: inout SchemaDraft
    ) -> Shape<List> {
        Shape(
            "sources", "The list of all sources.", in: &schema,
            frame + [
                .text("count", "How many, in words; nothing if there are none.") { _, page in
                    Words.some(page.site.sources.count, "source", "sources")
                },
                .text("mix", "Their types: `2 official · 3 press`.") { _, page in page.edition.standings() },
                .list("sources", parts.work, "The sources by title.") { _, page in
                    (page.edition.pagination.sources[at: page.number - 1] ?? 0..<0).map { Handle($0) }
                },
            ])
    }

    /// The shape of entries under one heading.
    ///
    /// - Parameter entries: The field that holds them.
    static func group<Entry>(
        _ name: String, _ summary: String, _ list: List, _ entries: [ShapeField<ListGroup<Entry>>],
        in schema: inout SchemaDraft
    ) -> Shape<ListGroup<Entry>> {
        Shape(
            name, summary, in: &schema,
            [
                .text("title", "The heading: `Armed groups`, a letter.") { group, _ in group.title },
                .text("id", "The heading's HTML id.") { group, _ in group.id },
                .address("href", "The address of the heading.") { group, page in
                    group.page == page.number
                        ? .url("#" + group.id) : .path("\(list.path.numbered(group.page).text)#\(group.id)")
                },
                .number("count", "How many there are, on all pages.") { group, _ in group.total },
                .flag("is_continued", "Whether the group began on the page before.") { group, _ in group.isContinued },
            ] + entries)
    }
}

extension Edition {
    /// The title of a page that is not about a single entity.
    func title(of list: PageTask.List) -> String {
        list == .home ? site.home?.record.title ?? site.settings.title : list.title
    }
}
