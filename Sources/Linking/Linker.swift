import Base
package import Model

/// Links a catalog into a site, pass by pass; each takes what the ones before it made and changes nothing of it.
///
/// A linker keeps what its passes made, so for the next catalog it links only what has changed.
package struct Linker: Sendable {
    private var last = Memo<Catalog, Diagnosed<Site>>()
    private var passes = LinkingPasses()

    package init() {}

    /// Resolves every reference, finds every mention and gathers every backlink. The number of jobs never shows in the result.
    ///
    /// Findings come sorted by place.
    package mutating func link(_ catalog: Catalog, jobs: Int) async -> Diagnosed<Site> {
        var passes = passes
        self.passes = LinkingPasses()
        let site = await last(catalog) { await passes.link($0, jobs: jobs) }
        self.passes = passes
        return site
    }

    /// The same for a catalog that is linked once.
    package static func link(_ catalog: Catalog, jobs: Int) async -> Diagnosed<Site> {
        var linker = Linker()
        return await linker.link(catalog, jobs: jobs)
    }

    /// A catalog whose articles read as readers read them, with the names that bare references show.
    package static func showingNames(in catalog: Catalog, jobs: Int) async -> Catalog {
        var passes = LinkingPasses()
        return await passes.showingNames(in: catalog, jobs: jobs)
    }
}
