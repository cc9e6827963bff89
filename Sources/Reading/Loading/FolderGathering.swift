import Base
import Model

/// Gathers the entries of one folder, in the order given.
struct FolderGathering: Sendable {
    /// The files of one folder, and the rule by which some are left out.
    struct Input: Sendable, Equatable, Identifiable {
        let id: ContentKinds.Folder
        var files: [Shared<ParsedFile>]
        let holding: Holding

        /// What the folder adds to the catalog.
        var gathered: FolderGathering {
            var gathering = FolderGathering(holding)
            for file in files { gathering.add(file.value.entry) }
            return gathering
        }

        /// Groups files by folder, in the order given.
        static func folders(of files: [Shared<ParsedFile>], _ holding: Holding) -> [Input] {
            var folders: [Input] = []
            for file in files {
                let folder = file.value.folder
                // The files of a folder usually follow one another.
                if let last = folders.indices.last, folders[last].id == folder {
                    folders[last].files.append(file)
                } else if let place = folders.firstIndex(where: { $0.id == folder }) {
                    folders[place].files.append(file)
                } else {
                    folders.append(Input(id: folder, files: [file], holding: holding))
                }
            }
            return folders
        }
    }

    private let holding: Holding
    /// The lists that the folder fills; the others are empty.
    private(set) var catalog = Catalog(settings: Settings(title: ""))
    /// Findings about ids that two files share.
    private(set) var duplicates: [Diagnostic] = []
    /// What was left out.
    private(set) var heldBack: [Catalog.HeldBack] = []
    /// For each id, the path of the first file that has it.
    private var owners: [String: String] = [:]

    private init(_ holding: Holding) { self.holding = holding }

    /// Adds one file's content. Anything that must not be published yet is left out, and a second file with the same id
    /// is reported.
    private mutating func add(_ entry: ContentEntry?) {
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

    // MARK: - Entries

    /// The entry, with the reason why it would be left out; nil if it is left out, or if another entry has its id.
    private mutating func taken<Record: HeldRecord>(_ entry: Catalog.Entry<Record>) -> Catalog.Entry<Record>? {
        guard let entry = published(entry), takes(entry.header, Record.entityKind) else { return nil }
        return entry
    }

    private mutating func published<Record: HeldRecord>(_ entry: Catalog.Entry<Record>) -> Catalog.Entry<Record>? {
        guard let hold = holding.hold(isDraft: entry.header.isDraft, publishAt: entry.header.publishAt) else {
            return entry
        }
        guard holding.includesDrafts else {
            heldBack.append(
                Catalog.HeldBack(
                    path: entry.header.file.path, kind: entry.isHome ? nil : Record.entityKind, id: entry.header.id,
                    hold: hold, media: entry.media))
            return nil
        }
        var entry = entry
        entry.header.hold = hold
        return entry
    }

    private mutating func add(_ note: Catalog.Entry<Catalog.FootnoteNote>) {
        var note = note
        note.hold = holding.hold(isDraft: note.isDraft, publishAt: note.publishAt)
        guard let hold = note.hold, !holding.includesDrafts else { return catalog.footnoteNotes.append(note) }
        let media = MediaUse.paths(in: note.body.value)
        heldBack.append(Catalog.HeldBack(path: note.file.path, kind: nil, id: note.label, hold: hold, media: media))
    }

    private mutating func add(_ note: Catalog.PassageNote) {
        let hold = holding.hold(isDraft: note.isDraft, publishAt: note.publishAt)
        guard let hold, !holding.includesDrafts else { return catalog.passageNotes.append(note) }
        let id = "\(note.quote.position.line)"
        heldBack.append(Catalog.HeldBack(path: note.file.path, kind: nil, id: id, hold: hold))
    }

    private mutating func takes(_ header: Shared<Catalog.Header>, _ kind: EntityKind) -> Bool {
        if let owner = owners[header.id] {
            duplicates.append(
                Diagnostic(
                    .duplicateID, in: header.file.path, at: .start,
                    "another \(kind.rawValue) already has the id '\(header.id)'", fix: "rename one of the two",
                    notes: [Note(in: owner, at: .start, "the other is here")]))
            return false
        }
        owners[header.id] = header.file.path
        return true
    }
}

extension Catalog {
    /// Joins the contents of a site's folders in one catalog, with all findings. Notes on an article that is left out
    /// are also left out.
    ///
    /// - Parameter media: Paths from the content folder.
    static func joining(
        _ folders: [(id: ContentKinds.Folder, gathered: FolderGathering)], silences: [Silence], media: [String],
        templates: [SourceFile]
    ) -> Diagnosed<Catalog> {
        var catalog = Catalog(settings: Settings(title: ""))
        for folder in folders { catalog.take(folder.id, from: folder.gathered.catalog) }
        catalog.silences = silences
        catalog.media = media
        let duplicates = EntityKind.allCases.flatMap { kind in
            folders.first { $0.id == .entries(kind) }?.gathered.duplicates ?? []
        }
        catalog.heldBack = folders.flatMap(\.gathered.heldBack).sorted { ($0.path, $0.id) < ($1.path, $1.id) }
        guard !catalog.heldBack.isEmpty else {
            let slips = catalog.addTopics()
            return Diagnosed(catalog, duplicates + slips)
        }
        let articles = Set(catalog.heldBack.filter { $0.kind == .article }.map(\.id))
        catalog.footnoteNotes.removeAll { articles.contains($0.article) }
        catalog.passageNotes.removeAll { articles.contains($0.article.value) }
        catalog.leaveOutMedia(templates)
        let slips = catalog.addTopics()
        return Diagnosed(catalog, duplicates + slips)
    }

    /// Takes the lists that a folder fills.
    private mutating func take(_ folder: ContentKinds.Folder, from other: Catalog) {
        switch folder {
        case .settings: settings = other.settings
        case .home: home = other.home
        case .entries(.article): articles = other.articles
        case .entries(.actor): actors = other.actors
        case .entries(.event): events = other.events
        case .entries(.source): sources = other.sources
        case .entries(.page): pages = other.pages
        case .footnoteNotes: footnoteNotes = other.footnoteNotes
        case .passageNotes: passageNotes = other.passageNotes
        case .ledger: ledger = other.ledger
        }
    }
}
