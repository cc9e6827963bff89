import Base
import ArgumentParser
import Model
import Publishing
import Preview

/// `dossier build`: check, render, write.
struct BuildCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the website into the output folder.",
        discussion: """
            Reads 'content', and 'templates' where there is one, and writes the website into 'public'. Writes only files whose bytes \
            differ, removes files that no longer have a source, and leaves alone files that Dossier did not write. \
            If the content has an error, nothing is written.
            """)

    @Flag(name: [.customShort("n"), .long], help: "Write nothing; list what would be written and removed.")
    var dryRun = false

    @Flag(help: "Print how long each stage took, and how much processor time each kind of file.")
    var timings = false

    @Flag(help: "Keep running, and build again whenever a file in 'content' or 'templates' changes. Ctrl-C ends it.")
    var watch = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if watch, dryRun { throw ValidationError("--watch and --dry-run exclude each other") }
    }

    func run() async throws {
        let console = Console(printing)
        if watch { return try await StopSignal.run { try await follow(console) } }
        var options = site.build
        options.isDryRun = dryRun
        options.isTimed = timings
        var live = Session(options)
        do throws(PublishingFailure) {
            let progress = ProgressLine(console)
            let report = try await live.publish(nil) { done, total in progress.show(done: done, of: total) }
            progress.clear()
            tell(report, console)
            // The system reclaims the site's memory in one step; freeing it piece by piece first would take longer.
            withExtendedLifetime(live) {
                Self.exit(withError: report.has(site.strict ? .warning : .error) ? ExitStatus.stopped(by: report) : nil)
            }
        } catch {
            throw ExitStatus.of(error, console)
        }
    }

    /// Builds now and after every change, until the task is cancelled. Only findings that prevent the first build end
    /// it.
    private func follow(_ console: Console) async throws {
        let folders = FolderWatch(root: site.root, folders: ["content", "templates"])
        var live = Session(site.build)
        do throws(PublishingFailure) { tell(try await live.publish(nil), console) } catch {
            throw ExitStatus.of(error, console)
        }
        while let changes = await folders.changes() {
            do throws(PublishingFailure) {
                tell(try await live.publish(changes.isIncomplete ? nil : changes.paths), console)
            } catch {
                console.error(error.message)
            }
        }
    }

    private func tell(_ report: BuildReport, _ console: Console) {
        Findings(root: site.root, console: console, format: printing.format).print(
            report.diagnostics, silenced: report.silenced)
        if timings { for timing in report.timings { console.say(timing.line) } }
        if console.isVerbose { for note in report.notes { console.say(note) } }
        if let output = report.output { say(output, report, console) }
        BuildSummary(report: report, isDryRun: dryRun).say(hasMoment: site.build.moment != nil, to: console)
    }

    private func say(_ output: OutputReport, _ report: BuildReport, _ console: Console) {
        for path in output.kept {
            console.note("left \(path): it no longer has a source, but someone has changed it")
        }
        guard console.isVerbose || dryRun else { return }
        for note in output.notes where console.isVerbose { console.say(note) }
        let would = dryRun ? "would " : ""
        for path in output.written { console.print("\(would)write \(path)") }
        for path in output.removed { console.print("\(would)remove \(path)") }
    }
}

extension StageTiming {
    /// Such as `timing: load 123.4 ms, 201.5 ms of processor time`.
    fileprivate var line: String {
        let clock = milliseconds.map { "\($0.decimal(1)) ms, " } ?? ""
        return "timing: \(stage) \(clock)\(processor.decimal(1)) ms of processor time"
    }
}
