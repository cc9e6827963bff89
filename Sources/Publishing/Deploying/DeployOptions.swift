import Base
package import Model

/// Where a site is deployed to, and how.
package struct DeployOptions: Sendable {
    package var address: DeployAddress
    /// How many releases stay.
    package var keep = 5
    /// Nil for Dossier's own.
    package var maxDelete: DeletionCap?
    /// Whether the pages are written directly into the target, without releases.
    package var isPlain = false
    package var compresses = true
    package var isDryRun = false
    /// How many files are compressed at a time.
    package var jobs = 1
    /// Where the host listens for ssh.
    package var port: Int?
    /// A configuration for ssh in place of the user's own.
    package var sshConfiguration: String?
    /// Whether to remove the lock of another deploy.
    package var breaksLock = false

    package init(to address: DeployAddress) { self.address = address }
}

/// Something that a deploy does, or would do.
package enum DeployStep: Sendable {
    case step(String)
    /// A file that a step concerns.
    case detail(String)
    /// What the person at the terminal should know, whatever else is printed.
    case note(String)
}

/// What a deploy has done, or would do.
package struct DeployReport: Sendable, Equatable {
    /// What visitors see now; nil for a plain target.
    package var release: ReleaseName?
    /// How many files were sent, compressed ones among them.
    package var sent = 0
    /// How many stayed.
    package var kept = 0
    /// How many pages and other files left the site.
    package var gone = 0
    /// Nothing was done, as the target shows all this already.
    package var isUpToDate = false
}

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
    /// Someone ended it.
    case interrupted

    /// A sentence, perhaps with lines below it, for the person at the terminal.
    package var message: String {
        switch self {
        case .refused(let reason), .locked(let reason), .unavailable(let reason), .unreadable(let reason),
            .cannotWrite(let reason), .full(let reason):
            reason
        case .interrupted: "interrupted; the site is unchanged"
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

/// How many, in words for people.
enum Count {
    static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Such as `12 kB`.
    static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1000: "\(count) bytes"
        case ..<10_000_000: "\((count + 500) / 1000) kB"
        default: "\((count + 500_000) / 1_000_000) MB"
        }
    }
}
