import Model
import YAML

extension ContentFile {
    /// Reads an article. What is missing is reported and stands in as the id or an open date, so that others can link to it.
    static func article(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Article?> {
        var content = ContentFile(file, as: .article, id: id, needsFrontMatter: true)
        let header = content.header()
        let title =
            content.hasFrontMatter ? content.fields.requiredText("title", example: "What the briefing is about") : nil
        let date = content.hasFrontMatter ? content.fields.requiredDate("date") : nil
        var article = Catalog.Article(header: header, title: title ?? id, date: date ?? .unstated, body: content.body())
        article.subtitle = content.fields.text("subtitle")
        article.authors = content.fields.texts("authors").map(\.value)
        article.updated = content.fields.date("updated")
        content.fields.checkOrder(article.date, article.updated, of: "updated", after: "date")
        article.section = content.fields.text("section")
        article.source = content.fields.citation("source")
        article.image = content.fields.located("image")
        article.unlinked = content.fields.texts("unlinked").map(\.value)
        return Diagnosed(article, content.close())
    }

    /// Reads a free page; `index.md` may do without a title.
    static func page(_ file: SourceFile, id: String, isHome: Bool = false) -> Diagnosed<Catalog.Page?> {
        var content = ContentFile(file, as: isHome ? .home : .page, id: id, needsFrontMatter: !isHome)
        let header = content.header()
        let title: String? =
            if isHome || !content.hasFrontMatter {
                content.fields.text("title")
            } else {
                content.fields.requiredText("title", example: "About this site")
            }
        let page = Catalog.Page(header: header, title: title ?? id, body: content.body())
        return Diagnosed(page, content.close())
    }

    /// Reads what the editor knows about one footnote, `footnotes/<article>/<label>.md`.
    static func footnoteNote(_ file: SourceFile, article: String, label: String) -> Diagnosed<Catalog.FootnoteNote?> {
        var content = ContentFile(file, as: .footnote, id: label, needsFrontMatter: false)
        var note = Catalog.FootnoteNote(file: file, article: article, label: label, body: content.body())
        let header = content.header()
        note.publishAt = header.publishAt
        (note.isDraft, note.summary, note.silences) = (header.isDraft, header.summary, header.silences)
        note.source = content.fields.citation("source")
        note.quote = content.fields.text("quote")
        note.locator = content.fields.text("locator")
        note.url = content.fields.url("url")
        note.archived = content.fields.url("archived")
        note.accessed = content.fields.date("accessed")
        note.status = content.fields.text("status")
        return Diagnosed(note, content.close())
    }
}

extension PartialDate {
    /// What stands in for a date that is missing or wrong: it has been reported, and the build stops before anyone reads it.
    static var unstated: PartialDate { .always }
}
