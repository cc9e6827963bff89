import Model

extension Table {
    static let articles = Table(
        name: "articles", title: "Briefings", summary: "What was published here, newest first.", key: ["id"],
        columns: [
            .required("id", "Its id.") { $0.articles[$1.place].record.header.id },
            .required("title", "Its title.") { $0.articles[$1.place].record.title },
            .text("subtitle", "Its subtitle.") { $0.articles[$1.place].record.subtitle },
        ]
            + Column.date("date", "When it was published.", isRequired: true) {
                $0.articles[$1.place].record.date
            }
            + Column.date("updated", "When it was last changed in substance.") {
                $0.articles[$1.place].record.updated
            } + [
                .texts("authors", "Who wrote it.") { $0.articles[$1.place].record.authors },
                .text("section", "The section it stands in.") { $0.articles[$1.place].record.section },
                .required("language", "Its language (BCP 47).") {
                    $0.articles[$1.place].record.header.language ?? $0.settings.language
                },
                .text("summary", "One or two sentences on it.") { $0.articles[$1.place].record.header.summary },
                .texts("tags", "Its tags.") { $0.articles[$1.place].record.header.tags },
                .id("source", of: "sources", "Where it first appeared, by its id.") { exported, row in
                    exported.articles[row.place].source.map { exported.sources[$0.index].id }
                },
                .integer("word_count", "How many words it has.", isRequired: true) {
                    $0.articles[$1.place].wordCount
                },
                .integer("footnote_count", "How many footnotes it has.", isRequired: true) {
                    $0.articles[$1.place].footnotes.count
                },
                .page { $0.articles[$1.place].path },
            ]
    ) { Row.each($0.articles.indices) }

    static let sources = Table(
        name: "sources", title: "Sources", summary: "The works that footnotes, events and briefings rest on, by title.",
        key: ["id"],
        columns: [
            .required("id", "Its id; of a source without a file of its own, the name of its page.") {
                $0.sources[$1.place].id
            },
            .required("title", "Its title, or what stands for it.") { $0.sources[$1.place].work.name },
            .text("type", "What it is: a type of CSL 1.0.2.") { $0.sources[$1.place].work.type },
            .texts("authors", "Who wrote it.") { $0.sources[$1.place].work.authors },
            .text("publisher", "Who published it.") { $0.sources[$1.place].work.publisher },
        ]
            + Column.date("date", "When it was published.") {
                $0.sources[$1.place].work.date
            } + [
                .url("url", "Where it can be read.") { $0.sources[$1.place].work.url },
                .url("archived", "Where a copy is archived.") { $0.sources[$1.place].work.archived },
            ]
            + Column.date("accessed", "When the editors read it.") {
                $0.sources[$1.place].work.accessed
            } + [
                .text("language", "Its language (BCP 47).") { $0.sources[$1.place].work.language },
                .text(
                    "standing", "How near it is to what it tells of.",
                    kind: .choice(Work.Standing.allCases.map(\.rawValue))
                ) { $0.sources[$1.place].work.standing?.rawValue },
                .text("summary", "One sentence on it.") { $0.sources[$1.place].record?.header.summary },
                .integer("uses", "How many footnotes, events, actors and briefings name it.", isRequired: true) {
                    $0.sources[$1.place].uses.count
                },
                .page { $0.sources[$1.place].path },
            ]
    ) { Row.each($0.sources.indices) }

    static let footnotes = Table(
        name: "footnotes", title: "Footnotes",
        summary: "Every footnote of every briefing, the sentence that rests on it, and what the editors know of it.",
        key: ["id"],
        columns: [
            .required("id", "Its id: that of its briefing, a slash, and its label.") { $0.id(ofFootnote: $1.place) },
            .id("article", of: "articles", "The briefing, by its id.", isRequired: true) {
                $0.articles[$0.footnotes[$1.place].article.index].record.header.id
            },
            .integer("number", "Its number in the briefing.", isRequired: true) { $0.footnotes[$1.place].number },
            .required("name", "What it is called on its page, such as Footnote iv.") { $0.footnotes[$1.place].name },
            .required("label", "Its label in the briefing's file.") { $0.footnotes[$1.place].label },
            .words("text", "Its words.", isRequired: true) { $0.text(ofFootnote: $1.place) },
            .id("source", of: "sources", "The source it cites, by its id.") { exported, row in
                exported.footnotes[row.place].source.map { exported.sources[$0.index].id }
            },
            .words("sentence", "The first sentence that cites it.") { exported, row in
                exported.sentence(ofFootnote: row.place)
            },
            .integer("paragraph", "The number of that sentence's paragraph.") { $0.paragraph(ofFootnote: $1.place) },
            .text("quote", "What the source says, word for word.") { $0.footnotes[$1.place].note?.quote },
            .text("locator", "Where in the source.") { $0.footnotes[$1.place].note?.locator },
            .url("url", "An address of its own.") { $0.footnotes[$1.place].note?.url },
            .url("archived", "Where a copy of that is archived.") { $0.footnotes[$1.place].note?.archived },
        ]
            + Column.date("accessed", "When the editors read that.") {
                $0.footnotes[$1.place].note?.accessed
            } + [
                .text("status", "How far it has been checked.") { $0.footnotes[$1.place].note?.status },
                .page { $0.footnotes[$1.place].path },
            ]
    ) { Row.each($0.footnotes.indices) }
}

extension ExportedSite {
    /// The first sentence that cites a footnote; nil where its marker stands alone.
    fileprivate func sentence(ofFootnote index: Int) -> Stretch? {
        let article = footnotes[index].article.index
        guard let marker = footnotes[index].markers.first,
            articles[article].body.markers.indices.contains(marker),
            !articles[article].body.markers[marker].sentence.isEmpty
        else { return nil }
        return sentence(articles[article].body.markers[marker].sentence, ofArticle: article)
    }

    fileprivate func paragraph(ofFootnote index: Int) -> Int? {
        let article = footnotes[index].article.index
        guard let marker = footnotes[index].markers.first,
            articles[article].body.markers.indices.contains(marker)
        else { return nil }
        return paragraph(block: articles[article].body.markers[marker].block, ofArticle: article)
    }
}
