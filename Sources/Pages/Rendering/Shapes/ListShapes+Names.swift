import Model
import Mustache

extension ListShapes {
    static func names(_ frame: [ShapeField<List>], _ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<List> {
        let entry = name(in: &schema)
        let letter = group(
            "letter", "The names of one letter.", .names,
            [
                .list("entries", entry, "The names.") { group, page in
                    group.entries.compactMap { page.edition.names[at: $0] }
                }
            ], in: &schema)
        return Shape(
            "a-z", "The list of every name.", in: &schema,
            frame + [
                .text("count", "How many names, in words.") { Words.some($1.edition.names.count, "name", "names") },
                .list("letters", letter, "The names, letter by letter.") { _, page in
                    page.edition.pagination.names[at: page.number - 1] ?? []
                },
                .list("all_letters", letter, "Every letter, also those of other pages.") { _, page in
                    page.edition.pagination.names.joined().filter { !$0.isContinued }
                },
            ])
    }

    private static func name(in schema: inout SchemaDraft) -> Shape<Site.Name> {
        Shape(
            "entry", "A line of the A–Z.", in: &schema,
            [
                .text("name", "The name.") { name, _ in name.name },
                .text("language", "Its language, where it is not the site's.") { name, _ in name.language },
                .text("direction", "`rtl` where that language runs from right to left.") { name, _ in
                    Words.direction(name.language)
                },
                .path("href", "The address of the page it leads to.") { $1.edition.path($0.entity) },
                .text("see", "The name under which that page stands, where it is another one.") { name, _ in
                    name.seeAlso
                },
                .text("kind", "What it is: `State`, `Attack`.") { $1.edition.kind($0.entity) },
                .text("detail", "A role or a date.") { $1.edition.detail($0.entity) },
                .text("mark", "`a` for an actor, `e` for an event.") { name, _ in name.entity.mark },
            ])
    }

    static func footnotes(
        _ frame: [ShapeField<List>], _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>,
        in schema: inout SchemaDraft
    ) -> Shape<List> {
        let line = footnote(parts, mark, in: &schema)
        let group = group(
            "article footnotes", "The footnotes of one article.", .footnotes,
            [
                .record("article", parts.link, "The article.") { group, page in
                    group.entries.first.map { .article(page.edition.footnotes[$0.index].article) }
                },
                .list("footnotes", line, "The footnotes.") { group, _ in group.entries },
            ], in: &schema)
        return Shape(
            "footnotes", "The list of all footnotes.", in: &schema,
            frame + [
                .text("count", "How many, in words.") {
                    Words.some($1.edition.footnotes.count, "footnote", "footnotes")
                },
                .number("without_address", "How many of them give no address for their source.") {
                    $1.edition.footnoteFacts.count { !$0.hasAddress }.nonzero
                },
                .list("groups", group, "The footnotes, article by article.") { _, page in
                    page.edition.pagination.footnotes[at: page.number - 1] ?? []
                },
            ])
    }

    private static func footnote(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "footnote line", "A footnote in the list of all.", in: &schema,
            [
                .record("mark", mark, "The footnote.") { footnote, _ in footnote },
                .text("title", "The title of its source, or its first words where none is known.") { footnote, page in
                    page.edition.footnotes[footnote.index].source.map { page.edition.sourceLines[$0.index].name }
                        ?? page.edition.opening(of: footnote.index)
                },
                .flag("has_address", "Whether anything says where its source can be found.") {
                    $1.edition.footnoteFacts[$0.index].hasAddress
                },
            ])
    }
}
