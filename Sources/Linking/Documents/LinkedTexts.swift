import Base
import Model

/// Every text of the site, linked; each list in the catalog's order.
struct LinkedTexts: Sendable {
    let articles: [Shared<LinkedArticle>]
    /// Those of the home page, actors, events, sources, pages and footnotes' notes, one list after another.
    private let others: [LinkedText]
    /// Where these lists begin.
    private let starts: (actors: Int, events: Int, sources: Int, pages: Int, notes: Int)
    /// Passage notes on articles that are not there.
    private let unplaced: [Unresolved]

    init(_ catalog: Catalog, articles: [Shared<LinkedArticle>], others: [LinkedText], unplaced: [Unresolved]) {
        self.articles = articles
        self.others = others
        self.unplaced = unplaced
        starts.actors = catalog.home == nil ? 0 : 1
        starts.events = starts.actors + catalog.actors.count
        starts.sources = starts.events + catalog.events.count
        starts.pages = starts.sources + catalog.sources.count
        starts.notes = starts.pages + catalog.pages.count
    }

    var home: Shared<LinkedDocument>? { starts.actors > 0 ? others[0].document : nil }

    func actor(_ actor: Handle<Site.Actor>) -> Shared<LinkedDocument> { others[starts.actors + actor.index].document }
    func event(_ event: Handle<Site.Event>) -> Shared<LinkedDocument> { others[starts.events + event.index].document }
    /// By the place of its file in the catalog.
    func source(_ index: Int) -> Shared<LinkedDocument> { others[starts.sources + index].document }
    func page(_ page: Handle<Site.Page>) -> Shared<LinkedDocument> { others[starts.pages + page.index].document }
    /// By the place of its file in the catalog.
    func footnoteNote(_ index: Int) -> Shared<LinkedDocument> { others[starts.notes + index].document }

    var unresolved: [Unresolved] {
        var all = unplaced
        for index in articles.indices { all += articles[index].text.unresolved }
        for index in others.indices { all += others[index].unresolved }
        return all
    }

    var warnings: [Diagnostic] {
        var all: [Diagnostic] = []
        for index in articles.indices { all += articles[index].text.warnings }
        for index in others.indices { all += others[index].warnings }
        return all
    }
}

extension LinkedTexts {
    /// The texts other than articles that can name actors and events.
    func uses(
        _ catalog: Catalog, _ notes: FootnoteNotes, _ footnotes: FootnoteTable, _ sources: SourceTable
    ) -> TextUses.Input {
        var texts: [TextUses.Text] = []
        func add(_ entity: Entity, _ document: Shared<LinkedDocument>, isNote: Bool = false) {
            guard !document.mentions.isEmpty else { return }
            texts.append(TextUses.Text(entity: entity, isNote: isNote, document: document))
        }
        for event in catalog.events.indices { add(.event(Handle(event)), self.event(Handle(event))) }
        for actor in catalog.actors.indices { add(.actor(Handle(actor)), self.actor(Handle(actor))) }
        for page in catalog.pages.indices { add(.page(Handle(page)), self.page(Handle(page))) }
        for source in catalog.sources.indices { add(.source(sources.files[source]), self.source(source)) }
        for (footnote, note) in notes.places.sorted(by: { $0.key < $1.key }) {
            add(.footnote(footnote), footnoteNote(note), isNote: true)
        }
        return TextUses.Input(
            texts: texts,
            footnotes: articles.indices.map { index in
                TextUses.Footnotes(
                    article: articles[index], first: footnotes.footnotes(of: Handle(index)).lowerBound)
            })
    }
}

/// The passage notes of a catalog by the article they are on, each with what it is linked to.
struct PinnedNotes: Sendable {
    private var byArticle: [Handle<Site.Article>: [PinnedNote]] = [:]
    /// Those on articles that are not there, one for each file in a row.
    private(set) var unresolved: [Unresolved] = []

    init(_ catalog: Catalog, _ directory: Directory) {
        var lastUnplaced: String?
        for note in catalog.passageNotes {
            let id = note.article.value
            if let article = directory.ids.article(id) {
                byArticle[article, default: []].append(PinnedNote(note, directory))
            } else if note.file.path != lastUnplaced {
                lastUnplaced = note.file.path
                unresolved.append(
                    Unresolved(
                        .noEntity(.article, id: id), by: .fileName, in: note.file.path, at: note.article.position,
                        length: id.unicodeScalars.count))
            }
        }
    }

    /// The notes on an article.
    subscript(article: Handle<Site.Article>) -> [PinnedNote] { byArticle.isEmpty ? [] : byArticle[article] ?? [] }
}
