package import Base

/// The feeds and calendars of a site: those that would not be empty, and those of an actor or a topic that were published,
/// since feed readers report a missing file as an error. Feeds need the site's address.
package struct Subscriptions: Sendable {
    /// Those of the whole site.
    package let ofSite: [Subscription]
    private let ofActors: EntryMap<Site.Actor, [Subscription]>
    private let ofTopics: [Handle<Site.Page>: [Subscription]]
    /// Those that were published next to an old address of an actor's page: they go on for those who follow them there.
    package let former: [Former]

    /// A feed or calendar of an actor at an old address.
    package struct Former: Sendable, Equatable {
        /// Relative to the output folder.
        package let path: String
        package let actor: Handle<Site.Actor>
        package let kind: Subscription
    }

    package init(_ site: Site) {
        let kinds = Subscription.allCases.filter { site.settings.makes($0) }
        ofSite = kinds.filter { kind in
            switch kind {
            case .atom, .jsonFeed: site.feedArticles.first { _ in true } != nil
            case .calendar: site.calendarEvents.first { _ in true } != nil
            case .changes: site.changes.contains { $0.isInFeeds }
            }
        }
        let ofActors = EntryMap<Site.Actor, [Subscription]>(
            site.actors.indices.map { actor in
                kinds.filter { kind in
                    guard kind != .jsonFeed || site.settings.makes(.jsonFeeds) else { return false }
                    let entry = site.actors[actor]
                    return site.has(kind, of: actor) || site.continues(kind, beside: entry.path, entry.record.header)
                }
            })
        self.ofActors = ofActors
        ofTopics = Dictionary(
            site.topics.map { topic in
                let entry = site.pages[topic]
                let isFed =
                    !site.feedArticles(of: topic).isEmpty
                    || site.continues(.atom, beside: entry.path, entry.record.header)
                return (topic, kinds.filter { isFed && $0 == .atom })
            }, uniquingKeysWith: { first, _ in first })
        former = site.publishedSubscriptions.isEmpty ? [] : Self.former(of: site, ofActors)
    }

    private static func former(of site: Site, _ made: EntryMap<Site.Actor, [Subscription]>) -> [Former] {
        let present = Set(
            site.actors.indices.flatMap { actor in
                made[actor].map { $0.path(beside: site.actors[actor].path).text }
            })
        return site.actors.indices.flatMap { actor in
            site.actors[actor].record.header.aliases.flatMap { alias in
                made[actor].compactMap { kind in
                    let path = kind.path(beside: PagePath(alias.value)).text
                    guard site.publishedSubscriptions.contains(path), !present.contains(path) else { return nil }
                    return Former(path: path, actor: actor, kind: kind)
                }
            }
        }
    }

    package func of(topic: Handle<Site.Page>) -> [Subscription] { ofTopics[topic] ?? [] }

    package func of(_ actor: Handle<Site.Actor>) -> [Subscription] { ofActors[actor] }
}

extension Settings {
    fileprivate func makes(_ subscription: Subscription) -> Bool {
        switch subscription {
        case .atom, .jsonFeed, .changes: baseURL != nil && makes(.feeds)
        case .calendar: makes(.calendars)
        }
    }
}

extension Site {
    /// Whether a feed or calendar of an actor has anything in it.
    fileprivate func has(_ kind: Subscription, of actor: Handle<Actor>) -> Bool {
        switch kind {
        case .atom, .jsonFeed: hasFeedArticles(actor)
        case .calendar: hasCalendarEvents(actor)
        case .changes: false
        }
    }

    /// Whether a feed or calendar of an entry was published; the newest article dates an empty feed.
    fileprivate func continues(_ kind: Subscription, beside page: PagePath, _ header: Shared<Catalog.Header>) -> Bool {
        guard kind != .changes, !publishedSubscriptions.isEmpty, header.hold == nil,
            publishedSubscriptions.contains(kind.path(beside: page).text)
        else { return false }
        return kind == .calendar || feedArticles.first { _ in true } != nil
    }

