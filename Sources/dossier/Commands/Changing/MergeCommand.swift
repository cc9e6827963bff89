import ArgumentParser
import Changing
import Model

/// `dossier merge ENTRY into ENTRY`: one entry of two.
struct MergeCommand: ChangeCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make one of two actors, events or sources that are the same.",
        usage: "dossier merge <entry> into <entry> [options]",
        discussion: """
            Everything that refers to the first refers to the second afterwards. Its names become 'also_known_as', its \
            page redirects, its text is appended, and facts that the second lacks are added. Where both say something \
            different, the second keeps what it says; what the first said becomes a comment there and is listed.

            Nothing is written unless everything can be. Try it with --dry-run, which prints a unified diff.
            """)

    @Argument(help: "The entry that goes, such as actor:prc.", completion: .custom(EntryCompletion.entries))
    var dropped: String

    @Argument(help: "The word 'into'.", completion: .list(["into"]))
    var word: String

    @Argument(help: "The entry that stays, such as actor:china.", completion: .custom(EntryCompletion.entries))
    var kept: String

    @OptionGroup var options: ChangeOptions

    func validate() throws {
        guard word == "into" else { throw ValidationError("write 'dossier merge \(dropped) into …'") }
    }

    func run() async throws {
        let change = PlannedChange(options)
        let site = try await change.site()
        let (from, into) = try site.entries(dropped, kept, change.console)
        try await change.make { () throws(ChangeRefusal) in
            try site.merging(from, into: into)
        } summary: { files in
            "merged '\(from)' into '\(into)' in \(files)"
        }
    }
}
