extension OpenFolder {
    /// Holds the folder for this process as long as it is open here; waits, without holding up a thread, while another one does.
    package func lock() async throws(DiskFailure) {
        while try !tryLock() {
            do { try await Task.sleep(for: .milliseconds(20)) } catch { throw failure(.lock, "", ECANCELED) }
        }
    }

    /// Holds the folder as long as it is open here; false where another one does.
    ///
    /// A file system that knows no locks, as some over a network, leaves it to people not to do two things at once.
    package func tryLock() throws(DiskFailure) -> Bool {
        if SystemCalls.make(.lock, on: path, { flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
        if errno == EWOULDBLOCK { return false }
        guard [ENOTSUP, ENOLCK, ENOSYS].contains(errno) else { throw failure(.lock, "", errno) }
        return true
    }
}
