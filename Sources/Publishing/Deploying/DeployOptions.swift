import Base
package import Model

/// Where a site is deployed to, and how.
package struct DeployOptions: Sendable {
    package var address: DeployAddress
    /// The number of releases to keep.
    package var keep = 5
    /// Nil for the default.
    package var maxDelete: DeletionCap?
    /// Whether the pages are written directly into the target, without releases.
    package var isPlain = false
    package var compresses = true
    package var isDryRun = false
    /// How many files are compressed at a time.
    package var jobs = 1
    /// The host's ssh port.
    package var port: Int?
    /// A configuration file for ssh, in place of the user's own.
    package var sshConfiguration: String?
    /// Whether to remove the lock of another deploy.
    package var breaksLock = false
    /// Where the service of a bucket is; nil for that of the AWS settings.
    package var endpoint: String?
    package var region: String?
    /// Whether every file at the target is read again.
    package var verifies = false

    package init(to address: DeployAddress) { self.address = address }
}

/// Something that a deploy does, or would do.
package enum DeployStep: Sendable {
    case step(String)
    /// A page that a step concerns.
    case page(String)
    /// Another file that a step concerns.
    case detail(String)
    /// Something that the person at the terminal should always know.
    case note(String)
}

/// What a deploy has done, or would do.
package struct DeployReport: Sendable, Equatable {
    /// The release that visitors see now; nil for a plain target.
    package var release: ReleaseName?
    /// How many files were sent, compressed ones among them.
    package var sent = 0
    /// How many stayed.
    package var kept = 0
    /// How many pages and other files left the site.
    package var gone = 0
    /// The paths at which visitors get something else than before, sorted; compressed files are not named.
    package var changed: [String] = []
    /// Whether nothing was done, because the target already shows all this.
    package var isUpToDate = false
}

/// Why a deploy failed. In every case, visitors see what they saw before.
package enum DeployFailure: Error, Sendable, Equatable {
    /// Dossier refuses; the message says what would have to change.
    case refused(String)
    /// Another deploy to the target is running.
    case locked(String)
    /// A program is missing, or the host cannot be reached.
    case unavailable(String)
    /// The built site cannot be read.
    case unreadable(String)
    /// The target cannot be written, or does not have what was sent.
    case cannotWrite(String)
    /// The target's disk is full.
    case full(String)
    /// Someone interrupted it.
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

    /// Works on the disk; a failure becomes a failure of the deploy.
    static func onDisk<Value>(_ work: () throws(DiskFailure) -> Value) throws(DeployFailure) -> Value {
        do throws(DiskFailure) { return try work() } catch { throw DeployFailure(error) }
    }
}

/// Numbers in words.
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
