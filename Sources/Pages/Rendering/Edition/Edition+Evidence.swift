import Model

/// The footnotes of one article that cite a source.
struct CitingArticle: Sendable {
    var article: Handle<Site.Article>
    var footnotes: [Handle<Site.Footnote>]
}

extension Edition {
    /// The sentences that name an actor or event on one of its pages, article by article.
    func mentions(of entity: Entity, on page: Int) -> [SentenceGroup] {
        let evidence: [Site.Evidence]
        switch entity {
        case .actor(let actor): evidence = actors[actor.index].mentionedIn
        case .event(let event): evidence = events[event.index].mentionedIn
        default: return []
        }
        let range = pagination.evidence(entity, of: evidence.count, on: page)
        return SentenceGroup.groups(evidence[range].map(Sentence.init))
    }

    /// The events an actor took part in that stand on one of its pages.
    func tookPartIn(_ actor: Int, _ page: Int) -> [Site.Participation<Site.Event>] {
        let events = actors[actor].tookPartIn
        return Array(events[Pagination.events(of: events.count, on: page)])
    }

    /// The footnotes that cite a source on one of its pages, article by article.
    func citations(of source: Int, on page: Int) -> [CitingArticle] {
        let uses = sources[source].uses
        let range = pagination.evidence(.source(Handle(source)), of: uses.count, on: page)
        var articles: [CitingArticle] = []
        for case .footnote(let footnote) in uses[range] {
            let article = footnotes[footnote.index].article
            if let last = articles.indices.last, articles[last].article == article {
                articles[last].footnotes.append(footnote)
            } else {
                articles.append(CitingArticle(article: article, footnotes: [footnote]))
            }
        }
        return articles
    }
}
