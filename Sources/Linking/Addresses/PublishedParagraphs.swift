import Model

/// What the ledger says of the paragraphs of an article.
struct PublishedParagraphs: Sendable, Equatable {
    /// The page under which they were published: the article's, or where that is new an old address of it.
    let path: String
    /// In the order of their numbers.
    let known: [Ledger.Paragraph]
    /// The first number that no paragraph of the article ever had.
    let firstUnused: Int32

    /// Nil where no paragraph of the article was ever published: then they are numbered as they stand.
    init?(_ article: Catalog.Article, in ledger: Ledger?) {
        guard let ledger, !ledger.hasNoParagraphs else { return nil }
        let own = PagePaths.article(article).text
        let paths = [own] + article.header.aliases.map(\.value)
        guard let path = paths.first(where: { !ledger.paragraphs(of: $0).isEmpty }) else { return nil }
        self.path = path
        known = ledger.paragraphs(of: path)
        firstUnused = paths.map { ledger.firstUnused(of: $0) }.max() ?? 1
    }
}
