import Model

/// Links a catalog into a site, pass by pass; each takes what the ones before it made and changes nothing of it.
package enum Linker {
    /// Resolves every reference, finds every mention and gathers every backlink. The number of jobs never shows in the result.
    ///
    /// Findings come sorted by place.
    package static func link(_ catalog: Catalog, jobs: Int) async -> Diagnosed<Site> {
        await relink(catalog, keeping: nil, jobs: jobs).site
    }

    /// Links a catalog of which much is as it was: what the last link made from the same is taken over.
    ///
    /// - Returns: The same as `link` would give, and what to keep for the next time.
    package static func relink(
        _ catalog: Catalog, keeping memory: LinkMemory?, jobs: Int
    ) async -> (site: Diagnosed<Site>, memory: LinkMemory) {
        (await linkAll(catalog, jobs: jobs), LinkMemory(catalog: catalog))
    }

    private static func linkAll(_ catalog: Catalog, jobs: Int) async -> Diagnosed<Site> {
        let aliases = Aliases.normal(catalog.inReadingOrder())
        let catalog = aliases.value
        let ids = EntryIDs.collect(catalog)
        let footnotes = FootnoteTable(catalog.articles)
        let notes = FootnoteNotes.join(catalog, ids: ids.value, footnotes: footnotes)
        let sources = await SourceGathering.gather(
            catalog, ids: ids.value, footnotes: footnotes, notes: notes, jobs: jobs)
        let directory = Directory(catalog, ids: ids.value, footnotes: footnotes, sourceFiles: sources.files)
        let records = LinkedRecords.link(catalog, directory: directory, sources: sources)
        let texts = await LinkedTexts.link(catalog, directory: directory, jobs: jobs)
        let backlinks = Backlinks(texts.articles, actors: catalog.actors.count, events: catalog.events.count)
        let companions = await Companions.find(
            events: records.actors.map(\.tookPartIn), with: records.events.map { $0.actors.map(\.handle) },
            backlinks: backlinks, jobs: jobs)
        let uses = SourceUses.gather(catalog, sources, directory: directory, articles: texts.articles)
        let assembly = SiteAssembly(
            catalog: catalog, footnotes: footnotes, notes: notes, sources: sources, records: records, texts: texts,
            backlinks: backlinks, companions: companions, uses: uses)
        let unresolved = notes.unresolved + records.unresolved + texts.unresolved
        let explained = Explainer.explain(unresolved, directory: directory)
        let selfReferences = SelfReferences.find(catalog, ids: ids.value)
        let diagnostics =
            aliases.diagnostics + ids.diagnostics + selfReferences + notes.duplicates + texts.warnings + explained
        return Diagnosed(await assembly.site(), diagnostics.sorted())
    }
}
