import Base
import Model

/// The calendars of a site and of its actors.
package struct Calendars: SiteOutput {
    /// Nil for the calendar of the whole site.
    private let actors: [Handle<Site.Actor>?]
    private let site: Site
    private let root: WebRoot?
    private let domain: [UInt8]

    package init(_ site: Site) {
        self.site = site
        root = WebRoot(site.settings)
        domain = root?.domain ?? Self.domain(of: site.settings.title)
        let subscriptions = Subscriptions(site)
        let ofActors = site.actors.indices.filter { subscriptions.ofActor($0).contains(.calendar) }
        actors = (subscriptions.ofSite.contains(.calendar) ? [nil] : []) + ofActors.map { Handle($0) }
    }

    /// From the output folder: the site's, then those of the actors in the site's order.
    package var paths: [String] { actors.map { site.path(of: .calendar, $0) } }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard actors.indices.contains(place) else { return }
        Calendar(site: site, root: root, domain: domain, actor: actors[place]).append(to: &bytes)
    }

    /// What stands behind the `@` of ids where the site has no address: a number made of its title (64-bit FNV-1a), so that the
    /// events of two sites are told apart.
    private static func domain(of title: String) -> [UInt8] {
        Array("\(String(FNVHash(title.utf8).value, radix: 16)).invalid".utf8)
    }
}
