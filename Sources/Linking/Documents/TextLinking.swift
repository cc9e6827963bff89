import Model

/// Links the texts of a catalog one by one; what is kept from the last time is taken over.
struct TextLinking: Sendable {
    let catalog: Catalog
    let directory: Directory
    let names: NameIndex
    let kept: KeptTexts?

    func article(_ index: Int, notes: [Catalog.PassageNote]) -> LinkedArticle {
        let article = catalog.articles[index]
        let first = directory.footnotes.range(ofArticle: index).lowerBound
        if let same = kept?.article(index, notes: notes, in: article.header.file, firstFootnote: first, directory) {
            return same
        }
        let rules = MentionRules(names, role: .article(firstFootnote: first), unlinked: article.unlinked)
        return ArticleLinker.link(article, notes: notes, rules: rules, directory: directory)
    }

    func actor(_ index: Int) -> LinkedText {
        let actor = catalog.actors[index]
        if let kept,
            let same = kept.text(index, of: kept.links.actors, kept.texts.actors, in: actor.header.file, directory)
        {
            return same
        }
        return link(actor.body, actor.header.file, own: MentionTarget(Handle<Site.Actor>(index)))
    }

    func event(_ index: Int) -> LinkedText {
        let event = catalog.events[index]
        if let kept,
            let same = kept.text(index, of: kept.links.events, kept.texts.events, in: event.header.file, directory)
        {
            return same
        }
        return link(event.body, event.header.file, own: MentionTarget(Handle<Site.Event>(index)))
    }

    func source(_ index: Int) -> LinkedText {
        let source = catalog.sources[index]
        if let place = kept?.links.sources.place(of: index), let kept,
            let same = kept.text(kept.texts.sources[place], in: source.header.file.path, directory)
        {
            return same
        }
        return link(source.body, source.header.file)
    }

    func note(_ index: Int) -> LinkedText {
        let note = catalog.footnoteNotes[index]
        if let place = kept?.links.footnoteNotes.place(of: index), let kept,
            let same = kept.text(kept.texts.footnoteNotes[place], in: note.file.path, directory)
        {
            return same
        }
        return link(note.body, note.file)
    }

    func page(_ index: Int) -> LinkedText { link(catalog.pages[index].body, catalog.pages[index].header.file) }

    func home() -> LinkedText? { catalog.home.map { link($0.body, $0.header.file) } }

    private func link(_ body: Document, _ file: SourceFile, own: MentionTarget? = nil) -> LinkedText {
        let rules = MentionRules(names, role: .other, own: own)
        return DocumentLinker.link(body, in: file, directory: directory, rules: rules)
    }
}

extension KeptTexts {
    fileprivate var texts: LinkedTexts { links.memory.texts }
}
