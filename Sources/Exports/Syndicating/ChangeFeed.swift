import Base
package import Model

/// The feed of what has changed on a site: corrections, new entries and new paragraphs, as Atom (RFC 4287); none if the
/// site has no `base_url` or nothing changed.
///
/// An id is made from what changed and the day, so a correction that is reworded keeps its own.
package struct ChangeFeed: SiteOutput {
    private let site: Site
    private let root: WebRoot?

    /// How many changes the feed holds.
    private static let limit = 100
    /// The page with the same content.
    private static let page = "changes.html"

    /// From the output folder.
    package let paths: [String]

    package init(_ site: Site) {
        self.site = site
        root = WebRoot(site.settings)
        paths = Subscriptions(site).ofSite.contains(.changes) ? [Subscription.changes.sitePath.text] : []
    }

    /// Appends the bytes of the file.
    package func append(fileAt place: Int, to out: inout [UInt8]) {
        guard let root else { return }
        let ids = WebRoot(site.idBase ?? site.settings.baseURL) ?? root
        let changes = site.changes.filter(\.isInFeeds).prefix(Self.limit)
        out.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
        Feed.language(site.settings.language, &out)
        out.literal(">\n")
        Feed.element("title", "\(site.settings.title): changes", &out)
        Feed.id(Subscription.changes.sitePath.text, nil, ids, &out)
        Feed.link("self", to: Subscription.changes.sitePath.text, root, &out)
        Feed.link("alternate", to: Self.page, root, &out)
        if let day = changes.compactMap(\.date.stampDay).max() { Feed.stamp("updated", day, &out) }
        Feed.author(site.settings.publisher ?? site.settings.title, &out)
        var counts: [String: Int] = [:]
        for change in changes { append(change, root, ids, &counts, &out) }
        out.literal("</feed>\n")
    }

    private func append(
        _ change: Site.Change, _ root: WebRoot, _ ids: WebRoot, _ counts: inout [String: Int], _ out: inout [UInt8]
    ) {
        guard let day = change.date.stampDay, let date = day.iso8601 else { return }
        out.literal("<entry>\n")
        Feed.element("title", "\(change.inWords): \(site.name(of: change.entity))", &out)
        let id = "\(date)/\(change.label)/\(site.identity(of: change.entity))"
        let count = counts[id, default: 0] + 1
        counts[id] = count
        Feed.id(Self.page, count > 1 ? "\(id)/\(count)" : id, ids, &out)
        Feed.link("alternate", to: site.path(of: change.entity).text, place: change.place, root, &out)
        Feed.stamp("updated", day, &out)
        if let text = change.text { Feed.element("summary", text, &out) }
        out.literal("</entry>\n")
    }
}

extension Site.Change {
    /// A word for ids, which stays the same.
    fileprivate var label: String {
        switch kind {
        case .correction: "correction"
        case .new: "new"
        case .updated: "updated"
        case .added: "added"
        }
    }
}

extension Site {
    /// What names an entry in ids: its kind and the name of its file, which editors keep.
    fileprivate func identity(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): "articles/\(self[handle].record.header.id)"
        case .actor(let handle): "actors/\(self[handle].record.header.id)"
        case .event(let handle): "events/\(self[handle].record.header.id)"
        case .page(let handle): "pages/\(self[handle].record.header.id)"
        case .footnote, .source: path(of: entity).beside("").text
        }
    }
}
