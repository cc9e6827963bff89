import Base
import Model

/// The passes from a catalog to a site, each with what it made the last time.
struct LinkingPasses: Sendable {
    private var order = CatalogOrder()
    private var ids = Memo<[EntityKind: [EntryIDs.Entry]], Diagnosed<Shared<EntryIDs>>>()
    private var footnotes = Memo<FootnoteLists, Shared<FootnoteTable>>()
    private var notes = Memo<FootnoteNotes.Input, FootnoteNotes>()
    private var citations = MemoList<FootnoteCitation.Article, [FootnoteCitation]>()
    private var inlineWorks = Memo<CitingRecords, [Work]>()
    private var sources = Memo<SourceGathering.Input, Shared<SourceTable>>()
    private var directory = Memo<Directory.Input, Shared<Directory>>()
    private var titles = Memo<Titles, Shared<Titles>>()
    private var names = Memo<SoughtNames.Input, Shared<SoughtNames>>()
    private var selfReferences = Memo<SelfReferences.Input, [Diagnostic]>()
    private var texts = TextLinking()
    private var records = Memo<LinkedRecords.Input, Shared<LinkedRecords>>()
    private var uses = Memo<SourceUses.Input, [[Entity]]>()
    private var backlinks = BacklinkMemo()
    private var textUses = Memo<TextUses.Input, TextUses>()
    private var meetings = Memo<Shared<LinkedRecords>, [[Companions.Meeting]]>()
    private var companions = MemoList<Companions, [Site.Companion]>()
    private var assembly = SiteAssembly()

    /// What is known about a catalog before its texts are linked.
    private struct Ground {
        let catalog: Catalog
        let ids: Shared<EntryIDs>
        let footnotes: Shared<FootnoteTable>
        let notes: FootnoteNotes
        let citing: CitingRecords
        let sources: Shared<SourceTable>
        let directory: Shared<Directory>
        let titles: Shared<Titles>
        var findings: [Diagnostic]
    }

    /// The site, and everything found, sorted by place.
    mutating func link(_ given: Catalog, jobs: Int) async -> Diagnosed<Site> {
        let ground = await ground(given, jobs: jobs)
        let catalog = ground.catalog
        let names = names(SoughtNames.Input(catalog)) { Shared(SoughtNames($0)) }
        let selfReferences = selfReferences(
            SelfReferences.Input(actors: catalog.actors, events: catalog.events, ids: ground.ids)
        ) { SelfReferences.find($0) }
        let texts = await texts.link(
            TextLinking.Input(catalog: catalog, directory: ground.directory, titles: ground.titles, names: names),
            jobs: jobs)
        let records = records(
            LinkedRecords.Input(catalog, directory: ground.directory, sources: ground.sources)
        ) { LinkedRecords.link($0) }
        var site = await site(ground, texts, records, jobs: jobs)
        let theme = ThemeLinking(catalog.settings.theme, ground.directory.value, ground.titles.value)
        site.look = theme.look
        site.pictureCredits = records.value.credits
        site.withdrawn = OldAddresses.withdrawn(catalog.ledger)
        site.publishedSubscriptions = OldAddresses.subscriptions(catalog.ledger)
        site.idBase = catalog.ledger?.idBase ?? catalog.settings.baseURL
        let oldAddresses = OldAddresses.leading(catalog.ledger, to: site, texts)
        site.add(catalog.ledger?.news ?? [])
        site.pairs = PairChoice.choose(in: site, catalog.ledger)
        site.oldAddresses = oldAddresses.value + PairChoice.former(catalog.ledger, of: site)
        let unresolved = ground.notes.unresolved + records.value.unresolved + texts.unresolved + theme.unresolved
        let findings =
            ground.findings + selfReferences + ground.notes.duplicates + texts.warnings + oldAddresses.diagnostics
            + OldAddresses.findings(on: site)
            + Explainer.explain(unresolved, directory: ground.directory.value)
        return Diagnosed(site, findings.sorted())
    }

