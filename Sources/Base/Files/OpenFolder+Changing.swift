extension OpenFolder {
    /// Writes a file that is not there yet, with the folders it lies in; false where something is there.
    package func create(_ path: String, _ bytes: [UInt8], permissions: mode_t = 0o644) throws(DiskFailure) -> Bool {
        try create(path, permissions: permissions) { FileWriting.write(bytes, to: $0) }
    }

    /// Writes a file that is not there yet, of whatever is written to it; false where something is there.
    package func create(
        _ path: String, permissions: mode_t = 0o644, filling write: FileWriting.Fill
    ) throws(DiskFailure) -> Bool {
        guard let place = try place(of: path, makes: true) else { throw failure(.write, path, ENOENT) }
        return try place.create(permissions: permissions, isLasting: false, filling: write)
    }

    /// Puts a file in place, whole, with the folders it lies in: readers see the old one or the new one, whenever the process
    /// is killed.
    ///
    /// - Parameters:
    ///   - aside: Where the file is written first; what lies there is removed.
    ///   - isLasting: Whether the bytes are on the disk, also if the power fails, before the file is put in place.
    package func replace(
        _ path: String, with bytes: [UInt8], by aside: String, permissions: mode_t = 0o644, isLasting: Bool = false
    ) throws(DiskFailure) {
        try replace(path, by: aside, permissions: permissions, isLasting: isLasting) {
            FileWriting.write(bytes, to: $0)
        }
    }

    /// Puts a file in place, whole, of whatever is written to it.
    package func replace(
        _ path: String, by aside: String, permissions: mode_t = 0o644, isLasting: Bool = false,
        filling write: FileWriting.Fill
    ) throws(DiskFailure) {
        guard let place = try place(of: path, makes: true), let next = try self.place(of: aside, makes: true) else {
            throw failure(.write, path, ENOENT)
        }
        if try !next.create(permissions: permissions, isLasting: isLasting, filling: write) {
            try next.remove()
            guard try next.create(permissions: permissions, isLasting: isLasting, filling: write) else {
                throw failure(.write, aside, EEXIST)
            }
        }
        do throws(DiskFailure) { try next.move(to: place) } catch {
            try? next.remove()
            throw error
        }
    }

    /// Moves a file or a folder; a file that is there gives way. False where there is nothing to move.
    @discardableResult
    package func move(_ path: String, to other: String) throws(DiskFailure) -> Bool {
        guard let from = try place(of: path), let to = try place(of: other) else { return false }
        do throws(DiskFailure) { try from.move(to: to) } catch {
            guard error.code == ENOENT else { throw error }
            return false
        }
        return true
    }

    /// Makes one file lie at two paths; false where the file system cannot, or nothing is there.
    package func link(_ path: String, to other: String) throws(DiskFailure) -> Bool {
        guard let from = try place(of: path), let to = try place(of: other, makes: true) else { return false }
        try inject(.link, path)
        if linkat(from.folder.descriptor, from.name, to.folder.descriptor, to.name, 0) == 0 { return true }
        guard [EMLINK, EPERM, EXDEV, ENOTSUP].contains(errno) else { throw failure(.link, path, errno) }
        return false
    }

    /// Makes a symbolic link where nothing is.
    package func makeLink(_ path: String, to destination: String) throws(DiskFailure) {
        guard let place = try place(of: path, makes: true) else { throw failure(.link, path, ENOENT) }
        guard symlinkat(destination, place.folder.descriptor, place.name) == 0 else {
            throw failure(.link, path, errno)
        }
    }

    /// Removes a file or a link; what is gone already is no failure.
    package func remove(_ path: String) throws(DiskFailure) { try place(of: path)?.remove() }

    /// Removes a file, and the folders that are empty without it.
    package func removeWithFolders(_ path: String) throws(DiskFailure) {
        try remove(path)
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, let place = try place(of: parts.joined(separator: "/")), try place.removeEmptyFolder() {
            parts = parts.dropLast()
        }
    }

    /// Removes a folder with all that is in it. Links in it are removed, not followed; a link in its place is refused.
    package func removeTree(_ path: String) throws(DiskFailure) {
        guard let place = try place(of: path), let folder = try place.folder.inner(place.name) else { return }
        try folder.empty()
        guard try place.removeEmptyFolder() else { throw failure(.remove, path, ENOTEMPTY) }
    }

    /// Removes all that is in the folder.
    private func empty() throws(DiskFailure) {
        for name in try names() ?? [] {
            if try entry(name)?.kind == .folder { try removeTree(name) } else { try remove(name) }
        }
    }
}

extension Place {
    fileprivate func create(
        permissions: mode_t, isLasting: Bool, filling write: FileWriting.Fill
    ) throws(DiskFailure) -> Bool {
        try folder.inject(.write, name)
        let file = Interrupted.retry {
            openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
        }
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw folder.failure(.write, name, errno)
        }
        var code = write(file)
        // What others may do with the file is as wanted, whatever the mask for new files takes away.
        if code == 0, permissions != 0o644, fchmod(file, permissions) != 0 { code = errno }
        if code == 0, isLasting, fsync(file) != 0 { code = errno }
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0 else {
            unlinkat(folder.descriptor, name, 0)
            throw folder.failure(.write, name, code)
        }
        return true
    }

    fileprivate func move(to other: Place) throws(DiskFailure) {
        try other.folder.inject(.write, other.name)
        guard renameat(folder.descriptor, name, other.folder.descriptor, other.name) == 0 else {
            throw other.folder.failure(.write, other.name, errno)
        }
    }

    fileprivate func remove() throws(DiskFailure) {
        try folder.inject(.remove, name)
        guard unlinkat(folder.descriptor, name, 0) == 0 || errno == ENOENT else {
            throw folder.failure(.remove, name, errno)
        }
    }

    /// False where the folder holds something, or the system uses it.
    fileprivate func removeEmptyFolder() throws(DiskFailure) -> Bool {
        try folder.inject(.remove, name)
        if unlinkat(folder.descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return true }
        guard [ENOTEMPTY, EEXIST, EBUSY].contains(errno) else { throw folder.failure(.remove, name, errno) }
        return false
    }
}
