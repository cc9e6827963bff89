import ArgumentParser
import Base
import Loading
import Model
import Publishing

/// The exit statuses of the command (the numbers are those of BSD's sysexits.h).
enum ExitStatus {
    static let findings = ExitCode(1)
    /// Something differs, and the command was to report that.
    static let differs = ExitCode(2)
    static let usage = ExitCode(64)
    static let inputMissing = ExitCode(66)
    static let unavailable = ExitCode(69)
    static let cannotWrite = ExitCode(73)
    static let busy = ExitCode(75)
    /// As shells report a program that Ctrl-C ended.
    static let interrupted = ExitCode(130)

    /// Reports an unexpected error, and returns the exit status.
    static func internalFault(_ error: any Error) -> ExitCode {
        Console().error("internal error: \(error)")
        return ExitCode(70)
    }

    /// The exit status of a command that findings have stopped.
    static func stopped(by report: BuildReport) -> ExitCode { report.isUnreadable ? inputMissing : findings }

    /// Ends a command that needs every file of a site if the disk does not give one, and reports which.
    static func checkRead(_ findings: [Diagnostic], of root: String, _ console: Console) throws {
        let unread = findings.filter { $0.rule == .unreadableFile }
        guard !unread.isEmpty else { return }
        Findings(root: root, console: console, format: .text).print(unread)
        throw inputMissing
    }

    /// The settings in a site's `site.yaml`; nil if there is none. One that cannot be read ends the command.
    static func settings(of root: String, _ console: Console) throws -> Settings? {
        do throws(ReadFailure) { return try Loader.settings(root) } catch {
            console.error(error.message)
            throw inputMissing
        }
    }

    /// Reports why a build could not continue, and returns the exit status.
    static func of(_ failure: PublishingFailure, _ console: Console) -> ExitCode {
        console.error(failure.message)
        return switch failure {
        case .endlessTemplates: findings
        case .inputMissing: inputMissing
        case .disk: cannotWrite
        }
    }
}
