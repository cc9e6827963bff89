import Base
import Model
import Mustache

/// The shapes of an event's page and of its line in lists.
struct EventShapes: Sendable {
    let line: Shape<Handle<Site.Event>>
    let page: Shape<Handle<Site.Event>>
    let disputed: Shape<Handle<Site.Event>>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ pager: Shape<Pager>, _ drawing: Shape<Drawing>,
        in schema: inout SchemaDraft
    ) {
        let participant = Self.participant(parts, in: &schema)
        let figure = Self.figure(parts, in: &schema)
        line = Shape("event line", "An event in a list.", in: &schema, Self.basics(parts, participant, figure))
        let sibling = Self.sibling(parts, in: &schema)
        let accounts = AccountShapes(parts, in: &schema)
        disputed = Shape(
            "disputed event", "An event whose accounts differ.", in: &schema,
            Self.basics(parts, participant, figure) + accounts.compared)
        page = Shape(
            "event", "The page of an event.", in: &schema,
            site.surroundings(Self.frame) + Self.basics(parts, participant, figure) + Self.facts(parts)
                + Self.context(parts, sibling) + accounts.compared + accounts.onPage + Self.evidence(parts, pager)
                + parts.correctionsAndTopics { event, page in page.site.events[event].record.header.value }
                + [
                    .record("strip", drawing, "The event among its neighbours, to scale; nothing if there are none.") {
                        event, page in
                        page.edition.drawing(ofEvent: event)
                    }
                ])
    }

    private static func frame(_ event: Handle<Site.Event>, _ page: PageScope) -> Frame {
        Frame(
            title: page.site.events[event].record.title,
            description: page.site.events[event].record.header.summary,
            language: page.site.events[event].record.header.language,
            hold: page.site.events[event].record.header.hold)
    }

    private static func basics(
        _ parts: PartShapes, _ participant: Shape<Site.Participation<Site.Actor>>, _ figure: Shape<Site.FigureUse>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .path("href", "Its address.") { event, page in page.edition.path(.event(event)) },
            .text("title", "Its title.") { event, page in page.site.events[event].record.title },
            .text("kind", "What it is: `Attack`, `Statement`, or `Event`.") { event, page in
                page.edition.eventLines[event].kind
            },
            .text("summary", "One sentence about it.") { event, page in page.site.events[event].record.header.summary },
            .record("picture", parts.picture, "Its picture.") { event, page in page.site.events[event].image },
            .record("date", parts.date, "When it happened.") { event, page in page.site.events[event].record.date },
            .text("days", "Its first and last possible day, as days since 1970: `16420`, `16420/16450`, `16420/..`.") {
                event, page in
                page.site.events[event].record.date.daysInShort
            },
            .text("actor_ids", "The names of the pages of those who took part, as used in a filtered timeline.") {
                event, page in
                page.site.events[event].actors.map { page.site.actors[$0.handle].path.stem }.joined(separator: " ")
            },
            .text("place", "Where it happened.") { event, page in page.site.events[event].record.place?.name },
            .text("status", "How certain it is: `confirmed`, `claimed`, `disputed`, `denied`.") { event, page in
                page.site.events[event].record.status?.rawValue
            },
            .text("status_meaning", "What that status means, in a sentence.") { event, page in
                page.site.events[event].record.status.map(Words.meaning)
            },
            .list("actors", participant, "Who took part.") { event, page in page.site.events[event].actors },
            .list("figures", figure, "What was counted.") { event, page in page.site.events[event].figures },
            .number("sentence_count", "How many sentences name it.") { event, page in
                page.site.events[event].mentionedIn.count.nonzero
            },
        ]
    }

    private static func facts(_ parts: PartShapes) -> [ShapeField<Handle<Site.Event>>] {
        [
            PlaceShapes.locator,
            .text("coordinates", "Where it happened, in degrees: `43.8, 87.6`.") { event, page in
                page.site.events[event].record.place?.coordinates
            },
            .list("other_names", parts.name, "Its other names.") { event, page in
                page.site.events[event].record.alsoKnownAs
            },
            .html("body", "What the editor wrote about it.") { event, page in
                DocumentWriter.body(page.site.events[event].body, on: page)
            },
            .list("sources", parts.work, "The sources it rests on.") { event, page in page.site.events[event].sources },
        ]
    }

    private static func context(
        _ parts: PartShapes, _ sibling: Shape<SiblingEvent>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .record("part_of", parts.link, "The event it is part of.") { event, page in
                page.site.events[event].partOf.map { .event($0) }
            },
            .list("parts", parts.link, "The events that are part of it.") { event, page in
                page.site.events[event].parts.map { .event($0) }
            },
            .list(
                "siblings", sibling,
                "All parts of the event that it is part of, including itself; none if it is the only one."
            ) { event, page in
                page.edition.siblings(of: event)
            },
            .record("before", parts.link, "The event before it.") { event, page in
                page.site.events.neighbour(of: event, by: -1).map { .event($0) }
            },
            .record("after", parts.link, "The event after it.") { event, page in
                page.site.events.neighbour(of: event, by: 1).map { .event($0) }
            },
        ]
    }

    private static func evidence(
        _ parts: PartShapes, _ pager: Shape<Pager>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .list("mentioned_in", parts.group, "The sentences that name it, article by article.") { event, page in
                page.edition.mentions(of: .event(event), on: 1)
            },
            .record("pager", pager, "The pages that its sentences fill; nothing if one page is enough.") {
                event, page in
                page.edition.pager(of: .event(event), on: 1)
            },
        ] + parts.passages { event, page in page.site.events[event].passages }
            + parts.textUses { event, page in page.site.events[event].namedIn }
    }
}
