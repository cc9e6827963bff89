import Base
package import Model

/// A feed before it is written in a format: of the whole site, or of one actor.
///
/// The site's feed has the newest articles in full. An actor's feed has the newest articles that name it, each with the
/// sentences that do. Ids are made from file names, which editors keep, and
/// from the first address of the site, so a changed slug, title or `base_url` makes no new entry.
struct Feed {
    let site: Site
    let root: WebRoot
    /// The address from which ids are made: that of the site when its feeds were first published.
    let ids: WebRoot
    /// Nil for the feed of the whole site.
    let actor: Handle<Site.Actor>?
    /// Nil unless it is of a topic.
    let topic: Handle<Site.Page>?
    /// Newest first.
    let articles: [Handle<Site.Article>]

    /// How many articles a feed holds.
    static let limit = 20

    init(of actor: Handle<Site.Actor>?, in site: Site, _ root: WebRoot) {
        (self.site, self.root, self.actor, topic) = (site, root, actor, nil)
        ids = WebRoot(site.idBase ?? site.settings.baseURL) ?? root
        articles =
            if let actor { Array(site.feedArticles(of: actor).prefix(Self.limit)) } else {
                Array(site.feedArticles.prefix(Self.limit))
            }
    }

    /// The feed of a topic: its newest articles in full.
    init(of topic: Handle<Site.Page>, in site: Site, _ root: WebRoot) {
        (self.site, self.root, actor, self.topic) = (site, root, nil, topic)
        ids = WebRoot(site.idBase ?? site.settings.baseURL) ?? root
        articles = Array(site.feedArticles(of: topic).prefix(Self.limit))
    }

    var title: String {
        topic.map { "\(site.pages[$0].record.title) – \(site.settings.title)" } ?? site.title(of: actor)
    }

    var description: String? {
        if let topic { return site.pages[topic].record.header.summary }
        return actor.map {
            "The newest briefings that name \(site.actors[$0].record.name), each with the sentences that name it."
        }
            ?? site.settings.description ?? site.settings.tagline
    }

    /// The page with the same content.
    var page: String { topic.map { site.pages[$0].path.text } ?? actor.map { site.actors[$0].path.text } ?? "" }

    /// The path of the feed's own file.
    func path(_ format: Subscription) -> String {
        topic.map { format.path(beside: site.pages[$0].path).text } ?? site.path(of: format, actor)
    }

    /// The publisher, also named for articles without authors.
    var publisher: String { site.settings.publisher ?? site.settings.title }

    /// The day of its latest change, according to the content; an empty one has that of the site's newest article.
    var updated: Day? {
        let dated = articles.isEmpty ? Array(site.feedArticles.prefix(1)) : articles
        return dated.compactMap { updated($0) }.max()
    }

    /// The day on which an article was published.
    func published(_ article: Handle<Site.Article>) -> Day? { site.articles[article].record.date.stampDay }

    /// The day of an article's latest change.
    func updated(_ article: Handle<Site.Article>) -> Day? {
        let updated = site.articles[article].record.updated?.stampDay
        return [published(article), updated].compactMap(\.self).max()
    }

    /// The path and fragment that identify an entry for ever.
    func id(_ article: Handle<Site.Article>) -> (path: String, fragment: String?) {
        let id = site.articles[article].record.header.id
        guard let actor else { return ("articles/\(id).html", nil) }
        return ("actors/\(site.actors[actor].record.header.id).html", id)
    }

    /// What an article is about: its section, its tags, and the actors it names most often.
    func subjects(_ article: Handle<Site.Article>) -> [String] {
        let record = site.articles[article].record
        let named = site.articles[article].actors.lazy.filter { !site.isHeld(.actor($0.handle)) }
        let actors = named.prefix(Self.actorsNamed).map { site.actors[$0.handle].record.name }
        var subjects: [String] = []
        for subject in (record.section.map { [$0] } ?? []) + record.header.tags + actors
        where !subjects.contains(subject) {
            subjects.append(subject)
        }
        return subjects
    }

    /// The number of actors, the same as at the top of the article's page.
    private static let actorsNamed = 7

    /// Appends the content of an entry, as HTML.
    func append(contentOf article: Handle<Site.Article>, to out: inout [UInt8]) {
        if let actor {
            var writer = EvidenceWriter(actor, article, of: site, root)
            swap(&writer.out, &out)
            writer.write()
            swap(&writer.out, &out)
        } else {
            var writer = ContentWriter(article, of: site, root)
            swap(&writer.out, &out)
            writer.write()
            swap(&writer.out, &out)
        }
    }
}

/// The Atom and JSON feeds of a site and of its actors; none if the site has no `base_url`.
package struct Feeds: SiteOutput {
    private struct File {
        var actor: Handle<Site.Actor>?
        var topic: Handle<Site.Page>?
        var format: Subscription
        /// From the output folder.
        var path: String
    }

    private let files: [File]
    private let site: Site
    private let root: WebRoot?

    package init(_ site: Site) {
        self.site = site
        root = WebRoot(site.settings)
        let subscriptions = Subscriptions(site)
        var files = subscriptions.ofSite.map { File(actor: nil, format: $0, path: site.path(of: $0, nil)) }
        for actor in site.actors.indices {
            for format in subscriptions.of(actor) {
                files.append(File(actor: actor, format: format, path: site.path(of: format, actor)))
            }
        }
        for topic in site.topics {
            for format in subscriptions.of(topic: topic) {
                let path = format.path(beside: site.pages[topic].path).text
                files.append(File(topic: topic, format: format, path: path))
            }
        }
        files += subscriptions.former.map { File(actor: $0.actor, format: $0.kind, path: $0.path) }
        self.files = files.filter { $0.format == .atom || $0.format == .jsonFeed }
    }

    /// From the output folder: the site's, then those of the actors in the site's order, then those at old addresses.
    package var paths: [String] { files.map(\.path) }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard files.indices.contains(place), let root else { return }
        let file = files[place]
        let feed = file.topic.map { Feed(of: $0, in: site, root) } ?? Feed(of: file.actor, in: site, root)
        if files[place].format == .atom { feed.append(atom: &bytes) } else { feed.append(json: &bytes) }
    }
}

extension [UInt8] {
    /// Appends the beginning of a day in UTC: `2014-12-16T00:00:00Z` (RFC 3339).
    mutating func append(startOf day: Day) {
        day.append(to: &self)
        literal("T00:00:00Z")
    }
}
