import Base
import Model

/// What the ledger says of an article: its paragraphs, its headings and the pages of its footnotes.
struct PublishedArticle: Sendable, Equatable {
    /// In the order of their numbers, of the page under which they were published: the article's, or where that is new an
    /// old address of it.
    let paragraphs: [Ledger.Entry]
    /// Those of the same page.
    let headings: [Ledger.Entry]
    /// The first number that no paragraph of the article ever had.
    let firstUnused: Int32
    /// The pages of its footnotes below its own name, and below each of its old ones.
    let footnotes: [Folder]

    /// The pages of footnotes in one folder.
    struct Folder: Sendable, Equatable {
        /// The name of the article in its address.
        let slug: String
        let pages: [Ledger.Entry]
    }

    /// Nil if nothing of the article was ever published: then its paragraphs are numbered in order.
    init?(_ article: Catalog.Article, in ledger: Ledger) {
        guard !ledger.hasNoPlaces else { return nil }
        let own = PagePaths.article(article)
        let paths = [own.text] + article.header.aliases.map(\.value)
        let path = paths.first { !ledger.paragraphs(of: $0).isEmpty || !ledger.headings(of: $0).isEmpty }
        paragraphs = path.map { ledger.paragraphs(of: $0) } ?? []
        headings = path.map { ledger.headings(of: $0) } ?? []
        firstUnused = paths.map { ledger.firstUnused(of: $0) }.max() ?? 1
        let slugs = paths.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".html") }.map { PagePath($0).stem }
        footnotes = slugs.map { Folder(slug: $0, pages: ledger.footnotes(of: $0)) }.filter {
            !$0.pages.isEmpty || $0.slug == own.stem
        }
        if path == nil, footnotes.allSatisfy(\.pages.isEmpty) { return nil }
    }
}

/// An article as far as it decides what the ledger says of it.
struct RecordedArticle: Sendable, Equatable, Identifiable {
    let record: Shared<Catalog.Article>
    /// The file of the ledger: two ledgers are equal if their files are.
    let ledger: SourceFile

    var id: String { record.header.id }
}
