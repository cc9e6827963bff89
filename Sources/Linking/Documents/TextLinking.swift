import Base
import Model

/// Links the texts of a catalog one by one; what is kept from the last time is taken over.
struct TextLinking: Sendable {
    let catalog: Catalog
    let directory: Directory
    let names: NameIndex
    let kept: KeptTexts?

    /// The articles, and which of them are what they were, in the same place.
    func articles(
        notes: [Int: [Catalog.PassageNote]], jobs: Int
    ) async -> (articles: [LinkedArticle], isKept: [Bool]) {
        if let kept, kept.hasSameSurroundings, kept.texts.notes == notes {
            let changed = kept.links.articles.changed
            var articles = kept.texts.articles
            var isKept = [Bool](repeating: true, count: articles.count)
            let linked = await changed.concurrentMap(jobs: jobs, chunk: 16) { article($0, notes: notes[$0] ?? []) }
            for (index, article) in zip(changed, linked) {
                articles[index] = article.linked
                isKept[index] = false
            }
            return (articles, isKept)
        }
        let linked = await Array(catalog.articles.indices).concurrentMap(jobs: jobs, chunk: 16) { index in
            article(index, notes: notes[index] ?? [])
        }
        return (linked.map(\.linked), linked.map(\.isKept))
    }

    private func article(_ index: Int, notes: [Catalog.PassageNote]) -> (linked: LinkedArticle, isKept: Bool) {
        let first = directory.footnotes.range(ofArticle: index).lowerBound
        let published = PublishedParagraphs(catalog.articles[index], in: catalog.ledger)
        if let kept,
            let path = kept.links.articles.place(of: index).map({ _ in catalog.articles[index].header.file.path }),
            let same = kept.article(
                index, notes: notes, published: published, in: path, firstFootnote: first, directory)
        {
            return same
        }
        let article = catalog.articles[index]
        let rules = MentionRules(
            names, role: .article(firstFootnote: first), language: catalog.language(of: article.header),
            unlinked: article.unlinked)
        let linked = ArticleLinker.link(
            article, notes: notes, published: published, rules: rules, directory: directory)
        return (linked, false)
    }

    func actor(_ index: Int) -> LinkedText {
        let path = catalog.actors[index].header.file.path
        if let kept, kept.links.actors.isSame(index),
            let same = kept.text(kept.texts.actors[index], in: path, directory)
        {
            return same
        }
        let own = MentionTarget(Handle<Site.Actor>(index))
        return link(catalog.actors[index].body, catalog.actors[index].header, own: own)
    }

    func event(_ index: Int) -> LinkedText {
        let path = catalog.events[index].header.file.path
        if let kept, kept.links.events.isSame(index),
            let same = kept.text(kept.texts.events[index], in: path, directory)
        {
            return same
        }
        let own = MentionTarget(Handle<Site.Event>(index))
        return link(catalog.events[index].body, catalog.events[index].header, own: own)
    }

    func source(_ index: Int) -> LinkedText {
        let path = catalog.sources[index].header.file.path
        if let kept, let place = kept.links.sources.place(of: index),
            let same = kept.text(kept.texts.sources[place], in: path, directory)
        {
            return same
        }
        return link(catalog.sources[index].body, catalog.sources[index].header)
    }

    func note(_ index: Int) -> LinkedText {
        let path = catalog.footnoteNotes[index].file.path
        if let kept, let place = kept.links.footnoteNotes.place(of: index),
            let same = kept.text(kept.texts.footnoteNotes[place], in: path, directory)
        {
            return same
        }
        let note = catalog.footnoteNotes[index]
        return link(note.body, note.file, language: language(ofNote: note))
    }

    /// A note is in the language of its article.
    private func language(ofNote note: Catalog.FootnoteNote) -> String {
        guard let article = directory.ids.place(of: note.article, .article) else { return catalog.settings.language }
        return catalog.language(of: catalog.articles[article].header)
    }

    func page(_ index: Int) -> LinkedText { link(catalog.pages[index].body, catalog.pages[index].header) }

    func home() -> LinkedText? { catalog.home.map { link($0.body, $0.header) } }

    private func link(
        _ body: Shared<Document>, _ header: Shared<Catalog.Header>, own: MentionTarget? = nil
    ) -> LinkedText {
        link(body, header.file, language: catalog.language(of: header), own: own)
    }

    private func link(
        _ body: Shared<Document>, _ file: SourceFile, language: String, own: MentionTarget? = nil
    ) -> LinkedText {
        let rules = MentionRules(names, role: .other, language: language, own: own)
        return DocumentLinker.link(body.value, in: file, directory: directory, rules: rules)
    }
}

extension Catalog {
    /// The language of an entry's text, by its BCP 47 tag.
    fileprivate func language(of header: Shared<Header>) -> String { header.language ?? settings.language }
}