    private func hasFeedArticles(_ actor: Handle<Actor>) -> Bool {
        actors[actor].record.header.hold == nil
            && (actors[actor].mentionedIn.contains { articles[$0.article].isInFeeds }
                || actors[actor].passages.contains { articles[$0.article].isInFeeds })
    }

    private func hasCalendarEvents(_ actor: Handle<Actor>) -> Bool {
        actors[actor].record.header.hold == nil
            && actors[actor].tookPartIn.contains { events[$0.handle].isInCalendars }
    }
}

/// A way to follow the site, or one of its actors, from elsewhere.
package enum Subscription: Sendable, Hashable, CaseIterable {
    /// The articles as Atom (RFC 4287).
    case atom
    /// The articles as JSON Feed 1.1.
    case jsonFeed
    /// The events as iCalendar (RFC 5545).
    case calendar
    /// What has changed, as Atom; only for the whole site.
    case changes

    package var name: String {
        switch self {
        case .atom: "Atom"
        case .jsonFeed: "JSON Feed"
        case .calendar: "Calendar"
        case .changes: "Changes (Atom)"
        }
    }

    /// The media type of its file.
    package var mediaType: String {
        switch self {
        case .atom, .changes: "application/atom+xml"
        case .jsonFeed: "application/feed+json"
        case .calendar: "text/calendar"
        }
    }

    /// The file for the whole site.
    package var sitePath: PagePath {
        switch self {
        case .atom: PagePath("feed.xml", depth: 0)
        case .jsonFeed: PagePath("feed.json", depth: 0)
        case .calendar: PagePath("events.ics", depth: 0)
        case .changes: PagePath("changes.xml", depth: 0)
        }
    }

    /// The file next to the page of an actor.
    package func path(beside page: PagePath) -> PagePath {
        switch self {
        case .atom: page.beside(".feed.xml")
        case .jsonFeed: page.beside(".feed.json")
        case .calendar: page.beside(".ics")
        case .changes: page.beside(".changes.xml")
        }
    }
}

extension Site {
    /// The articles that a feed of the whole site may contain, newest first.
    package var feedArticles: some Sequence<Handle<Article>> {
        articles.indices.lazy.filter { articles[$0].isInFeeds }
    }

    /// The articles that an actor's feed may contain, newest first: those that name it, and those with a passage note
    /// on it.
    package func feedArticles(of actor: Handle<Actor>) -> [Handle<Article>] {
        guard actors[actor].record.header.hold == nil else { return [] }
        let noted = actors[actor].passages.map(\.article)
        let named = actors[actor].mentionedIn.lazy.map(\.article)
        var last: Handle<Article>?
        var found: [Handle<Article>] = []
        for article in noted.isEmpty ? Array(named) : (noted + named).sorted() where article != last {
            last = article
            if articles[article].isInFeeds { found.append(article) }
        }
        return found
    }

    /// The events in the calendar of the whole site, in chronological order.
    package var calendarEvents: some Sequence<Handle<Event>> {
        events.indices.lazy.filter { events[$0].isInCalendars }
    }

    /// The events in the calendar of an actor, in chronological order: those it took part in.
    package func calendarEvents(of actor: Handle<Actor>) -> [Handle<Event>] {
        guard actors[actor].record.header.hold == nil else { return [] }
        return actors[actor].tookPartIn.map(\.handle).filter { events[$0].isInCalendars }
    }
}

extension Site.Article {
    /// Whether feeds may contain it: it is published, and a day can be given for it.
    package var isInFeeds: Bool { record.header.hold == nil && record.date.stampDay != nil }
}

extension Site.Event {
    /// Whether calendars contain it: it is published, and its date is known to the month.
    package var isInCalendars: Bool { record.header.hold == nil && record.date.calendarDays != nil }
}
