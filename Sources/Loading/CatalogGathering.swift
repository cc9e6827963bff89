import Model

/// Gathers parsed files into a catalog, in the order in which they are given.
struct CatalogGathering {
    let includesDrafts: Bool
    var catalog = Catalog(settings: Settings(title: ""))
    var diagnostics: [Diagnostic] = []
    /// The path of the file that first bore an id, by kind and id.
    private var owners: [EntityKind: [String: String]] = [:]

    init(includesDrafts: Bool) { self.includesDrafts = includesDrafts }

    /// Takes one file's content; drafts are left out unless asked for, and an id's second bearer is reported.
    mutating func add(_ result: Diagnosed<ContentEntry?>) {
        diagnostics += result.diagnostics
        switch result.value {
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
        var catalog = catalog
        let drafts = catalog.drafts[.article] ?? []
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
            diagnostics.append(
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
