import Base
import Model

/// Puts the results of the passes together.
struct SiteAssembly: Sendable {
    let catalog: Catalog
    let notes: FootnoteNotes
    let directory: Directory
    let sources: SourceTable
    let records: LinkedRecords
    let texts: LinkedTexts
    let backlinks: Backlinks
    let passages: PassageUses
    let companions: [[Site.Companion]]
    let uses: [[Entity]]
    /// The last site, where its records and what they lead to still hold.
    let kept: KeptSite?

    func site(namesAtoZ: [Site.Name]?) async -> Site {
        async let footnotes = allFootnotes()
        async let sources = allSources()
        async let names = namesAtoZ ?? NamesAtoZ.list(catalog)
        let home = catalog.home.map { page in
            Site.Page(record: page, path: PagePaths.home, body: texts.home?.document.value ?? .empty)
        }
        let pages = zip(catalog.pages, texts.pages).map { page, text in
            Site.Page(record: page, path: PagePaths.page(page), body: text.document.value)
        }
        let (articles, actors, events) = (articles(), actors(), events())
        var site = Site(
            settings: catalog.settings, home: home, articles: articles, actors: actors, events: events,
            footnotes: await footnotes, sources: await sources, pages: pages, names: await names,
            media: catalog.media.sorted())
        site.pictureSizes = pictureSizes
        return site
    }

    private var pictureSizes: PictureSizes {
        let shown = catalog.pictureSizes.filter { directory.media.contains($0.key) }
        return PictureSizes(
            Dictionary(shown.map { (FilePath.address(of: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first }))
    }

    /// A list of the last site with what is no longer the same made anew, or all of it.
    private func list<Entry>(
        _ count: Int, keeping kept: [Entry]?, where isSame: (Int) -> Bool, _ make: (Int) -> Entry
    ) -> [Entry] {
        guard var list = kept else { return (0..<count).map(make) }
        for index in list.indices where !isSame(index) { list[index] = make(index) }
        return list
    }

    private func articles() -> [Site.Article] {
        list(catalog.articles.count, keeping: kept?.site.articles.entries) {
            texts.keptArticles[$0]
        } _: { index in
            var record = catalog.articles[index]
            record.image = records.articleImages[index]
            var article = Site.Article(record: record, path: PagePaths.article(record))
            article.body = texts.articles[index].text.document
            article.footnotes = directory.footnotes.range(ofArticle: index)
            article.source = records.articleSources[index]
            article.actors = texts.articles[index].actors
            article.events = texts.articles[index].events
            article.wordCount = texts.articles[index].wordCount
            return article
        }
    }

    private func actors() -> [Site.Actor] {
        list(records.actors.count, keeping: kept?.site.actors.entries) { index in
            let actor = Handle<Site.Actor>(index)
            return kept?.says(MentionTarget(actor), .actor(actor), passages) ?? false
        } _: { index in
            var actor = records.actors[index]
            let evidence = backlinks.actors[index]
            actor.body = texts.actors[index].document
            actor.passages = passages[.actor(Handle(index))]
            actor.mentionedIn = evidence
            actor.companions = companions[index]
            actor.mentionCount = evidence.mentionCount
            actor.articleCount = evidence.articleCount
            return actor
        }
    }

    private func events() -> [Site.Event] {
        list(records.events.count, keeping: kept?.site.events.entries) { index in
            let event = Handle<Site.Event>(index)
            return kept?.says(MentionTarget(event), .event(event), passages) ?? false
        } _: { index in
            var event = records.events[index]
            event.body = texts.events[index].document
            event.passages = passages[.event(Handle(index))]
            event.mentionedIn = backlinks.events[index]
            event.mentionCount = event.mentionedIn.mentionCount
            return event
        }
    }

    private func allFootnotes() -> [Site.Footnote] {
        if let kept, kept.passages == passages {
            var all = kept.site.footnotes.entries
            for index in texts.articles.indices where !texts.keptArticles[index] {
                for (number, place) in directory.footnotes.range(ofArticle: index).enumerated() {
                    // Most edits leave an article's footnotes as they are, and a list that nobody touches is not copied.
                    let footnote = footnote(number, ofArticle: index, at: place)
                    if all[place] != footnote { all[place] = footnote }
                }
            }
            return all
        }
        var all: [Site.Footnote] = []
        all.reserveCapacity(directory.footnotes.count)
        for index in texts.articles.indices {
            for (number, place) in directory.footnotes.range(ofArticle: index).enumerated() {
                all.append(footnote(number, ofArticle: index, at: place))
            }
        }
        return all
    }

    private func footnote(_ number: Int, ofArticle index: Int, at place: Int) -> Site.Footnote {
        let definition = catalog.articles[index].body.footnotes[number]
        var footnote = Site.Footnote(
            article: Handle(index), number: number + 1, label: definition.label,
            mark: directory.footnotes.mark(article: index, number: number + 1),
            path: texts.articles[index].footnotePaths[number])
        footnote.markers = texts.articles[index].markers[number]
        if let note = notes.places[place] {
            footnote.note = Shared(catalog.footnoteNotes[note])
            footnote.noteBody = texts.footnoteNotes[note].document
        }
        footnote.source = sources.footnotes[place]
        if !passages.isEmpty { footnote.passages = passages[.footnote(Handle(place))] }
        return footnote
    }

    private func allSources() -> [Site.Source] {
        if let kept, kept.passages == passages, kept.uses == uses { return kept.site.sources.entries }
        return sources.entries.enumerated().map { index, entry in
            let record = entry.file.map { catalog.sources[$0] }
            var source = Site.Source(work: entry.work, record: record, path: PagePaths.source(slug: entry.slug))
            if let file = entry.file { source.body = texts.sources[file].document }
            source.uses = uses[index]
            source.passages = passages[.source(Handle(index))]
            return source
        }
    }
}

extension [Site.Evidence] {
    /// How many mentions the sentences hold.
    fileprivate var mentionCount: Int { reduce(0) { $0 + $1.mentions.count } }

    /// How many articles the sentences come from. Those of one article stand together.
    fileprivate var articleCount: Int {
        indices.count { $0 == startIndex || self[$0].article != self[$0 - 1].article }
    }
}
