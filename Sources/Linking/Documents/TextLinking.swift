import Base
import Model

/// Links every text of the site, each for itself: the one step of linking that takes time.
struct TextLinking: Sendable {
    /// What all texts of a site are linked with.
    struct Input: Sendable {
        let catalog: Catalog
        let directory: Shared<Directory>
        let titles: Shared<Titles>
        let names: Shared<SoughtNames>
    }

    private var published = MemoList<RecordedArticle, PublishedArticle?>()
    private var destinations = MemoList<ReferringText, [Destination]>()
    private var places = PlaceFinding()
    private var articles = MemoList<UnlinkedArticle, Shared<LinkedArticle>>()
    private var placed = MemoList<UnplacedArticle, Shared<LinkedArticle>>()
    private var others = MemoList<UnlinkedText, LinkedText>()

    mutating func link(_ input: Input, jobs: Int) async -> LinkedTexts {
        let catalog = input.catalog
        var texts = input.texts
        let published = published(in: catalog)
        let notes = PinnedNotes(catalog, input.directory.value)
        let referring =
            catalog.articles.map { input.referring($0.body, $0.header.file) }
            + texts.map { input.referring($0.document, $0.file) }
        let pages = await destinations(referring, jobs: jobs, chunk: 256) { $0.destinations }
        let destinations = await places.find(in: pages, references: referring.map(\.references), jobs: jobs) { entity in
            input.place(of: entity).map { ($0, input.placed($0, texts, pages[$0], published)) }
        }
        let articles = await articles(
            catalog.articles.indices.map { input.article($0, notes[Handle($0)], published[$0], destinations[$0]) },
            jobs: jobs
        ) { ArticleLinker.link($0) }
        let placed = await placed(
            catalog.articles.indices.map { input.unplaced($0, articles[$0]) }, jobs: jobs, chunk: 64
        ) { $0.placed }
        for index in texts.indices { texts[index].destinations = destinations[catalog.articles.count + index] }
        let others = await others(texts, jobs: jobs, chunk: 32) { $0.linked }
        return LinkedTexts(catalog, articles: placed, others: others, unplaced: notes.unresolved)
    }

    /// What the ledger says of each article.
    private mutating func published(in catalog: Catalog) -> [PublishedArticle?] {
        guard let ledger = catalog.ledger else { return catalog.articles.map { _ in nil } }
        return published(catalog.articles.map { RecordedArticle(record: $0.record, ledger: ledger.file) }) {
            PublishedArticle($0.record.value, in: ledger)
        }
    }
}

extension TextLinking.Input {
    fileprivate func referring(_ document: Shared<Document>, _ file: SourceFile) -> ReferringText {
        ReferringText(id: file.path, references: document.value.references, directory: directory, titles: titles)
    }

    fileprivate func article(
        _ index: Int, _ notes: [PinnedNote], _ published: PublishedArticle?, _ destinations: [Destination]
    ) -> UnlinkedArticle {
        let article = catalog.articles[index]
        return UnlinkedArticle(
            article: article, notes: notes, published: published, language: language(of: article.header), names: names,
            destinations: destinations)
    }

    fileprivate func unplaced(_ index: Int, _ article: Shared<LinkedArticle>) -> UnplacedArticle {
        UnplacedArticle(
            id: catalog.articles[index].header.id, article: article,
            firstFootnote: directory.value.footnotes.footnotes(of: Handle(index)).lowerBound)
    }

    /// The place of an entry's text among all: those of the articles, then the others; nil for one without a text.
    fileprivate func place(of entity: Entity) -> Int? {
        let actors = catalog.articles.count + (catalog.home == nil ? 0 : 1)
        let events = actors + catalog.actors.count
        let sources = events + catalog.events.count
        switch entity {
        case .article(let handle): return handle.index
        case .actor(let handle): return actors + handle.index
        case .event(let handle): return events + handle.index
        case .source(let handle): return directory.value.file(of: handle).map { sources + $0 }
        case .page(let handle): return sources + catalog.sources.count + handle.index
        case .footnote: return nil
        }
    }

    fileprivate func placed(
        _ index: Int, _ texts: [UnlinkedText], _ destinations: [Destination], _ published: [PublishedArticle?]
    ) -> PlacedText {
        guard index < catalog.articles.count else {
            let text = texts[index - catalog.articles.count]
            return PlacedText(id: text.id, document: text.document, destinations: destinations)
        }
        let article = catalog.articles[index]
        return PlacedText(
            id: article.header.file.path, document: article.body, destinations: destinations,
            published: published[index])
    }

    /// All texts but those of articles, in the order of `LinkedTexts`.
    fileprivate var texts: [UnlinkedText] {
        var texts = catalog.home.map { [text($0.body, $0.header)] } ?? []
        for index in catalog.actors.indices {
            let own = MentionTarget(Handle<Site.Actor>(index))
            texts.append(text(catalog.actors[index].body, catalog.actors[index].header, own: own))
        }
        for index in catalog.events.indices {
            let own = MentionTarget(Handle<Site.Event>(index))
            let event = catalog.events[index]
            texts.append(text(event.body, event.header, own: own, title: event.title))
        }
        for index in catalog.sources.indices {
            texts.append(text(catalog.sources[index].body, catalog.sources[index].header))
        }
        for page in catalog.pages { texts.append(text(page.body, page.header, title: page.title)) }
        for note in catalog.footnoteNotes {
            texts.append(UnlinkedText(document: note.body, file: note.file, language: language(of: note), names: names))
        }
        return texts
    }

    private func text(
        _ body: Shared<Document>, _ header: Shared<Catalog.Header>, own: MentionTarget? = nil,
        title: String? = nil
    ) -> UnlinkedText {
        UnlinkedText(
            document: body, file: header.file, language: language(of: header), own: own, title: title, names: names)
    }

    private func language(of header: Shared<Catalog.Header>) -> String { header.language ?? catalog.settings.language }

    /// A note is in the language of its article.
    private func language(of note: Catalog.Entry<Catalog.FootnoteNote>) -> String {
        directory.value.ids.article(note.article).map { language(of: catalog.articles[$0.index].header) }
            ?? catalog.settings.language
    }
}
