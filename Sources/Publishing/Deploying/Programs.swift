import Base
import Synchronization

/// Runs programs for one deploy, and ends them when somebody ends it.
package final class Programs: Sendable {
    private struct State {
        var running: Set<RunningProcess> = []
        var isStopped = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Ends what runs; nothing more is started but what cleans up.
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

    /// Runs a program to its end, whatever that is.
    ///
    /// - Parameter cleansUp: Whether it is run after a stop as well.
    func run(_ program: Program, cleansUp: Bool = false) throws(DeployFailure) -> Program.Outcome {
        try run([program], atOnce: 1, cleansUp: cleansUp)[0]
    }

    /// Runs programs, some at a time; their outcomes in their order.
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
