import ArgumentParser
import Model
import Editing
import Language

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
