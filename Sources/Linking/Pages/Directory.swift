import Model

/// Everything that can be led to, by what an author may write.
struct Directory: Sendable {
    let ids: EntryIDs
    let footnotes: FootnoteTable
    /// The sources that have a file, in the catalog's order, by their place in the site's list.
    let sourceFiles: [Handle<Site.Source>]
    let articles: [Catalog.Article]
    let actorIDs: [String]
    let eventIDs: [String]
    private let actors: [Catalog.Actor]
    private let events: [Catalog.Event]
    private let sources: [Catalog.Source]
    private let pages: [Catalog.Page]
    private let sourcePlaces: [Handle<Site.Source>: Int]
    /// All files of the editor's that a page may lead to, in no order.
    let media: Set<String>
    private let heldBack: [EntityKind: [String: Hold]]

    init(_ catalog: Catalog, ids: EntryIDs, footnotes: FootnoteTable, sourceFiles: [Handle<Site.Source>]) {
        self.ids = ids
        self.footnotes = footnotes
        self.sourceFiles = sourceFiles
        (articles, actors, events) = (catalog.articles, catalog.actors, catalog.events)
        (sources, pages) = (catalog.sources, catalog.pages)
        sourcePlaces = Dictionary(uniqueKeysWithValues: zip(sourceFiles, sourceFiles.indices))
        actorIDs = catalog.actors.map { $0.header.id }
        eventIDs = catalog.events.map { $0.header.id }
        media = Set(catalog.media)
        var heldBack: [EntityKind: [String: Hold]] = [:]
        for entry in catalog.heldBack {
            if let kind = entry.kind { heldBack[kind, default: [:]][entry.id] = entry.hold }
        }
        self.heldBack = heldBack
    }

    /// Whether it leads everywhere as another one whose ids stand at the same places.
    func leads(as other: Directory) -> Bool {
        footnotes.leads(as: other.footnotes) && sourceFiles == other.sourceFiles && heldBack == other.heldBack
            && media == other.media
    }

    /// Why an entry is left out for now, if it is; of any kind where none is given.
    func hold(of id: String, _ kind: EntityKind?) -> Hold? {
        let kinds = kind.map { [$0] } ?? EntityKind.allCases
        return kinds.lazy.compactMap { heldBack[$0]?[id] }.first
    }

    /// What a reference without words of its own shows: the name or title of what it leads to.
    func name(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].title
        case .actor(let handle): actors[handle.index].name
        case .event(let handle): events[handle.index].title
        case .footnote(let handle): footnotes.name(at: handle.index)
        case .source(let handle): sourcePlaces[handle].map { sources[$0].work.name } ?? ""
        case .page(let handle): pages[handle.index].title
        }
    }

    /// What a reference leads to, or why it leads nowhere. Fragments belong to a document and are looked up there.
    func resolve(_ target: Reference.Target) -> Resolution {
        switch target {
        case .entity(let kind?, let id): entity(id, kind).map(Resolution.entity) ?? .unresolved(.noEntity(kind, id: id))
        case .entity(nil, let id): anyEntity(id)
        case .footnote(let article, let label): footnote(article: article, label: label)
        case .url(let url): .link(.url(url))
        case .fragment(let id): .link(.fragment(id))
        case .file(let path): file(path)
        case .unsafe: .link(.nothing)
        }
    }

    func entity(_ id: String, _ kind: EntityKind) -> Entity? {
        guard let place = ids.place(of: id, kind) else { return nil }
        switch kind {
        case .article: return .article(Handle(place))
        case .actor: return .actor(Handle(place))
        case .event: return .event(Handle(place))
        case .page: return .page(Handle(place))
        case .source: return place < sourceFiles.count ? .source(sourceFiles[place]) : nil
        }
    }

    private func anyEntity(_ id: String) -> Resolution {
        let kinds = ids.kinds(of: id)
        guard let kind = kinds.first else { return .unresolved(.noEntity(nil, id: id)) }
        guard kinds.count == 1 else { return .unresolved(.severalEntities(kinds, id: id)) }
        return entity(id, kind).map(Resolution.entity) ?? .unresolved(.noEntity(nil, id: id))
    }

    private func footnote(article id: String, label: String) -> Resolution {
        guard let article = ids.place(of: id, .article) else { return .unresolved(.noEntity(.article, id: id)) }
        guard let place = footnotes.place(article: article, label: label) else {
            return .unresolved(.noFootnote(article: article, label: label))
        }
        return .entity(.footnote(Handle(place)))
    }

    private func file(_ written: String) -> Resolution {
        let path = FilePath.normal(written)
        guard let file = mediaFile(path) ?? (FilePath.isAlwaysPublished(path) ? path : nil) else {
            return .unresolved(.noFile(written))
        }
        return .link(.file(FilePath.address(of: file) + FilePath.behind(written)))
    }

    /// The file with a path, by its name on the disk, whose accents may be composed in another way.
    func mediaFile(_ path: String) -> String? { media.firstIndex(of: path).map { media[$0] } }

    /// The address of a picture, which front matter names by its file's name or by its address.
    func picture(_ written: String) -> String? {
        if let file = mediaFile(written) { return FilePath.address(of: file) }
        guard case .file(let path) = Reference.Target(destination: written) else { return nil }
        if case .link(.file(let address)) = file(path) { return address }
        return nil
    }
}

/// What a reference was found to lead to.
enum Resolution: Sendable {
    case entity(Entity)
    case link(Link)
    case unresolved(Unresolved.Reason)
}
