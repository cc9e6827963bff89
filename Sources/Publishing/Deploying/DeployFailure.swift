import Base

/// Why a deploy could not be done. Visitors see what they saw before, whichever it is.
package enum DeployFailure: Error, Sendable, Equatable {
    /// Dossier will not do it; what would have to change is said.
    case refused(String)
    /// Another deploy is at work at the target.
    case locked(String)
    /// A program is missing, or the host cannot be reached.
    case unavailable(String)
    /// The built site cannot be read.
    case unreadable(String)
    /// The target cannot be written, or does not hold what was sent.
    case cannotWrite(String)
    /// The target's disk is full.
    case full(String)
    /// Somebody ended it.
    case interrupted

    /// A sentence, perhaps with lines below it, for the person at the terminal.
    package var message: String {
        switch self {
        case .refused(let reason), .locked(let reason), .unavailable(let reason), .unreadable(let reason),
            .cannotWrite(let reason), .full(let reason):
            reason
        case .interrupted: "interrupted; the site is as it was before"
        }
    }

    init(_ failure: DiskFailure) {
        self = failure.isFullDisk ? .full(failure.message) : .cannotWrite(failure.message)
    }

    /// Does work on the disk; its failure is one of the deploy.
    static func onDisk<Value>(_ work: () throws(DiskFailure) -> Value) throws(DeployFailure) -> Value {
        do throws(DiskFailure) { return try work() } catch { throw DeployFailure(error) }
    }
}
