import Base
import Model
import YAML

extension ContentFile {
    /// Reads an article. A missing field is reported and replaced by the id or an open date, so that others can link to
    /// the article.
    static func article(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Entry<Catalog.Article>?> {
        var content = ContentFile(file, as: .article, id: id, needsFrontMatter: true)
        let header = content.header()
        let title =
            content.hasFrontMatter ? content.fields.requiredText("title", example: "What the briefing is about") : nil
        let date = content.hasFrontMatter ? content.fields.requiredDate("date") : nil
        let body = content.body()
        var article = Catalog.Article(header: header, title: title ?? id, date: date ?? .unstated)
        article.subtitle = content.fields.text("subtitle")
        article.authors = content.fields.texts("authors").map(\.value)
        article.updated = content.fields.date("updated")
        content.fields.checkOrder(article.date, article.updated, of: "updated", after: "date")
        article.section = content.fields.text("section")
        article.source = content.fields.citation("source")
        article.image = content.fields.image()
        article.unlinked = content.fields.texts("unlinked").map(\.value)
        return Diagnosed(Catalog.Entry(article, body: body), content.close())
    }

    /// Reads a free page; `index.md` needs no title.
    static func page(_ file: SourceFile, id: String, isHome: Bool = false) -> Diagnosed<Catalog.Entry<Catalog.Page>?> {
        var content = ContentFile(file, as: isHome ? .home : .page, id: id, needsFrontMatter: !isHome)
        let header = content.header()
        let title: String? =
            if isHome || !content.hasFrontMatter {
                content.fields.text("title")
            } else {
                content.fields.requiredText("title", example: "About this site")
            }
        let page = Catalog.Entry(Catalog.Page(header: header, title: title ?? id), body: content.body())
        return Diagnosed(page, content.close())
    }

    /// Reads what the editor knows about one footnote, `footnotes/<article>/<label>.md`.
    static func footnoteNote(_ file: SourceFile, article: String, label: String) -> Diagnosed<
        Catalog.Entry<Catalog.FootnoteNote>?
    > {
        var content = ContentFile(file, as: .footnote, id: label, needsFrontMatter: false)
        let body = content.body()
        var note = Catalog.FootnoteNote(file: file, article: article, label: label)
        let header = content.header()
        note.publishAt = header.publishAt
        note.corrections = header.corrections
        (note.isDraft, note.summary, note.silences) = (header.isDraft, header.summary, header.silences)
        note.source = content.fields.citation("source")
        note.quote = content.fields.text("quote")
        note.locator = content.fields.text("locator")
        note.url = content.fields.url("url")
        note.archived = content.fields.url("archived")
        note.accessed = content.fields.date("accessed")
        note.status = content.fields.text("status")
        return Diagnosed(Catalog.Entry(note, body: body), content.close())
    }
}

extension PartialDate {
    /// The replacement for a missing or wrong date. That has been reported, and the build stops before anyone reads
    /// this.
    static var unstated: PartialDate { .always }
}

extension ContentFile {
    /// Reads an actor. A missing field is reported and replaced, so that others can link to the actor.
    static func actor(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Entry<Catalog.Actor>?> {
        var content = ContentFile(file, as: .actor, id: id, needsFrontMatter: true)
        let header = content.header()
        let name = content.hasFrontMatter ? content.fields.requiredName("name", example: "Xi Jinping") : nil
        let kind = content.hasFrontMatter ? content.fields.requiredText("kind", example: "person") : nil
        let body = content.body()
        var actor = Catalog.Actor(header: header, name: name ?? id, kind: .person)
        if kind != nil, let kind = content.fields.choice("kind", of: Catalog.Actor.Kind.self) { actor.kind = kind }
        actor.alsoKnownAs = content.fields.alternativeNames("also_known_as")
        actor.role = content.fields.text("role")
        actor.began = content.fields.date("began")
        actor.ended = content.fields.date("ended")
        content.fields.checkOrder(actor.began, actor.ended, of: "ended", after: "began")
        actor.partOf = content.fields.texts("part_of")
        actor.relations = content.fields.relations()
        actor.sameAs = content.fields.texts("same_as").compactMap { content.fields.url($0) }
        actor.mentions = content.fields.choice("mentions", of: Catalog.Actor.Mentions.self) ?? .auto
        actor.image = content.fields.image()
        return Diagnosed(Catalog.Entry(actor, body: body), content.close())
    }
}

extension FieldReader {
    /// `{to, as, from, until, source}` entries.
    fileprivate mutating func relations() -> [Catalog.Relation] {
        list("relations").compactMap { node in
            mapping(node, as: .relation, what: "a relation") { fields in
                let to = fields.located("to")
                let label = fields.requiredText("as", example: "ally of")
                var relation = Catalog.Relation(to: to ?? Located("", at: fields.position), label: label ?? "")
                relation.from = fields.date("from")
                relation.until = fields.date("until")
                fields.checkOrder(relation.from, relation.until, of: "until", after: "from")
                relation.source = fields.citation("source")
                if to == nil {
                    fields.report(
                        .missingField, at: fields.position, "a relation without 'to'",
                        fix: "name the other actor, as in 'to: actor-id'")
                }
                return to == nil || label == nil ? nil : relation
            }
        }
    }
}
