import ArgumentParser
import Base
import Changing
import Model

/// `dossier rename ENTRY ID`: another id for an entry, everywhere.
struct RenameCommand: ChangeCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give an entry another id, in its file and in everything that refers to it.",
        discussion: """
            Changes the file's name and every reference: links and wiki links, relations, accounts, citations, passage \
            notes, silences, and for an article its footnotes folder and its file of notes. The old address of the page \
            is added to 'aliases', so that it redirects. Every other byte of these files stays as it is.

            Nothing is written unless everything can be. Try it with --dry-run, which prints a unified diff.
            """)

    @Argument(help: "The entry, such as actor:china.", completion: .custom(EntryCompletion.entries))
    var entry: String

    @Argument(help: "The new id, such as peoples-republic-of-china.")
    var id: String

    @OptionGroup var options: ChangeOptions

    func run() async throws {
        let change = PlannedChange(options)
        let site = try await change.site()
        let old = try site.entry(entry, change.console)
        let id = try change.id(id, of: old)
        try await change.make { () throws(ChangeRefusal) in
            try site.renaming(old, to: id)
        } summary: { files in
            "renamed '\(old)' to '\(EntryID(old.kind, id))' in \(files)"
        }
    }
}
