/// Why a folder or a file on the disk could not be used.
package struct DiskFailure: Error, Sendable, Equatable {
    /// The operation that failed.
    package enum Deed: String, Sendable {
        case list, read, write, remove, link, lock
        case lookAt = "look at"
        case makeFolder = "make the folder"
    }

    package let deed: Deed
    package let path: String
    /// The system's message, such as `Permission denied`.
    package let reason: String
    /// The system's error number; 0 if the reason is Dossier's own.
    package let code: Int32

    package init(_ deed: Deed, _ path: String, code: Int32) {
        self.init(deed, path, reason: System.reason(code), code: code)
    }

    package init(_ deed: Deed, _ path: String, reason: String, code: Int32 = 0) {
        (self.deed, self.path, self.reason, self.code) = (deed, path, reason, code)
    }

    /// A file that could not be read.
    package init(_ failure: ReadFailure) {
        let reason = failure.code == ELOOP ? Self.isLink : failure.reason
        self.init(.read, failure.path, reason: reason, code: failure.code)
    }

    /// The message for the terminal, without a full stop.
    package var message: String { "cannot \(deed.rawValue) \(path): \(reason)" }

    /// Whether the disk or this user's quota is full.
    package var isFullDisk: Bool { code == ENOSPC || code == EDQUOT }

    /// Whether there is a file or a link where a folder is expected.
    package var isNoFolder: Bool { code == ENOTDIR || code == ELOOP }

    /// Whether the file system does not support the operation.
    package var isUnsupported: Bool { code == EPERM || code == ENOTSUP }

    /// The reason for refusing a link, which could lead out of a folder.
    package static let isLink = "it is a symbolic link, which is not followed"
}

extension DiskFailure {
    /// Runs `read`, which reads a file in pieces, and turns its failure into a `DiskFailure`.
    package static func reading<Value>(_ read: () throws(ReadFailure) -> Value) throws(DiskFailure) -> Value {
        do throws(ReadFailure) { return try read() } catch { throw DiskFailure(error) }
    }

    /// Runs `write`, which copies an open file with the function it is given; the failure names the file that could not
    /// be read or written.
    package static func copying(
        _ original: OpenFile, _ write: (FileWriting.Fill) throws(DiskFailure) -> Void
    ) throws(DiskFailure) {
        var fault: ReadFailure?
        do throws(DiskFailure) { try write { FileWriting.copy(original, to: $0, fault: &fault) } } catch {
            if let fault { throw DiskFailure(fault) }
            throw error
        }
    }
}

/// Why a file or folder could not be read.
package struct ReadFailure: Error, Sendable, Equatable {
    package let path: String
    /// The system's message, such as `Permission denied`.
    package let reason: String
    /// The system's error number; 0 if the reason is Dossier's own.
    package private(set) var code: Int32 = 0
    package private(set) var isTooLarge = false
    /// Whether nothing is there.
    package private(set) var isMissing = false

    /// Whether the file was written to while it was read: another attempt may find it complete.
    package private(set) var isOfChange = false

    /// The failure of the last system call.
    package init(_ path: String, errorNumber: Int32 = errno) {
        self.init(path, System.reason(errorNumber))
        (code, isMissing) = (errorNumber, errorNumber == ENOENT)
    }

    package init(_ path: String, _ reason: String) { (self.path, self.reason) = (path, reason) }

    /// A file that was written to while it was read.
    package static func change(_ path: String) -> ReadFailure {
        var failure = ReadFailure(path, "it changed while it was being read")
        failure.isOfChange = true
        return failure
    }

    /// A folder that every site needs is missing.
    package static func noFolder(_ name: String, in root: String) -> ReadFailure {
        var failure = ReadFailure("\(root)/\(name)", "there is no folder '\(name)' in \(root)")
        failure.isMissing = true
        return failure
    }

    /// A file that has more bytes than the limit.
    package init(_ path: String, size: Int, limit: Int) {
        self.init(path, "\(size) bytes, and the limit is \(limit)")
        isTooLarge = true
    }

    /// The message for the terminal.
    package var message: String { "cannot read \(path): \(reason)" }
}
