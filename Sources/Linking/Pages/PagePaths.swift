import Language
import Model

/// Where the page of an entry stands in the output. Whether two pages want one path is checked when they are written.
enum PagePaths {
    static let home = PagePath("index.html")

    static func article(_ article: Catalog.Article) -> PagePath {
        PagePath("articles/\(article.header.slug.value).html")
    }

    static func actor(_ actor: Catalog.Actor) -> PagePath { PagePath("actors/\(actor.header.slug.value).html") }

    static func event(_ event: Catalog.Event) -> PagePath { PagePath("events/\(event.header.slug.value).html") }

    static func source(slug: String) -> PagePath { PagePath("sources/\(slug).html") }

    static func page(_ page: Catalog.Page) -> PagePath { PagePath("\(page.header.slug.value).html") }

    /// The pages of an article's footnotes, by their labels; two labels that come to the same are numbered.
    static func footnotes(of article: Catalog.Article) -> [PagePath] {
        let folder = "footnotes/" + article.header.slug.value + "/"
        let labels = article.body.footnotes.map(\.label)
        // Labels that are names already are different ones, as labels are.
        if labels.allSatisfy(Slug.isPath) { return labels.map { PagePath(folder + $0 + ".html", depth: 2) } }
        var names = UniqueNames()
        return labels.map { label in
            PagePath(folder + names.name(for: FootnoteTable.slug(of: label)) + ".html", depth: 2)
        }
    }
}
