import Base
import Model

extension Table {
    static let articles = Table(
        name: "articles", title: "Briefings", summary: "What was published here, newest first.", key: ["id"],
        columns: [
            .required("id", "Its id.") { $0.articles[$1.article].record.header.id },
            .required("title", "Its title.") { $0.articles[$1.article].record.title },
            .text("subtitle", "Its subtitle.") { $0.articles[$1.article].record.subtitle },
        ]
            + Column.date("date", "When it was published.", isRequired: true) {
                $0.articles[$1.article].record.date
            }
            + Column.date("updated", "When it was last changed in substance.") {
                $0.articles[$1.article].record.updated
            } + [
                .texts("authors", "Who wrote it.") { $0.articles[$1.article].record.authors },
                .text("section", "The section it stands in.") { $0.articles[$1.article].record.section },
                .required("language", "Its language (BCP 47).") {
                    $0.articles[$1.article].record.header.language ?? $0.settings.language
                },
                .text("summary", "One or two sentences on it.") { $0.articles[$1.article].record.header.summary },
                .texts("tags", "Its tags.") { $0.articles[$1.article].record.header.tags },
                .id("source", of: "sources", "Where it first appeared, by its id.") { site, row in
                    site.articles[row.article].source.map { site.sources[$0].id }
                },
                .integer("word_count", "How many words it has.", isRequired: true) {
                    $0.articles[$1.article].wordCount
                },
                .integer("footnote_count", "How many footnotes it has.", isRequired: true) {
                    $0.articles[$1.article].footnotes.count
                },
                .page { $0.articles[$1.article].path },
            ]
    ) { Row.each($0.articles) }

    static let sources = Table(
        name: "sources", title: "Sources", summary: "The works that footnotes, events and briefings rest on, by title.",
        key: ["id"],
        columns: [
            .required("id", "Its id; of a source without a file of its own, the name of its page.") {
                $0.sources[$1.source].id
            },
            .required("title", "Its title, or what stands for it.") { $0.sources[$1.source].work.name },
            .text("type", "What it is: a type of CSL 1.0.2.") { $0.sources[$1.source].work.type },
            .texts("authors", "Who wrote it.") { $0.sources[$1.source].work.authors },
            .text("publisher", "Who published it.") { $0.sources[$1.source].work.publisher },
        ]
            + Column.date("date", "When it was published.") {
                $0.sources[$1.source].work.date
            } + [
                .url("url", "Where it can be read.") { $0.sources[$1.source].work.url },
                .url("archived", "Where a copy is archived.") { $0.sources[$1.source].work.archived },
            ]
            + Column.date("accessed", "When the editors read it.") {
                $0.sources[$1.source].work.accessed
            } + [
                .text("language", "Its language (BCP 47).") { $0.sources[$1.source].work.language },
                .text(
                    "standing", "How near it is to what it tells of.",
                    kind: .choice(Work.Standing.allCases.map(\.rawValue))
                ) { $0.sources[$1.source].work.standing?.rawValue },
                .text("summary", "One sentence on it.") { $0.sources[$1.source].record?.header.summary },
                .integer("uses", "How many footnotes, events, actors and briefings name it.", isRequired: true) {
                    $0.sources[$1.source].uses.count
                },
                .page { $0.sources[$1.source].path },
            ]
    ) { Row.each($0.sources) }

    static let footnotes = Table(
        name: "footnotes", title: "Footnotes",
        summary: "Every footnote of every briefing, the sentence that rests on it, and what the editors know of it.",
        key: ["id"],
        columns: [
            .required("id", "Its id: that of its briefing, a slash, and its label.") { $0.id(of: .footnote($1.footnote)) },
            .id("article", of: "articles", "The briefing, by its id.", isRequired: true) {
                $0.articles[$0.footnotes[$1.footnote].article].record.header.id
            },
            .integer("number", "Its number in the briefing.", isRequired: true) { $0.footnotes[$1.footnote].number },
            .required("name", "What it is called on its page, such as Footnote iv.") { $0.footnotes[$1.footnote].name },
            .required("label", "Its label in the briefing's file.") { $0.footnotes[$1.footnote].label },
            .words("text", "Its words.", isRequired: true) { $0.text(ofFootnote: $1.footnote) },
            .id("source", of: "sources", "The source it cites, by its id.") { site, row in
                site.footnotes[row.footnote].source.map { site.sources[$0].id }
            },
            .words("sentence", "The first sentence that cites it.") { site, row in
                site.sentence(ofFootnote: row.footnote)
            },
            .integer("paragraph", "The number of that sentence's paragraph.") { $0.paragraph(ofFootnote: $1.footnote) },
            .text("quote", "What the source says, word for word.") { $0.footnotes[$1.footnote].note?.quote },
            .text("locator", "Where in the source.") { $0.footnotes[$1.footnote].note?.locator },
            .url("url", "An address of its own.") { $0.footnotes[$1.footnote].note?.url },
            .url("archived", "Where a copy of that is archived.") { $0.footnotes[$1.footnote].note?.archived },
        ]
            + Column.date("accessed", "When the editors read that.") {
                $0.footnotes[$1.footnote].note?.accessed
            } + [
                .text("status", "How far it has been checked.") { $0.footnotes[$1.footnote].note?.status },
                .page { $0.footnotes[$1.footnote].path },
            ]
    ) { Row.each($0.footnotes) }
}

extension Site {
    /// The first sentence that cites a footnote; nil where its marker stands alone.
    fileprivate func sentence(ofFootnote footnote: Handle<Site.Footnote>) -> Excerpt? {
        let article = footnotes[footnote].article
        guard let marker = footnotes[footnote].markers.first,
            articles[article].body.markers.indices.contains(marker),
            !articles[article].body.markers[marker].sentence.isEmpty
        else { return nil }
        return sentence(articles[article].body.markers[marker].sentence, ofArticle: article)
    }

    fileprivate func paragraph(ofFootnote footnote: Handle<Site.Footnote>) -> Int? {
        let article = footnotes[footnote].article
        guard let marker = footnotes[footnote].markers.first,
            articles[article].body.markers.indices.contains(marker)
        else { return nil }
        return paragraph(block: articles[article].body.markers[marker].block, ofArticle: article)
    }
}
