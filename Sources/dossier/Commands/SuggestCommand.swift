import ArgumentParser
import Model
import Publishing
import Editing
import Language

/// `dossier suggest`: what the articles name and no annotation covers.
struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Find the actors and events that the articles name and nobody has annotated.",
        discussion: """
            Reads the articles' sentences for names (capitalised phrases, acronyms with their expansion, offices before a name) \
            and for happenings (a date beside a word such as 'attack' or 'signed'), the likeliest first, each with a guess of \
            its kind and its sentences; and for names that were left unlinked because several bear them. English texts only. \
            With --write each becomes a file that passes 'check'; what was guessed stands beside it as a comment.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Argument(help: "The articles to read, by id or file. (default: all)")
    var articles: [String] = []

    @Option(help: "How many actors and how many events to show, the likeliest first. (default: all)")
    var limit: Int?

    @Flag(help: "Write a file for each; one that is there already is left alone.")
    var write = false

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up") }
        guard [.text, .json].contains(printing.format) else { throw ValidationError("suggest prints text or json") }
    }

    func run() async throws {
        let console = Console(printing)
        let linked: Site
        do throws(PublishingFailure) {
            var options = site.build
            // A draft's names are to be found as well, and a draft's own name needs no suggestion.
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

    /// The ids of the articles that were asked for; one that is not there ends the command.
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
            case .exists: console.say("left \(file.path): it is there already")
            case .failed(let reason):
                console.error("cannot write \(file.path): \(reason)")
                failed = true
            }
        }
        if failed { throw ExitStatus.cannotWrite }
    }
}
