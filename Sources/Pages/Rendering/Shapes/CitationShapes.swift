import Base
import Model
import Mustache

/// A work as it is cited in one style.
struct CitedWork {
    let style: CitationStyle
    let work: Work
    /// Of the source's page; nil for an article of the site.
    var source: Handle<Site.Source>?
    var prefix = ""
    var locator = ""
    /// Whether another work is cited after it.
    var isFollowed = false

    init(_ work: Work, in style: CitationStyle) { (self.work, self.style) = (work, style) }

    /// An article of the site.
    init(_ article: Site.Article, of settings: Settings, in style: CitationStyle) {
        var work = Work()
        work.title = article.record.title
        work.type = "report"
        work.authors = article.record.authors.map { PersonName($0) }
        work.publication.container = settings.title
        work.publisher = settings.publisher
        work.date = article.record.date
        work.url = settings.baseURL.flatMap { SafeURL($0.text + article.path.text) }
        self.init(work, in: style)
    }
}

/// The shape of a citation, which the templates of the styles print.
enum CitationShapes {
    static func cited(_ date: Shape<PartialDate>, in schema: inout SchemaDraft) -> Shape<CitedWork> {
        Shape(
            "cited", "A work as it is cited, for the templates of the styles.", in: &schema,
            style + people + publication(date) + kinds)
    }

    private static var style: [ShapeField<CitedWork>] {
        [
            .text("style_name", "The name of the style: `Notes`.") { cited, _ in cited.style.name },
            .flag("style_notes", "Whether the style is `notes`.") { cited, _ in cited.style == .notes },
            .flag("style_author_date", "Whether the style is `author-date`.") { cited, _ in cited.style == .authorDate
            },
            .flag("style_legal", "Whether the style is `legal`.") { cited, _ in cited.style == .legal },
            .text("prefix", "What the text says before the work: `see`.") { cited, _ in
                cited.prefix.isEmpty ? nil : cited.prefix
            },
            .text("locator", "Where in the work: `p. 12`.") { cited, _ in cited.locator.isEmpty ? nil : cited.locator },
            .flag("is_followed", "Whether another work is cited after it.") { cited, _ in cited.isFollowed },
            .path("source", "The address of its page on this site.") { cited, page in
                cited.source.map { page.edition.path(.source($0)) }
            },
        ]
    }

    private static var people: [ShapeField<CitedWork>] {
        [
            .text("authors", "Its authors: `Jane Doe and John Roe`.") { cited, _ in
                Words.names(cited.work.authors.map(\.name))
            },
            .text("authors_inverted", "Its authors, the first by the family name: `Doe, Jane and John Roe`.") {
                cited, _ in
                Words.inverted(cited.work.authors)
            },
            .text("editors", "Its editors: `Jane Doe and John Roe`.") { cited, _ in
                Words.names(cited.work.editors.map(\.name))
            },
            .text("title", "Its title, or another name if it has none.") { cited, _ in cited.work.name },
        ]
    }

    private static func publication(_ date: Shape<PartialDate>) -> [ShapeField<CitedWork>] {
        Publication.fields.map { field in
            .text(field.key, field.summary) { cited, _ in
                let value = cited.work.publication[keyPath: field.path]
                return field.key == "pages" ? value.map(Words.range) : value
            }
        } + [
            .text("publisher", "Who published it.") { cited, _ in cited.work.publisher },
            .text("year", "The year in which it was published.") { cited, _ in
                cited.work.date?.stampDay.map { String($0.year) }
            },
            .record("date", date, "When it was published.") { cited, _ in cited.work.date },
            .record("accessed", date, "When the editor read it.") { cited, _ in cited.work.accessed },
            .url("url", "Where it can be read.") { cited, _ in cited.work.url?.text },
        ]
    }

    private static var kinds: [ShapeField<CitedWork>] {
        let books: Set = ["book", "thesis", "report", "manuscript", "pamphlet", "map"]
        let chapters: Set = ["chapter", "paper-conference", "entry", "entry-encyclopedia", "entry-dictionary"]
        let laws: Set = ["legislation", "bill", "legal_case", "regulation", "treaty", "hearing"]
        return [
            .flag("is_book", "Whether it is published by itself, such as a book or a report.") { cited, _ in
                books.contains(cited.work.type ?? "") && cited.work.publication.container == nil
            },
            .flag("is_chapter", "Whether it is a part of a book.") { cited, _ in
                chapters.contains(cited.work.type ?? "")
            },
            .flag("is_law", "Whether it is a law, a case or a treaty.") { cited, _ in
                laws.contains(cited.work.type ?? "")
            },
        ]
    }
}

extension CitedWork {
    /// The works that `[@key]` cites in a footnote, in the first style of the site; none if it has no style.
    static func all(in footnote: Handle<Site.Footnote>, of site: Site) -> [CitedWork] {
        guard let style = site.settings.citationStyles.first else { return [] }
        let article = site.footnotes[footnote].article
        let body = site.articles[article].body
        let number = site.footnotes[footnote].number
        guard body.document.footnotes.indices.contains(number - 1) else { return [] }
        let cites = body.document.footnotes[number - 1].cites
        return cites.enumerated().compactMap { index, part in
            guard body.links.indices.contains(part.reference),
                case .entity(.source(let source)) = body.links[part.reference]
            else {
                return nil
            }
            var cited = CitedWork(site.sources[source].work.value, in: style)
            (cited.source, cited.prefix, cited.locator) = (source, part.prefix, part.locator)
            cited.isFollowed = index + 1 < cites.count
            return cited
        }
    }
}
