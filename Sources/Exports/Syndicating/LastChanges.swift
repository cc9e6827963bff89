import Model

/// The latest days of change that the content gives for pages, worked out once for each article.
struct LastChanges {
    private let site: Site
    /// By article; nil where none is known.
    private let ofArticles: [Day?]
    /// That of any article.
    private let newest: Day?

    init(_ site: Site) {
        self.site = site
        ofArticles = site.articles.map(\.lastChange)
        newest = ofArticles.lazy.compactMap(\.self).max()
    }

    /// Of an article and its footnotes the article's, of what collects sentences that of the latest article it quotes; nil where
    /// none is known.
    func day(of subject: Sitemap.Page.Subject) -> Day? {
        switch subject {
        case .newest: newest
        case .other, .entity(.page): nil
        case .entity(.article(let handle)): ofArticles[handle.index]
        case .entity(.footnote(let handle)): ofArticles[site.footnotes[handle.index].article.index]
        case .entity(.actor(let handle)): latest(site.actors[handle.index].mentionedIn)
        case .entity(.event(let handle)): latest(site.events[handle.index].mentionedIn)
        case .entity(.source(let handle)):
            site.sources[handle.index].uses.lazy.compactMap { use -> Day? in
                guard case .footnote(let footnote) = use else { return nil }
                return ofArticles[site.footnotes[footnote.index].article.index]
            }.max()
        }
    }

    private func latest(_ evidence: [Site.Evidence]) -> Day? {
        evidence.indices.lazy.compactMap { ofArticles[evidence.span[$0].article.index] }.max()
    }
}

extension Site.Article {
    /// The later of `date` and `updated` that is a day known for sure.
    fileprivate var lastChange: Day? {
        guard record.header.hold == nil else { return nil }
        return [record.date, record.updated].compactMap { date -> Day? in
            guard let date, !date.isInterval, date.isCalendarExact else { return nil }
            return date.stampDay
        }.max()
    }
}
