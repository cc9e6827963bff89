import ArgumentParser
import Base
import Model
import Publishing

/// `dossier list`: what the site holds.
struct ListCommand: AsyncParsableCommand {
    /// What can be listed.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case articles, actors, events, footnotes, sources, pages, notes
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what the site holds: kind, id, title and page, one a line.",
        discussion:
            "JSON holds more: addresses, files, and counts of what leads where; 'dossier schema list' describes it.")

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Argument(help: "What to list. (default: everything)")
    var kinds: [Kind] = []

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let console = Console(printing)
        let linked: Diagnosed<Site>
        do throws(PublishingFailure) { linked = try await Build.site(site.build) } catch {
            throw ExitStatus.of(error, console)
        }
        let wanted = kinds.isEmpty ? Kind.allCases : kinds
        let entries = wanted.flatMap { ListEntry.entries(of: $0, in: linked.value) }
        if json {
            console.print(JSON.list(entries.map(\.json)))
        } else {
            for entry in entries { console.print(entry.line) }
        }
        let stops = linked.diagnostics.contains { $0.level >= (site.strict ? .warning : .error) }
        if stops {
            console.say("\(BuildSummary.count(of: linked.diagnostics) ?? ""); 'dossier check' prints them")
            throw ExitStatus.findings
        }
    }
}
