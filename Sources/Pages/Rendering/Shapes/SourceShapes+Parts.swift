import Base
import Model
import Mustache

extension SourceShapes {
    static func citation(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "citation", "A footnote and the sentences it stands at.", in: &schema,
            [
                .record("footnote", mark, "The footnote.") { footnote, _ in footnote },
                .list("sentences", parts.sentence, "The sentences.") { $1.edition.sentences(of: $0.index) },
            ])
    }

    static func citing(
        _ parts: PartShapes, _ citation: Shape<Handle<Site.Footnote>>, in schema: inout SchemaDraft
    ) -> Shape<CitingArticle> {
        Shape(
            "citing article", "The footnotes of one article that cite a source.", in: &schema,
            [
                .record("article", parts.link, "The article.") { citing, _ in .article(citing.article) },
                .list("citations", citation, "The footnotes, each with its sentences.") { citing, _ in citing.footnotes
                },
            ])
    }

    /// What the editor knows of a footnote.
    static func known(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Shared<Catalog.FootnoteNote>> {
        Shape(
            "known", "What the editor knows of a footnote, from its file.", in: &schema,
            [
                .url("url", "The address that the editor gives for this footnote.") { note, _ in note.url?.text },
                .text("host", "The host of that address.") { note, _ in note.url?.host },
                .url("archived", "An archived copy of what it cites.") { note, _ in note.archived?.text },
                .text("archived_host", "The host of that address.") { note, _ in note.archived?.host },
                .record("accessed", parts.date, "When the editor read it.") { note, _ in note.accessed },
                .text("quote", "What the source says there.") { note, _ in note.quote },
                .text("locator", "Where in the source: `p. 12`.") { note, _ in note.locator },
                .text("status", "What became of the source, in the editor's words.") { note, _ in note.status },
            ])
    }

    /// A footnote seen from another one.
    static func mark(in schema: inout SchemaDraft) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "mark", "A footnote seen from another page.", in: &schema,
            [
                .text("label", "What stands for it in the text, such as `iv`.") { $1.edition.footnotes[$0.index].mark },
                .path("href", "The address of its page.") { $1.edition.footnotes[$0.index].path.text },
                .text("of", "The title of its article.") {
                    $1.edition.articleLines[$1.edition.footnotes[$0.index].article.index].name
                },
            ], prepared: { $1.ready?.marks[at: $0.index] })
    }
}
