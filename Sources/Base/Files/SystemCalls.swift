/// The system calls on files and folders, in one place, so that a test can make any of them fail.
package enum SystemCalls {
    /// What a call does. `open` is for existing entries; `write` includes creating and moving into place.
    package enum Call: Sendable, CaseIterable { case open, status, read, list, write, link, remove, makeFolder, lock }

    /// The error number that a test makes a call on a path fail with; nil lets the call through.
    package typealias Fault = @Sendable (Call, _ path: String) -> Int32?

    @TaskLocal package static var fault: Fault?

    /// Makes a call, and repeats it while signals interrupt it. Returns a number below 0 if it fails, and `errno` says
    /// why.
    @inline(__always)
    package static func make<Result: SignedInteger>(
        _ call: Call, on path: @autoclosure () -> String, _ make: () -> Result
    ) -> Result {
        if fails(call, path()) { return -1 }
        while true {
            let result = make()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    private static func fails(_ call: Call, _ path: @autoclosure () -> String) -> Bool {
        guard let fault, let reason = fault(call, path()) else { return false }
        errno = reason
        return true
    }

    /// Opens a name in a folder, given by its descriptor, for reading; -1 if that fails.
    package static func open(
        _ name: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, as path: @autoclosure () -> String
    ) -> Int32 {
        make(.open, on: path()) { unsafe openat(folder, name, flags | O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    }

    /// Gets the status of an open file; -1 if that fails.
    package static func status(of file: Int32, _ status: inout stat, as path: @autoclosure () -> String) -> Int32 {
        make(.status, on: path()) { unsafe fstat(file, &status) }
    }

    /// Gets the status of a name in a folder, without following a link; -1 if that fails.
    package static func status(
        of name: String, in folder: Int32, _ status: inout stat, as path: @autoclosure () -> String
    ) -> Int32 {
        make(.status, on: path()) { unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    }

    /// The next entry of a folder; nil at its end, where `errno` is 0, or if reading fails.
    package static func next(in stream: FolderStream, as path: @autoclosure () -> String)
        -> UnsafeMutablePointer<dirent>?
    {
        errno = 0
        return unsafe fails(.list, path()) ? nil : readdir(stream)
    }

    /// The name of a folder's entry.
    package static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
            unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}

#if canImport(Darwin)
    /// The system's handle for reading a folder.
    package typealias FolderStream = UnsafeMutablePointer<DIR>
#else
    /// The system's handle for reading a folder.
    package typealias FolderStream = OpaquePointer
#endif
