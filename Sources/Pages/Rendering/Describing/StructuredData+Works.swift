import Base
import Model

/// Articles, their footnotes, and sources.
extension StructuredData {
    /// How many of an article's actors it is about; it only mentions the others.
    private static let subjects = 3
    /// The most actors, and the most events, that are listed as mentioned in an article.
    private static let mentions = 40

    mutating func write(_ article: borrowing Site.Article, picture: String?) {
        let origin = article.source
        begin(
            origin.map { SchemaType.article(firstIn: edition.site.sources[$0].work) } ?? .report, "#article",
            article.record.title)
        out.member("headline", article.record.title)
        out.member("alternativeHeadline", article.record.subtitle)
        out.member("abstract", article.record.header.summary)
        out.member("inLanguage", article.record.header.language ?? edition.site.settings.language)
        out.member("datePublished", article.record.date.schemaDate)
        out.member("dateModified", article.record.updated?.schemaDate)
        writeEDTF([("datePublished", article.record.date), ("dateModified", article.record.updated)])
        writeAuthors(article.record.authors)
        writeImprint()
        out.member("articleSection", article.record.section)
        list("keywords", texts: article.record.header.tags)
        out.key("wordCount")
        out.digits(article.wordCount)
        if article.image == nil { out.member("image", picture) } else { write(article.image) }
        member("isBasedOn", origin.map { .source($0) })
        writeContents(of: article)
        out.markup("}")
    }

    /// Appends the picture that the editor chose, with its caption and whom to credit.
    mutating func write(_ image: Site.Picture?) {
        guard let image else { return }
        out.key("image")
        guard image.caption != nil || image.credit != nil else {
            out.markup("\"")
            writeAddress(image.address)
            return out.markup("\"")
        }
        out.markup("{\"@type\":\"ImageObject\",\"contentUrl\":\"")
        writeAddress(image.address)
        out.markup("\"")
        out.member("caption", image.caption)
        out.member("creditText", image.credit)
        out.markup("}")
    }

    private mutating func writeContents(of article: borrowing Site.Article) {
        list("about", article.actors.prefix(Self.subjects).map { .actor($0.handle) })
        let others: [Entity] =
            article.actors.dropFirst(Self.subjects).prefix(Self.mentions).map { .actor($0.handle) }
            + article.events.prefix(Self.mentions).map { .event($0.handle) }
        list("mentions", others)
        var cited: [Entity] = []
        for index in article.footnotes.clamped(to: edition.site.footnotes.indices) {
            guard let source = edition.site.footnotes[index].source, !cited.contains(.source(source)) else { continue }
            cited.append(.source(source))
        }
        list("citation", cited)
    }

    /// The whole data of a footnote's page: the footnote, and the source if this page alone describes it.
    mutating func write(_ footnote: borrowing Site.Footnote, _ handle: Handle<Site.Footnote>) {
        out.markup("{\"@context\":\"https://schema.org\",\"@type\":\"CreativeWork\",\"@id\":\"")
        writeAddress(path.text)
        out.markup("#footnote\"")
        out.member("name", edition.name(.footnote(handle)))
        out.key("position")
        out.digits(footnote.number)
        member("isPartOf", .article(footnote.article))
        if let source = footnote.source, !edition.site.sources[source].hasPage {
            out.key("citation")
            write(edition.site.sources[source])
        } else {
            member("citation", footnote.source.map { .source($0) })
        }
        out.markup("}")
    }

    mutating func write(_ source: borrowing Site.Source) {
        begin(SchemaType(cslType: source.work.type), "#source", source.work.name)
        out.member("abstract", source.record?.header.summary)
        if let url = source.work.url, url.isWeb { out.member("url", url.text) }
        if let archived = source.work.archived, archived.isWeb { out.member("archivedAt", archived.text) }
        out.member("inLanguage", source.work.language)
        out.member("datePublished", source.work.date?.schemaDate)
        writeEDTF([("datePublished", source.work.date)])
        writeAuthors(source.work.authors.map(\.name))
        writePublication(source.work)
        if let publisher = source.work.publisher {
            out.key("publisher")
            out.markup("{\"@type\":\"Organization\"")
            out.member("name", publisher)
            out.markup("}")
        }
        out.markup("}")
    }

    /// Appends what a work is a part of, and its numbers.
    private mutating func writePublication(_ work: Shared<Work>) {
        let publication = work.value.publication
        if let container = publication.container {
            out.key("isPartOf")
            out.markup("{\"@type\":\"")
            out.markup(publication.issn == nil ? "CreativeWork" : "Periodical")
            out.markup("\"")
            out.member("name", container)
            out.member("issn", publication.issn)
            out.markup("}")
        }
        out.member("volumeNumber", publication.volume)
        out.member("issueNumber", publication.issue)
        out.member("pagination", publication.pages)
        out.member("bookEdition", publication.edition)
        out.member("isbn", publication.isbn)
        out.member("sameAs", publication.doi.flatMap { WorkNumber.address(ofDOI: $0)?.text })
    }
}
