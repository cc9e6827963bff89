import Model
import Mustache

extension EventShapes {
    /// What one briefing says of an event's figures.
    static func statements(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<StatementGroup> {
        let statement = Shape<StatementView>(
            "statement", "A figure of an event as a sentence of a briefing gives it.", in: &schema,
            [
                .text("name", "What was counted: `Killed`.") { view, _ in Words.capitalised(view.statement.figure) },
                .text("text", "How many: `almost 100`.") { view, _ in view.statement.quantity.inWords },
                .text("verdict", "`as on this page`, `differs; this page: 31`.") { view, _ in view.verdict },
                .flag("differs", "Whether it differs from what the event's own page says.") { view, _ in view.differs },
                .path(
                    "href", "The address of its place in the briefing.",
                    write: { $0.sentence.writeAddress(in: $1.edition, into: &$2) }),
                .text("place", "Its paragraph, such as `¶3`.") { $0.sentence.place(in: $1.edition) },
            ])
        return Shape(
            "statement group", "What one briefing says of an event's figures.", in: &schema,
            [
                .record("article", parts.link, "The briefing.") { group, _ in .article(group.article) },
                .list("statements", statement, "Its figures, sentence by sentence.") { group, _ in group.statements },
            ])
    }

    static func stated(_ group: Shape<StatementGroup>) -> [ShapeField<Handle<Site.Event>>] {
        [
            .list("statements", group, "What briefings say of its figures, briefing by briefing.") {
                $1.edition.statements(of: $0.index)
            }
        ]
    }
}
