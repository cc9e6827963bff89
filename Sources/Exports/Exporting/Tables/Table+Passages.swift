import Base
import Model

extension Table {
    static let mentions = Table(
        name: "mentions", title: "Mentions",
        summary:
            "Every place where a briefing names an actor or event, with its sentence and its address.",
        key: ["article", "kind", "id", "ordinal"],
        columns: [
            .required("kind", "What is named.", kind: .choice(["actor", "event"])) { site, row in
                site.mention(row).entity.kindName
            },
            .required("id", "Its id.") { site, row in site.id(of: site.mention(row).entity) },
            .words("text", "The name that is used there.", isRequired: true) { site, row in site.words(ofMention: row)
            },
            .id("article", of: "articles", "The briefing, by its id.", isRequired: true) { site, row in
                site.articles[row.article].record.header.id
            },
            .integer("paragraph", "The number of the paragraph or table row.") { site, row in
                site.paragraph(block: site.mention(row).block, ofArticle: row.article)
            },
            .integer(
                "ordinal", "The ordinal of this mention among those of the actor or event in the briefing, from 1.",
                isRequired: true
            ) {
                site, row in
                Int(site.mention(row).ordinal)
            },
            .words("sentence", "The sentence.", isRequired: true) { site, row in
                site.sentence(site.mention(row).sentence, ofArticle: row.article)
            },
            .place("Its address: the page of the briefing, and the place in it.") { site, row, out in
                site.appendAddress(ofMention: Int(row.item), inArticle: row.article, to: &out)
            },
        ]
    ) { site in
        var rows: [Row] = []
        for article in site.articles.indices {
            for (item, mention) in site.articles[article].body.mentions.enumerated() where mention.ordinal > 0 {
                rows.append(Row(article, item: item))
            }
        }
        return rows
    }

    static let notes = Table(
        name: "notes", title: "Passage notes",
        summary: "Passages that the editors marked: what someone said or did, or a remark.",
        key: ["article", "number"],
        columns: [
            .id("article", of: "articles", "The briefing, by its id.", isRequired: true) { site, row in
                site.articles[row.article].record.header.id
            },
            .integer("number", "Its number in the briefing.", isRequired: true) { site, row in
                Int(site.passage(row).number)
            },
            .required(
                "as", "What the passage shows.",
                kind: .choice(Catalog.PassageNote.Role.allCases.map(\.rawValue))
            ) { site, row in site.passage(row).role.rawValue },
            .words("quote", "The passage.", isRequired: true) { site, row in
                site.sentence(site.passage(row).range, ofArticle: row.article)
            },
            .text("kind", "What it is about.", kind: .choice(["actor", "event", "footnote", "source"])) { site, row in
                site.passage(row).entity.map(\.kindName)
            },
            .text("id", "Its id.") { site, row in site.passage(row).entity.map(site.id) },
            .text("note", "The editors' note.") { site, row in site.passage(row).note },
            .integer("paragraph", "The number of the paragraph or table row.") { site, row in
                site.paragraph(block: site.passage(row).block, ofArticle: row.article)
            },
            .place("Its address: the page of the briefing, and the place in it.") { site, row, out in
                site.appendAddress(ofPassage: Int(row.item), inArticle: row.article, to: &out)
            },
        ]
    ) { site in
        site.articles.indices.flatMap { article in
            site.articles[article].body.passages.indices.map { Row(article, item: $0) }
        }
    }
}

extension Site {
    func mention(_ row: Row) -> Mention { articles[row.article].body.mentions[Int(row.item)] }

    fileprivate func passage(_ row: Row) -> Passage { articles[row.article].body.passages[Int(row.item)] }

    /// The words that name something.
    fileprivate func words(ofMention row: Row) -> Excerpt {
        let range = mention(row).range
        return Excerpt(article: row.article, range: Int(range.lowerBound)..<Int(range.upperBound))
    }
}
