import Base
import Model

/// Everything that can be led to, by what an author may write.
struct Directory: Sendable, Equatable {
    /// Everything that it is made from.
    struct Input: Sendable, Equatable {
        let ids: Shared<EntryIDs>
        let footnotes: Shared<FootnoteTable>
        /// The sources that have a file, in the catalog's order, by their place in the site's list.
        let sourceFiles: [Handle<Site.Source>]
        /// Paths of the files below `content/media/`.
        let media: [String]
        let heldBack: [Catalog.HeldBack]
    }

    private let input: Input
    /// All files of the editor's that a page may lead to, in no order.
    let media: Set<String>
    private let heldBack: [EntityKind: [String: Hold]]

    init(_ input: Input) {
        self.input = input
        media = Set(input.media)
        var heldBack: [EntityKind: [String: Hold]] = [:]
        for entry in input.heldBack {
            if let kind = entry.kind { heldBack[kind, default: [:]][entry.id] = entry.hold }
        }
        self.heldBack = heldBack
    }

    static func == (left: Directory, right: Directory) -> Bool { left.input == right.input }

    var ids: EntryIDs { input.ids.value }
    var footnotes: FootnoteTable { input.footnotes.value }

    /// Why an entry is left out for now, if it is; of any kind where none is given.
    func hold(of id: String, _ kind: EntityKind?) -> Hold? {
        let kinds = kind.map { [$0] } ?? EntityKind.allCases
        return kinds.lazy.compactMap { heldBack[$0]?[id] }.first
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
        case .source: return place < input.sourceFiles.count ? .source(input.sourceFiles[place]) : nil
        }
    }

    /// The place of a source's file in the catalog; nil for a source without one.
    func file(of source: Handle<Site.Source>) -> Int? { input.sourceFiles.firstIndex(of: source) }

    private func anyEntity(_ id: String) -> Resolution {
        let kinds = ids.kinds(of: id)
        guard let kind = kinds.first else { return .unresolved(.noEntity(nil, id: id)) }
        guard kinds.count == 1 else { return .unresolved(.severalEntities(kinds, id: id)) }
        return entity(id, kind).map(Resolution.entity) ?? .unresolved(.noEntity(nil, id: id))
    }

    private func footnote(article id: String, label: String) -> Resolution {
        guard let article = ids.article(id) else { return .unresolved(.noEntity(.article, id: id)) }
        guard let footnote = footnotes.footnote(of: article, label: label) else {
            return .unresolved(.noFootnote(article: article, label: label))
        }
        return .entity(.footnote(footnote))
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
enum Resolution: Sendable, Equatable {
    case entity(Entity)
    case link(Link)
    case unresolved(Unresolved.Reason)
}

/// The names or titles of everything that can be led to, as references without words of their own show them.
struct Titles: Sendable, Equatable {
    private let articles: EntryMap<Site.Article, String>
    private let actors: EntryMap<Site.Actor, String>
    private let events: EntryMap<Site.Event, String>
    private let pages: EntryMap<Site.Page, String>
    /// Of the sources that have a file.
    private var sources: [Handle<Site.Source>: String] = [:]

    init(_ catalog: Catalog, sourceFiles: [Handle<Site.Source>]) {
        articles = EntryMap(catalog.articles.map { $0.record.value.title })
        actors = EntryMap(catalog.actors.map { $0.record.value.name })
        events = EntryMap(catalog.events.map { $0.record.value.title })
        pages = EntryMap(catalog.pages.map { $0.record.value.title })
        for (handle, source) in zip(sourceFiles, catalog.sources) { sources[handle] = source.work.name }
    }

    /// The name or title of anything.
    func name(of entity: Entity, _ directory: Directory) -> String {
        switch entity {
        case .article(let handle): articles[handle]
        case .actor(let handle): actors[handle]
        case .event(let handle): events[handle]
        case .footnote(let handle): directory.footnotes.name(of: handle)
        case .source(let handle): sources[handle] ?? ""
        case .page(let handle): pages[handle]
        }
    }
}
