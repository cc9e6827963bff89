import Model

/// The texts as they were linked the last time, each to be taken over where all that its linking reads is the same.
struct KeptTexts: Sendable {
    let links: KeptLinks
    /// Whether the names that are looked for, and who bears them, are the same.
    let hasSameNames: Bool
    /// Whether everything that an author may write leads to where it led.
    let hasSameDirectory: Bool

    /// A text of which the entry is the same, if its links still lead to where they led.
    func text(_ kept: LinkedText, in path: String, _ directory: Directory) -> LinkedText? {
        guard hasSameNames else { return nil }
        if hasSameDirectory { return kept }
        guard kept.unresolved.isEmpty, kept.warnings.isEmpty else { return nil }
        let document = kept.document
        guard document.document.references.contains(where: \.target.readsDirectory) else { return kept }
        var resolving = ReferenceResolving(directory: directory, path: path, anchors: document.anchors)
        let links = document.document.references.map { resolving.resolve($0) }
        return resolving.unresolved.isEmpty && links == document.links ? kept : nil
    }

    /// The text of an entry that must stand where it stood, since its own names are not linked in it.
    func text(
        _ index: Int, of change: EntryChange, _ texts: [LinkedText], in file: SourceFile, _ directory: Directory
    ) -> LinkedText? {
        guard change.isSame(index) else { return nil }
        return text(texts[index], in: file.path, directory)
    }

    /// An article that is the same, with the same passage notes; its footnotes may have moved in the site's list.
    func article(
        _ index: Int, notes: [Catalog.PassageNote], in file: SourceFile, firstFootnote: Int, _ directory: Directory
    ) -> LinkedArticle? {
        guard let place = links.articles.place(of: index) else { return nil }
        let texts = links.memory.texts
        guard notes == texts.notes[place] ?? [], notes.isEmpty || hasSameDirectory,
            let text = text(texts.articles[place].text, in: file.path, directory)
        else { return nil }
        var article = texts.articles[place]
        let moved = firstFootnote - links.memory.directory.footnotes.range(ofArticle: place).lowerBound
        article.text = text
        article.isKept = moved == 0 && place == index
        if moved != 0 { article.text.document.moveMarkers(by: moved) }
        return article
    }
}

extension Reference.Target {
    /// Whether what it leads to depends on what else the site holds.
    fileprivate var readsDirectory: Bool {
        switch self {
        case .entity, .footnote, .file: true
        case .url, .fragment, .unsafe: false
        }
    }
}

extension LinkedDocument {
    fileprivate mutating func moveMarkers(by offset: Int) {
        for index in markers.indices { markers[index].footnote = Handle(markers[index].footnote.index + offset) }
    }
}
