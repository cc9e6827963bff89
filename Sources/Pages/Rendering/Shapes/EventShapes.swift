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
                        $1.edition.drawing(ofEvent: $0.index)
                    }
                ])
    }

    private static func frame(_ event: Handle<Site.Event>, _ page: PageScope) -> Frame {
        Frame(
            title: page.edition.events[event.index].record.title,
            description: page.edition.events[event.index].record.header.summary,
            language: page.edition.events[event.index].record.header.language,
            hold: page.edition.events[event.index].record.header.hold)
    }

    private static func basics(
        _ parts: PartShapes, _ participant: Shape<Site.Participation<Site.Actor>>, _ figure: Shape<Site.FigureUse>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .path("href", "Its address.") { $1.edition.path(.event($0)) },
            .text("title", "Its title.") { $1.edition.events[$0.index].record.title },
            .text("kind", "What it is: `Attack`, `Statement`, or `Event`.") { $1.edition.eventLines[$0.index].kind },
            .text("summary", "One sentence on it.") { $1.edition.events[$0.index].record.header.summary },
            .record("date", parts.date, "When it happened.") { $1.edition.events[$0.index].record.date },
            .text("place", "Where it happened.") { $1.edition.events[$0.index].record.place?.name },
            .text("status", "How sure it is: `confirmed`, `claimed`, `disputed`, `denied`.") {
                $1.edition.events[$0.index].record.status?.rawValue
            },
            .text("status_meaning", "What that status means, in a sentence.") {
                $1.edition.events[$0.index].record.status.map(Words.meaning)
            },
            .list("actors", participant, "Who took part.") { $1.edition.events[$0.index].actors },
            .list("figures", figure, "What was counted.") { $1.edition.events[$0.index].figures },
            .number("sentence_count", "How many sentences name it.") {
                $1.edition.events[$0.index].mentionedIn.count.nonzero
            },
        ]
    }

    private static func facts(_ parts: PartShapes) -> [ShapeField<Handle<Site.Event>>] {
        [
            .text("coordinates", "Where it happened, in degrees: `43.8, 87.6`.") {
                $1.edition.events[$0.index].record.place?.coordinates
            },
            .list("other_names", parts.name, "Its other names.") { $1.edition.events[$0.index].record.alsoKnownAs },
            .html("body", "What the editor wrote about it.") {
                DocumentWriter.body($1.edition.events[$0.index].body, on: $1)
            },
            .list("sources", parts.work, "The sources it rests on.") { $1.edition.events[$0.index].sources },
        ]
    }

    private static func context(
        _ parts: PartShapes, _ sibling: Shape<SiblingEvent>
    ) -> [ShapeField<Handle<Site.Event>>] {
        [
            .record("part_of", parts.link, "The event it is part of.") {
                $1.edition.events[$0.index].partOf.map { .event($0) }
            },
            .list("parts", parts.link, "The events that are part of it.") {
                $1.edition.events[$0.index].parts.map { .event($0) }
            },
            .list(
                "siblings", sibling, "The parts of the event it is part of, itself among them; none where it is alone."
            ) {
                $1.edition.siblings(of: $0.index)
            },
            .record("before", parts.link, "The event before it.") { event, _ in
                event.index > 0 ? .event(Handle(event.index - 1)) : nil
            },
            .record("after", parts.link, "The event after it.") { event, page in
                event.index + 1 < page.edition.events.count ? .event(Handle(event.index + 1)) : nil
            },
        ]
    }

    private static func accounts(_ account: Shape<AccountView>) -> [ShapeField<Handle<Site.Event>>] {
        [
            .list("accounts", account, "What each source says of it.") { $1.edition.accounts(of: $0.index) },
            .text(
                "account_summary",
                "How they and the briefings stand to this page: `Three accounts: one agrees with this page, two differ`."
            ) {
                $1.edition.accountSummary(of: $0.index)
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
        ] + parts.passages { $1.edition.events[$0.index].passages }
    }
}
