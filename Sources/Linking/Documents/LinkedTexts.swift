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

    /// The one step that takes time; texts are linked side by side, each for itself.
    static func link(
        _ catalog: Catalog, directory: Directory, names: NameIndex, keeping kept: KeptTexts?, jobs: Int
    ) async -> LinkedTexts {
        let linking = TextLinking(catalog: catalog, directory: directory, names: names, kept: kept)
        let passages = passageNotes(catalog, directory.ids)
        let articles = await Array(catalog.articles.indices).concurrentMap(jobs: jobs, chunk: 16) { index in
            linking.article(index, notes: passages.byArticle[index] ?? [])
        }
        var texts = LinkedTexts(
            home: linking.home(), articles: articles,
            actors: await Array(catalog.actors.indices).concurrentMap(jobs: jobs) { linking.actor($0) },
            events: await Array(catalog.events.indices).concurrentMap(jobs: jobs) { linking.event($0) },
            sources: await Array(catalog.sources.indices).concurrentMap(jobs: jobs) { linking.source($0) },
            pages: catalog.pages.indices.map { linking.page($0) },
            footnoteNotes: await Array(catalog.footnoteNotes.indices).concurrentMap(jobs: jobs) { linking.note($0) })
        texts.notes = passages.byArticle
        texts.unplaced = passages.unresolved
        return texts
    }

    private var unplaced: [Unresolved] = []

    var unresolved: [Unresolved] { unplaced + gathered(\.unresolved) }

    var warnings: [Diagnostic] { gathered(\.warnings) }

    private func gathered<Finding>(_ findings: (LinkedText) -> [Finding]) -> [Finding] {
        var all = home.map(findings) ?? []
        for article in articles { all += findings(article.text) }
        for texts in [actors, events, sources, pages, footnoteNotes] { for text in texts { all += findings(text) } }
        return all
    }

    private static func passageNotes(
        _ catalog: Catalog, _ ids: EntryIDs
    ) -> (byArticle: [Int: [Catalog.PassageNote]], unresolved: [Unresolved]) {
        var byArticle: [Int: [Catalog.PassageNote]] = [:]
        var unresolved: [Unresolved] = []
        for note in catalog.passageNotes {
            guard let article = ids.place(of: note.article.value, .article) else {
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
