import ArgumentParser
import Model
import Publishing

/// `dossier check`: everything that a build checks, without writing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the content and the templates, and write nothing.")

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func run() async throws {
        let console = Console(printing)
        let report: BuildReport
        do throws(PublishingFailure) { report = try await Build.check(site.build) } catch {
            throw ExitStatus.of(error, console)
        }
        Findings(root: site.root, console: console, format: printing.format).print(
            report.diagnostics, silenced: report.silenced)
        if console.isVerbose { for note in report.notes { console.say(note) } }
        if !console.isQuiet {
            let held = HoldSummary(heldBack: report.heldBack, hasMoment: site.build.moment != nil)
            if let line = held.text { console.say(line) }
            if printing.format == .text, let rule = report.diagnostics.first?.rule.rawValue {
                console.say(console.paint("'dossier explain \(rule)' tells more of that rule", .dim))
            }
            console.say(BuildSummary(report: report, isDryRun: true).checked)
        }
        if report.has(site.strict ? .warning : .error) { throw ExitStatus.stopped(by: report) }
    }
}

extension BuildSummary {
    /// The last line of a check.
    var checked: String {
        let silenced = report.silenced.isEmpty ? "" : ", \(Quantity.grouped(report.silenced.count)) silenced"
        return "\(contents): \(Self.count(of: report.diagnostics) ?? "no findings")\(silenced)"
    }
}
