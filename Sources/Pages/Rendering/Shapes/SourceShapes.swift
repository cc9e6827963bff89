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
        page = Self.source(parts, site, citing, Self.use(parts, in: &schema), pager, in: &schema)
        footnote = Shape(
            "footnote", "The page of a footnote.", in: &schema,
            site.surroundings(Self.frame) + Self.text(parts, mark)
                + Self.knowledge(parts, Self.known(parts, in: &schema))
                + Self.neighbours(parts, mark)
                + parts.corrections { footnote, page in page.site.footnotes[footnote].note?.corrections })
    }

    private static func source(
        _ parts: PartShapes, _ site: SiteShapes, _ citing: Shape<CitingArticle>, _ use: Shape<SourceUse>,
        _ pager: Shape<Pager>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Source>> {
        Shape(
            "source", "The page of a source.", in: &schema,
            site.surroundings { source, page in
                Frame(
                    title: page.edition.sourceLines[source].name,
                    description: page.site.sources[source].record?.header.summary,
                    hold: page.site.sources[source].record?.header.hold)
            } + [
                .text("summary", "One sentence about it.") { source, page in
                    page.site.sources[source].record?.header.summary
                },
                .record("work", parts.work, "Its record.") { source, _ in source },
                .list("cited_as", parts.cited, "How to cite it in each of the site's styles.") { source, page in
                    page.site.settings.citationStyles.map { CitedWork(page.site.sources[source].work.value, in: $0) }
                },
                .html("body", "What the editor wrote about it.") { source, page in
                    DocumentWriter.body(page.site.sources[source].body, on: page)
                },
                .list("cited_by", citing, "The footnotes that cite it with their sentences, article by article.") {
                    source, page in
                    page.edition.citations(of: source, on: 1)
                },
                .number("citation_count", "How many footnotes cite it.") { source, page in
                    page.edition.citationCounts[source].nonzero
                },
                .record("pager", pager, "The pages that these fill; nothing if one page is enough.") {
                    source, page in
                    page.edition.pager(of: .source(source), on: 1)
                },
                .list("used_by", use, "The events, articles and actors that cite it, and for what.") { source, page in
                    page.site.sources[source].uses.dropFirst(page.edition.citationCounts[source]).map {
                        SourceUse(source: source, entity: $0)
                    }
                },
            ] + parts.passages { source, page in page.site.sources[source].passages }
                + parts.corrections { source, page in page.site.sources[source].record?.header.corrections })
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
            .text("label", "Its mark in the text, such as `iv`.") { footnote, page in
                page.site.footnotes[footnote].mark
            },
            .text("summary", "What it is about, from the editor's file.") { footnote, page in
                page.site.footnotes[footnote].note?.summary
            },
            .number("number", "Its number in the article.") { footnote, page in page.site.footnotes[footnote].number },
            .record("article", parts.link, "Its article.") { footnote, page in
                .article(page.site.footnotes[footnote].article)
            },
            .list("cites", parts.cited, "The works that it cites by key, in the site's first style.") {
                footnote, page in
                CitedWork.all(in: footnote, of: page.site)
            },
            .markup("html", "Its text.") { footnote, page, out in page.edition.write(footnote, on: page, into: &out) },
            .list("sentences", parts.sentence, "The sentences that cite it.") { footnote, page in
                page.edition.sentences(of: footnote)
            },
            .list("cited_in", mark, "The footnotes of its article that cite it, where no sentence does.") {
                footnote, page in
                page.edition.footnotesCiting(footnote)
            },
        ] + parts.passages { footnote, page in page.site.footnotes[footnote].passages }
    }

    private static func knowledge(
        _ parts: PartShapes, _ known: Shape<Shared<Catalog.FootnoteNote>>
    ) -> [ShapeField<Handle<Site.Footnote>>] {
        [
            .record("work", parts.work, "The source it cites.") { footnote, page in page.site.footnotes[footnote].source
            },
            .flag("has_source_page", "Whether the source has a page of its own; else this page describes it.") {
                footnote, page in
                page.site.footnotes[footnote].source.map { page.site.sources[$0].hasPage } ?? false
            },
            .flag("has_address", "Whether anything says where its source can be found.") { footnote, page in
                page.edition.footnoteFacts[footnote].hasAddress
            },
            .record("known", known, "What the editor knows about this footnote.") { footnote, page in
                page.site.footnotes[footnote].note
            },
            .html("note", "The editor's note.") { footnote, page in
                DocumentWriter.body(page.site.footnotes[footnote].noteBody, on: page)
            },
        ]
    }

    private static func neighbours(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>
    ) -> [ShapeField<Handle<Site.Footnote>>] {
        [
            .list("others", mark, "Other footnotes that cite the same source, ten at most.") { footnote, page in
                page.edition.otherCitations(than: footnote, limit: 10)
            },
            .number("more_others", "How many more there are; the source's page has them all.") { footnote, page in
                guard let source = page.site.footnotes[footnote].source else { return nil }
                return max(0, page.edition.citationCounts[source] - 11).nonzero
            },
            .record("previous", mark, "The footnote before it in the article.") { footnote, page in
                page.edition.neighbour(of: footnote, by: -1)
            },
            .record("next", mark, "The footnote after it in the article.") { footnote, page in
                page.edition.neighbour(of: footnote, by: 1)
            },
            .text("count", "How many footnotes the article has, in words.") { footnote, page in
                Words.number(page.site.articles[page.site.footnotes[footnote].article].footnotes.count)
            },
        ]
    }
}

extension SourceShapes {
    static func citation(
        _ parts: PartShapes, _ mark: Shape<Handle<Site.Footnote>>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "citation", "A footnote and the sentences that cite it.", in: &schema,
            [
                .record("footnote", mark, "The footnote.") { footnote, _ in footnote },
                .list("sentences", parts.sentence, "The sentences.") { footnote, page in
                    page.edition.sentences(of: footnote)
                },
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

    /// What the editor knows about a footnote.
    static func known(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Shared<Catalog.FootnoteNote>> {
        Shape(
            "known", "What the editor knows about a footnote, from its file.", in: &schema,
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

    /// A footnote seen from another page.
    static func mark(in schema: inout SchemaDraft) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "mark", "A footnote seen from another page.", in: &schema,
            [
                .text("label", "Its mark in the text, such as `iv`.") { footnote, page in
                    page.site.footnotes[footnote].mark
                },
                .path("href", "The address of its page.") { footnote, page in page.site.footnotes[footnote].path.text },
                .text("of", "The title of its article.") { footnote, page in
                    page.edition.articleLines[page.site.footnotes[footnote].article].name
                },
            ], prepared: { footnote, page in page.ready?.marks[footnote] })
    }
}
