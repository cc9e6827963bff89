import Citing
import Model

/// What is made of a site beside its pages.
enum SiteOutputs {
    static func all(of site: Site) -> [any SiteOutput] {
        var outputs: [any SiteOutput] = []
        if site.settings.makes(.citations) { outputs.append(ArticleCitations(site)) }
        return outputs
    }
}
