import Base
import Model

/// Links a catalog into a site, pass by pass; each takes what the ones before it made and changes nothing of it.
package enum Linker {
    /// Resolves every reference, finds every mention and gathers every backlink. The number of jobs never shows in the result.
    ///
    /// Findings come sorted by place.
    package static func link(_ catalog: Catalog, jobs: Int) async -> Diagnosed<Site> {
        await relink(catalog, keeping: nil, jobs: jobs).site
    }

    /// Links a catalog of which much is as it was: what was made from the same is taken over from the last link.
    ///
    /// - Parameter memory: What the last link kept; nil where there was none.
    /// - Returns: The same as `link` would give, and what to keep for the next time.
    package static func relink(
        _ catalog: Catalog, keeping memory: LinkMemory?, jobs: Int
    ) async -> (site: Diagnosed<Site>, memory: LinkMemory) {
        let ordered = OrderedCatalog(catalog, keeping: memory?.ordered)
        let catalog = ordered.catalog
        let kept = KeptLinks(memory, for: catalog)
        let ids = kept?.ids ?? EntryIDs.collect(catalog)
        let footnotes = FootnoteTable(catalog.articles)
        let notes = kept?.footnoteNotes(footnotes) ?? FootnoteNotes.join(catalog, ids: ids.value, footnotes: footnotes)
        let sources = await SourceGathering.gather(
            catalog, ids: ids.value, footnotes: footnotes, notes: notes, keeping: kept, jobs: jobs)
        let directory = Directory(catalog, ids: ids.value, footnotes: footnotes, sourceFiles: sources.table.files)
        let names = kept?.names ?? SoughtNames(catalog, keeping: memory?.names)
        let selfReferences = kept?.selfReferences ?? SelfReferences.find(catalog, ids: ids.value)
        let passes = LinkingPasses(
            ordered: ordered, ids: ids, selfReferences: selfReferences, notes: notes, sources: sources,
            directory: directory, names: names, kept: kept, jobs: jobs)
        let (memory, unresolved) = await passes.run()
        let explained = Explainer.explain(unresolved, directory: directory)
        let diagnostics =
            ordered.diagnostics + ids.diagnostics + selfReferences + notes.duplicates + memory.texts.warnings
            + explained
        return (Diagnosed(memory.site, diagnostics.sorted()), memory)
    }
}

extension Linker {
    /// A catalog whose articles read as readers read them, with the names that bare references show.
    package static func showingNames(in catalog: Catalog, jobs: Int) async -> Catalog {
        let catalog = OrderedCatalog(catalog, keeping: nil).catalog
        let (ids, footnotes) = (EntryIDs.collect(catalog).value, FootnoteTable(catalog.articles))
        let notes = FootnoteNotes.join(catalog, ids: ids, footnotes: footnotes)
        let sources = await SourceGathering.gather(
            catalog, ids: ids, footnotes: footnotes, notes: notes, keeping: nil, jobs: jobs)
        let directory = Directory(catalog, ids: ids, footnotes: footnotes, sourceFiles: sources.table.files)
        var shown = catalog
        for index in shown.articles.indices {
            shown.articles[index].body = Shared(
                ShownNames.put(into: catalog.articles[index].body.value, directory).document)
        }
        return shown
    }
}
