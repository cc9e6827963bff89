/// The system calls by which files and folders are read, in one place, so that a test can let any of them fail.
package enum ReadingCalls {
    /// What a call does.
    package enum Call: Sendable, CaseIterable { case open, status, read, list }

    /// What a test lets happen instead of a call on a path: the number of an error, or nil where the call is made.
    @TaskLocal package static var fault: (@Sendable (Call, String) -> Int32?)?

    private static func fails(_ call: Call, _ path: String) -> Bool {
        guard let fault, let reason = fault(call, path) else { return false }
        errno = reason
        return true
    }

    /// Opens what a folder, given by its descriptor, has under a name; -1 where that fails.
    package static func open(_ name: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, as path: String) -> Int32 {
        fails(.open, path) ? -1 : openat(folder, name, flags | O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }

    /// What a descriptor is open on; -1 where that fails.
    package static func status(of file: Int32, _ status: inout stat, as path: String) -> Int32 {
        fails(.status, path) ? -1 : fstat(file, &status)
    }

    /// What a folder has under a name, itself and not where it leads; -1 where that fails.
    package static func status(of name: String, in folder: Int32, _ status: inout stat, as path: String) -> Int32 {
        fails(.status, path) ? -1 : fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW)
    }

    /// Reads from a place of a file on; -1 where that fails.
    package static func read(_ file: Int32, _ room: UnsafeMutableRawBufferPointer, at offset: Int, as path: String)
        -> Int
    {
        fails(.read, path) ? -1 : pread(file, room.baseAddress, room.count, off_t(offset))
    }

    /// The next entry of a folder; nil at its end, where `errno` is 0, and where that fails.
    package static func next(in stream: FolderStream, as path: String) -> UnsafeMutablePointer<dirent>? {
        errno = 0
        return fails(.list, path) ? nil : readdir(stream)
    }
}

#if canImport(Darwin)
    /// What the system reads a folder by.
    package typealias FolderStream = UnsafeMutablePointer<DIR>
#else
    /// What the system reads a folder by.
    package typealias FolderStream = OpaquePointer
#endif
