import ArgumentParser
import Model
import Publishing
import Preview
import Synchronization

/// What a preview prints: its address, and the result of every build.
final class PreviewLog: Sendable {
    private let console: Console
    private let findings: Findings
    private let opensBrowser: Bool
    /// Findings that have been printed and still hold, without their place: an edit above moves it.
    private let known = Mutex<Set<String>>([])

    init(_ site: SiteOptions, _ printing: PrintOptions, opensBrowser: Bool = false) {
        console = Console(printing)
        findings = Findings(root: site.root, console: console, format: printing.format)
        self.opensBrowser = opensBrowser
    }

    func tell(_ event: PreviewServer.Event) {
        switch event {
        case .listening(let port):
            let address = "http://127.0.0.1:\(port)/"
            console.print(address)
            if opensBrowser, !Browser.open(address) { console.error("no browser could be opened") }
        case .built(let report, let isShown, let milliseconds): tell(report, isShown, milliseconds)
        case .failed(let failure): console.error(failure.message)
        }
    }

    /// Prints the findings that are new, and one line about the build.
    func tell(_ report: BuildReport, _ isDone: Bool, _ milliseconds: Double) {
        let new = new(report)
        findings.print(new.diagnostics, silenced: new.silenced)
        guard !console.isQuiet else { return }
        let count = BuildSummary.count(of: report.diagnostics) ?? "no findings"
        let time = "\(Int(milliseconds.rounded())) ms"
        console.say(
            isDone ? "built in \(time): \(count)" : "not built (\(time)): \(count); the last good version stays visible"
        )
    }

    /// Reports why the preview ends, and returns the exit status.
    func exitCode(for failure: PreviewFailure) -> ExitCode {
        switch failure {
        case .unreadable(let failure): return ExitStatus.of(failure, console)
        case .cannotListen(let port):
            console.error("cannot listen on port \(port); give another with --port, or 0 for any free one")
            return ExitStatus.unavailable
        }
    }

    private func new(_ report: BuildReport) -> (diagnostics: [Diagnostic], silenced: [SilencedFinding]) {
        known.withLock { known in
            let before = known
            known = Set(report.diagnostics.map(Self.key) + report.silenced.map { Self.key($0.finding) })
            return (
                report.diagnostics.filter { !before.contains(Self.key($0)) },
                report.silenced.filter { !before.contains(Self.key($0.finding)) }
            )
        }
    }

    private static func key(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.path)\n\(diagnostic.rule.rawValue)\n\(diagnostic.message)"
    }
}
