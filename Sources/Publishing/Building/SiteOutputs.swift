import Exports
import Model
import Rendering

/// The files other than pages that are made from a site.
enum SiteOutputs {
    /// - Parameter data: The data of the site, if it is made.
    static func all(
        of site: Site, data: DataFiles?, _ renderer: Renderer, _ assets: FingerprintedAssets,
        _ pictures: MadePictures
    ) -> [any SiteOutput] {
        // What takes longest comes first, and what describes other files last.
        var outputs: [any SiteOutput] = data.map { [$0] } ?? []
        if site.settings.makes(.citations) { outputs.append(ArticleCitations(site)) }
        if site.settings.makes(.feeds) { outputs += [Feeds(site), ChangeFeed(site)] }
        if site.settings.makes(.calendars) { outputs.append(Calendars(site)) }
        if site.settings.makes(.sitemap) {
            let pages = renderer.pages
            outputs.append(Sitemap(site) { pages.compactMap(Sitemap.Page.init) })
        }
        if site.settings.makes(.pictures) { outputs.append(Pictures(site, drawn: pictures.drawn)) }
        if !site.settings.hosts.isEmpty {
            outputs.append(HostFiles(site, assets: assets.files.map(\.path)) { renderer.addressedPages })
        }
        if site.settings.makes(.pageData) { outputs.append(data?.records ?? PageRecords(site)) }
        if let data { outputs.append(DataPackage(of: data)) }
        return outputs
    }

    /// The site as data, which one page also describes; nil if it is left out.
    static func data(of site: Site) -> DataFiles? { site.settings.makes(.data) ? DataFiles(site) : nil }

    /// Notes about files that are not made although the site does not leave them out.
    static func notes(on settings: Settings) -> [String] {
        let missing = settings.makes(.feeds) ? settings.makes(.sitemap) ? "feeds and a sitemap" : "feeds" : "a sitemap"
        guard settings.baseURL == nil, settings.makes(.feeds) || settings.makes(.sitemap) else {
            return [Sitemap.robotsNote(settings)].compactMap(\.self)
        }
        return ["to make \(missing), set 'base_url' in content/site.yaml to the site's address"]
    }
}

extension Sitemap.Page {
    /// Nil for a page that search engines should not list: a redirect, one that was withdrawn, the page for unknown addresses, and the search
    /// page, which has no text of its own.
    fileprivate init?(_ page: PageTask) {
        switch page.subject {
        case .redirect, .withdrawn, .list(.notFound), .list(.search): return nil
        case .list(.home), .list(.articles): self.init(path: page.path.text, subject: .newest)
        case .list, .pair: self.init(path: page.path.text, subject: .other)
        case .entity(let entity): self.init(path: page.path.text, subject: .entity(entity))
        }
    }
}
