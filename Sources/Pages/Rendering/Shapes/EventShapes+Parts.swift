import Base
import Model
import Mustache

extension EventShapes {
    static func participant(
        _ parts: PartShapes, in schema: inout SchemaDraft
    ) -> Shape<Site.Participation<Site.Actor>> {
        Shape(
            "participant", "Who took part in an event.", in: &schema,
            [
                .record("actor", parts.link, "The actor.") { part, _ in .actor(part.handle) },
                .text("role", "What the actor did in it.") { part, _ in part.role },
            ])
    }

    static func figure(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Site.FigureUse> {
        Shape(
            "figure", "A number that belongs to an event, such as how many were killed.", in: &schema,
            [
                .text("name", "What was counted: `Killed`.") { use, _ in Words.capitalised(use.figure.name) },
                .text("quantity", "How many: `31`, `almost 100`, `26 to 31`.") { use, _ in use.figure.quantity.inWords
                },
                .text("phrase", "Number and name together: `31 killed`.") { use, _ in Words.figure(use.figure) },
                .record("work", parts.work, "The source that gives the number.") { use, _ in use.source },
                .html("bar", "The lowest, best and highest number drawn as a small bar; nothing without a range.") {
                    use, _ in RangeBar.html(use.figure.quantity)
                },
            ])
    }

    static func account(in schema: inout SchemaDraft) -> Shape<AccountView> {
        let finding = Shape<AccountView.Finding>(
            "account point", "What an account says on one point.", in: &schema,
            [
                .text("name", "The point: `When`, `Killed`.") { finding, _ in
                    Words.capitalised(finding.point.rawValue)
                },
                .text("text", "What the account says about it; nothing if it says nothing.") { finding, _ in
                    finding.text
                },
                .text("own", "What the event's own page says about it.") { finding, _ in finding.own },
                .text("verdict", "`agrees`, `within the range; our summary: 26 to 31`, `not in our summary`.") {
                    finding, _ in
                    finding.verdict
                },
                .flag("differs", "Whether it differs from what the event's own page says.") { finding, _ in
                    finding.differs
                },
                .flag("agrees", "Whether it confirms it.") { finding, _ in finding.agrees },
                .flag("fits", "Whether it is compatible with it, but does not confirm it.") { finding, _ in finding.fits
                },
            ])
        return Shape(
            "account", "What one source says about an event.", in: &schema,
            [
                .text("name", "Whose account it is.") { account, _ in account.name },
                .text("detail", "More on who gives it: a source's publisher, a footnote's article.") { account, _ in
                    account.detail
                },
                .path("href", "The address of that source, article or footnote.") { account, page in
                    account.origin.map { page.edition.path($0) }
                },
                .list("points", finding, "The points that at least one account of the event gives, in a fixed order.") {
                    account, _ in account.findings
                },
                .text("says", "What else it says.") { account, _ in account.says },
                .text(
                    "verdict",
                    "How it compares with the event's page: `agrees`, `fits: killed`, `differs: killed`; nothing if there is nothing to compare."
                ) {
                    account, _ in account.verdict
                },
                .flag("differs", "Whether it differs on any point.") { account, _ in account.differs },
            ])
    }

    /// An event that is part of the same larger event.
    static func sibling(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<SiblingEvent> {
        Shape(
            "sibling", "An event that is part of the same larger event.", in: &schema,
            [
                .record("event", parts.link, "The event.") { sibling, _ in .event(sibling.event) },
                .flag("is_current", "Whether it is the event of the page itself.") { sibling, _ in sibling.isCurrent },
            ])
    }
}

/// An event that is part of the same larger event.
struct SiblingEvent: Sendable {
    var event: Handle<Site.Event>
    var isCurrent: Bool
}

extension Edition {
    /// The parts of the event that an event is part of, including itself, in chronological order: at most twenty on
    /// either side. None if it is the only part.
    func siblings(of event: Handle<Site.Event>) -> [SiblingEvent] {
        guard let whole = site.events[event].partOf else { return [] }
        let parts = site.events[whole].parts
        guard parts.count > 1, let place = parts.firstIndex(of: event) else { return [] }
        return parts[(place - 20..<place + 21).clamped(to: parts.indices)].map {
            SiblingEvent(event: $0, isCurrent: $0 == event)
        }
    }
}

extension EventShapes {
    /// What one briefing says about an event's figures.
    static func statements(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<StatementGroup> {
        let statement = Shape<StatementView>(
            "statement", "A figure of an event as a sentence of a briefing gives it.", in: &schema,
            [
                .text("name", "What was counted: `Killed`.") { view, _ in Words.capitalised(view.statement.figure) },
                .text("text", "How many: `almost 100`.") { view, _ in view.statement.quantity.inWords },
                .text("verdict", "`as in our summary`, `differs; our summary: 31`.") { view, _ in view.verdict },
                .flag("differs", "Whether it differs from what the event's own page says.") { view, _ in view.differs },
                .path(
                    "href", "The address of its place in the briefing.",
                    write: { group, page, out in group.sentence.writeAddress(in: page.edition, into: &out) }),
                .text("place", "Its paragraph, such as `¶3`.") { group, page in group.sentence.place(in: page.edition)
                },
            ])
        return Shape(
            "statement group", "What one briefing says about an event's figures.", in: &schema,
            [
                .record("article", parts.link, "The briefing.") { group, _ in .article(group.article) },
                .list("statements", statement, "Its figures, sentence by sentence.") { group, _ in group.statements },
            ])
    }

    static func stated(_ group: Shape<StatementGroup>) -> [ShapeField<Handle<Site.Event>>] {
        [
            .list("statements", group, "What briefings say about its figures, briefing by briefing.") { event, page in
                page.edition.statements(of: event)
            }
        ]
    }
}
