import Model
import Mustache

extension PartShapes {
    /// A source's record.
    static func work(_ date: Shape<PartialDate>, in schema: inout SchemaDraft) -> Shape<Handle<Site.Source>> {
        Shape(
            "work", "A source's record.", in: &schema,
            [
                .path("href", "The address of its page.") { $1.edition.path(.source($0)) },
                .text("title", "Its title, or what stands for it.") { $1.edition.sourceLines[$0.index].name },
                .text("type", "What kind of work it is: `newspaper article`, `report`.") {
                    $1.edition.sources[$0.index].work.type.map(Words.type)
                },
                .text("authors", "Its authors: `A, B and C`.") {
                    Words.names($1.edition.sources[$0.index].work.authors)
                },
                .text("publisher", "Who published it.") { $1.edition.sources[$0.index].work.publisher },
                .record("date", date, "When it was published.") { $1.edition.sources[$0.index].work.date },
                .url("url", "Where it can be read.") { $1.edition.sources[$0.index].work.url?.text },
                .text("host", "The host of that address.") { $1.edition.sources[$0.index].work.url?.host },
                .url("archived", "The address of an archived copy.") {
                    $1.edition.sources[$0.index].work.archived?.text
                },
                .text("archived_host", "The host of that address.") {
                    $1.edition.sources[$0.index].work.archived?.host
                },
                .record("accessed", date, "When the editor read it.") { $1.edition.sources[$0.index].work.accessed },
                .text("standing", "How near it is to what it tells of: `official`, `press`, `unknown`.") {
                    Words.standing($1.edition.sources[$0.index].work.standing ?? .unknown)
                },
                .text("standing_meaning", "What that standing means: `from a news agency`.") {
                    Words.meaning($1.edition.sources[$0.index].work.standing ?? .unknown)
                },
                .text("language", "Its language, where it is given.") { $1.edition.sources[$0.index].work.language },
                .text("language_name", "That language in words: `Chinese`.") {
                    $1.edition.sources[$0.index].work.language.map(Words.language)
                },
                .flag("has_address", "Whether it has an address or an archived copy.") {
                    $1.edition.sources[$0.index].work.url != nil || $1.edition.sources[$0.index].work.archived != nil
                },
                .text("uses", "What rests on it, counted: `3 footnotes, 1 event`.") { $1.edition.uses(of: $0.index) },
            ], prepared: { $1.ready?.works[at: $0.index] })
    }
}
