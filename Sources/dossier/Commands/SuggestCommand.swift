import Base
import ArgumentParser
import Model
import Publishing
import Editing
import Language

/// `dossier suggest`: what the articles name and no annotation covers.
struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Find actors and events that articles name but no file describes yet.",
        discussion: """
            Reads the articles for names (capitalised phrases, acronyms and their expansions, offices before a \
            name) and for events (a date near a word such as 'attack' or 'signed'). Lists the likeliest first, each \
            with a guess of its kind and its sentences. Also lists names that are not linked because several actors \
            or events share them. English texts only.

            --write creates a file for each that passes 'check'. Every guess is marked as a comment.
            """)

    @Argument(help: "The articles to read, by id or file. (default: all)")
    var articles: [String] = []

    @Option(help: "The most actors, and the most events, to list. (default: all)")
    var limit: Int?

    @Flag(help: "Write a file for each; existing files are left alone.")
    var write = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes 0 or a larger number") }
        guard [.text, .json].contains(printing.format) else { throw ValidationError("suggest prints text or json") }
    }

    func run() async throws {
        let console = Console(printing)
        let linked: Site
        do throws(PublishingFailure) {
            var options = site.build
            // Names in drafts are also searched, and a draft's own name needs no suggestion.
            options.includesDrafts = true
            linked = try await Build.site(options).value
        } catch {
            throw ExitStatus.of(error, console)
        }
        let suggestions = limited(Suggester.suggest(linked, articles: try wanted(in: linked, console)))
        switch printing.format {
        case .json: console.print(SuggestionList(suggestions).json)
        default: for line in SuggestionList(suggestions).lines { console.print(line) }
        }
        if write { try writeFiles(suggestions, console) }
        console.note(SuggestionList(suggestions).summary(isWritten: write))
    }

    /// The ids of the articles that were asked for; an unknown one ends the command.
    private func wanted(in linked: Site, _ console: Console) throws -> Set<String> {
        let known = linked.articles.map(\.record.header)
        return Set(
            try articles.map { text in
                let file = text.split(separator: "/").last.map(String.init) ?? text
                let id = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
                guard known.contains(where: { $0.id == id }) else {
                    let fix = NearMiss(known.map(\.id)).fix(for: id).map { "; \($0)" } ?? ""
                    console.error("there is no article '\(id)'\(fix)")
                    throw ExitStatus.inputMissing
                }
                return id
            })
    }

    private func limited(_ suggestions: Suggestions) -> Suggestions {
        guard let limit else { return suggestions }
        var suggestions = suggestions
        let (actors, events) = (suggestions.found.filter(\.isActor), suggestions.found.filter { !$0.isActor })
        suggestions.found = Array(actors.prefix(limit) + events.prefix(limit))
        return suggestions
    }

    private func writeFiles(_ suggestions: Suggestions, _ console: Console) throws {
        var failed = false
        for file in suggestions.found.compactMap(\.stub) {
            switch NewFile(ofSite: site.root, file.path).write(Array(file.text.utf8), overwrites: false) {
            case .written: console.note("wrote \(file.path)")
            case .exists: console.say("left \(file.path): it already exists")
            case .failed(let reason):
                console.error("cannot write \(file.path): \(reason)")
                failed = true
            }
        }
        if failed { throw ExitStatus.cannotWrite }
    }
}
