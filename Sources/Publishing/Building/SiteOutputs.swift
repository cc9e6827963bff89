import Exports
import Model
import Rendering

/// What is made of a site beside its pages.
enum SiteOutputs {
    /// - Parameter data: Those of the site, where they are made.
    static func all(
        of site: Site, data: DataFiles?, _ renderer: Renderer, _ assets: FingerprintedAssets
    ) -> [any SiteOutput] {
        var outputs: [any SiteOutput] = []
        if site.settings.makes(.citations) { outputs.append(ArticleCitations(site)) }
        if site.settings.makes(.feeds) { outputs.append(Feeds(site)) }
        if site.settings.makes(.calendars) { outputs.append(Calendars(site)) }
        if site.settings.makes(.sitemap) {
            let pages = renderer.pages
            outputs.append(Sitemap(site) { pages.compactMap(Sitemap.Page.init) })
        }
        if site.settings.makes(.pictures) { outputs.append(Pictures(site)) }
        if !site.settings.hosts.isEmpty {
            outputs.append(HostFiles(site, assets: assets.files.map(\.path)) { renderer.addressedPages })
        }
        if let data { outputs.append(data) }
        if site.settings.makes(.pageData) { outputs.append(data?.records ?? PageRecords(site)) }
        return outputs
    }

    /// The site as data, of which a page tells, too; nil where it is left out.
    static func data(of site: Site) -> DataFiles? { site.settings.makes(.data) ? DataFiles(site) : nil }

    /// What is not made, though nobody has left it out.
    static func notes(on settings: Settings) -> [String] {
        let missing = settings.makes(.feeds) ? settings.makes(.sitemap) ? "feeds and a sitemap" : "feeds" : "a sitemap"
        guard settings.baseURL == nil, settings.makes(.feeds) || settings.makes(.sitemap) else { return [] }
        return ["to make \(missing), set 'base_url' in content/site.yaml to the site's address"]
    }
}

extension Sitemap.Page {
    /// Nil for a page that nobody should be sent to: one that only leads on, the one for addresses that lead nowhere, and the
    /// search, which says nothing by itself.
    fileprivate init?(_ page: PageTask) {
        switch page.subject {
        case .redirect, .list(.notFound), .list(.search): return nil
        case .list(.home), .list(.articles): self.init(path: page.path.text, subject: .newest)
        case .list: self.init(path: page.path.text, subject: .other)
        case .entity(let entity): self.init(path: page.path.text, subject: .entity(entity))
        }
    }
}
