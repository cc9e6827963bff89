import Base
import ArgumentParser
import Suggesting
import Language
import Model

/// `dossier new`: a new file with everything that is known.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Create the file of an article, actor, event, source, footnote or passage note.",
        discussion: """
            Writes the file with what is known and prints its path. It invents nothing and overwrites nothing. \
            Required fields that are not known stay empty, and 'check' reports them. --from takes a place in an \
            article, such as content/articles/flood.md:12, and fills in the file from the sentence there.
            """,
        subcommands: [
            NewArticle.self, NewActor.self, NewEvent.self, NewSource.self, NewFootnote.self, NewNote.self,
        ])
}

/// `dossier new article`.
struct NewArticle: NewFileCommand {
    static let configuration = CommandConfiguration(commandName: "article", abstract: "Create an article.")

    @Argument(help: "The title or the id.")
    var name: String

    @Option(help: "The date, such as 2014-12-18. (default: the day of --now, or left empty)")
    var date: String?

    @OptionGroup var options: NewOptions

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
struct NewActor: NewFileCommand {
    static let configuration = CommandConfiguration(commandName: "actor", abstract: "Create the file of an actor.")

    @Argument(help: "The name or the id. (default with --from: the likeliest name there that no file describes)")
    var name: String?

    @Option(help: "The kind: person, state, government-body, organisation, armed-group, alliance or media.")
    var kind: String?

    @OptionGroup var options: NewOptions

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
struct NewEvent: NewFileCommand {
    static let configuration = CommandConfiguration(commandName: "event", abstract: "Create the file of an event.")

    @Argument(help: "The title or the id. (default with --from: made from the sentence)")
    var name: String?

    @Option(help: "The date, such as 2014-12-16, 2014-12 or 2014~. (default with --from: found in the sentence)")
    var date: String?

    @Option(help: "The kind, in one word, such as attack, summit or agreement.")
    var kind: String?

    @OptionGroup var options: NewOptions

    func validate() throws {
        try NewOptions.check(date: date)
        if let name { _ = try EntryName.checked(name) }
        if name == nil, options.from == nil { throw ValidationError("give a title, or a sentence with --from") }
    }

    func run() async throws {
        let entry = try await NewEntry(options)
        let event = try entry.reading()?.event(called: name)
        let words = name ?? event?.happening?.title
        guard let words else { throw entry.missing("no event was found in that sentence; give a title") }
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
struct NewSource: NewFileCommand {
    static let configuration = CommandConfiguration(commandName: "source", abstract: "Create the file of a source.")

    @Argument(help: "The title of the work, or the id.")
    var name: String

    @Option(help: "The type in CSL's terms, such as article-newspaper, report or webpage.")
    var type: String?

    @Option(help: "The date, such as 2014-12-17.")
    var date: String?

    @Option(help: "The address. (default with --from: the first address in the footnote there)")
    var url: String?

    @OptionGroup var options: NewOptions

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
