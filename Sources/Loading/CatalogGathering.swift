import Model

/// Gathers parsed files into a catalog, in the order in which they are given.
struct CatalogGathering: Sendable {
    let includesDrafts: Bool
    var catalog = Catalog(settings: Settings(title: ""))
    /// What was found in files, and in their names.
    var diagnostics: [Diagnostic] = []
    /// What is silenced in files.
    var silences: [Silence] = []
    /// What was found of ids that two files bear, by kind.
    private var duplicates: [EntityKind: [Diagnostic]] = [:]
    /// The path of the file that first bore an id, by kind and id.
    private var owners: [EntityKind: [String: String]] = [:]
    /// The folders of which nothing has changed, so that what was gathered from them stands.
    private let kept: Set<ContentKinds.Folder>

    init(includesDrafts: Bool) {
        self.includesDrafts = includesDrafts
        kept = []
    }

    /// Begins with what was gathered before from the folders of which nothing has changed.
    init(includesDrafts: Bool, keeping last: CatalogGathering, of folders: Set<ContentKinds.Folder>) {
        self.includesDrafts = includesDrafts
        kept = includesDrafts == last.includesDrafts ? folders : []
        for folder in kept {
            switch folder {
            case .settings: catalog.settings = last.catalog.settings
            case .home: catalog.home = last.catalog.home
            case .entries(let kind):
                catalog.take(kind, from: last.catalog)
                duplicates[kind] = last.duplicates[kind]
                owners[kind] = last.owners[kind]
            case .footnoteNotes: catalog.footnoteNotes = last.catalog.footnoteNotes
            case .passageNotes: catalog.passageNotes = last.catalog.passageNotes
            }
        }
    }

    /// Takes one file as it was read.
    mutating func add(_ file: ReadFile) {
        let found = file.diagnostics
        if !found.isEmpty { diagnostics += found }
        let silenced = file.silences
        if !silenced.isEmpty { silences += silenced }
        if kept.isEmpty || !kept.contains(file.kind.folder) { add(file.entry) }
    }

    /// Takes one file's content; drafts are left out unless asked for, and an id's second bearer is reported.
    mutating func add(_ entry: ContentEntry?) {
        switch entry {
        case .settings(let settings)?: catalog.settings = settings
        case .home(let page)?: catalog.home = page
        case .article(let article)? where takes(article.header, .article): catalog.articles.append(article)
        case .actor(let actor)? where takes(actor.header, .actor): catalog.actors.append(actor)
        case .event(let event)? where takes(event.header, .event): catalog.events.append(event)
        case .source(let source)? where takes(source.header, .source): catalog.sources.append(source)
        case .page(let page)? where takes(page.header, .page): catalog.pages.append(page)
        case .footnoteNote(let note)? where includesDrafts || !note.isDraft: catalog.footnoteNotes.append(note)
        case .passageNotes(let notes)?: catalog.passageNotes += notes
        default: break
        }
    }

    /// The catalog, and everything found. What is said of a draft article that is left out goes with it.
    func finish() -> Diagnosed<Catalog> {
        let diagnostics = EntityKind.allCases.reduce(diagnostics) { $0 + (duplicates[$1] ?? []) }
        var catalog = catalog
        catalog.silences = silences
        guard let drafts = catalog.drafts[.article] else { return Diagnosed(catalog, diagnostics) }
        catalog.footnoteNotes.removeAll { drafts.contains($0.article) }
        catalog.passageNotes.removeAll { drafts.contains($0.article.value) }
        return Diagnosed(catalog, diagnostics)
    }

    private mutating func takes(_ header: Catalog.Header, _ kind: EntityKind) -> Bool {
        guard includesDrafts || !header.isDraft else {
            catalog.drafts[kind, default: []].insert(header.id)
            return false
        }
        if let owner = owners[kind]?[header.id] {
            duplicates[kind, default: []].append(
                Diagnostic(
                    .duplicateID, in: header.file.path, at: .start,
                    "\(kind.rawValue) '\(header.id)' is already \(owner)",
                    fix: "rename one of the two"))
            return false
        }
        owners[kind, default: [:]][header.id] = header.file.path
        return true
    }
}

extension Catalog {
    /// Takes over the entries of a kind, and its drafts.
    fileprivate mutating func take(_ kind: EntityKind, from other: Catalog) {
        switch kind {
        case .article: articles = other.articles
        case .actor: actors = other.actors
        case .event: events = other.events
        case .source: sources = other.sources
        case .page: pages = other.pages
        }
        drafts[kind] = other.drafts[kind]
    }
}
