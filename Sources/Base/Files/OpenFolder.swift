/// A folder that was opened once; everything below it is reached through it.
///
/// Paths are relative to it, with `/` between their parts. Each part is opened from the one before, and a symbolic link
/// is never followed: nothing below the folder leads out of it, whatever is moved in the meantime. If something is
/// missing, functions return nil; every other system error is thrown.
package final class OpenFolder: Sendable {
    package let descriptor: Int32
    /// As it was given, for messages.
    package let path: String

    private init(_ descriptor: Int32, _ path: String) { (self.descriptor, self.path) = (descriptor, path) }

    deinit { close(descriptor) }

    /// Opens a folder; links in its own path are followed. Nil if nothing is there.
    package static func open(_ path: String) throws(DiskFailure) -> OpenFolder? {
        let descriptor = SystemCalls.open(path, O_DIRECTORY, as: path)
        if descriptor >= 0 { return OpenFolder(descriptor, path) }
        if errno == ENOENT { return nil }
        throw DiskFailure(.list, path, code: errno)
    }

    /// Opens a folder, after creating it and its parents if necessary.
    package static func make(_ path: String) throws(DiskFailure) -> OpenFolder {
        if let folder = try open(path) { return folder }
        for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") && end > path.startIndex {
            try makeOne(String(path[..<end]))
        }
        try makeOne(path)
        guard let folder = try open(path) else { throw DiskFailure(.makeFolder, path, code: ENOENT) }
        return folder
    }

    private static func makeOne(_ path: String) throws(DiskFailure) {
        var status = stat()
        guard SystemCalls.make(.makeFolder, on: path, { unsafe mkdir(path, 0o755) }) != 0 else { return }
        let code = errno
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw DiskFailure(.makeFolder, path, code: code == EEXIST ? ENOTDIR : code)
        }
    }

    /// Opens a folder directly inside this one.
    package func inner(_ name: String) throws(DiskFailure) -> OpenFolder? {
        let path = path(name)
        let descriptor = SystemCalls.open(name, in: self.descriptor, O_DIRECTORY | O_NOFOLLOW, as: path)
        if descriptor >= 0 { return OpenFolder(descriptor, path) }
        let code = errno
        if code == ENOENT { return nil }
        var status = stat()
        let isLink =
            unsafe fstatat(self.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == S_IFLNK
        throw isLink
            ? DiskFailure(.list, path, reason: DiskFailure.isLink, code: ELOOP) : DiskFailure(.list, path, code: code)
    }

    /// The same folder opened again, with a lock of its own.
    package func reopened() throws(DiskFailure) -> OpenFolder {
        let descriptor = SystemCalls.open(".", in: self.descriptor, O_DIRECTORY, as: path)
        guard descriptor >= 0 else { throw failure(.list, "", errno) }
        return OpenFolder(descriptor, path)
    }

    /// The folder's stamp, whose time is that of the last change of its entries.
    package func stamp() throws(DiskFailure) -> FileStamp {
        var status = stat()
        guard SystemCalls.status(of: descriptor, &status, as: path) == 0 else { throw failure(.lookAt, "", errno) }
        return FileStamp(status)
    }

    /// The full path, for messages.
    package func path(_ path: String) -> String {
        path.isEmpty ? self.path : self.path.hasSuffix("/") ? self.path + path : self.path + "/" + path
    }

    /// Where a path leads: its folder, opened, and its name there. Nil if the folder does not exist.
    ///
    /// - Parameter makes: Whether missing folders are created.
    package func place(of path: String, makes: Bool = false) throws(DiskFailure) -> FilePlace? {
        var folder = self
        // Split by bytes: splitting each path by characters would cost more than opening the file.
        var names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        guard names.allSatisfy(Self.leadsNowhereElse), let last = names.popLast() else {
            throw failure(.lookAt, path, EINVAL)
        }
        for name in names {
            var next = try folder.inner(name)
            if next == nil, makes {
                try folder.makeInner(name)
                next = try folder.inner(name)
            }
            guard let next else { return nil }
            folder = next
        }
        return FilePlace(folder: folder, name: last)
    }

    /// A place directly in this folder.
    func place(named name: Substring) throws(DiskFailure) -> FilePlace {
        let name = String(name)
        guard Self.leadsNowhereElse(name) else { throw failure(.lookAt, name, EINVAL) }
        return FilePlace(folder: self, name: name)
    }

    private static func leadsNowhereElse(_ name: String) -> Bool { !name.isEmpty && name != "." && name != ".." }

    /// Creates a folder directly inside this one; it is not a failure if it exists.
    private func makeInner(_ name: String) throws(DiskFailure) {
        let made = SystemCalls.make(.makeFolder, on: path(name)) { unsafe mkdirat(descriptor, name, 0o755) }
        guard made == 0 || errno == EEXIST else { throw failure(.makeFolder, name, errno) }
    }

    /// Creates a folder with its parents, and opens it.
    @discardableResult
    package func makeFolder(_ path: String) throws(DiskFailure) -> OpenFolder {
        guard let place = try place(of: path, makes: true) else { throw failure(.makeFolder, path, ENOENT) }
        try place.folder.makeInner(place.name)
        guard let folder = try place.folder.inner(place.name) else { throw failure(.makeFolder, path, ENOENT) }
        return folder
    }

    /// Opens a folder below this one.
    package func folder(_ path: String) throws(DiskFailure) -> OpenFolder? {
        guard !path.isEmpty else { return self }
        guard let place = try place(of: path) else { return nil }
        return try place.folder.inner(place.name)
    }

    package func failure(_ deed: DiskFailure.Deed, _ path: String, _ code: Int32) -> DiskFailure {
        DiskFailure(deed, self.path(path), code: code)
    }
}

extension OpenFolder {
    /// Locks the folder for this process as long as it is open here; waits, without blocking a thread, while another
    /// process holds it.
    package func lock() async throws(DiskFailure) {
        while try !tryLock() {
            do { try await Task.sleep(for: .milliseconds(20)) } catch { throw failure(.lock, "", ECANCELED) }
        }
    }

    /// Locks the folder as long as it is open here; false if another process holds it.
    ///
    /// If the file system has no locks, as on some network drives, this returns true: people must not do two things at
    /// once.
    package func tryLock() throws(DiskFailure) -> Bool {
        if SystemCalls.make(.lock, on: path, { flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
        if errno == EWOULDBLOCK { return false }
        guard [ENOTSUP, ENOLCK, ENOSYS].contains(errno) else { throw failure(.lock, "", errno) }
        return true
    }
}
