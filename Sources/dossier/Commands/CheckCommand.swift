import ArgumentParser
import Model
import Publishing

/// `dossier check`: everything that a build checks, without writing the site.
struct CheckCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the content and the templates, and fix clear mistakes with --fix.",
        discussion: """
            Reports every mistake with its file, line and column, the rule it breaks, and how to fix it. Writes \
            nothing without --fix.

            --fix corrects mistakes that have only one possible fix: it prints each edit, skips a file that has \
            been changed in the meantime, and reports what is left. Commit or save your work first.
            """)

    @Flag(help: "Fix clear mistakes in the files, print each edit, and report what is left.")
    var fix = false

    @Option(
        help: ArgumentHelp("Report and fix only findings of this rule. Can be repeated.", valueName: "rule"),
        completion: Rule.completion)
    var rule: [String] = []

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    /// The maximum number of rounds: one edit may reveal another mistake, and so on.
    private static let mostRounds = 8

    func run() async throws {
        let console = Console(printing)
        let rules = try Set(rule.map { try Rule.named($0, console) })
        var report = try await check(rules, console)
        var mending = Mending()
        if fix {
            for _ in 0..<Self.mostRounds {
                let isChanged = mending.mend(report, root: site.root) { show($0, console) }
                guard isChanged else { break }
                report = try await check(rules, console)
                guard mending.isOpen else { break }
            }
        }
        Findings(root: site.root, console: console, format: printing.format).print(
            report.diagnostics, silenced: report.silenced)
        for failure in mending.failures { console.error(failure) }
        if console.isVerbose { for note in report.notes { console.say(note) } }
        if !console.isQuiet { summarize(report, mending, console) }
        if report.has(site.strict ? .warning : .error) { throw ExitStatus.stopped(by: report) }
        if !mending.failures.isEmpty { throw ExitStatus.cannotWrite }
    }

    private func check(_ rules: Set<Rule>, _ console: Console) async throws -> BuildReport {
        do throws(PublishingFailure) {
            let report = try await Build.check(site.build)
            return rules.isEmpty ? report : report.limited(to: rules)
        } catch { throw ExitStatus.of(error, console) }
    }

    /// Prints a line of a difference to standard output, or to standard error if findings for programs go there.
    private func show(_ line: String, _ console: Console) {
        guard printing.format == .text else { return console.say(line) }
        let paint: Console.Paint? =
            line.hasPrefix("+") ? .green : line.hasPrefix("-") ? .red : line.hasPrefix("@@") ? .cyan : nil
        console.print(paint.map { console.paintOutput(line, $0) } ?? line)
    }

    private func summarize(_ report: BuildReport, _ mending: Mending, _ console: Console) {
        for line in mending.summary { console.say(line) }
        let held = HoldSummary(heldBack: report.heldBack, hasMoment: site.build.moment != nil)
        if let line = held.text { console.say(line) }
        for line in held.drafts { console.say(line) }
        if printing.format == .text, let rule = report.diagnostics.first?.rule.rawValue {
            console.say(console.paint("'dossier explain \(rule)' explains this rule", .dim))
            let mendable = fix ? 0 : report.diagnostics.count { !$0.safeEdits.isEmpty }
            if mendable > 0 {
                console.say(console.paint("'dossier check --fix' fixes \(Quantity.grouped(mendable)) of these", .dim))
            }
        }
        console.say(BuildSummary(report: report, isDryRun: true).checked)
    }
}

extension BuildSummary {
    /// The last line of a check.
    var checked: String {
        let silenced = report.silenced.isEmpty ? "" : ", \(Quantity.grouped(report.silenced.count)) silenced"
        return "\(contents): \(Self.count(of: report.diagnostics) ?? "no findings")\(silenced)"
    }
}
