import Addressing
import Citing
import Exporting
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
        if site.settings.makes(.data) { outputs.append(DataFiles(site)) }
        if site.settings.makes(.pageData) { outputs.append(PageRecords(site)) }
        return outputs
    }

    /// What the page about the data tells of; nothing where none are made.
    static func data(of site: Site) -> DataSummary? {
        site.settings.makes(.data) ? DataFiles(site).summary : nil
    }
}
