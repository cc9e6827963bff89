import Base
import Model

/// Reviews linked sites as an editor would: facts that disagree, claims without a source, annotations left over.
///
/// A reviewer keeps what it read: of the next site it reads only the articles of which anything differs.
package struct Reviewer: Sendable {
    private var facts = Memo<[EventFacts], Shared<[EventFacts]>>()
    private var articles = MemoList<ReviewedArticle, ArticleReading>()

    package init() {}

    /// Reads every article, holds it against the events it names, and looks for what nobody cites.
    package mutating func review(_ site: Site, jobs: Int = 1) async -> Review {
        let facts = facts(site.events.map { EventFacts($0.record.value, lexicon: .english) }) { Shared($0) }
        let articles = site.articles.indices.map { ReviewedArticle($0, of: site, facts: facts) }
        let readings = await self.articles(articles, jobs: jobs, chunk: 32) { $0.reading }
        return Review(site: site, facts: facts.value, readings: readings)
    }

    /// The same for a site that is reviewed once.
    package static func review(_ site: Site, jobs: Int = 1) async -> Review {
        var reviewer = Reviewer()
        return await reviewer.review(site, jobs: jobs)
    }
}
