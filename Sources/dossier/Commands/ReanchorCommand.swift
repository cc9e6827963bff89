import Publishing
import ArgumentParser
import Base
import Linking
import Loading
import Model
import Changing
import Language

/// `dossier reanchor [ARTICLE…]`: passage notes whose article has changed.
struct ReanchorCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "reanchor", abstract: "Find passages whose text has changed, and pin their notes again.",
        discussion: """
            Lists each note in content/notes as exact (the words and those around them are there), moved (one place \
            clearly matches and claims the same), changed (the passage may claim something else, or is in another \
            place), ambiguous (several places match equally well) or lost (none matches), with what has changed, word \
            by word. --write pins the moved notes again and records the words around each note. Everything else is \
            left to you: settle a note with --accept, --repin or --drop, and name it as the list does, such as \
            content/notes/flood.yaml:3:10 or flood:3.
            """)

    @Argument(
        help: "The ids of the articles to look at. (default: all)", completion: .custom(EntryCompletion.articles))
    var articles: [String] = []

    @Flag(help: "Write the safe changes into content/notes.")
    var write = false

    @Option(help: ArgumentHelp("Pin a changed note to the place that the list shows.", valueName: "note"))
    var accept: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Pin a note to other words: its name, then the words.", valueName: "note words"))
    var repin: [String] = []

    @Option(help: ArgumentHelp("Remove a note from its file.", valueName: "note"))
    var drop: [String] = []

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        guard repin.isEmpty || repin.count == 2 else {
            throw ValidationError("--repin takes a note and the words to pin it to, in quotation marks")
        }
    }

    func run() async throws {
        let console = Console(printing)
        let loaded: Diagnosed<LoadedSite>
        do throws(ReadFailure) {
            loaded = try await Loader.load(
                site.root, options: LoadOptions(includesDrafts: true, jobs: site.build.jobs))
        } catch {
            console.error(error.isMissing ? error.reason : error.message)
            throw ExitStatus.inputMissing
        }
        // Notes are compared with every text: if one is missing, they would be pinned to another, or to none.
        try ExitStatus.checkRead(loaded.diagnostics, of: site.root, console)
        let catalog = await Linker.showingNames(in: loaded.value.catalog, jobs: site.build.jobs)
        try checkArticles(catalog, console)
        let notes = ReviewedNote.review(catalog, of: Set(articles))
        let decisions = NoteDecisions(accept: accept, repin: repin, drop: drop)
        if !decisions.isEmpty { return try decisions.carryOut(notes, catalog, root: site.root, console) }
        let changes = notes.filter { $0.isSafe || $0.isUnrecorded }.map(\.change)
        let writing = write ? NoteWriting.write(changes, root: site.root) : NoteWriting()
        let review = NoteReview(
            notes: notes, written: writing.written, root: site.root, console: console, format: printing.format)
        review.print(isQuiet: printing.quiet)
        let unreadable = loaded.diagnostics.filter { $0.level == .error && $0.path.hasPrefix("content/notes/") }
        Findings(root: site.root, console: console, format: .text).print(unreadable)
        for failure in writing.failures { console.error(failure) }
        if !printing.quiet { console.say(review.summary) }
        if !writing.failures.isEmpty { throw ExitStatus.cannotWrite }
        let worst = review.worst
        if !unreadable.isEmpty || worst == .error || site.strict && worst == .warning { throw ExitStatus.findings }
    }

    private func checkArticles(_ catalog: Catalog, _ console: Console) throws {
        let ids = catalog.articles.map(\.header.id)
        let unknown = articles.filter { !ids.contains($0) }
        for id in unknown {
            console.error("no article '\(id)'" + (NearMiss(ids).fix(for: id).map { "; \($0)" } ?? ""))
        }
        if !unknown.isEmpty { throw ExitStatus.usage }
    }
}

/// Rewrites the files of notes.
struct NoteWriting {
    /// Their paths, from the site's root.
    private(set) var written: Set<String> = []
    private(set) var failures: [String] = []

    static func write(_ changes: [NoteChange], root: String) -> NoteWriting {
        var writing = NoteWriting()
        let files = Dictionary(grouping: changes, by: \.path)
        for (path, changes) in files.sorted(by: { $0.key < $1.key }) { writing.write(changes, path, root: root) }
        return writing
    }

    private mutating func write(_ changes: [NoteChange], _ path: String, root: String) {
        let file = NewFile(ofSite: root, path)
        let bytes: [UInt8]
        do { bytes = try FileReading.bytes(of: file.path, limit: 1 << 22).get() } catch {
            return failures.append(error.message)
        }
        guard let rewritten = NoteFile(bytes).rewritten(changes) else {
            return failures.append("cannot change \(path) without changing more than its notes; do it by hand")
        }
        switch file.write(rewritten, overwrites: true) {
        case .written: written.insert(path)
        case .exists: failures.append("cannot write \(path)")
        case .failed(let reason): failures.append("cannot write \(path): \(reason)")
        }
    }
}
