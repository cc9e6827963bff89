import ArgumentParser
import Model
import Publishing

/// `dossier publish`: the ledger of published addresses.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Record the addresses that have been published, so that none vanishes later.",
        discussion: """
            For those who copy 'public' to a host by themselves; 'deploy' does the same after each success. With --record every \
            address of the site, of pages and of paragraphs, that content/published.txt does not name yet is appended to it. From \
            then on an address that would lead nowhere is an error with the line that would mend it, and paragraphs keep their \
            addresses when their article is edited. Without --record nothing is written; -v prints the lines that would be.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Flag(help: "Append the addresses to content/published.txt.")
    var record = false

    func validate() throws {
        if site.drafts { throw ValidationError("drafts are not published: leave --drafts out") }
    }

    func run() async throws {
        let console = Console(printing)
        var options = site.build
        options.isDryRun = !record
        let report: RecordReport
        do throws(PublishingFailure) { report = try await Build.record(options) } catch {
            throw ExitStatus.of(error, console)
        }
        Findings(root: site.root, console: console, format: printing.format).print(
            report.build.diagnostics, silenced: report.build.silenced)
        guard let lines = report.lines else {
            console.note(BuildSummary(report: report.build, isDryRun: true).checked)
            throw ExitStatus.stopped(by: report.build)
        }
        if console.isVerbose, printing.format == .text { for line in lines { console.print(line) } }
        console.note(summary(lines))
    }

    private func summary(_ lines: [String]) -> String {
        guard !lines.isEmpty else { return "every address is in \(Ledger.path)" }
        let paragraphs = lines.count { $0.utf8.contains(UInt8(ascii: "#")) }
        let pages =
            "\(Quantity.grouped(lines.count - paragraphs)) of pages, \(Quantity.grouped(paragraphs)) of paragraphs"
        return record
            ? "recorded in \(Ledger.path): \(pages)" : "not yet in \(Ledger.path): \(pages); --record appends them"
    }
}
