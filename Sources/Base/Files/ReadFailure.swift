/// Why a file or folder could not be read.
package struct ReadFailure: Error, Sendable, Equatable {
    package let path: String
    /// The system's words, such as `Permission denied`.
    package let reason: String
    /// The system's number of the error; 0 where the reason is Dossier's own.
    package private(set) var code: Int32 = 0
    package private(set) var isTooLarge = false
    /// Whether nothing is there: of all failures the only one that says so.
    package private(set) var isMissing = false

    /// Whether the file was written to while it was read: another look may find it whole.
    package private(set) var isOfChange = false

    /// Says why the last system call failed.
    package init(_ path: String, errorNumber: Int32 = errno) {
        self.init(path, String(cString: strerror(errorNumber)))
        (code, isMissing) = (errorNumber, errorNumber == ENOENT)
    }

    package init(_ path: String, _ reason: String) { (self.path, self.reason) = (path, reason) }

    /// A file that was written to while it was read.
    package static func change(_ path: String) -> ReadFailure {
        var failure = ReadFailure(path, "it was changed while it was read")
        failure.isOfChange = true
        return failure
    }

    /// A folder that a site cannot be without.
    package static func noFolder(_ name: String, in root: String) -> ReadFailure {
        var failure = ReadFailure("\(root)/\(name)", "there is no folder '\(name)' in \(root)")
        failure.isMissing = true
        return failure
    }

    /// A file that has more bytes than are read of one.
    package init(_ path: String, size: Int, limit: Int) {
        self.init(path, "\(size) bytes; at most \(limit) are read")
        isTooLarge = true
    }

    /// A sentence for the person at the terminal.
    package var message: String { "cannot read \(path): \(reason)" }
}
