import Model

/// The passes that lead: from a catalog in which everything has its place to the site.
struct LinkingPasses: Sendable {
    let ordered: OrderedCatalog
    let ids: Diagnosed<EntryIDs>
    let selfReferences: [Diagnostic]
    let notes: FootnoteNotes
    let sources: GatheredSources
    let directory: Directory
    let names: SoughtNames
    let kept: KeptLinks?
    let jobs: Int

    private var catalog: Catalog { ordered.catalog }

    /// The site with all that it was made from, and the references that lead nowhere.
    func run() async -> (memory: LinkMemory, unresolved: [Unresolved]) {
        let leadsAlike = kept?.leadsAlike(directory) ?? false
        let hasSameSources = sources.isKept && leadsAlike
        let keptTexts = kept.map { kept in
            KeptTexts(
                links: kept,
                hasSameNames: kept.memory.names.entries == names.entries
                    && kept.memory.catalog.languages == catalog.languages,
                hasSameDirectory: leadsAlike && kept.memory.texts.show(directory),
                hasSameLedger: kept.memory.ledger == catalog.ledger)
        }
        let texts = await LinkedTexts.link(
            catalog, directory: directory, names: names.index, keeping: keptTexts, jobs: jobs)
        let keptRecords = hasSameSources ? kept?.records(catalog) : nil
        let records = keptRecords ?? LinkedRecords.link(catalog, directory: directory, sources: sources.table)
        let keptUses = hasSameSources ? kept?.uses(catalog, texts.articles) : nil
        let uses =
            keptUses
            ?? SourceUses.gather(catalog, sources.table, directory: directory, articles: texts.articles)
        let renamed = kept?.renamed(texts)
        let backlinks = backlinks(texts.articles, except: renamed)
        let companions = await companions(records, backlinks, except: keptRecords == nil ? nil : renamed)
        let passages = PassageUses(texts.articles)
        let assembly = SiteAssembly(
            catalog: catalog, notes: notes, directory: directory, sources: sources.table, records: records,
            texts: texts, backlinks: backlinks, passages: passages, companions: companions, uses: uses,
            kept: keptRecords == nil ? nil : keptSite(except: renamed))
        let memory = LinkMemory(
            ordered: ordered, ids: ids, selfReferences: selfReferences, notes: notes, sources: sources,
            directory: directory,
            names: names, records: records, texts: texts, backlinks: backlinks, passages: passages,
            companions: companions, uses: uses, site: await assembly.site(namesAtoZ: kept?.namesAtoZ))
        return (memory, notes.unresolved + records.unresolved + texts.unresolved)
    }

    private func backlinks(_ articles: [LinkedArticle], except renamed: Set<MentionTarget>?) -> Backlinks {
        guard let kept, let renamed else {
            return Backlinks(articles, actors: catalog.actors.count, events: catalog.events.count)
        }
        return Backlinks(articles, keeping: kept.memory.backlinks, except: renamed)
    }

    private func companions(
        _ records: LinkedRecords, _ backlinks: Backlinks, except renamed: Set<MentionTarget>?
    ) async -> [[Site.Companion]] {
        let events = records.actors.map(\.tookPartIn)
        let actors = records.events.map { $0.actors.map(\.handle) }
        var keptCompanions: (companions: [[Site.Companion]], except: Set<MentionTarget>)?
        if let kept, let renamed { keptCompanions = (kept.memory.companions, renamed) }
        return await Companions.find(
            events: events, with: actors, backlinks: backlinks, keeping: keptCompanions, jobs: jobs)
    }

    private func keptSite(except renamed: Set<MentionTarget>?) -> KeptSite? {
        guard let kept, let renamed else { return nil }
        let memory = kept.memory
        return KeptSite(site: memory.site, passages: memory.passages, uses: memory.uses, renamed: renamed)
    }
}
