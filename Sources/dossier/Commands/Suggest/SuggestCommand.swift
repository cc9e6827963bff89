import Base
import ArgumentParser
import Model
import Publishing
import Suggesting
import Language

/// `dossier suggest`: what the articles name and no annotation covers.
struct SuggestCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Find actors and events that articles name but no file describes yet.",
        discussion: """
            Reads the articles for names of persons and bodies and for events that a sentence dates, and lists the \
            likeliest first, each with a guess of its kind and its sentences. Also lists names that are not linked \
            because several actors or events share them. English texts only.

            --write creates a file for each, and pins each event to its sentence by a passage note. These are drafts: \
            nothing in them is published, and 'check' lists them, until you remove the line 'draft: true'. --pick \
            writes only the suggestions with these ids; --undo removes what the last run wrote, except what has been \
            changed since.

            --duplicates reads no texts: it lists actors, events and sources that are likely one, and how to merge them.
            """)

    @Argument(help: "The articles to read, by id or file. (default: all)")
    var articles: [String] = []

    @Option(help: "The most actors, and the most events, to list. (default: all)")
    var limit: Int?

    @Flag(help: "Write a draft for each; existing files are left alone.")
    var write = false

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Write drafts of these suggestions only.", valueName: "id"))
    var pick: [String] = []

    @Flag(help: "Remove what the last run wrote.")
    var undo = false

    @Flag(help: "List entries that are likely one, each pair with what merges it.")
    var duplicates = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes 0 or a larger number") }
        if undo, write || !pick.isEmpty || !articles.isEmpty {
            throw ValidationError("--undo takes no articles, --write or --pick")
        }
        if duplicates, undo || write || !pick.isEmpty || !articles.isEmpty {
            throw ValidationError("--duplicates takes no articles, --write, --pick or --undo")
        }
        guard [.text, .json].contains(printing.format) else { throw ValidationError("suggest prints text or json") }
    }

    func run() async throws {
        let console = Console(printing)
        if undo { return try SuggestionWriter(root: site.root, console: console).undo() }
        let linked: Site
        do throws(PublishingFailure) {
            var options = site.build
            // Names in drafts are also searched, and a draft's own name needs no suggestion.
            options.includesDrafts = true
            linked = try await Build.site(options).value
        } catch {
            throw ExitStatus.of(error, console)
        }
        if duplicates { return list(DuplicateList(pairs: Duplicates.find(in: linked)), console) }
        let suggestions = limited(Suggester.suggest(linked, articles: try wanted(in: linked, console)))
        switch printing.format {
        case .json: console.print(SuggestionList(suggestions).json)
        default: for line in SuggestionList(suggestions).lines { console.print(line) }
        }
        let isWritten = write || !pick.isEmpty
        if isWritten {
            let picked = try picked(from: suggestions, console)
            try SuggestionWriter(root: site.root, console: console).write(picked, of: linked)
        }
        console.note(SuggestionList(suggestions).summary(isWritten: isWritten))
    }

    private func list(_ list: DuplicateList, _ console: Console) {
        if printing.format == .json { console.print(list.json) } else { for line in list.lines { console.print(line) } }
        console.note(list.summary)
    }

    /// The suggestions to write; an id that none has ends the command.
    private func picked(from suggestions: Suggestions, _ console: Console) throws -> [Suggestion] {
        guard !pick.isEmpty else { return suggestions.found }
        let known = suggestions.found.map(\.id)
        for id in pick where !known.contains(id) {
            let fix = NearMiss(known).fix(for: id).map { "; \($0)" } ?? ""
            console.error("there is no suggestion '\(id)'\(fix)")
            throw ExitStatus.inputMissing
        }
        return suggestions.found.filter { pick.contains($0.id) }
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
}
