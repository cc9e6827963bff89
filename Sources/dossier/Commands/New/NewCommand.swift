import ArgumentParser
import Editing
import Language
import Model

/// `dossier new`: a file to begin with.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a new article, actor, event, source, footnote or passage note.",
        discussion: """
            Writes the file with what is known and prints its path; nothing is invented, and nothing is overwritten. What the \
            file cannot do without and nobody gave stays empty, and 'check' asks for it at its line. --from takes a place in an \
            article, as content/articles/flood.md:12, and fills the file from the sentence there.
            """,
        subcommands: [
            NewArticle.self, NewActor.self, NewEvent.self, NewSource.self, NewFootnote.self, NewNote.self,
        ])
}

/// `dossier new article`.
struct NewArticle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "article", abstract: "Make a new article.")

    @OptionGroup var options: NewOptions

    @Argument(help: "Its title, or its id.")
    var name: String

    @Option(help: "Its date, as 2014-12-18. (default: the day of --now; else left empty)")
    var date: String?

    func validate() throws {
        try NewOptions.check(date: date)
        _ = try EntryName.checked(name)
    }

    func run() async throws {
        let name = try EntryName.checked(name)
        let entry = try await NewEntry(options)
        let header = entry.site.articles.first { $0.record.header.id == name.id }?.record.header
        try entry.write(
            .article(name, date: date ?? options.site.now.map { String($0.prefix(10)) }), taken: header?.file.path)
    }
}

/// `dossier new actor`.
struct NewActor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "actor", abstract: "Make a new actor.")

    @OptionGroup var options: NewOptions

    @Argument(help: "The actor's name, or its id. (default with --from: the likeliest that nobody has annotated there)")
    var name: String?

    @Option(help: "What it is: person, state, government-body, organisation, armed-group, alliance or media.")
    var kind: String?

    func validate() throws {
        if let name { _ = try EntryName.checked(name, isProper: true) }
        if name == nil, options.from == nil { throw ValidationError("give a name, or a sentence with --from") }
        if let kind, Catalog.Actor.Kind(rawValue: kind) == nil {
            let kinds = Catalog.Actor.Kind.allCases.map(\.rawValue)
            let fix = NearMiss(kinds).fix(for: kind) ?? "write one of \(kinds.joined(separator: ", "))"
            throw ValidationError("--kind: no kind '\(kind)'; \(fix)")
        }
    }

    func run() async throws {
        let entry = try await NewEntry(options)
        let given = try name.map { try EntryName.checked($0, isProper: true) }
        let reading = try entry.reading()
        let suggestion = reading?.actor(named: given?.words)
        guard let name = try given ?? suggestion.map({ try EntryName.checked($0.name) }) else {
            throw entry.missing("no name was found in that sentence; give one")
        }
        let owner = entry.site.actors.first { $0.record.header.id == name.id }?.record.header.file.path
        let sentence = reading?.sentence(naming: name.words)
        let kind = kind.flatMap { Catalog.Actor.Kind(rawValue: $0) }
        try entry.write(.actor(name, kind: kind, suggestion: suggestion, sentence: sentence), taken: owner)
    }
}

/// `dossier new event`.
struct NewEvent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "event", abstract: "Make a new event.")

    @OptionGroup var options: NewOptions

    @Argument(help: "The event's title, or its id. (default with --from: what the sentence tells)")
    var name: String?

    @Option(help: "Its date, as 2014-12-16, 2014-12 or 2014~. (default with --from: what the sentence gives)")
    var date: String?

    @Option(help: "What kind of event it is, in a word: attack, summit, agreement.")
    var kind: String?

    func validate() throws {
        try NewOptions.check(date: date)
        if let name { _ = try EntryName.checked(name) }
        if name == nil, options.from == nil { throw ValidationError("give a title, or a sentence with --from") }
    }

    func run() async throws {
        let entry = try await NewEntry(options)
        let event = try entry.reading()?.event(called: name)
        let words = name ?? event?.happening?.title
        guard let words else { throw entry.missing("that sentence tells of nothing that can be named; give a title") }
        let name = try EntryName.checked(words)
        let owner = entry.site.events.first { $0.record.header.id == name.id }?.record.header.file.path
        let found = date == nil ? event?.date : nil
        try entry.write(
            .event(
                name, date: date ?? found?.edtf, dateComment: found?.comment, kind: kind ?? event?.happening?.kind,
                sentence: event?.sentence), taken: owner)
    }
}

/// `dossier new source`.
struct NewSource: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "source", abstract: "Make a new source.")

    @OptionGroup var options: NewOptions

    @Argument(help: "The title of the work, or an id.")
    var name: String

    @Option(help: "What it is, in a word of CSL: article-newspaper, report, webpage.")
    var type: String?

    @Option(help: "Its date, as 2014-12-17.")
    var date: String?

    @Option(help: "Its address. (default with --from: the first address of the footnote there)")
    var url: String?

    func validate() throws {
        try NewOptions.check(date: date)
        _ = try EntryName.checked(name)
        if let type, !cslTypes.contains(type) {
            throw ValidationError(
                "--type: no type '\(type)'\(NearMiss(cslTypes).fix(for: type).map { "; \($0)" } ?? "")")
        }
        if let url, SafeURL(url)?.host == nil {
            throw ValidationError("--url takes an address such as https://example.org/")
        }
    }

    func run() async throws {
        let name = try EntryName.checked(name)
        let entry = try await NewEntry(options)
        let owner = entry.site.sources.first { $0.record?.header.id == name.id }?.record?.header.file.path
        let footnote = try options.from.flatMap { place in
            FootnoteReading.all(in: try entry.article(place.articleID), line: place.line).first
        }
        try entry.write(.source(name, type: type, date: date, url: url ?? footnote?.url), taken: owner)
    }
}
