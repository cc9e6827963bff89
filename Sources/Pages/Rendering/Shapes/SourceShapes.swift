import Base
import Model
import Mustache

/// The shapes of the pages of sources and footnotes.
struct SourceShapes: Sendable {
    let page: Shape<Handle<Site.Source>>
    let footnote: Shape<Handle<Site.Footnote>>
    let mark: Shape<Handle<Site.Footnote>>
    /// The footnotes of one article that cite a source.
    let citing: Shape<CitingArticle>

    init(_ parts: PartShapes, _ site: SiteShapes, _ pager: Shape<Pager>, in schema: inout SchemaDraft) {
        let mark = Self.mark(in: &schema)
        self.mark = mark
        let citing = Self.citing(parts, Self.citation(parts, mark, in: &schema), in: &schema)
        self.citing = citing
        page = Self.source(parts, site, citing, pager, in: &schema)
        footnote = Shape(
            "footnote", "The page of a footnote.", in: &schema,
            site.surroundings(Self.frame) + Self.text(parts, mark)
                + Self.knowledge(parts, Self.known(parts, in: &schema))
                + Self.neighbours(parts, mark))
    }

    private static func source(
        _ parts: PartShapes, _ site: SiteShapes, _ citing: Shape<CitingArticle>, _ pager: Shape<Pager>,
        in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Source>> {
        Shape(
            "source", "The page of a source.", in: &schema,
            site.surroundings { source, page in
                Frame(
                    title: page.edition.sourceLines[source].name,
                    description: page.site.sources[source].record?.header.summary,
                    hold: page.site.sources[source].record?.header.hold)
            } + [
                .text("summary", "One sentence on it.") { $1.site.sources[$0].record?.header.summary },
                .record("work", parts.work, "Its record.") { source, _ in source },
                .html("body", "What the editor wrote about it.") {
                    DocumentWriter.body($1.site.sources[$0].body, on: $1)
                },
                .list("cited_by", citing, "The footnotes that cite it with their sentences, article by article.") {
                    $1.edition.citations(of: $0, on: 1)
                },
                .number("citation_count", "How many footnotes cite it.") {
                    $1.edition.citationCounts[$0].nonzero
                },
                .record("pager", pager, "The pages over which these are spread; nothing where one holds them.") {
                    $1.edition.pager(of: .source($0), on: 1)
                },
                .list("used_by", parts.link, "The events, articles and actors that cite it.") {
                    Array($1.site.sources[$0].uses.dropFirst($1.edition.citationCounts[$0]))
                },
            ] + parts.passages { $1.site.sources[$0].passages })
    }

    private static func frame(_ footnote: Handle<Site.Footnote>, _ page: PageScope) -> Frame {
        let article = page.site.footnotes[footnote].article
        let name = page.edition.articleLines[article].name
        return Frame(
            title: "\(page.site.footnotes[footnote].name) – \(name)",
            description: page.site.footnotes[footnote].note?.summary
                ?? page.edition.opening(of: footnote),
            language: page.edition.articleLines[article].language,
            hold: page.site.articles[article].record.header.hold ?? page.site.footnotes[footnote].note?.hold
        )
    }

    private static func text(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>
    ) -> [ShapeField<Handle<Site.Footnote>>] {
        [
            .text("label", "What stands for it in the text, such as `iv`.") { $1.site.footnotes[$0].mark },
            .text("summary", "What it is about, from the editor's file.") {
                $1.site.footnotes[$0].note?.summary
            },
            .number("number", "Its number in the article.") { $1.site.footnotes[$0].number },
            .record("article", parts.link, "Its article.") { .article($1.site.footnotes[$0].article) },
            .markup("html", "Its text.") { $1.edition.write($0, on: $1, into: &$2) },
            .list("sentences", parts.sentence, "The sentences that cite it.") { $1.edition.sentences(of: $0) },
            .list("cited_in", mark, "The footnotes of its article that cite it, where no sentence does.") {
                $1.edition.footnotesCiting($0)
            },
        ] + parts.passages { $1.site.footnotes[$0].passages }
    }

    private static func knowledge(
        _ parts: PartShapes, _ known: Shape<Shared<Catalog.FootnoteNote>>
    ) -> [ShapeField<Handle<Site.Footnote>>] {
        [
            .record("work", parts.work, "The source it cites.") { $1.site.footnotes[$0].source },
            .flag("has_address", "Whether anything says where its source can be found.") {
                $1.edition.footnoteFacts[$0].hasAddress
            },
            .record("known", known, "What the editor knows of this footnote in particular.") {
                $1.site.footnotes[$0].note
            },
            .html("note", "The editor's note.") {
                DocumentWriter.body($1.site.footnotes[$0].noteBody, on: $1)
            },
        ]
    }

    private static func neighbours(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>
    ) -> [ShapeField<Handle<Site.Footnote>>] {
        [
            .list("others", mark, "Other footnotes that cite the same source, ten at most.") {
                $1.edition.otherCitations(than: $0, limit: 10)
            },
            .number("more_others", "How many more there are; the source's page has them all.") { footnote, page in
                guard let source = page.site.footnotes[footnote].source else { return nil }
                return max(0, page.edition.citationCounts[source] - 11).nonzero
            },
            .record("previous", mark, "The footnote before it in the article.") {
                $1.edition.neighbour(of: $0, by: -1)
            },
            .record("next", mark, "The footnote after it in the article.") {
                $1.edition.neighbour(of: $0, by: 1)
            },
            .text("count", "How many footnotes the article has, in words.") {
                Words.number($1.site.articles[$1.site.footnotes[$0].article].footnotes.count)
            },
        ]
    }
}

extension SourceShapes {
    static func citation(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "citation", "A footnote and the sentences it stands at.", in: &schema,
            [
                .record("footnote", mark, "The footnote.") { footnote, _ in footnote },
                .list("sentences", parts.sentence, "The sentences.") { $1.edition.sentences(of: $0) },
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
                .text("label", "What stands for it in the text, such as `iv`.") { $1.site.footnotes[$0].mark },
                .path("href", "The address of its page.") { $1.site.footnotes[$0].path.text },
                .text("of", "The title of its article.") {
                    $1.edition.articleLines[$1.site.footnotes[$0].article].name
                },
            ], prepared: { $1.ready?.marks[$0] })
    }
}
