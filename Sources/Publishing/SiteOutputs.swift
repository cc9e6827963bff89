import Addressing
import Citing
import Model

/// What is made of a site beside its pages.
enum SiteOutputs {
    static func all(of site: Site, _ pages: @autoclosure () -> [String], _ assets: FingerprintedAssets)
        -> [any SiteOutput]
    {
        var outputs: [any SiteOutput] = []
        if site.settings.makes(.citations) { outputs.append(ArticleCitations(site)) }
        if !site.settings.hosts.isEmpty {
            outputs.append(HostFiles(site, assets: assets.files.map(\.path), pages: pages()))
        }
        return outputs
    }
}
