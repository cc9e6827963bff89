import Model

/// Puts the results of the passes together.
struct SiteAssembly: Sendable {
    let catalog: Catalog
    let footnotes: FootnoteTable
    let notes: FootnoteNotes
    let sources: SourceTable
    let records: LinkedRecords
    let texts: LinkedTexts
    let backlinks: Backlinks
    let companions: [[Site.Companion]]
    let uses: [[Entity]]

    func site() async -> Site {
        async let footnotes = allFootnotes()
        async let sources = allSources()
        async let names = NamesAtoZ.list(catalog)
        let home = catalog.home.map { page in
            Site.Page(record: page, path: PagePaths.home, body: texts.home?.document ?? .empty)
        }
        let pages = zip(catalog.pages, texts.pages).map { page, text in
            Site.Page(record: page, path: PagePaths.page(page), body: text.document)
        }
        let (articles, actors, events) = (articles(), actors(), events())
        return Site(
            settings: catalog.settings, home: home, articles: articles, actors: actors, events: events,
            footnotes: await footnotes, sources: await sources, pages: pages, names: await names,
            media: catalog.media.sorted())
    }

    private func articles() -> [Site.Article] {
        catalog.articles.indices.map { index in
            var record = catalog.articles[index]
            record.image = records.articleImages[index]
            var article = Site.Article(record: record, path: PagePaths.article(record))
            article.body = texts.articles[index].text.document
            article.footnotes = footnotes.range(ofArticle: index)
            article.source = records.articleSources[index]
            article.actors = texts.articles[index].actors
            article.events = texts.articles[index].events
            article.wordCount = texts.articles[index].wordCount
            return article
        }
    }

    private func actors() -> [Site.Actor] {
        records.actors.enumerated().map { index, record in
            var actor = record
            let evidence = backlinks.actors[index]
            actor.body = texts.actors[index].document
            actor.passages = backlinks.passages[.actor(Handle(index))]
            actor.mentionedIn = evidence
            actor.companions = companions[index]
            actor.mentionCount = evidence.mentionCount
            actor.articleCount = evidence.articleCount
            return actor
        }
    }

    private func events() -> [Site.Event] {
        records.events.enumerated().map { index, record in
            var event = record
            event.body = texts.events[index].document
            event.passages = backlinks.passages[.event(Handle(index))]
            event.mentionedIn = backlinks.events[index]
            event.mentionCount = event.mentionedIn.mentionCount
            return event
        }
    }

    private func allFootnotes() -> [Site.Footnote] {
        var all: [Site.Footnote] = []
        all.reserveCapacity(footnotes.count)
        for index in catalog.articles.indices {
            let markers = texts.articles[index].markers
            let paths = texts.articles[index].footnotePaths
            for (number, definition) in catalog.articles[index].body.footnotes.enumerated() {
                var footnote = Site.Footnote(
                    article: Handle(index), number: number + 1, label: definition.label, path: paths[number],
                    nodes: definition.nodes)
                footnote.markers = markers[number]
                if let note = notes.places[all.count] {
                    footnote.note = catalog.footnoteNotes[note]
                    footnote.noteBody = texts.footnoteNotes[note].document
                }
                footnote.source = sources.footnotes[all.count]
                footnote.passages = backlinks.passages[.footnote(Handle(all.count))]
                all.append(footnote)
            }
        }
        return all
    }

    private func allSources() -> [Site.Source] {
        sources.entries.enumerated().map { index, entry in
            let record = entry.file.map { catalog.sources[$0] }
            var source = Site.Source(work: entry.work, record: record, path: PagePaths.source(slug: entry.slug))
            if let file = entry.file { source.body = texts.sources[file].document }
            source.uses = uses[index]
            source.passages = backlinks.passages[.source(Handle(index))]
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
