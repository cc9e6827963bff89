import Model

/// One file of `content/`, read and parsed.
enum ContentEntry: Sendable, Equatable {
    case settings(Settings)
    case home(Catalog.Page)
    case article(Catalog.Article)
    case actor(Catalog.Actor)
    case event(Catalog.Event)
    case source(Catalog.Source)
    case page(Catalog.Page)
    case footnoteNote(Catalog.FootnoteNote)
    case passageNotes([Catalog.PassageNote])
    case ledger(Ledger)

    /// The most bytes of one text file: libcmark-gfm's worst case grows faster than the text (section 6 of the design).
    static let largestFile = 1 << 20
    /// The most bytes of the ledger: some 700,000 addresses, all of them paragraphs.
    static let largestLedger = 1 << 26

    /// Parses a text by its kind, and looks for what nobody sees in it.
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
