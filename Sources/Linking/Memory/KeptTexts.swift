import Model

/// The texts as they were linked the last time, each to be taken over where all that its linking reads is the same.
struct KeptTexts: Sendable {
    let links: KeptLinks
    /// Whether the names that are looked for, who bears them, and the languages in which they are, are the same.
    let hasSameNames: Bool
    /// Whether everything that an author may write leads to where it led, and shows the name that it showed.
    let hasSameDirectory: Bool
    /// Whether the ledger of published addresses says the same.
    let hasSameLedger: Bool

    /// A text of which the entry is the same, if its links still lead to where they led.
    func text(_ kept: LinkedText, in path: String, _ directory: Directory) -> LinkedText? {
        guard hasSameNames else { return nil }
        if hasSameDirectory { return kept }
        guard kept.unresolved.isEmpty, kept.warnings.isEmpty else { return nil }
        let document = kept.document
        guard document.document.references.contains(where: \.target.readsDirectory) else { return kept }
        var resolving = ReferenceResolving(
            directory: directory, path: path, anchors: document.anchors,
            carried: document.carried)
        let links = document.document.references.map { resolving.resolve($0) }
        return resolving.unresolved.isEmpty && links == document.links && directory.shows(kept.shownNames) ? kept : nil
    }

    var texts: LinkedTexts { links.memory.texts }

    /// Whether the articles that are the same are linked the same, wherever they lead and whomever they name.
    var hasSameSurroundings: Bool {
        hasSameNames && hasSameDirectory && hasSameLedger && links.articles.hasSameOrder
    }

    /// All texts of one kind, where every one of them is the same.
    func all(_ change: EntryChange?, _ list: (LinkedTexts) -> [LinkedText]) -> [LinkedText]? {
        hasSameNames && hasSameDirectory && change?.isNone == true ? list(texts) : nil
    }

    /// An article that is the same, with the same passage notes and published addresses, and whether it stands where it stood, down to its footnotes.
    func article(
        _ index: Int, notes: [Catalog.PassageNote], published: PublishedParagraphs?, in path: String,
        firstFootnote: Int, _ directory: Directory
    ) -> (linked: LinkedArticle, isKept: Bool)? {
        guard let place = links.articles.place(of: index), notes == texts.notes[place] ?? [],
            hasSameLedger
                || published == PublishedParagraphs(links.memory.catalog.articles[place], in: links.memory.ledger),
            notes.isEmpty || hasSameDirectory, let text = text(texts.articles[place].text, in: path, directory)
        else { return nil }
        var article = texts.articles[place]
        let moved = firstFootnote - links.memory.directory.footnotes.range(ofArticle: place).lowerBound
        article.text = text
        if moved != 0 { article.text.document.value.moveMarkers(by: moved) }
        return (article, moved == 0 && place == index)
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

extension Catalog {
    /// The site's language, and the articles that are in one of their own; their footnotes' notes are, too.
    var languages: [String] {
        articles.reduce(into: [settings.language]) { languages, article in
            if let language = article.header.language { languages += [article.header.id, language] }
        }
    }
}
