/// Which feeds and calendars a site has: those that would hold something. Feeds need the site's address.
package struct Subscriptions: Sendable {
    /// Those of the whole site.
    package let ofSite: [Subscription]
    private let ofActors: [[Subscription]]

    package init(_ site: Site) {
        let kinds = Subscription.allCases.filter { site.settings.makes($0) }
        ofSite = kinds.filter { kind in
            switch kind {
            case .atom, .jsonFeed: site.feedArticles.first { _ in true } != nil
            case .calendar: site.calendarEvents.first { _ in true } != nil
            }
        }
        ofActors = site.actors.indices.map { index in
            let hasArticles = site.hasFeedArticles(index)
            let hasEvents = site.hasCalendarEvents(index)
            return kinds.filter { $0 == .calendar ? hasEvents : hasArticles }
        }
    }

    /// Those of an actor, by its place in the site's list.
    package func ofActor(_ actor: Int) -> [Subscription] {
        ofActors.indices.contains(actor) ? ofActors[actor] : []
    }
}

extension Settings {
    fileprivate func makes(_ subscription: Subscription) -> Bool {
        switch subscription {
        case .atom, .jsonFeed: baseURL != nil && makes(.feeds)
        case .calendar: makes(.calendars)
        }
    }
}

extension Site {
    fileprivate func hasFeedArticles(_ actor: Int) -> Bool {
        actors[actor].record.header.hold == nil
            && (actors[actor].mentionedIn.contains { articles[$0.article.index].isInFeeds }
                || actors[actor].passages.contains { articles[$0.article.index].isInFeeds })
    }

    fileprivate func hasCalendarEvents(_ actor: Int) -> Bool {
        actors[actor].record.header.hold == nil
            && actors[actor].tookPartIn.contains { events[$0.handle.index].isInCalendars }
    }
}
