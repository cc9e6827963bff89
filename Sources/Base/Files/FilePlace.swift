import CRenaming

/// A name in an open folder, and the operations on the entry of that name. A symbolic link is not followed.
package struct FilePlace {
    let folder: OpenFolder
    let name: String

    private var path: String { folder.path(name) }

    /// The entry here; nil if there is none.
    package func entry() throws(DiskFailure) -> FolderEntry? {
        var status = stat()
        if SystemCalls.status(of: name, in: folder.descriptor, &status, as: path) == 0 { return FolderEntry(status) }
        if errno == ENOENT { return nil }
        throw folder.failure(.lookAt, name, errno)
    }

    /// A plain file, opened for reading in pieces; nil if nothing is there.
    package func file() throws(DiskFailure) -> OpenFile? {
        do throws(ReadFailure) { return try OpenFile(name, in: folder.descriptor, as: path) } catch {
            if error.isMissing { return nil }
            throw DiskFailure(error)
        }
    }

    /// The bytes of a plain file; nil if nothing is there.
    package func bytes() throws(DiskFailure) -> [UInt8]? {
        guard let file = try file() else { return nil }
        return try DiskFailure.reading { () throws(ReadFailure) in try file.bytes(at: 0, count: file.size) }
    }

    /// Where a symbolic link leads; nil if there is none.
    package func destination() throws(DiskFailure) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = SystemCalls.make(.read, on: path) {
            unsafe readlinkat(folder.descriptor, name, &buffer, buffer.count)
        }
        if count >= 0 {
            return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        if errno == ENOENT || errno == EINVAL { return nil }
        throw folder.failure(.read, name, errno)
    }

    /// Writes a new file; false if something is already there.
    ///
    /// - Parameter isLasting: Whether the bytes are on the disk, even if the power fails, before this returns.
    package func create(
        permissions: mode_t = 0o644, isLasting: Bool = false, filling write: FileWriting.Fill
    ) throws(DiskFailure) -> Bool {
        let file = SystemCalls.make(.write, on: path) {
            unsafe openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
        }
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw folder.failure(.write, name, errno)
        }
        var code = write(FileWriting.File(descriptor: file, at: self))
        // Sets the permissions as wanted, whatever the umask removed.
        if code == 0, permissions != 0o644 {
            code = SystemCalls.make(.write, on: path) { fchmod(file, permissions) } == 0 ? 0 : errno
        }
        if code == 0, isLasting { code = SystemCalls.make(.write, on: path) { fsync(file) } == 0 ? 0 : errno }
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0 else {
            unsafe unlinkat(folder.descriptor, name, 0)
            throw folder.failure(.write, name, code)
        }
        return true
    }

    /// Puts a whole file in place: readers see either the old one or the new one, even if the process is killed.
    ///
    /// - Parameter aside: Where the file is written first, on the same file system; anything already there is removed.
    package func replace(
        by aside: FilePlace, permissions: mode_t = 0o644, isLasting: Bool = false, filling write: FileWriting.Fill
    ) throws(DiskFailure) {
        if try !aside.create(permissions: permissions, isLasting: isLasting, filling: write) {
            try aside.remove()
            guard try aside.create(permissions: permissions, isLasting: isLasting, filling: write) else {
                throw aside.folder.failure(.write, aside.name, EEXIST)
            }
        }
        do throws(DiskFailure) { try aside.move(to: self) } catch {
            try? aside.remove()
            throw error
        }
    }

    /// Moves a file or a folder; a file already there is replaced.
    func move(to other: FilePlace) throws(DiskFailure) {
        let moved = SystemCalls.make(.write, on: other.path) {
            unsafe renameat(folder.descriptor, name, other.folder.descriptor, other.name)
        }
        guard moved == 0 else { throw other.folder.failure(.write, other.name, errno) }
    }

    /// Moves a file to where nothing may be; false if something is there.
    func moveNew(to other: FilePlace) throws(DiskFailure) -> Bool {
        let moved = SystemCalls.make(.write, on: other.path) {
            unsafe rename_new(folder.descriptor, name, other.folder.descriptor, other.name)
        }
        if moved == 0 { return true }
        if errno == EEXIST { return false }
        guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
            throw other.folder.failure(.write, other.name, errno)
        }
        // The file system cannot refuse to replace what comes in between.
        if try other.entry() != nil { return false }
        try move(to: other)
        return true
    }

    /// Links the file to another place; false if the file system cannot.
    package func link(to other: FilePlace) throws(DiskFailure) -> Bool {
        let linked = SystemCalls.make(.link, on: path) {
            unsafe linkat(folder.descriptor, name, other.folder.descriptor, other.name, 0)
        }
        if linked == 0 { return true }
        guard [EMLINK, EPERM, EXDEV, ENOTSUP].contains(errno) else { throw folder.failure(.link, name, errno) }
        return false
    }

    /// Makes a symbolic link; it fails if something is already there.
    func makeLink(to destination: String) throws(DiskFailure) {
        guard SystemCalls.make(.link, on: path, { unsafe symlinkat(destination, folder.descriptor, name) }) == 0 else {
            throw folder.failure(.link, name, errno)
        }
    }

    /// Removes a file or a link; it is not a failure if it is already gone.
    package func remove() throws(DiskFailure) {
        guard
            SystemCalls.make(.remove, on: path, { unsafe unlinkat(folder.descriptor, name, 0) }) == 0 || errno == ENOENT
        else { throw folder.failure(.remove, name, errno) }
    }

    /// Removes an empty folder; false if it is not empty, or the system is using it.
    func removeEmptyFolder() throws(DiskFailure) -> Bool {
        let removed = SystemCalls.make(.remove, on: path) { unsafe unlinkat(folder.descriptor, name, AT_REMOVEDIR) }
        if removed == 0 || errno == ENOENT { return true }
        guard [ENOTEMPTY, EEXIST, EBUSY].contains(errno) else { throw folder.failure(.remove, name, errno) }
        return false
    }
}

/// Finds the places of files one after another. The folder of the last one stays open for the next, because consecutive
/// files share few folders; like any `OpenFolder`, it remains the folder that was opened, even if it is moved in the
/// meantime.
package struct LastFolder {
    private let root: OpenFolder
    private var path: Substring = ""
    private var folder: OpenFolder

    package init(below root: OpenFolder) { (self.root, folder) = (root, root) }

    /// Where a path leads; nil if its folder does not exist.
    ///
    /// - Parameter makes: Whether missing folders are created.
    package mutating func place(of path: String, makes: Bool = false) throws(DiskFailure) -> FilePlace? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return try root.place(of: path) }
        if path[..<slash] == self.path {
            return try folder.place(named: path[path.utf8.index(after: slash)...])
        }
        guard let place = try root.place(of: path, makes: makes) else { return nil }
        (self.path, folder) = (path[..<slash], place.folder)
        return place
    }
}
