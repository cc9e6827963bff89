import Base
import Model

extension Table {
    static let articles = Table(
        name: "articles", title: "Briefings", summary: "What was published here, newest first.", key: ["id"],
        columns: [
            .required("id", "Its id.") { site, row in site.articles[row.article].record.header.id },
            .required("title", "Its title.") { site, row in site.articles[row.article].record.title },
            .text("subtitle", "Its subtitle.") { site, row in site.articles[row.article].record.subtitle },
        ]
            + Column.date("date", "When it was published.", isRequired: true) { site, row in
                site.articles[row.article].record.date
            }
            + Column.date("updated", "When it was last changed in substance.") { site, row in
                site.articles[row.article].record.updated
            } + [
                .texts("authors", "Who wrote it.") { site, row in site.articles[row.article].record.authors },
                .text("section", "The section that it belongs to.") { site, row in
                    site.articles[row.article].record.section
                },
                .required("language", "Its language (BCP 47).") { site, row in
                    site.articles[row.article].record.header.language ?? site.settings.language
                },
                .text("summary", "One or two sentences about it.") { site, row in
                    site.articles[row.article].record.header.summary
                },
                .texts("tags", "Its tags.") { site, row in site.articles[row.article].record.header.tags },
                .id("source", of: "sources", "Where it first appeared, by its id.") { site, row in
                    site.articles[row.article].source.map { site.sources[$0].id }
                },
                .integer("word_count", "How many words it has.", isRequired: true) { site, row in
                    site.articles[row.article].wordCount
                },
                .integer("footnote_count", "How many footnotes it has.", isRequired: true) { site, row in
                    site.articles[row.article].footnotes.count
                },
                .page { site, row in site.articles[row.article].path },
            ]
    ) { Row.each($0.articles) }

    static let sources = Table(
        name: "sources", title: "Sources", summary: "The works that footnotes, events and briefings cite, by title.",
        key: ["id"],
        columns: [
            .required("id", "Its id; for a source without a file of its own, the name of its page.") { site, row in
                site.sources[row.source].id
            },
            .required("title", "Its title, or another name if it has none.") { site, row in
                site.sources[row.source].work.name
            },
            .text("type", "What it is: a type of CSL 1.0.2.") { site, row in site.sources[row.source].work.type },
            .texts("authors", "Who wrote it.") { site, row in site.sources[row.source].work.authors.map(\.name) },
            .texts("editors", "Who edited the book that it is, or is a part of.") { site, row in
                site.sources[row.source].work.editors.map(\.name)
            },
            .text("publisher", "Who published it.") { site, row in site.sources[row.source].work.publisher },
        ]
            + Publication.fields.map { field in
                Column.text(field.key, field.summary) { site, row in
                    site.sources[row.source].work.publication[keyPath: field.path]
                }
            }
            + Column.date("date", "When it was published.") { site, row in
                site.sources[row.source].work.date
            } + [
                .url("url", "Where it can be read.") { site, row in site.sources[row.source].work.url },
                .url("archived", "Where a copy is archived.") { site, row in site.sources[row.source].work.archived },
            ]
            + Column.date("accessed", "When the editors read it.") { site, row in
                site.sources[row.source].work.accessed
            } + [
                .text("language", "Its language (BCP 47).") { site, row in site.sources[row.source].work.language },
                .text(
                    "standing", "The type of source.",
                    kind: .choice(Work.Standing.allCases.map(\.rawValue))
                ) { site, row in site.sources[row.source].work.standing?.rawValue },
                .text("summary", "One sentence about it.") { site, row in
                    site.sources[row.source].record?.header.summary
                },
                .integer("uses", "How many footnotes, events, actors and briefings name it.", isRequired: true) {
                    site, row in
                    site.sources[row.source].uses.count
                },
                .page { site, row in site.sources[row.source].path },
            ]
    ) { Row.each($0.sources) }

    static let footnotes = Table(
        name: "footnotes", title: "Footnotes",
        summary: "Every footnote of every briefing, the sentence that it supports, and what the editors know about it.",
        key: ["id"],
        columns: [
            .required("id", "Its id: that of its briefing, a slash, and its label.") { site, row in
                site.id(of: .footnote(row.footnote))
            },
            .id("article", of: "articles", "The briefing, by its id.", isRequired: true) { site, row in
                site.articles[site.footnotes[row.footnote].article].record.header.id
            },
            .integer("number", "Its number in the briefing.", isRequired: true) { site, row in
                site.footnotes[row.footnote].number
            },
            .required("name", "What it is called on its page, such as Footnote iv.") { site, row in
                site.footnotes[row.footnote].name
            },
            .required("label", "Its label in the briefing's file.") { site, row in site.footnotes[row.footnote].label },
            .words("text", "Its words.", isRequired: true) { site, row in site.text(ofFootnote: row.footnote) },
            .id("source", of: "sources", "The source it cites, by its id.") { site, row in
                site.footnotes[row.footnote].source.map { site.sources[$0].id }
            },
            .words("sentence", "The first sentence that cites it.") { site, row in
                site.sentence(ofFootnote: row.footnote)
            },
            .integer("paragraph", "The number of that sentence's paragraph.") { site, row in
                site.paragraph(ofFootnote: row.footnote)
            },
            .text("quote", "What the source says, word for word.") { site, row in
                site.footnotes[row.footnote].note?.quote
            },
            .text("locator", "The place in the source.") { site, row in site.footnotes[row.footnote].note?.locator },
            .url("url", "The address that the editors give for this footnote.") { site, row in
                site.footnotes[row.footnote].note?.url
            },
            .url("archived", "The address of an archived copy.") { site, row in
                site.footnotes[row.footnote].note?.archived
            },
        ]
            + Column.date("accessed", "When the editors read it.") { site, row in
                site.footnotes[row.footnote].note?.accessed
            } + [
                .text("status", "How far it has been checked.") { site, row in site.footnotes[row.footnote].note?.status
                },
                .page { site, row in site.footnotes[row.footnote].path },
            ]
    ) { Row.each($0.footnotes) }
}

extension Site {
    /// The first sentence that cites a footnote; nil if its marker is on its own.
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
