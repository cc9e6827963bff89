/// How many records of each kind a generated site has.
package struct SiteScale: Sendable, Equatable {
    /// Every article has this many footnotes, so that there are ten times as many footnotes as articles.
    package static let footnotesInArticle = 10

    package let articles: Int
    package let actors: Int
    package let events: Int
    package let sources: Int

    package var footnotes: Int { articles * Self.footnotesInArticle }

    /// The pages that the goals for speed count: articles, actors, events and footnotes.
    package var pages: Int { articles + actors + events + footnotes }

    /// The site of 23,500 pages times `factor`, at least one record of each kind, at most 100 times that site.
    package init(_ factor: Double) {
        let bounded = factor.isNaN ? 0 : min(max(factor, 0), 100)
        func scaled(_ count: Double) -> Int { max(1, Int((count * bounded).rounded())) }
        articles = scaled(2_000)
        actors = scaled(500)
        events = scaled(1_000)
        sources = scaled(200)
    }
}
