import Base
import Model
import Mustache

/// The shapes of an event's page and of its line in lists.
struct EventShapes: Sendable {
    let line: Shape<Handle<Site.Event>>
    let page: Shape<Handle<Site.Event>>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ pager: Shape<Pager>, _ drawing: Shape<Drawing>,
        in schema: inout SchemaDraft
    ) {
        let participant = Self.participant(parts, in: &schema)
        let figure = Self.figure(parts, in: &schema)
        line = Shape("event line", "An event in a list.", in: &schema, Self.basics(parts, participant, figure))
        let account = Self.account(in: &schema)
        let sibling = Self.sibling(parts, in: &schema)
        let stated = Self.stated(Self.statements(parts, in: &schema))
        page = Shape(
            "event", "The page of an event.", in: &schema,
            site.surroundings(Self.frame) + Self.basics(parts, participant, figure) + Self.facts(parts)
                + Self.context(parts, sibling) + Self.accounts(account) + stated + Self.evidence(parts, pager)
                + [
                    .record("strip", drawing, "The event among its neighbours, to scale; nothing where there are none.")
                    {
                        $1.edition.drawing(ofEvent: $0)
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
            .path("href", "Its address.") { $1.edition.path(.event($0)) },
            .text("title", "Its title.") { $1.site.events[$0].record.title },
            .text("kind", "What it is: `Attack`, `Statement`, or `Event`.") { $1.edition.eventLines[$0].kind },
            .text("summary", "One sentence on it.") { $1.site.events[$0].record.header.summary },
            .record("date", parts.date, "When it happened.") { $1.site.events[$0].record.date },
            .text("place", "Where it happened.") { $1.site.events[$0].record.place?.name },
            .text("status", "How sure it is: `confirmed`, `claimed`, `disputed`, `denied`.") {
                $1.site.events[$0].record.status?.rawValue
            },
            .text("status_meaning", "What that status means, in a sentence.") {
                $1.site.events[$0].record.status.map(Words.meaning)
            },
            .list("actors", participant, "Who took part.") { $1.site.events[$0].actors },
            .list("figures", figure, "What was counted.") { $1.site.events[$0].figures },
            .number("sentence_count", "How many sentences name it.") {
                $1.site.events[$0].mentionedIn.count.nonzero
            },
        ]
    }

    private static func facts(_ parts: PartShapes) -> [ShapeField<Handle<Site.Event>>] {
        [
            .text("coordinates", "Where it happened, in degrees: `43.8, 87.6`.") {
                $1.site.events[$0].record.place?.coordinates
            },
            .list("other_names", parts.name, "Its other names.") { $1.site.events[$0].record.alsoKnownAs },
            .html("body", "What the editor wrote about it.") {
                DocumentWriter.body($1.site.events[$0].body, on: $1)
            },
            .list("sources", parts.work, "The sources it rests on.") { $1.site.events[$0].sources },
        ]
    }

    private static func context(
        _ parts: PartShapes, _ sibling: Shape<SiblingEvent>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .record("part_of", parts.link, "The event it is part of.") {
                $1.site.events[$0].partOf.map { .event($0) }
            },
            .list("parts", parts.link, "The events that are part of it.") {
                $1.site.events[$0].parts.map { .event($0) }
            },
            .list(
                "siblings", sibling, "The parts of the event it is part of, itself among them; none where it is alone."
            ) {
                $1.edition.siblings(of: $0)
            },
            .record("before", parts.link, "The event before it.") { event, page in
                page.site.events.neighbour(of: event, by: -1).map { .event($0) }
            },
            .record("after", parts.link, "The event after it.") { event, page in
                page.site.events.neighbour(of: event, by: 1).map { .event($0) }
            },
        ]
    }

    private static func accounts(_ account: Shape<AccountView>) -> [ShapeField<Handle<Site.Event>>] {
        [
            .list("accounts", account, "What each source says of it.") { $1.edition.accounts(of: $0) },
            .text(
                "account_summary",
                "How they and the briefings stand to this page: `Three accounts: one agrees with this page, two differ`."
            ) {
                $1.edition.accountSummary(of: $0)
            },
        ]
    }

    private static func evidence(
        _ parts: PartShapes, _ pager: Shape<Pager>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .list("mentioned_in", parts.group, "The sentences that name it, article by article.") {
                $1.edition.mentions(of: .event($0), on: 1)
            },
            .record("pager", pager, "The pages over which its sentences are spread; nothing where one holds them.") {
                $1.edition.pager(of: .event($0), on: 1)
            },
        ] + parts.passages { $1.site.events[$0].passages }
    }
}
