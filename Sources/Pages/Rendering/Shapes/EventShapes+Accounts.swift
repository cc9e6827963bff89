import Base
import Model
import Mustache

/// The shapes of what accounts and briefings say about an event.
struct AccountShapes: Sendable {
    private let account: Shape<AccountView>
    private let row: Shape<AccountRow>
    private let plot: Shape<DotPlot>
    private let statements: Shape<StatementGroup>

    init(_ parts: PartShapes, in schema: inout SchemaDraft) {
        account = Self.account(in: &schema)
        row = Self.row(in: &schema)
        plot = Self.plot(in: &schema)
        statements = EventShapes.statements(parts, in: &schema)
    }

    /// The fields of an event that compare its accounts.
    var compared: [ShapeField<Handle<Site.Event>>] {
        [
            .list("accounts", account, "Who gives an account of it: by the type of the source, then by date.") {
                event, page in
                page.edition.accounts(of: event)
            },
            .list("account_rows", row, "What the page and these accounts say, point by point.") { event, page in
                page.edition.accountRows(of: event)
            },
            .flag("has_account_words", "Whether an account says more than the points.") { event, page in
                page.site.events[event].accounts.contains { $0.record.says != nil }
            },
            .text(
                "account_summary",
                "On what they agree and differ: `Four accounts agree on the place and differ on the date`; nothing without accounts."
            ) { event, page in
                page.edition.accountSummary(of: event)
            },
            .list("plots", plot, "The numbers that are given for its figures, to scale, where they differ.") {
                event, page in
                page.edition.plots(of: event)
            },
        ]
    }

    /// The fields that only the page of an event has besides.
    var onPage: [ShapeField<Handle<Site.Event>>] {
        [
            .flag("accounts_differ", "Whether the accounts, or an account and the page, cannot all be right.") {
                event, page in
                page.site.events[event].isDisputed
            },
            .list("statements", statements, "What briefings say about its figures, briefing by briefing.") {
                event, page in
                page.edition.statements(of: event)
            },
            .text("statement_summary", "How far these agree: `one figure is as in our summary, two differ`.") {
                event, page in
                page.edition.summaryOfStatements(of: event)
            },
        ]
    }

    private static func account(in schema: inout SchemaDraft) -> Shape<AccountView> {
        Shape(
            "account", "Who gives an account of an event.", in: &schema,
            [
                .text("name", "Whose account it is.") { view, _ in view.name },
                .text("standing", "The type of its source: `official`, `press`.") { view, _ in view.standing },
                .text("date", "The date of its source: `17 Dec 2014`.") { view, _ in view.date?.inShortWords },
                .path("href", "The address of that source, article or footnote.") { view, page in
                    view.account.origin.map { page.edition.path($0) }
                },
                .text("says", "What else it says.") { view, _ in view.account.record.says },
            ])
    }

    private static func row(in schema: inout SchemaDraft) -> Shape<AccountRow> {
        let finding = Shape<AccountView.Finding>(
            "account point", "What an account says on one point.", in: &schema,
            [
                .text("giver", "Whose account it is.") { finding, _ in finding.giver },
                .text("text", "What it says; nothing if it says nothing.") { finding, _ in finding.text },
                .text(
                    "verdict", "How it compares with our reading: `differs`, `within our range`; nothing if it agrees."
                ) {
                    finding, _ in finding.verdict
                },
                .flag("differs", "Whether it differs from our reading.") { finding, _ in finding.differs },
            ])
        return Shape(
            "account row", "One point of an event, as its page and each account give it.", in: &schema,
            [
                .text("name", "The point: `When`, `Killed`.") { row, _ in Words.capitalised(row.point.rawValue) },
                .text("own", "What the event's own page says; nothing if it says nothing.") { row, _ in row.own },
                .list("cells", finding, "What each account says, in the order of the accounts.") { row, _ in
                    row.findings
                },
                .flag("differs", "Whether they cannot all be right.") { row, _ in row.differs },
            ])
    }

    private static func plot(in schema: inout SchemaDraft) -> Shape<DotPlot> {
        let tick = Shape<(number: Int, place: Double)>(
            "plot tick", "A labelled number of a scale.", in: &schema,
            [
                .text("label", "The number.") { tick, _ in Quantity.grouped(tick.number) },
                .text("x", "Where it is, in percent.") { tick, _ in tick.place.percentage },
            ])
        let row = Shape<DotPlot.Row>(
            "plot row", "A number and who gives it.", in: &schema,
            [
                .text("quantity", "The number: `31`, `26 to 31`.") { row, _ in row.quantity.inWords },
                .texts("givers", "The accounts that give it.") { row, _ in row.givers },
                .flag("is_own", "Whether our reading gives it.") { row, _ in row.isOwn },
                .text("x", "Where the range begins, in percent.") { row, _ in row.span.lowerBound.percentage },
                .text("end", "Where it ends.") { row, _ in row.span.upperBound.percentage },
                .text("dot", "Where the number itself is; nothing for a range.") { row, _ in row.dot?.percentage },
            ])
        return Shape(
            "plot", "The numbers that are given for one figure, to scale.", in: &schema,
            [
                .text("name", "The figure: `Killed`.") { plot, _ in plot.name },
                .list("rows", row, "The numbers, the lowest first.") { plot, _ in plot.rows },
                .list("ticks", tick, "The labelled numbers of the scale.") { plot, _ in plot.ticks },
            ])
    }
}

extension Edition {
    /// The figures of an event for which different numbers are given.
    fileprivate func plots(of event: Handle<Site.Event>) -> [DotPlot] {
        guard !site.events[event].accounts.isEmpty else { return [] }
        let own = site.events[event].record.value
        let accounts = accounts(of: event)
        return [AccountView.Point.killed, .injured].compactMap { point in
            let ours = own.figure(point).map { (giver: String?.none, quantity: $0) }
            let theirs = accounts.compactMap { view in
                view.account.record.figure(point).map { (giver: String?.some(view.name), quantity: $0) }
            }
            return DotPlot(Words.capitalised(point.rawValue), [ours].compactMap(\.self) + theirs)
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
}
