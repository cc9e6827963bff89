import Model

/// The last link beside the catalog that is linked now: what of it still holds, because all that it was made from is the same.
struct KeptLinks: Sendable {
    let memory: LinkMemory
    let articles: EntryChange
    let actors: EntryChange
    let events: EntryChange
    let sources: EntryChange
    let pages: EntryChange
    let footnoteNotes: EntryChange

    init?(_ memory: LinkMemory?, for catalog: Catalog) {
        guard let memory else { return nil }
        self.memory = memory
        let old = memory.catalog
        articles = EntryChange(from: old.articles, to: catalog.articles) { $0.header.id }
        actors = EntryChange(from: old.actors, to: catalog.actors) { $0.header.id }
        events = EntryChange(from: old.events, to: catalog.events) { $0.header.id }
        sources = EntryChange(from: old.sources, to: catalog.sources) { $0.header.id }
        pages = EntryChange(from: old.pages, to: catalog.pages) { $0.header.id }
        footnoteNotes = EntryChange(from: old.footnoteNotes, to: catalog.footnoteNotes) { $0.file.path }
    }

    /// Whether every id leads to the same place.
    private var hasSameIDs: Bool {
        articles.hasSameOrder && actors.hasSameOrder && events.hasSameOrder && sources.hasSameOrder
            && pages.hasSameOrder
    }

    /// Whether actors and events have the handles that they had.
    var hasSameTargets: Bool { actors.hasSameOrder && events.hasSameOrder }

    /// Whether actors and events are what they were, in word and place.
    var hasSameCast: Bool { actors.isNone && events.isNone }

    /// What was found of ids twice given names the files, which may be others.
    var ids: Diagnosed<EntryIDs>? { hasSameIDs && memory.ids.diagnostics.isEmpty ? memory.ids : nil }

    var selfReferences: [Diagnostic]? { hasSameCast && hasSameIDs ? memory.selfReferences : nil }

    var namesAtoZ: [Site.Name]? { hasSameCast ? memory.site.names : nil }

    /// The names that are looked for.
    var names: SoughtNames? { hasSameCast ? memory.names : nil }

    /// The editor's notes on footnotes, where both stand where they stood.
    func footnoteNotes(_ footnotes: FootnoteTable) -> FootnoteNotes? {
        guard hasSameIDs, footnoteNotes.isNone, footnotes.leads(as: memory.directory.footnotes) else { return nil }
        return memory.notes
    }

    /// What the footnotes of an article cite.
    func citations(ofArticle index: Int) -> [FootnoteCitation]? {
        guard hasSameIDs, footnoteNotes.isNone, let place = articles.place(of: index) else { return nil }
        return memory.sources.cited[place]
    }

    /// The works that stand inline in front matter.
    func inlineWorks(_ catalog: Catalog) -> [Work]? {
        guard hasSameCast, articles.hasSameOrder else { return nil }
        let isSame = articles.changed.allSatisfy { memory.catalog.articles[$0].source == catalog.articles[$0].source }
        return isSame ? memory.sources.inline : nil
    }

    /// The sources, where those with a file and all that is cited are the same.
    func gatheredSources(_ cited: [[FootnoteCitation]], inline works: [Work]) -> GatheredSources? {
        guard sources.isNone, cited == memory.sources.cited, works == memory.sources.inline else { return nil }
        var same = memory.sources
        same.isKept = true
        return same
    }

    /// Whether everything that an author may write leads to where it led.
    func leadsAlike(_ directory: Directory) -> Bool {
        hasSameIDs && directory.leads(as: memory.directory)
    }

    /// The records, where neither they nor the articles' and the notes' own have changed. Sources and ids must be the same.
    func records(_ catalog: Catalog) -> LinkedRecords? {
        guard hasSameCast, footnoteNotes.isNone, articles.hasSameOrder,
            articles.changed.allSatisfy({ index in
                let (old, new) = (memory.catalog.articles[index], catalog.articles[index])
                return old.source == new.source && old.image == new.image
                    && old.header.file.path == new.header.file.path
            })
        else { return nil }
        return memory.records
    }

    /// The actors and events of which the articles no longer say the same; nil where they cannot be told.
    func renamed(_ texts: LinkedTexts) -> Set<MentionTarget>? {
        guard hasSameTargets, articles.hasSameOrder else { return nil }
        var targets: Set<MentionTarget> = []
        for index in texts.articles.indices where !texts.keptArticles[index] {
            let (old, new) = (memory.texts.articles[index].named, texts.articles[index].named)
            guard old != new else { continue }
            targets.formUnion(old.namings.map(\.target))
            targets.formUnion(new.namings.map(\.target))
        }
        return targets
    }

    /// What rests on the sources, where nothing else cites them. Sources and ids must be the same.
    func uses(_ catalog: Catalog, _ articles: [LinkedArticle]) -> [[Entity]]? {
        guard hasSameCast, self.articles.hasSameOrder else { return nil }
        let isSame = self.articles.changed.allSatisfy { index in
            let (old, new) = (memory.texts.articles[index], articles[index])
            return old.sources == new.sources && old.footnoteSources == new.footnoteSources
                && memory.catalog.articles[index].source == catalog.articles[index].source
        }
        return isSame ? memory.uses : nil
    }
}
