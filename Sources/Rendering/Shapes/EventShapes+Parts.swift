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
                .text("role", "As what.") { part, _ in part.role },
            ])
    }

    static func figure(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Site.FigureUse> {
        Shape(
            "figure", "A counted thing of an event.", in: &schema,
            [
                .text("name", "What was counted: `Killed`.") { use, _ in Words.capitalised(use.figure.name) },
                .text("quantity", "How many: `31`, `almost 100`, `26 to 31`.") { use, _ in use.figure.quantity.inWords
                },
                .text("phrase", "Both in one: `31 killed`.") { use, _ in Words.figure(use.figure) },
                .record("work", parts.work, "The source that gives the number.") { use, _ in use.source },
            ])
    }

    static func account(in schema: inout SchemaDraft) -> Shape<AccountView> {
        let cell = Shape<AccountView.Cell>(
            "account cell", "What an account says on one point.", in: &schema,
            [
                .text("text", "Its words.") { cell, _ in cell.text },
                .flag("differs", "Whether that differs from what the event's own page says.") { cell, _ in cell.differs
                },
            ])
        return Shape(
            "account", "What one source says of an event.", in: &schema,
            [
                .text("name", "Whose account it is.") { account, _ in account.name },
                .text("detail", "More on who gives it: a source's publisher, a footnote's article.") { account, _ in
                    account.detail
                },
                .path("href", "The address of that source, article or footnote.") { account, page in
                    account.origin.map { page.edition.path($0) }
                },
                .record("when", cell, "When it happened.") { account, _ in account.date },
                .record("where", cell, "Where it happened.") { account, _ in account.place },
                .record("killed", cell, "How many were killed.") { account, _ in account.killed },
                .record("injured", cell, "How many were injured.") { account, _ in account.injured },
                .text("claimed_by", "Who claimed it.") { account, _ in account.claimedBy },
                .text("says", "What else it says.") { account, _ in account.says },
                .text(
                    "verdict",
                    "How it stands to the event's page: `agrees`, `differs: killed`; nothing where nothing compares."
                ) {
                    account, _ in account.verdict
                },
                .flag("differs", "Whether it differs on any point.") { account, _ in account.differs },
            ])
    }
}
