import ArgumentParser
import Changing
import Linking
import Model
import Publishing

/// `dossier move PLACE to PLACE`: where a published place is now.
struct MoveCommand: ChangeCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Record that a published paragraph, heading or footnote is elsewhere now.",
        usage: "dossier move <place> to <place> [options]",
        discussion: """
            Move the text first, then run this. A line in content/published.txt lets the old address lead to the new \
            one, references to the place change, and the note on a footnote moves with it.

            Name places as in article:flood#p7, article:flood#the-night or footnote:flood/3.
            """)

    @Argument(help: "The place as it was, such as article:flood#p7.", completion: .custom(EntryCompletion.referents))
    var old: String

    @Argument(help: "The word 'to'.", completion: .list(["to"]))
    var word: String

    @Argument(help: "The place as it is, such as article:dam#p9.", completion: .custom(EntryCompletion.referents))
    var new: String

    @OptionGroup var options: ChangeOptions

    func validate() throws {
        guard word == "to" else { throw ValidationError("write 'dossier move \(old) to …'") }
    }

    func run() async throws {
        let change = PlannedChange(options)
        let site = try await change.site()
        let (from, to) = (try place(old, change), try place(new, change))
        let linked = await Linker.link(site.catalog, jobs: options.site.build.jobs).value
        try await change.make { () throws(ChangeRefusal) in
            try site.moving(from, to: to, in: linked)
        } summary: { files in
            "moved '\(from.written)' to '\(to.written)' in \(files)"
        }
    }

    private func place(_ written: String, _ change: PlannedChange) throws -> Referent {
        guard let referent = Referent(written: written) else {
            let refusal = ChangeRefusal(
                "'\(written)' is not a place", fix: "name one, as in 'article:flood#p7' or 'footnote:flood/3'")
            throw ExitStatus.refused(refusal, by: change.console)
        }
        return referent
    }
}
