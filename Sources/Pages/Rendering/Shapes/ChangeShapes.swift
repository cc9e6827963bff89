import Base
import Model
import Mustache

/// The shapes of corrections and other changes.
enum ChangeShapes {
    static func correction(_ date: Shape<PartialDate>, in schema: inout SchemaDraft) -> Shape<Catalog.Correction> {
        Shape(
            "correction", "What was wrong in an entry and has been put right.", in: &schema,
            [
                .record("date", date, "When it was put right.") { correction, _ in correction.date },
                .text("text", "What was wrong, and what is right.") { correction, _ in correction.text },
                .url("href", "The address of the place on this page; nothing if it concerns no single place.") {
                    correction, _ in correction.place.map { "#" + $0.value }
                },
            ])
    }

    static func change(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Site.Change> {
        Shape(
            "change", "A correction, a new entry, an updated briefing or new paragraphs.", in: &schema,
            [
                .text("kind", "`Correction`, `New briefing`, `New actor`, `Updated`, `2 new paragraphs`.") {
                    change, _ in
                    change.inWords
                },
                .record("date", parts.date, "When.") { change, _ in change.date },
                .record("page", parts.link, "The page that changed.") { change, _ in change.entity },
                .text("text", "What was corrected.") { change, _ in change.text },
                .path("href", "The address of the page, or of the place that changed.") { change, page in
                    page.edition.path(change.entity) + (change.place.map { "#" + $0 } ?? "")
                },
            ])
    }
}

extension PartShapes {
    /// The corrections of an entry, the newest first.
    func corrections<Subject>(
        _ corrections: @escaping @Sendable (Subject, PageScope) -> [Catalog.Correction]?
    ) -> [ShapeField<Subject>] {
        [
            .list("corrections", correction, "What was wrong here and has been put right, the newest first.") {
                subject, page in
                (corrections(subject, page) ?? []).sorted { $0.date > $1.date }
            }
        ]
    }
}
