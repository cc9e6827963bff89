import ArgumentParser
import Base
import Loading
import Model
import Publishing

/// What the command ends with (the numbers of BSD's sysexits.h).
enum ExitStatus {
    static let findings = ExitCode(1)
    /// Something differs, where that was asked.
    static let differs = ExitCode(2)
    static let usage = ExitCode(64)
    static let inputMissing = ExitCode(66)
    static let unavailable = ExitCode(69)
    static let cannotWrite = ExitCode(73)
    static let busy = ExitCode(75)
    /// As shells say it of a program that Ctrl-C ended.
    static let interrupted = ExitCode(130)

    /// Reports an unforeseen error, and returns the exit status.
    static func internalFault(_ error: any Error) -> ExitCode {
        Console(PrintOptions()).error("internal error: \(error)")
        return ExitCode(70)
    }

    /// What a command ends with that findings have stopped.
    static func stopped(by report: BuildReport) -> ExitCode { report.isUnreadable ? inputMissing : findings }

    /// What a site's `site.yaml` says; nil if there is none. One that cannot be read ends the command.
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
