import Base
import Model
import Mustache

extension ArticleShapes {
    static func heading(in schema: inout SchemaDraft) -> Shape<Heading> {
        Shape(
            "heading", "A heading of a text.", in: &schema,
            [
                .url("href", "Its address on the page.") { heading, _ in "#" + heading.id },
                .text("title", "Its words.") { heading, _ in heading.title },
                .flag("is_sub", "Whether it is below another heading.") { heading, _ in heading.isSub },
            ])
    }

    /// A footnote at the end of its article.
    static func footnote(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Handle<Site.Footnote>> {
        Shape(
            "note", "A footnote at the end of its article.", in: &schema,
            [
                .text("label", "Its mark in the text, such as `iv`.") { footnote, page in
                    page.site.footnotes[footnote].mark
                },
                .path("href", "The address of its page.") { footnote, page in page.edition.path(.footnote(footnote)) },
                .url("back", "The address of the place that cites it first.") { footnote, page in
                    page.site.footnotes[footnote].markers.isEmpty
                        ? nil : "#\(page.edition.markerStems[footnote]).1"
                },
                .markup("html", "Its text.") { footnote, page, out in page.edition.write(footnote, on: page, into: &out)
                },
                .list("cites", parts.cited, "The works that it cites by key, in the site's first style.") {
                    footnote, page in
                    CitedWork.all(in: footnote, of: page.site)
                },
                .record("work", parts.work, "The source it cites.") { footnote, page in
                    page.site.footnotes[footnote].source
                },
                .flag("has_address", "Whether anything says where its source can be found.") { footnote, page in
                    page.edition.footnoteFacts[footnote].hasAddress
                },
                .text("quote", "What the source says there.") { footnote, page in
                    page.site.footnotes[footnote].note?.quote
                },
                .text("locator", "Where in the source: `p. 12`.") { footnote, page in
                    page.site.footnotes[footnote].note?.locator
                },
                .url("archived", "An archived copy of what it cites.") { footnote, page in
                    page.edition.archived(of: footnote)?.text
                },
                .text("archived_host", "The host of that address.") { footnote, page in
                    page.edition.archived(of: footnote)?.host
                },
                .text("resting", "What else its source supports: `3 other sentences`.") { footnote, page in
                    Words.some(
                        page.edition.otherSentences(restingOn: footnote), "other sentence", "other sentences")
                },
            ])
    }

    /// A file that cites an article.
    static func citationFile(in schema: inout SchemaDraft) -> Shape<CitationFile> {
        Shape(
            "citation file", "How to cite the article, for reference managers.", in: &schema,
            [
                .path("href", "The address of the file.") { file, page in
                    file.format.path(beside: page.site.articles[file.article].path).text
                },
                .text("name", "Its format: `BibTeX`, `RIS`, `CSL-JSON`.") { file, _ in file.format.name },
            ])
    }

    /// How many sources of one type an article has.
    static func standing(in schema: inout SchemaDraft) -> Shape<StandingCount> {
        Shape(
            "standing", "The sources of one type, as a part of a bar.", in: &schema,
            [
                .text("standing", "Their type: `official`, `press`.") { part, _ in Words.standing(part.standing) },
                .number("rank", "The position of that type in the order of types, from 1.") { part, _ in part.rank },
                .number("count", "How many there are.") { part, _ in part.count },
                .number("start", "Where their part of the bar starts, in thousandths.") { part, _ in part.start },
                .number("width", "How long it is, in thousandths.") { part, _ in part.width },
            ])
    }

    /// A note in the margin.
    static func note(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<SideNote> {
        Shape(
            "side note", "A footnote or an editor's note next to the text.", in: &schema,
            [
                .flag("is_footnote", "Whether it is a footnote; otherwise it is an editor's note on a passage.") {
                    note, _ in
                    note.footnote != nil
                },
                .text("label", "Its mark in the text: `iv` of a footnote, `c` of an editor's note.") { note, page in
                    switch note {
                    case .footnote(let footnote): page.site.footnotes[footnote].mark
                    case .passage(let passage): passage.letters
                    }
                },
                .url("id", "The id of an editor's note in the list of these notes.") { note, _ in
                    if case .passage(let passage) = note { "ed.\(passage.number)" } else { nil }
                },
                .address("href", "The address of the footnote's page, or of the passage.") { note, page in
                    switch note {
                    case .footnote(let footnote): .path(page.edition.path(.footnote(footnote)))
                    case .passage(let passage): .url("#note.\(passage.number)")
                    }
                },
                .text("text", "The first words of a footnote that cites no known source, or the editor's note.") {
                    note, page in
                    switch note {
                    case .footnote(let footnote):
                        page.site.footnotes[footnote].source == nil
                            ? page.edition.opening(of: footnote) : nil
                    case .passage(let passage): passage.note
                    }
                },
                .text("role", "The role of an editor's note: `said`, `did` or `note`.") { note, _ in
                    if case .passage(let passage) = note { passage.role.rawValue } else { nil }
                },
                .record("of", parts.link, "What an editor's note is linked to.") { note, _ in
                    if case .passage(let passage) = note { passage.entity } else { nil }
                },
            ] + source(of: parts))
    }

    /// What a note in the margin says about the source of a footnote.
    private static func source(of parts: PartShapes) -> [ShapeField<SideNote>] {
        [
            .record("work", parts.work, "The source that a footnote cites.") { note, page in
                note.footnote.flatMap { page.site.footnotes[$0].source }
            },
            .number("others", "How many other footnotes of the site cite the same source.") { note, page in
                guard let source = note.footnote.flatMap({ page.site.footnotes[$0].source }) else {
                    return nil
                }
                return max(0, page.edition.citationCounts[source] - 1).nonzero
            },
            .flag("has_address", "Whether anything says where a footnote's source can be found.") { note, page in
                note.footnote.map { page.edition.footnoteFacts[$0].hasAddress } ?? false
            },
        ]
    }

    static func block(_ parts: PartShapes, _ note: Shape<SideNote>, in schema: inout SchemaDraft) -> Shape<ArticleBlock>
    {
        Shape(
            "block", "A block of an article's text: a paragraph, a heading, a table.", in: &schema,
            [
                .html("html", "The block.") { block, _ in block.html },
                .list("corrected", parts.correction, "The corrections that concern it.") { block, _ in block.corrections
                },
                .flag("is_opening", "Whether it is the first paragraph.") { block, _ in block.isOpening },
                .list("notes", note, "Its side notes: the footnotes that it is the first to cite, and editor's notes.")
                {
                    block, _ in block.notes
                },
            ])
    }
}

/// A file that cites an article in one format.
struct CitationFile: Sendable {
    var article: Handle<Site.Article>
    var format: CitationFormat
}

extension SideNote {
    var footnote: Handle<Site.Footnote>? {
        if case .footnote(let footnote) = self { footnote } else { nil }
    }
}
