import Base
import Synchronization

/// Runs programs for one deploy, and ends them when the deploy is interrupted.
package final class Programs: Sendable {
    private struct State {
        var running: Set<RunningProcess> = []
        var isStopped = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Ends running programs; after that, only cleanup is started.
    package func stop() {
        state.withLock { state in
            state.isStopped = true
            for process in state.running { process.send(SIGTERM) }
        }
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    func checkStop() throws(DeployFailure) {
        if isStopped { throw .interrupted }
    }

    /// Runs a program to its end, and returns its outcome, whatever it is.
    ///
    /// - Parameter cleansUp: Whether it is run after a stop as well.
    func run(_ program: Program, cleansUp: Bool = false) throws(DeployFailure) -> Program.Outcome {
        try run([program], atOnce: 1, cleansUp: cleansUp)[0]
    }

    /// Runs several programs at a time, and returns their outcomes in order.
    func run(
        _ programs: [Program], atOnce limit: Int, cleansUp: Bool = false
    ) throws(DeployFailure) -> [Program.Outcome] {
        var outcomes: [Program.Outcome] = []
        for start in stride(from: 0, to: programs.count, by: max(1, limit)) {
            let batch = programs[start..<min(start + max(1, limit), programs.count)]
            outcomes += try run(batch: batch, cleansUp: cleansUp)
        }
        return outcomes
    }

    private func run(batch: ArraySlice<Program>, cleansUp: Bool) throws(DeployFailure) -> [Program.Outcome] {
        var runs: [Program.Run] = []
        var failure: DeployFailure?
        for program in batch {
            if !cleansUp, isStopped { failure = .interrupted }
            guard failure == nil else { break }
            do throws(Program.Failure) {
                let run = try program.start()
                runs.append(run)
                state.withLock { state in
                    _ = state.running.insert(run.process)
                    if state.isStopped, !cleansUp { run.process.send(SIGTERM) }
                }
            } catch {
                failure = Self.failure(error, of: program)
            }
        }
        let outcomes = runs.map { run in
            let outcome = run.outcome()
            state.withLock { _ = $0.running.remove(run.process) }
            return outcome
        }
        if !cleansUp { try checkStop() }
        if let failure { throw failure }
        return outcomes
    }

    private static func failure(_ failure: Program.Failure, of program: Program) -> DeployFailure {
        switch failure {
        case .missing:
            .unavailable(
                "\(program.name) is not installed, or not in PATH (Debian: apt install \(package(program.name)))")
        case .system: .unavailable("cannot start \(program.name): \(failure.reason)")
        }
    }

    private static func package(_ name: String) -> String { name == "ssh" ? "openssh-client" : name }
}

/// Reaches a host by ssh, with ssh's own configuration and a port if one is given.
struct SecureShell: Sendable {
    /// `host` or `user@host`.
    let host: String
    let port: Int?
    /// A configuration in place of the user's own; nil for that.
    let configuration: String?
    let programs: Programs

    /// Options that come before the host.
    private var options: [String] {
        (port.map { ["-p", "\($0)"] } ?? []) + (configuration.map { ["-F", $0] } ?? [])
    }

    /// For rsync's `--rsh`, which accepts words in quotes but no escapes.
    var command: String {
        (["ssh"] + options).map { $0.utf8.contains(UInt8(ascii: " ")) ? "\"\($0)\"" : $0 }.joined(separator: " ")
    }

    /// Runs a script there, with its parameters as `$1`, `$2` and so on; returns its outcome, whatever it is.
    func run(
        _ script: String, _ parameters: [String], input: [UInt8] = [], cleansUp: Bool = false
    ) throws(DeployFailure) -> Program.Outcome {
        let words = ["sh", "-c", script, "sh"] + parameters
        let line = words.map { Self.quoted($0) }.joined(separator: " ")
        // Every login shell reads words between single quotes in the same way.
        let program = Program("ssh", options + ["--", host, line], input: input)
        return try programs.run(program, cleansUp: cleansUp)
    }

    /// Between single quotes, in which only a quote means anything to a shell.
    static func quoted(_ word: String) -> String {
        "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Why a run failed; 255 is ssh's own exit status.
    func failure(_ outcome: Program.Outcome, _ doing: String) -> DeployFailure {
        let said = outcome.errors.isEmpty ? "" : "\n" + outcome.errors
        if outcome.status == 255 { return .unavailable("cannot reach \(host) by ssh" + Self.trimmed(said)) }
        // OpenSSH's words to those who may only use sftp.
        if (outcome.errors + String(decoding: outcome.output, as: UTF8.self)).contains("sftp connections only") {
            return .unavailable(
                "\(host) offers sftp and no shell, and 'dossier deploy' needs a shell and rsync there; upload the folder 'public' in another way, and run 'dossier publish --record'"
            )
        }
        return .cannotWrite("\(host): cannot \(doing) (status \(outcome.status))" + Self.trimmed(said))
    }

    /// Without trailing line ends.
    static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last?.isNewline ?? false { text.removeLast() }
        return String(text)
    }
}
