import ArgumentParser
import Publishing

/// `dossier clean`: removes what Dossier wrote, and nothing else.
struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Remove from the output folder what Dossier wrote into it.")

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Flag(name: [.customShort("n"), .long], help: "Remove nothing; say what would be removed.")
    var dryRun = false

    func run() async throws {
        let console = Console(printing)
        let removed: [String]
        do throws(PublishingFailure) {
            removed = try await OutputFolder(site.build.output, of: site.root, isDryRun: dryRun).clean()
        } catch {
            throw ExitStatus.of(error, console)
        }
        if console.isVerbose || dryRun {
            for path in removed { console.print("\(dryRun ? "would remove" : "remove") \(path)") }
        }
        console.note("\(removed.count) files \(dryRun ? "would be removed" : "removed")")
    }
}
