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

    /// The one step that takes time; texts are linked side by side, each for itself.
    static func link(_ catalog: Catalog, directory: Directory, jobs: Int) async -> LinkedTexts {
        let names = NameIndex(catalog)
        let other = MentionRules(names, role: .other)
        let passages = passageNotes(catalog, directory.ids)
        let articles = await Array(catalog.articles.indices).concurrentMap(jobs: jobs, chunk: 16) { index in
            let article = catalog.articles[index]
            let first = directory.footnotes.range(ofArticle: index).lowerBound
            let rules = MentionRules(names, role: .article(firstFootnote: first), unlinked: article.unlinked)
            return ArticleLinker.link(
                article, notes: passages.byArticle[index] ?? [], rules: rules, directory: directory)
        }
        let actors = await Array(catalog.actors.indices).concurrentMap(jobs: jobs) { index in
            let actor = catalog.actors[index]
            let rules = MentionRules(names, role: .other, own: MentionTarget(Handle<Site.Actor>(index)))
            return DocumentLinker.link(actor.body, in: actor.header.file, directory: directory, rules: rules)
        }
        let events = await Array(catalog.events.indices).concurrentMap(jobs: jobs) { index in
            let event = catalog.events[index]
            let rules = MentionRules(names, role: .other, own: MentionTarget(Handle<Site.Event>(index)))
            return DocumentLinker.link(event.body, in: event.header.file, directory: directory, rules: rules)
        }
        @Sendable func link(_ body: Document, _ file: SourceFile) -> LinkedText {
            DocumentLinker.link(body, in: file, directory: directory, rules: other)
        }
        var texts = LinkedTexts(
            home: catalog.home.map { link($0.body, $0.header.file) }, articles: articles, actors: actors,
            events: events,
            sources: await catalog.sources.concurrentMap(jobs: jobs) { link($0.body, $0.header.file) },
            pages: catalog.pages.map { link($0.body, $0.header.file) },
            footnoteNotes: await catalog.footnoteNotes.concurrentMap(jobs: jobs) { link($0.body, $0.file) })
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

extension NameIndex {
    /// The names of the actors that are found by name, and of all events.
    init(_ catalog: Catalog) {
        var names: [(name: String, owner: MentionTarget?)] = []
        for (index, actor) in catalog.actors.enumerated() where actor.isFoundByName {
            for name in [actor.name] + actor.alsoKnownAs.map(\.name.value) {
                names.append((name, MentionTarget(Handle<Site.Actor>(index))))
            }
        }
        for (index, event) in catalog.events.enumerated() {
            for name in [event.title] + event.alsoKnownAs.map(\.name.value) {
                names.append((name, MentionTarget(Handle<Site.Event>(index))))
            }
        }
        self.init(names)
    }
}
