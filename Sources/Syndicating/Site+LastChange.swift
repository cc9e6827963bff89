import Model

extension Site {
    /// The latest day of change that the content gives for a page: of an article and its footnotes the article's, of what
    /// collects sentences that of the latest article it quotes; nil where none is known.
    func lastChange(of subject: Sitemap.Page.Subject, _ newest: Day?) -> Day? {
        switch subject {
        case .newest: newest
        case .other, .entity(.page): nil
        case .entity(.article(let handle)): articles[handle.index].lastChange
        case .entity(.footnote(let handle)): articles[footnotes[handle.index].article.index].lastChange
        case .entity(.actor(let handle)): latest(actors[handle.index].mentionedIn)
        case .entity(.event(let handle)): latest(events[handle.index].mentionedIn)
        case .entity(.source(let handle)):
            sources[handle.index].uses.lazy.compactMap { use -> Day? in
                guard case .footnote(let footnote) = use else { return nil }
                return articles[footnotes[footnote.index].article.index].lastChange
            }.max()
        }
    }

    private func latest(_ evidence: [Evidence]) -> Day? {
        var last: Handle<Article>?
        var latest: Day?
        for sentence in evidence where sentence.article != last {
            last = sentence.article
            guard let day = articles[sentence.article.index].lastChange else { continue }
            if latest.map({ $0 < day }) ?? true { latest = day }
        }
        return latest
    }
}

extension Site.Article {
    /// The later of `date` and `updated` that is a day known for sure.
    var lastChange: Day? {
        guard record.header.hold == nil else { return nil }
        return [record.date, record.updated].compactMap { date -> Day? in
            guard let date, !date.isInterval, date.isCalendarExact else { return nil }
            return date.stampDay
        }.max()
    }
}
