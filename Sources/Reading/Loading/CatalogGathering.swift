import Base
import Model

/// Gathers parsed files into a catalog, in the order in which they are given.
struct CatalogGathering: Sendable {
    let holding: Holding
    var catalog = Catalog(settings: Settings(title: ""))
    /// What was found in files, and in their names.
    var diagnostics: [Diagnostic] = []
    /// What is silenced in files.
    var silences: [Silence] = []
    /// What was found of ids that two files bear, by kind.
    private var duplicates: [EntityKind: [Diagnostic]] = [:]
    /// The path of the file that first bore an id, by kind and id.
    private var owners: [EntityKind: [String: String]] = [:]
    /// What was left out, by the folder it lies in.
    private var heldBack: [ContentKinds.Folder: [Catalog.HeldBack]] = [:]
    /// The folders of which nothing has changed, so that what was gathered from them stands.
    private let kept: Set<ContentKinds.Folder>

    init(_ holding: Holding) {
        self.holding = holding
        kept = []
    }

    /// Begins with what was gathered before from the folders of which nothing has changed.
    init(_ holding: Holding, keeping last: CatalogGathering, of folders: Set<ContentKinds.Folder>) {
        self.holding = holding
        kept = holding == last.holding ? folders : []
        for folder in kept {
            heldBack[folder] = last.heldBack[folder]
            switch folder {
            case .settings: catalog.settings = last.catalog.settings
            case .home: catalog.home = last.catalog.home
            case .entries(let kind):
                catalog.take(kind, from: last.catalog)
                duplicates[kind] = last.duplicates[kind]
                owners[kind] = last.owners[kind]
            case .footnoteNotes: catalog.footnoteNotes = last.catalog.footnoteNotes
            case .passageNotes: catalog.passageNotes = last.catalog.passageNotes
            case .ledger: catalog.ledger = last.catalog.ledger
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

    /// Takes one file's content; what is not to be published yet is left out, and an id's second bearer is reported.
    mutating func add(_ entry: ContentEntry?) {
        switch entry {
        case .settings(let settings)?: catalog.settings = settings
        case .home(let page)?: if let page = published(page) { catalog.home = page }
        case .article(let article)?: if let article = taken(article) { catalog.articles.append(article) }
        case .actor(let actor)?: if let actor = taken(actor) { catalog.actors.append(actor) }
        case .event(let event)?: if let event = taken(event) { catalog.events.append(event) }
        case .source(let source)?: if let source = taken(source) { catalog.sources.append(source) }
        case .page(let page)?: if let page = taken(page) { catalog.pages.append(page) }
        case .footnoteNote(let note)?: add(note)
        case .passageNotes(let notes)?: for note in notes { add(note) }
        case .ledger(let ledger)?: catalog.ledger = ledger
        case nil: break
        }
    }

    /// The catalog, and everything found. What is said of an article that is left out goes with it.
    func finish(templates: [SourceFile] = []) -> Diagnosed<Catalog> {
        let diagnostics = EntityKind.allCases.reduce(diagnostics) { $0 + (duplicates[$1] ?? []) }
        var catalog = catalog
        catalog.silences = silences
        guard !heldBack.isEmpty else { return Diagnosed(catalog, diagnostics) }
        catalog.heldBack = heldBack.values.joined().sorted { ($0.path, $0.id) < ($1.path, $1.id) }
        let articles = Set(catalog.heldBack.filter { $0.kind == .article }.map(\.id))
        catalog.footnoteNotes.removeAll { articles.contains($0.article) }
        catalog.passageNotes.removeAll { articles.contains($0.article.value) }
        catalog.leaveOutMedia(templates)
        return Diagnosed(catalog, diagnostics)
    }

    // MARK: - Entries

    /// The entry with why it would be left out, or nil where it is, or where its id is another's.
    private mutating func taken<Entry: HeldEntry>(_ entry: Entry) -> Entry? {
        guard let entry = published(entry), takes(entry.header, Entry.entityKind) else { return nil }
        return entry
    }

    private mutating func published<Entry: HeldEntry>(_ entry: Entry) -> Entry? {
        guard let hold = holding.hold(isDraft: entry.header.isDraft, publishAt: entry.header.publishAt) else {
            return entry
        }
        guard holding.includesDrafts else {
            leaveOut(
                Catalog.HeldBack(
                    path: entry.header.file.path, kind: entry.folder == .home ? nil : Entry.entityKind,
                    id: entry.header.id,
                    hold: hold, media: entry.media), in: entry.folder)
            return nil
        }
        var entry = entry
        entry.header.hold = hold
        return entry
    }

    private mutating func leaveOut(_ entry: Catalog.HeldBack, in folder: ContentKinds.Folder) {
        heldBack[folder, default: []].append(entry)
    }

    private mutating func add(_ note: Catalog.FootnoteNote) {
        var note = note
        note.hold = holding.hold(isDraft: note.isDraft, publishAt: note.publishAt)
        guard let hold = note.hold, !holding.includesDrafts else { return catalog.footnoteNotes.append(note) }
        let media = MediaUse.paths(in: note.body.value)
        leaveOut(
            Catalog.HeldBack(path: note.file.path, kind: nil, id: note.label, hold: hold, media: media),
            in: .footnoteNotes)
    }

    private mutating func add(_ note: Catalog.PassageNote) {
        let hold = holding.hold(isDraft: note.isDraft, publishAt: note.publishAt)
        guard let hold, !holding.includesDrafts else { return catalog.passageNotes.append(note) }
        let id = "\(note.quote.position.line)"
        leaveOut(Catalog.HeldBack(path: note.file.path, kind: nil, id: id, hold: hold), in: .passageNotes)
    }

    private mutating func takes(_ header: Shared<Catalog.Header>, _ kind: EntityKind) -> Bool {
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
    /// Takes over the entries of a kind.
    fileprivate mutating func take(_ kind: EntityKind, from other: Catalog) {
        switch kind {
        case .article: articles = other.articles
        case .actor: actors = other.actors
        case .event: events = other.events
        case .source: sources = other.sources
        case .page: pages = other.pages
        }
    }
}
