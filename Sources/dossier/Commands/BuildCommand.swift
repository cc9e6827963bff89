import ArgumentParser
import Model
import Publishing

/// `dossier build`: check, render, write.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the website into the output folder.",
        discussion: """
            Reads 'content' and 'templates', and writes the website into 'public': only files whose bytes differ are written, \
            files that no longer have a source are removed, files that Dossier did not write are left alone. An error in the \
            content stops the build before the first byte of the output changes.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Flag(name: [.customShort("n"), .long], help: "Write nothing; say what would be written and removed.")
    var dryRun = false

    @Flag(help: "Print how long each stage took.")
    var timings = false

    func run() async throws {
        let console = Console(printing)
        var options = site.build
        options.isDryRun = dryRun
        let progress = ProgressLine(console)
        let report: BuildReport
        do throws(PublishingFailure) {
            report = try await Build.run(options) { done, total in progress.show(done: done, of: total) }
        } catch {
            throw ExitStatus.of(error, console)
        }
        progress.clear()
        Findings(root: site.root, console: console, format: printing.format).print(report.diagnostics)
        if timings { for timing in report.timings { console.say(timing.line) } }
        if let output = report.output { say(output, report, console) }
        let summary = BuildSummary(report: report, isDryRun: dryRun)
        if !console.isQuiet || report.output == nil { console.say(summary.text) }
        if report.has(site.strict ? .warning : .error) { throw ExitStatus.findings }
    }

    private func say(_ output: OutputReport, _ report: BuildReport, _ console: Console) {
        for path in output.kept where !console.isQuiet {
            console.say("left \(path): it has no source any more, and somebody has changed it")
        }
        guard console.isVerbose || dryRun else { return }
        let would = dryRun ? "would " : ""
        for path in output.written { console.print("\(would)write \(path)") }
        for path in output.removed { console.print("\(would)remove \(path)") }
    }
}

extension StageTiming {
    /// Such as `timing: load 123.4 ms`.
    fileprivate var line: String {
        let tenths = Int((milliseconds * 10).rounded())
        return "timing: \(stage) \(tenths / 10).\(tenths % 10) ms"
    }
}
