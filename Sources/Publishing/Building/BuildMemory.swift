import Linking
import Loading
import Model
import Rendering
import Reviewing

/// What a build keeps for the next one of the same process.
struct BuildMemory: Sendable {
    let load: LoadMemory
    /// What was linked: where the next build has the same, linking would give the same site.
    let catalog: Catalog
    let link: LinkMemory
    let site: Diagnosed<Site>
    /// What was found while reading.
    let findings: [Diagnostic]
    var review: ReviewMemory?
    var templates: CompiledTemplates?
    /// Nil where templates or paths stood in the way.
    var plan: OutputPlan?
    /// Nil where the site has no ledger, or an address has vanished.
    var answered: AnsweredAddresses?

    /// The site, with everything found so far.
    var linked: Diagnosed<Site> { Diagnosed(site.value, findings + site.diagnostics) }
}
