import ArgumentParser
import Model
import Publishing

/// `dossier publish`: the ledger of published addresses.
struct PublishCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Record the addresses that are published, so that none disappears unnoticed.",
        discussion: """
            Run this after copying 'public' to a host yourself; 'deploy' does it for you. --record appends every \
            new address of a page or paragraph to content/published.txt. From then on, an address that would break \
            is an error that names its fix, and paragraphs, footnotes and headings keep their addresses when the article \
            is edited. Without --record nothing is written; -v prints the lines that would be. --check is for CI.
            """)

    @Flag(help: "Append the addresses to content/published.txt.")
    var record = false

    @Flag(help: "Write nothing; exit with 1 if addresses are not recorded yet, or are lost.")
    var check = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if check, record { throw ValidationError("--check writes nothing; leave out --record") }
        if site.drafts { throw ValidationError("drafts are not published; leave out --drafts") }
    }

    func run() async throws {
        let console = Console(printing)
        var options = site.build
        options.isDryRun = !record
        options.recordedOn = options.now ?? BuildDay.today?.day
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
        if record || check, LedgerCommit(root: site.root).isMissing { console.note(LedgerCommit.advice) }
        if check, !lines.isEmpty { throw ExitStatus.findings }
    }

    private func summary(_ lines: [String]) -> String {
        guard !lines.isEmpty else { return "every address is already in \(Ledger.path)" }
        let paragraphs = lines.count { $0.utf8.contains(UInt8(ascii: "#")) }
        let pages =
            "\(Quantity.grouped(lines.count - paragraphs)) of pages, \(Quantity.grouped(paragraphs)) of paragraphs"
        return record
            ? "recorded in \(Ledger.path): \(pages)" : "not yet in \(Ledger.path): \(pages); --record appends them"
    }
}
