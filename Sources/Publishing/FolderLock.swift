#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Holds a folder for one build at a time; a second one waits. Given back when the last copy is gone, or the process.
final class FolderLock: Sendable {
    private let folder: Int32

    private init(_ folder: Int32) { self.folder = folder }

    /// Waits for the folder without holding up a thread; nil where it is not there.
    static func wait(for path: String) async -> FolderLock? {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        while flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
            try? await Task.sleep(for: .milliseconds(20))
        }
        return FolderLock(folder)
    }

    deinit {
        close(folder)
    }
}
