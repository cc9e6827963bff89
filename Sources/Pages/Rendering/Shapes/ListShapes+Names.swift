import Base
import Model
import Mustache

extension ListShapes {
    static func names(_ frame: [ShapeField<List>], _ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<List> {
        let entry = name(in: &schema)
        let letter = group(
            "letter", "The names of one letter.", .names,
            [
                .list("entries", entry, "The names.") { group, page in
                    group.entries.compactMap { page.site.names[at: $0] }
                }
            ], in: &schema)
        return Shape(
            "a-z", "The list of every name.", in: &schema,
            frame + [
                .text("count", "How many names, in words.") { _, page in
                    Words.some(page.site.names.count, "name", "names")
                },
                .list("letters", letter, "The names, letter by letter.") { _, page in
                    page.edition.pagination.names[at: page.number - 1] ?? []
                },
                .list("all_letters", letter, "Every letter, including those on other pages.") { _, page in
                    page.edition.pagination.names.joined().filter { !$0.isContinued }
                },
            ])
    }

    private static func name(in schema: inout SchemaDraft) -> Shape<Site.Name> {
        Shape(
            "entry", "A line of the A–Z.", in: &schema,
            [
                .text("name", "The name.") { name, _ in name.name },
                .text("language", "Its language, where it is not the site's.") { name, _ in name.language },
                .text("direction", "`rtl` where that language runs from right to left.") { name, _ in
                    Words.direction(name.language)
                },
                .path("href", "The address of the page it leads to.") { name, page in page.edition.path(name.entity) },
                .text("see", "The name that the page has as its title, if it is different.") { name, _ in
                    name.seeAlso
                },
                .text("kind", "What it is: `State`, `Attack`.") { name, page in page.edition.kind(name.entity) },
                .text("detail", "A role or a date.") { name, page in page.edition.detail(name.entity) },
                .text("mark", "`a` for an actor, `e` for an event.") { name, _ in name.entity.mark },
            ])
    }

    static func footnotes(
        _ frame: [ShapeField<List>], _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>,
        in schema: inout SchemaDraft
    ) -> Shape<List> {
        let line = footnote(parts, mark, in: &schema)
        let group = group(
            "article footnotes", "The footnotes of one article.", .footnotes,
            [
                .record("article", parts.link, "The article.") { group, page in
                    group.entries.first.map { .article(page.site.footnotes[$0].article) }
                },
                .list("footnotes", line, "The footnotes.") { group, _ in group.entries },
            ], in: &schema)
        return Shape(
            "footnotes", "The list of all footnotes.", in: &schema,
            frame + [
                .text("count", "How many, in words.") { _, page in
                    Words.some(page.site.footnotes.count, "footnote", "footnotes")
                },
                .number("without_address", "How many of them have no link to their source.") { _, page in
                    page.edition.footnoteFacts.values.count { !$0.hasAddress }.nonzero
                },
                .list("groups", group, "The footnotes, article by article.") { _, page in
                    page.edition.pagination.footnotes[at: page.number - 1] ?? []
                },
            ])
    }

    private static func footnote(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "footnote line", "A footnote in the list of all.", in: &schema,
            [
                .record("mark", mark, "The footnote.") { footnote, _ in footnote },
                .text("title", "The title of its source, or its first words where none is known.") { footnote, page in
                    page.site.footnotes[footnote].source.map { page.edition.sourceLines[$0].name }
                        ?? page.edition.opening(of: footnote)
                },
                .flag("has_address", "Whether anything says where its source can be found.") { footnote, page in
                    page.edition.footnoteFacts[footnote].hasAddress
                },
            ])
    }
}

extension ListShapes {
    static func timeline(
        _ frame: [ShapeField<List>], _ events: EventShapes, _ drawing: Shape<Drawing>, in schema: inout SchemaDraft
    ) -> Shape<List> {
        let year = year(events, in: &schema)
        let kind = kind(in: &schema)
        let actor = actor(in: &schema)
        return Shape(
            "timeline", "The timeline of all events.", in: &schema,
            frame + [
                .text("count", "How many events, in words.") { _, page in
                    Words.some(page.site.events.count, "event", "events")
                },
                .text("span", "The first and the last year: `2001 to 2016`.") { _, page in page.edition.timelineSpan()
                },
                .text("first_year", "The first year, as a number that may be negative.") { _, page in
                    page.edition.knownYears(of: page.timelineEvents).map { String($0.lowerBound) }
                },
                .text("last_year", "The last year.") { _, page in
                    page.edition.knownYears(of: page.timelineEvents).map { String($0.upperBound) }
                },
                .record("drawing", drawing, "The events to scale; nothing for fewer than two.") { _, page in
                    page.edition.drawing(of: Array(page.timelineEvents))
                },
                .list("years", year, "The years.") { _, page in page.edition.timeline(of: page.timelineEvents) },
                .list("kinds", kind, "The kinds of event, to filter by.") { _, page in page.edition.eventKinds() },
                .list("participants", actor, "The actors that took part in events, to filter by.") { _, page in
                    page.site.actors.indices.filter { actor in
                        page.site.actors[actor].tookPartIn.contains { page.timelineEvents.contains($0.handle) }
                    }
                },
            ])
    }

    private static func year(_ events: EventShapes, in schema: inout SchemaDraft) -> Shape<TimelineYear> {
        Shape(
            "year", "A year of the timeline, or years without events.", in: &schema,
            [
                .text("label", "`2014`, `2002–2013`, or `no start date`.") { year, _ in year.label },
                .text("id", "Its HTML id: `y2014`.") { year, _ in year.id },
                .text(
                    "quiet",
                    "How many years have no events: `twelve years without events`; nothing for a year with events."
                ) {
                    year, _ in year.quiet
                },
                .text("count", "How many events: `53 events`.") { year, _ in
                    Words.some(year.events.count, "event", "events")
                },
                .flag("is_folded", "Whether the page has so many events that each year is folded.") { _, page in
                    page.site.events.count > TimelineYear.mostUnfolded
                },
                .list("events", events.line, "The events that began that year.") { year, _ in year.events },
            ])
    }

    private static func kind(in schema: inout SchemaDraft) -> Shape<EventKind> {
        Shape(
            "event kind", "A kind of event.", in: &schema,
            [
                .text("title", "The kind: `Attack`.") { kind, _ in kind.title },
                .number("count", "How many events are of this kind.") { kind, _ in kind.count },
            ])
    }

    private static func actor(in schema: inout SchemaDraft) -> Shape<Handle<Site.Actor>> {
        Shape(
            "participant of events", "An actor that took part in events.", in: &schema,
            [
                .path("href", "The address of its page.") { actor, page in page.edition.path(.actor(actor)) },
                .text("name", "Its name.") { actor, page in page.edition.actorLines[actor].name },
                .text("id", "The name of its page, as used in the address of a filtered timeline.") {
                    actor, page in
                    Self.pageName(page.edition.path(.actor(actor)))
                },
                .number("count", "How many events it took part in.") { actor, page in
                    page.site.actors[actor].tookPartIn.count
                },
            ])
    }

    /// `china` for `actors/china.html`.
    private static func pageName(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }
}
