extension OpenFolder {
    /// Writes a new file and the folders that contain it; false if something is already there.
    package func create(_ path: String, _ bytes: [UInt8], permissions: mode_t = 0o644) throws(DiskFailure) -> Bool {
        try create(path, permissions: permissions) { FileWriting.write(bytes, to: $0) }
    }

    /// Writes a new file with the bytes that `write` supplies; false if something is already there.
    package func create(
        _ path: String, permissions: mode_t = 0o644, filling write: FileWriting.Fill
    ) throws(DiskFailure) -> Bool {
        guard let place = try place(of: path, makes: true) else { throw failure(.write, path, ENOENT) }
        return try place.create(permissions: permissions, filling: write)
    }

    /// Puts a whole file in place, with the folders that contain it: readers see either the old one or the new one,
    /// even if the process is killed.
    ///
    /// - Parameters:
    ///   - aside: Where the file is written first; anything already there is removed.
    ///   - isLasting: Whether the bytes are on the disk, even if the power fails, before the file is put in place.
    package func replace(
        _ path: String, with bytes: [UInt8], by aside: String, permissions: mode_t = 0o644, isLasting: Bool = false
    ) throws(DiskFailure) {
        try replace(path, by: aside, permissions: permissions, isLasting: isLasting) {
            FileWriting.write(bytes, to: $0)
        }
    }

    /// Puts a whole file in place, with the bytes that `write` supplies.
    package func replace(
        _ path: String, by aside: String, permissions: mode_t = 0o644, isLasting: Bool = false,
        filling write: FileWriting.Fill
    ) throws(DiskFailure) {
        guard let place = try place(of: path, makes: true), let aside = try self.place(of: aside, makes: true) else {
            throw failure(.write, path, ENOENT)
        }
        try place.replace(by: aside, permissions: permissions, isLasting: isLasting, filling: write)
    }

    /// Moves a file or a folder; a file already there is replaced. False if there is nothing to move.
    @discardableResult
    package func move(_ path: String, to other: String) throws(DiskFailure) -> Bool {
        guard let from = try place(of: path), let to = try place(of: other) else { return false }
        do throws(DiskFailure) { try from.move(to: to) } catch {
            guard error.code == ENOENT else { throw error }
            return false
        }
        return true
    }

    /// Makes a symbolic link; it fails if something is already there.
    package func makeLink(_ path: String, to destination: String) throws(DiskFailure) {
        guard let place = try place(of: path, makes: true) else { throw failure(.link, path, ENOENT) }
        try place.makeLink(to: destination)
    }

    /// Removes a file or a link; it is not a failure if it is already gone.
    package func remove(_ path: String) throws(DiskFailure) { try place(of: path)?.remove() }

    /// Removes a file, and any folders that are then empty.
    package func removeWithFolders(_ path: String) throws(DiskFailure) {
        try remove(path)
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, let place = try place(of: parts.joined(separator: "/")), try place.removeEmptyFolder() {
            parts = parts.dropLast()
        }
    }

    /// Removes a folder and everything in it. Links in it are removed, not followed; if the path is itself a link, this
    /// fails.
    package func removeTree(_ path: String) throws(DiskFailure) {
        guard let place = try place(of: path), let folder = try place.folder.inner(place.name) else { return }
        try folder.empty()
        guard try place.removeEmptyFolder() else { throw failure(.remove, path, ENOTEMPTY) }
    }

    /// Removes everything in the folder.
    private func empty() throws(DiskFailure) {
        for name in try names() ?? [] {
            if try entry(name)?.kind == .folder { try removeTree(name) } else { try remove(name) }
        }
    }
}
