import Base
import Model

/// Every text of the site, linked; each list in the catalog's order.
struct LinkedTexts: Sendable {
    var home: LinkedText?
    var articles: [LinkedArticle]
    var actors: [LinkedText]
    var events: [LinkedText]
    var sources: [LinkedText]
    var pages: [LinkedText]
    var footnoteNotes: [LinkedText]

    /// The passage notes of each article that has some.
    private(set) var notes: [Int: [Catalog.PassageNote]] = [:]

    /// Which articles are what they were the last time, in the same place.
    private(set) var keptArticles: [Bool] = []
    private var unplaced: [Unresolved] = []

    /// The one step that takes time; texts are linked side by side, each for itself.
    static func link(
        _ catalog: Catalog, directory: Directory, names: NameIndex, keeping kept: KeptTexts?, jobs: Int
    ) async -> LinkedTexts {
        let linking = TextLinking(catalog: catalog, directory: directory, names: names, kept: kept)
        let passages = passageNotes(catalog, directory.ids)
        let (articles, keptArticles) = await linking.articles(notes: passages.byArticle, jobs: jobs)
        let last = kept?.links
        var texts = LinkedTexts(
            home: linking.home(), articles: articles,
            actors: await list(catalog.actors.count, kept?.all(last?.actors, \.actors), jobs) { linking.actor($0) },
            events: await list(catalog.events.count, kept?.all(last?.events, \.events), jobs) { linking.event($0) },
            sources: await list(catalog.sources.count, kept?.all(last?.sources, \.sources), jobs) {
                linking.source($0)
            },
            pages: catalog.pages.indices.map { linking.page($0) },
            footnoteNotes: await list(
                catalog.footnoteNotes.count, kept?.all(last?.footnoteNotes, \.footnoteNotes), jobs
            ) { linking.note($0) })
        texts.notes = passages.byArticle
        texts.keptArticles = keptArticles
        texts.unplaced = passages.unresolved
        return texts
    }

    private static func list(
        _ count: Int, _ kept: [LinkedText]?, _ jobs: Int, _ link: @escaping @Sendable (Int) -> LinkedText
    ) async -> [LinkedText] {
        if let kept { return kept }
        return await Array(0..<count).concurrentMap(jobs: jobs, link)
    }

    var unresolved: [Unresolved] {
        var all = unplaced + (home?.unresolved ?? [])
        for index in articles.indices { all += articles[index].text.unresolved }
        for texts in [actors, events, sources, pages, footnoteNotes] {
            for index in texts.indices { all += texts[index].unresolved }
        }
        return all
    }

    var warnings: [Diagnostic] {
        var all = home?.warnings ?? []
        for index in articles.indices { all += articles[index].text.warnings }
        for texts in [actors, events, sources, pages, footnoteNotes] {
            for index in texts.indices { all += texts[index].warnings }
        }
        return all
    }

    /// Whether their bare references show the names of what they lead to, as these are in a directory.
    func show(_ directory: Directory) -> Bool {
        home.map { directory.shows($0.shownNames) } ?? true
            && articles.indices.allSatisfy { directory.shows(articles[$0].text.shownNames) }
            && [actors, events, sources, pages, footnoteNotes].allSatisfy { texts in
                texts.indices.allSatisfy { directory.shows(texts[$0].shownNames) }
            }
    }

    private static func passageNotes(
        _ catalog: Catalog, _ ids: EntryIDs
    ) -> (byArticle: [Int: [Catalog.PassageNote]], unresolved: [Unresolved]) {
        var byArticle: [Int: [Catalog.PassageNote]] = [:]
        var unresolved: [Unresolved] = []
        var lastUnplaced: String?
        for note in catalog.passageNotes {
            guard let article = ids.place(of: note.article.value, .article) else {
                guard note.file.path != lastUnplaced else { continue }
                lastUnplaced = note.file.path
                let reason = Unresolved.Reason.noEntity(.article, id: note.article.value)
                let length = note.article.value.unicodeScalars.count
                unresolved.append(Unresolved(reason, in: note.file.path, at: note.article.position, length: length))
                continue
            }
            byArticle[article, default: []].append(note)
        }
        return (byArticle, unresolved)
    }
}
