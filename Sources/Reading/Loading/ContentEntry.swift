import Base
import Model

/// One file of `content/`, read and parsed.
enum ContentEntry: Sendable, Equatable {
    case settings(Settings)
    case home(Catalog.Entry<Catalog.Page>)
    case article(Catalog.Entry<Catalog.Article>)
    case actor(Catalog.Entry<Catalog.Actor>)
    case event(Catalog.Entry<Catalog.Event>)
    case source(Catalog.Entry<Catalog.Source>)
    case page(Catalog.Entry<Catalog.Page>)
    case footnoteNote(Catalog.Entry<Catalog.FootnoteNote>)
    case passageNotes([Catalog.PassageNote])
    case ledger(Ledger)

    /// The largest text file, in bytes: libcmark-gfm's worst case grows faster than the text (section 6 of the design).
    static let largestFile = 1 << 20
    /// The largest ledger, in bytes: some 700,000 addresses of paragraphs.
    static let largestLedger = 1 << 26

    /// Parses a text by its kind, and looks for invisible characters in it.
    static func parse(_ file: SourceFile, as kind: ContentKinds.Kind) -> Diagnosed<ContentEntry?> {
        var parsed = parseFields(file, as: kind)
        parsed.diagnostics = HiddenText.add(to: parsed.diagnostics, in: file)
        return parsed
    }

    private static func parseFields(_ file: SourceFile, as kind: ContentKinds.Kind) -> Diagnosed<ContentEntry?> {
        switch kind {
        case .settings: wrap(SettingsReading.settings(file)) { .settings($0) }
        case .home: wrap(ContentFile.page(file, id: "index", isHome: true)) { $0.map(ContentEntry.home) }
        case .article(let id): wrap(ContentFile.article(file, id: id)) { $0.map(ContentEntry.article) }
        case .actor(let id): wrap(ContentFile.actor(file, id: id)) { $0.map(ContentEntry.actor) }
        case .event(let id): wrap(ContentFile.event(file, id: id)) { $0.map(ContentEntry.event) }
        case .source(let id): wrap(ContentFile.source(file, id: id)) { $0.map(ContentEntry.source) }
        case .page(let id): wrap(ContentFile.page(file, id: id)) { $0.map(ContentEntry.page) }
        case .topic(let id): wrap(ContentFile.topic(file, id: id)) { $0.map(ContentEntry.page) }
        case .footnoteNote(let article, let label):
            wrap(ContentFile.footnoteNote(file, article: article, label: label)) { $0.map(ContentEntry.footnoteNote) }
        case .passageNotes(let article): wrap(PassageNoteReading.notes(file, article: article)) { .passageNotes($0) }
        case .ledger: wrap(LedgerReading.ledger(file)) { .ledger($0) }
        }
    }

    /// What the editor has silenced in the file.
    var silences: [Silence] {
        switch self {
        case .settings(let settings): settings.silences
        case .home(let page), .page(let page): page.header.silences
        case .article(let article): article.header.silences
        case .actor(let actor): actor.header.silences
        case .event(let event): event.header.silences
        case .source(let source): source.header.silences
        case .footnoteNote(let note): note.silences
        case .passageNotes(let notes): notes.flatMap(\.silences)
        case .ledger: []
        }
    }

    private static func wrap<Value>(_ read: Diagnosed<Value>, _ entry: (Value) -> ContentEntry?) -> Diagnosed<
        ContentEntry?
    > {
        Diagnosed(entry(read.value), read.diagnostics)
    }
}

/// The text of one file of `content/`.
struct ReadText: Sendable, Equatable, Identifiable {
    let file: ContentKinds.File
    /// Nil if it could not be read as a text.
    let text: SourceFile?
    /// Why it could not be read.
    let diagnostics: [Diagnostic]

    var id: String { file.path }

    init(_ file: ContentKinds.File, _ text: Diagnosed<SourceFile?>) {
        (self.file, self.text, diagnostics) = (file, text.value, text.diagnostics)
    }

    private init(_ file: ContentKinds.File, in folder: SiteFolder) {
        let limit = file.kind == .ledger ? ContentEntry.largestLedger : ContentEntry.largestFile
        self.init(file, folder.text(at: file.path, limit: limit))
    }

    /// The file, parsed.
    var parsed: Shared<ParsedFile> {
        guard let text else { return Shared(ParsedFile(folder: file.kind.folder, diagnostics: diagnostics)) }
        let entry = ContentEntry.parse(text, as: file.kind)
        return Shared(
            ParsedFile(
                folder: file.kind.folder, entry: entry.value, diagnostics: diagnostics + entry.diagnostics,
                silences: entry.value?.silences ?? []))
    }

    /// Reads files in parallel, except for those that were read the last time and cannot have changed.
    ///
    /// - Parameters:
    ///   - files: In the order of their paths, like those of the last reading.
    static func read(
        _ files: [ContentKinds.File], in folder: SiteFolder, keeping last: [ReadText], unless changed: ChangedPaths,
        jobs: Int
    ) async -> [ReadText] {
        guard !last.isEmpty else {
            return await files.concurrentMap(jobs: jobs, chunk: 16) { ReadText($0, in: folder) }
        }
        var texts: [ReadText?] = []
        texts.reserveCapacity(files.count)
        var next = 0
        for file in files {
            while next < last.count, last[next].id.isBefore(file.path) { next += 1 }
            let isKnown = next < last.count && last[next].file == file && last[next].text != nil
            texts.append(isKnown && !changed.mayHold(file.path) ? last[next] : nil)
        }
        let unread = texts.indices.filter { texts[$0] == nil }
        let read = await unread.concurrentMap(jobs: jobs, chunk: 16) { ReadText(files[$0], in: folder) }
        for (place, text) in zip(unread, read) { texts[place] = text }
        return texts.compactMap(\.self)
    }
}

/// One file of `content/` as it was parsed.
struct ParsedFile: Sendable, Equatable {
    let folder: ContentKinds.Folder
    var entry: ContentEntry?
    var diagnostics: [Diagnostic] = []
    var silences: [Silence] = []
}
