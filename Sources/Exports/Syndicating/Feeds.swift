import Model

/// The Atom and JSON feeds of a site and of its actors; none where the site has no `base_url`.
package struct Feeds: SiteOutput {
    private struct File {
        var actor: Handle<Site.Actor>?
        var format: Subscription
    }

    private let files: [File]
    private let site: Site
    private let root: WebRoot?

    package init(_ site: Site) {
        self.site = site
        root = WebRoot(site.settings)
        let subscriptions = Subscriptions(site)
        var files = subscriptions.ofSite.map { File(actor: nil, format: $0) }
        for index in site.actors.indices {
            for format in subscriptions.ofActor(index) { files.append(File(actor: Handle(index), format: format)) }
        }
        self.files = files.filter { $0.format != .calendar }
    }

    /// From the output folder: the site's, then those of the actors in the site's order.
    package var paths: [String] { files.map { site.path(of: $0.format, $0.actor) } }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard files.indices.contains(place), let root else { return }
        let feed = Feed(of: files[place].actor, in: site, root)
        if files[place].format == .atom { feed.append(atom: &bytes) } else { feed.append(json: &bytes) }
    }
}
