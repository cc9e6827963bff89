import Language
import Model

/// The files of `content/`, each recognised by the folder that contains it.
struct ContentKinds: Sendable {
    /// What a file below `content/` is.
    enum Kind: Sendable, Equatable {
        case settings, home
        case article(id: String)
        case actor(id: String)
        case event(id: String)
        case source(id: String)
        case page(id: String)
        case topic(id: String)
        case footnoteNote(article: String, label: String)
        case passageNotes(article: String)
        /// The ledger of published addresses.
        case ledger
    }

    /// The folder of a kind of file; each folder is gathered independently of the others.
    enum Folder: Hashable, Sendable {
        case settings, home, footnoteNotes, passageNotes, ledger
        case entries(EntityKind)
    }

    /// A file to read: its path from the root, and its kind.
    struct File: Sendable, Equatable {
        var path: String
        var kind: Kind
    }

    private(set) var readable: [File] = []
    /// From the content folder, such as `media/map.png`.
    private(set) var media: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Sorts paths relative to `content/` by kind.
    init(_ paths: [String]) {
        for path in paths { add(path) }
        if !paths.contains("site.yaml") {
            report(
                .missingFile, "site.yaml", "the site has no settings", fix: "add content/site.yaml with 'title: …'")
        }
    }

    private mutating func add(_ path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard let folder = parts.first, let name = parts.last else { return }
        // The listing reports these names; their files are not read.
        guard !path.isForbiddenName else { return }
        switch (folder, parts.count) {
        case ("site.yaml", 1): append(path, .settings)
        case ("index.md", 1): append(path, .home)
        case ("published.txt", 1): append(path, .ledger)
        // What imports have written, which only imports read.
        case ("imported.txt", 1): break
        case ("media", 2...): media.append(path)
        case ("articles", 2...): addByID(path, name) { .article(id: $0) }
        case ("actors", 2...): addByID(path, name) { .actor(id: $0) }
        case ("events", 2...): addByID(path, name) { .event(id: $0) }
        case ("sources", 2...): addByID(path, name) { .source(id: $0) }
        case ("pages", 2...): addByID(path, name) { .page(id: $0) }
        case ("topics", 2...): addByID(path, name) { .topic(id: $0) }
        case ("footnotes", 3) where name.hasSuffix(".md"):
            append(path, .footnoteNote(article: parts[1], label: String(name.dropLast(3))))
        case ("notes", 2) where name.hasSuffix(".yaml"):
            append(path, .passageNotes(article: String(name.dropLast(5))))
        default: reportUnknown(path, name: name)
        }
    }

    private mutating func append(_ path: String, _ kind: Kind) {
        readable.append(File(path: "content/" + path, kind: kind))
    }

    /// Adds a file whose name is its id. Another extension is unknown; a name that is not an id is an error.
    private mutating func addByID(_ path: String, _ name: String, _ kind: (String) -> Kind) {
        guard name.hasSuffix(".md") else { return reportUnknown(path, name: name) }
        let id = String(name.dropLast(3))
        guard ID.isValid(id) else {
            let fix = Slug.id(id).map { "rename it '\($0).md'" }
            return report(.invalidID, path, "'\(id)' is not a valid id: use \(ID.rule)", fix: fix)
        }
        append(path, kind(id))
    }

    private mutating func reportUnknown(_ path: String, name: String) {
        guard !name.uppercased().hasPrefix("README") else { return }
        var fix = "put it under content/media to publish it"
        if name.hasSuffix(".yml") { fix = "rename it '\(name.dropLast(4)).yaml'" }
        if name.hasSuffix(".markdown") { fix = "rename it '\(name.dropLast(9)).md'" }
        report(.unknownFile, path, "this is not a content file, so it is not used", fix: fix)
    }

    private mutating func report(_ rule: Rule, _ path: String, _ message: String, fix: String?) {
        diagnostics.append(Diagnostic(rule, in: "content/" + path, at: .start, message, fix: fix))
    }
}

extension ContentKinds.Kind {
    var folder: ContentKinds.Folder {
        switch self {
        case .settings: .settings
        case .home: .home
        case .article: .entries(.article)
        case .actor: .entries(.actor)
        case .event: .entries(.event)
        case .source: .entries(.source)
        case .page, .topic: .entries(.page)
        case .footnoteNote: .footnoteNotes
        case .passageNotes: .passageNotes
        case .ledger: .ledger
        }
    }
}
