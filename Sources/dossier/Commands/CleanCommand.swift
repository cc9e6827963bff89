import ArgumentParser
import Publishing

/// `dossier clean`: removes what Dossier wrote, and nothing else.
struct CleanCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Remove from the output folder everything that Dossier wrote.")

    @Flag(name: [.customShort("n"), .long], help: "Remove nothing; list what would be removed.")
    var dryRun = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

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
