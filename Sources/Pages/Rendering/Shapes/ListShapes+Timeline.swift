import Model
import Mustache

extension ListShapes {
    static func timeline(
        _ frame: [ShapeField<List>], _ parts: PartShapes, _ events: EventShapes, _ drawing: Shape<Drawing>,
        in schema: inout SchemaDraft
    ) -> Shape<List> {
        let year = year(events, in: &schema)
        let kind = kind(in: &schema)
        let actor = actor(in: &schema)
        return Shape(
            "timeline", "The timeline of all events.", in: &schema,
            frame + [
                .text("count", "How many events, in words.") { Words.some($1.edition.events.count, "event", "events") },
                .text("span", "The first and the last year: `2001 to 2016`.") { $1.edition.timelineSpan() },
                .record("drawing", drawing, "The events to scale; nothing for fewer than two.") {
                    $1.edition.drawing()
                },
                .list("years", year, "The years.") { $1.edition.timeline() },
                .list("kinds", kind, "The kinds of event, to filter by.") { $1.edition.eventKinds() },
                .list("participants", actor, "The actors that took part in events, to filter by.") { _, page in
                    page.edition.actors.indices.filter { !page.edition.actors[$0].tookPartIn.isEmpty }
                        .map { Handle($0) }
                },
            ])
    }

    private static func year(_ events: EventShapes, in schema: inout SchemaDraft) -> Shape<TimelineYear> {
        Shape(
            "year", "A year of the timeline, or quiet years between.", in: &schema,
            [
                .text("label", "`2014`, `2002–2013`, or `no beginning given`.") { year, _ in year.label },
                .text("id", "Its HTML id: `y2014`.") { year, _ in year.id },
                .text(
                    "quiet", "How many years nothing is known of: `twelve quiet years`; nothing for a year with events."
                ) {
                    year, _ in year.quiet
                },
                .text("count", "How many events: `53 events`.") { year, _ in
                    Words.some(year.events.count, "event", "events")
                },
                .flag("is_folded", "Whether the page has so many events that each year is folded.") { _, page in
                    page.edition.events.count > TimelineYear.mostUnfolded
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
                .path("href", "The address of its page.") { $1.edition.path(.actor($0)) },
                .text("name", "Its name.") { $1.edition.actorLines[$0.index].name },
                .text("id", "The name of its page, as it stands in the address of a filtered timeline.") {
                    Self.pageName($1.edition.path(.actor($0)))
                },
                .number("count", "In how many events.") { $1.edition.actors[$0.index].tookPartIn.count },
            ])
    }

    /// `china` of `actors/china.html`.
    private static func pageName(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }
}