    /// The catalog in order, and where everything in it leads.
    private mutating func ground(_ given: Catalog, jobs: Int) async -> Ground {
        let ordered = order.order(given)
        let catalog = ordered.value
        let ids = ids(EntryIDs.entries(catalog)) { EntryIDs.collect($0) }
        let footnotes = footnotes(FootnoteLists(catalog.articles)) { Shared(FootnoteTable($0)) }
        let notes = notes(
            FootnoteNotes.Input(notes: catalog.footnoteNotes, ids: ids.value, footnotes: footnotes)
        ) { FootnoteNotes.join($0) }
        let cited = await citations(
            catalog.articles.indices.map { notes.citing(catalog, article: $0, footnotes.value, ids.value) },
            jobs: jobs, chunk: 32
        ) { $0.citations }
        let citing = CitingRecords(catalog)
        let inline = inlineWorks(citing) { $0.works }
        let sources = await sources(
            SourceGathering.Input(files: catalog.sources, cited: cited, inline: inline)
        ) { await SourceGathering.gather($0, jobs: jobs) }
        let directory = directory(
            Directory.Input(
                ids: ids.value, footnotes: footnotes, sourceFiles: sources.files, media: catalog.media,
                heldBack: catalog.heldBack)
        ) { Shared(Directory($0)) }
        let titles = titles(Titles(catalog, sourceFiles: sources.files)) { Shared($0) }
        return Ground(
            catalog: catalog, ids: ids.value, footnotes: footnotes, notes: notes, citing: citing,
            sources: sources, directory: directory, titles: titles, findings: ordered.diagnostics + ids.diagnostics)
    }

    private mutating func site(
        _ ground: Ground, _ texts: LinkedTexts, _ records: Shared<LinkedRecords>, jobs: Int
    ) async -> Site {
        let catalog = ground.catalog
        let uses = uses(
            SourceUses.Input(
                records: ground.citing, articles: texts.articles.map { SourceUses.Article($0) },
                sources: ground.sources, directory: ground.directory)
        ) { SourceUses.gather($0) }
        let backlinks = backlinks(
            Backlinks.Input(
                articles: texts.articles.map { $0.value.named }, actors: catalog.actors.count,
                events: catalog.events.count)
        )
        let textUses = textUses(texts.uses(catalog, ground.notes, ground.footnotes.value, ground.sources.value)) {
            TextUses($0)
        }
        let meetings = meetings(records) { Companions.meetings($0.value) }
        let companions = await companions(
            meetings.indices.map {
                Companions(id: Handle($0), meetings: meetings[$0], shared: backlinks.shared[Handle($0)])
            },
            jobs: jobs, chunk: 64
        ) { $0.list }
        return await assembly.site(
            SiteAssembly.Input(
                catalog: catalog, notes: ground.notes, footnotes: ground.footnotes.value,
                media: ground.directory.value.media, sources: ground.sources, records: records.value, texts: texts,
                backlinks: backlinks, textUses: textUses, companions: EntryMap(companions), uses: uses,
                passages: PassageUses(texts.articles)),
            jobs: jobs)
    }

    /// A catalog, in order, whose articles show the names of what they refer to.
    mutating func showingNames(in given: Catalog, jobs: Int) async -> Catalog {
        let ground = await ground(given, jobs: jobs)
        var shown = ground.catalog
        for index in shown.articles.indices {
            let body = shown.articles[index].body.value
            let destinations = body.references.map {
                Destination($0.target, ground.directory.value, ground.titles.value)
            }
            shown.articles[index].body = Shared(ShownNames.put(into: body, destinations))
        }
        return shown
    }
}

extension FootnoteNotes {
    /// An article with the notes on its footnotes.
    fileprivate func citing(
        _ catalog: Catalog, article index: Int, _ footnotes: FootnoteTable, _ ids: Shared<EntryIDs>
    ) -> FootnoteCitation.Article {
        let notes =
            places.isEmpty
            ? []
            : footnotes.footnotes(of: Handle(index)).map { place in
                places[place].map { note in
                    FootnoteCitation.Note(
                        source: catalog.footnoteNotes[note].source, url: catalog.footnoteNotes[note].url)
                }
            }
        return FootnoteCitation.Article(
            id: catalog.articles[index].header.value.id, body: catalog.articles[index].body, notes: notes, ids: ids)
    }
}
