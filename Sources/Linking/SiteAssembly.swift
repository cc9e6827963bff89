import Base
import Model

/// Puts the results of the passes together, entry by entry.
struct SiteAssembly: Sendable {
    /// What the passes have made.
    struct Input: Sendable {
        let catalog: Catalog
        let notes: FootnoteNotes
        let footnotes: FootnoteTable
        /// Paths of the files below `content/media/`.
        let media: Set<String>
        let sources: Shared<SourceTable>
        let records: LinkedRecords
        let texts: LinkedTexts
        let backlinks: Backlinks
        let textUses: TextUses
        let companions: EntryMap<Site.Actor, [Site.Companion]>
        let uses: [[Entity]]
        let passages: PassageUses
    }

    private var articles = MemoList<ArticleParts, Site.Article>()
    private var actors = MemoList<ActorParts, Site.Actor>()
    private var events = MemoList<EventParts, Site.Event>()
    private var footnotesByArticle = MemoList<FootnoteParts, [Site.Footnote]>()
    private var footnotes = Memo<[[Site.Footnote]], [Site.Footnote]>()
    private var sources = Memo<SourceParts, [Site.Source]>()
    private var names = Memo<NamesAtoZ.Input, [Site.Name]>()

    mutating func site(_ input: Input, jobs: Int) async -> Site {
        let catalog = input.catalog
        // The three that take longest run in parallel.
        async let nextNames = names.next(NamesAtoZ.Input(actors: catalog.actors, events: catalog.events)) {
            NamesAtoZ.list($0)
        }
        async let nextSources = sources.next(input.sourceParts) { $0.sources }
        let byArticle = await footnotesByArticle(input.footnoteParts, jobs: jobs) { $0.footnotes }
        let footnotes = footnotes(byArticle) { Array($0.joined()) }
        let articles = articles(input.articleParts) { $0.article }
        let actors = actors(input.actorParts) { $0.actor }
        let events = events(input.eventParts) { $0.event }
        (names, sources) = await (nextNames.cell, nextSources.cell)
        var site = Site(
            settings: catalog.settings, home: input.home, articles: articles, actors: actors, events: events,
            footnotes: footnotes, sources: await nextSources.output, pages: input.pages, names: await nextNames.output,
            media: catalog.media.sorted())
        site.pictureSizes = input.pictureSizes
        return site
    }
}

extension SiteAssembly.Input {
    fileprivate var home: Site.Page? {
        catalog.home.map { Site.Page(record: $0.record, path: PagePaths.home, body: texts.home?.value ?? .empty) }
    }

    fileprivate var pages: [Site.Page] {
        let tagged = TaggedEntries(catalog)
        return catalog.pages.enumerated().map { index, page in
            var linked = Site.Page(
                record: page.record, path: PagePaths.page(page.record.value), body: texts.page(Handle(index)).value)
            linked.topic = tagged.entries(of: page.record.value)
            return linked
        }
    }

    fileprivate var pictureSizes: PictureSizes {
        let shown = catalog.pictureSizes.filter { media.contains($0.key) }
        return PictureSizes(
            Dictionary(shown.map { (FilePath.address(of: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first }))
    }

    fileprivate var articleParts: [ArticleParts] {
        catalog.articles.indices.map { index in
            ArticleParts(
                record: catalog.articles[index].record, image: records.articleImages[index],
                linked: texts.articles[index],
                footnotes: footnotes.footnotes(of: Handle(index)), source: records.articleSources[index])
        }
    }

    fileprivate var actorParts: [ActorParts] {
        records.actors.indices.map { actor in
            ActorParts(
                id: actor, record: records.actors[actor], body: texts.actor(actor), passages: passages[.actor(actor)],
                evidence: backlinks.actors[actor], uses: textUses[actor], companions: companions[actor])
        }
    }

    fileprivate var eventParts: [EventParts] {
        records.events.indices.map { event in
            EventParts(
                id: event, record: records.events[event], body: texts.event(event), passages: passages[.event(event)],
                evidence: backlinks.events[event], uses: textUses[event])
        }
    }

    fileprivate var footnoteParts: [FootnoteParts] {
        catalog.articles.indices.map { index in
            let range = footnotes.footnotes(of: Handle(index))
            let notes = range.map { place in
                self.notes.places[place].map { note in
                    FootnoteParts.Note(record: catalog.footnoteNotes[note].record, body: texts.footnoteNote(note))
                }
            }
            return FootnoteParts(
                id: Handle(index), definitions: catalog.articles[index].body.footnotes,
                areNumbered: footnotes.areNumbered(in: Handle(index)), linked: texts.articles[index], notes: notes,
                sources: range.map { sources.value.footnotes[$0] },
                passages: passages.isEmpty ? [] : range.map { passages[.footnote($0)] })
        }
    }

    fileprivate var sourceParts: SourceParts {
        SourceParts(
            table: sources, files: catalog.sources.map(\.record),
            bodies: catalog.sources.indices.map { texts.source($0) },
            uses: uses, passages: passages, footnotes: footnotes,
            footnotePaths: texts.articles.map { $0.value.footnoteAddresses.paths })
    }
}
