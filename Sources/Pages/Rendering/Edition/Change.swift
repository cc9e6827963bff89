import Base
import Model
import Mustache

/// Something that changed on the site: a correction, or a new or updated briefing.
struct Change: Sendable {
    /// What kind of change it is: `Correction`, `New`, `Updated`.
    var kind: String
    var date: PartialDate
    var entity: Entity
    /// What was corrected.
    var text: String?
    /// The id of the place that was corrected.
    var place: String?
}

extension Edition {
    /// How many changes the page of changes lists.
    private static let mostChanges = 300

    /// The latest changes that editors have recorded, the newest first.
    var changes: [Change] {
        var changes: [Change] = []
        func add(_ corrections: [Catalog.Correction], to entity: Entity) {
            changes += corrections.map {
                Change(kind: "Correction", date: $0.date, entity: entity, text: $0.text, place: $0.place?.value)
            }
        }
        for index in site.articles.indices {
            let record = site.articles[index].record
            add(record.header.corrections, to: .article(index))
            changes.append(Change(kind: "New", date: record.date, entity: .article(index)))
            if let day = record.updated { changes.append(Change(kind: "Updated", date: day, entity: .article(index))) }
        }
        for index in site.actors.indices { add(site.actors[index].record.header.corrections, to: .actor(index)) }
        for index in site.events.indices { add(site.events[index].record.header.corrections, to: .event(index)) }
        for index in site.sources.indices {
            add(site.sources[index].record?.header.corrections ?? [], to: .source(index))
        }
        for index in site.footnotes.indices { add(site.footnotes[index].note?.corrections ?? [], to: .footnote(index)) }
        for index in site.pages.indices { add(site.pages[index].record.header.corrections, to: .page(index)) }
        let order = changes.indices.sorted {
            let days = (changes[$0].date.earliest, changes[$1].date.earliest)
            return days.0 == days.1 ? $0 < $1 : days.0 > days.1
        }
        return order.prefix(Self.mostChanges).map { changes[$0] }
    }
}

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

    static func change(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Change> {
        Shape(
            "change", "A correction, or a new or updated briefing.", in: &schema,
            [
                .text("kind", "`Correction`, `New` or `Updated`.") { change, _ in change.kind },
                .record("date", parts.date, "When.") { change, _ in change.date },
                .record("page", parts.link, "The page that changed.") { change, _ in change.entity },
                .text("text", "What was corrected.") { change, _ in change.text },
                .path("href", "The address of the page, or of the place that was corrected.") { change, page in
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
