import ArgumentParser
import Publishing
import Dispatch

extension DeployCommand {
    /// Deploys, and says what was done. Ctrl-C ends what runs; visitors see the old release then.
    func deploy(
        _ options: DeployOptions, _ console: Console,
        _ work: @escaping @Sendable (Deployment) throws(DeployFailure) -> DeployReport
    ) async throws {
        let (dryRun, target) = (dryRun, options.address.text)
        try await StopSignal.run {
            let report = try await Self.run(options, console, tell: Self.tell(console, isDryRun: dryRun), work)
            if !console.isQuiet { console.say(report.summary(at: target, isDryRun: dryRun)) }
        }
    }

    func printReleases(_ options: DeployOptions, _ console: Console) async throws {
        try await StopSignal.run {
            let releases = try await Self.run(options, console, tell: { _ in }) { deployment throws(DeployFailure) in
                try deployment.list()
            }
            for release in releases { console.print("\(release.name)\(release.isCurrent ? " current" : "")") }
        }
    }

    /// Does work that waits for programs and disks on a thread of its own.
    private static func run<Value: Sendable>(
        _ options: DeployOptions, _ console: Console, tell: @escaping Deployment.Tell,
        _ work: @escaping @Sendable (Deployment) throws(DeployFailure) -> Value
    ) async throws -> Value {
        let programs = Programs()
        let deployment = Deployment(options, programs: programs, tell: tell)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(returning: Result { () throws(DeployFailure) in try work(deployment) })
                }
            }
        } onCancel: {
            programs.stop()
        }
        switch result {
        case .success(let value): return value
        case .failure(let failure): throw ExitStatus.of(failure, console)
        }
    }

    private static func tell(_ console: Console, isDryRun: Bool) -> Deployment.Tell {
        { step in
            switch step {
            case .note(let text): if !console.isQuiet { console.say(text) }
            case .step(let text): if isDryRun || console.isVerbose { console.print((isDryRun ? "would " : "") + text) }
            case .detail(let text): if isDryRun || console.isVerbose { console.print("  " + text) }
            }
        }
    }
}

extension DeployReport {
    /// The last line of a deploy.
    fileprivate func summary(at target: String, isDryRun: Bool) -> String {
        if isUpToDate { return "\(target) shows this already\(release.map { ", as \($0)" } ?? "")" }
        let release = release.map { ", release \($0)" } ?? ""
        if sent + gone == 0 { return "\(target)\(release)\(isDryRun ? " would be shown" : " is shown again")" }
        return
            "\(target)\(release): \(sent) files \(isDryRun ? "would be sent" : "sent"), \(gone) taken away, \(kept) kept"
    }
}

extension ExitStatus {
    /// Says why a deploy could not be done, and with what the command ends.
    static func of(_ failure: DeployFailure, _ console: Console) -> ExitCode {
        console.error(lines: failure.message)
        return switch failure {
        case .refused: findings
        case .locked: busy
        case .unavailable: unavailable
        case .unreadable: inputMissing
        case .cannotWrite, .full: cannotWrite
        case .interrupted: interrupted
        }
    }
}
