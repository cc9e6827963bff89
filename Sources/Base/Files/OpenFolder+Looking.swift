/// The entry at a path; a link is not followed.
package struct FolderEntry: Sendable, Equatable {
    package enum FileType: Sendable { case file, folder, link, other }

    package let kind: FileType
    package let stamp: FileStamp
    /// The permission bits, as `chmod` takes them.
    package let permissions: mode_t

    package init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        (stamp, permissions) = (FileStamp(status), status.st_mode & 0o777)
    }

    /// In bytes.
    package var size: Int { stamp.size }
}

extension OpenFolder {
    /// The entry at a path; nil if there is none.
    package func entry(_ path: String) throws(DiskFailure) -> FolderEntry? { try place(of: path)?.entry() }

    /// A plain file, opened for reading in pieces; nil if nothing is there.
    package func file(_ path: String) throws(DiskFailure) -> OpenFile? { try place(of: path)?.file() }

    /// The bytes of a plain file; nil if nothing is there.
    package func bytes(_ path: String) throws(DiskFailure) -> [UInt8]? { try place(of: path)?.bytes() }

    /// Where a symbolic link leads; nil if there is none.
    package func destination(_ path: String) throws(DiskFailure) -> String? { try place(of: path)?.destination() }

    /// The names of the entries in a folder, sorted; nil if it does not exist.
    package func names(in path: String = "") throws(DiskFailure) -> [String]? {
        guard let folder = try folder(path) else { return nil }
        // A separate descriptor, because a listing moves its position and closes it.
        let descriptor = SystemCalls.open(".", in: folder.descriptor, O_DIRECTORY, as: folder.path)
        guard descriptor >= 0 else { throw failure(.list, path, errno) }
        guard let listing = unsafe fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw failure(.list, path, code)
        }
        defer { unsafe closedir(listing) }
        var names: [String] = []
        while let entry = unsafe SystemCalls.next(in: listing, as: folder.path) {
            let name = unsafe SystemCalls.name(of: entry)
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw failure(.list, path, errno) }
        return names.sorted()
    }

    /// Every entry below a folder, including folders, links and devices, by its path from there.
    ///
    /// - Parameter enters: Whether to enter the folder at a path.
    package func contents(
        of path: String = "", enters: (String) -> Bool = { _ in true }
    ) throws(DiskFailure) -> [String: FolderEntry] {
        guard let top = try folder(path) else { return [:] }
        var found: [String: FolderEntry] = [:]
        var folders = [""]
        while let inner = folders.popLast() {
            guard let folder = try top.folder(inner) else { continue }
            for name in try folder.names() ?? [] {
                guard let entry = try folder.entry(name) else { continue }
                let path = inner.isEmpty ? name : inner + "/" + name
                found[path] = entry
                if entry.kind == .folder, enters(path) { folders.append(path) }
            }
        }
        return found
    }

    /// How many bytes may still be written to the folder's file system; nil if it does not say.
    package func free() throws(DiskFailure) -> Int? {
        var status = statvfs()
        guard SystemCalls.make(.status, on: self.path, { unsafe fstatvfs(descriptor, &status) }) == 0 else {
            throw failure(.lookAt, "", errno)
        }
        guard status.f_blocks > 0 else { return nil }
        return Int(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }
}
