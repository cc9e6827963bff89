/// What lies at a path, itself: a link is a link.
package struct FolderEntry: Sendable, Equatable {
    package enum Kind: Sendable { case file, folder, link, other }

    package let kind: Kind
    package let size: Int
    /// What its owner and others may do, as `chmod` takes it.
    package let permissions: mode_t

    package init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        (size, permissions) = (Int(status.st_size), status.st_mode & 0o777)
    }
}

extension OpenFolder {
    /// What lies at a path; nil where nothing does.
    package func entry(_ path: String) throws(DiskFailure) -> FolderEntry? {
        guard let place = try place(of: path) else { return nil }
        try inject(.lookAt, path)
        var status = stat()
        if fstatat(place.folder.descriptor, place.name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
            return FolderEntry(status)
        }
        if errno == ENOENT { return nil }
        throw failure(.lookAt, path, errno)
    }

    /// The names right in a folder, sorted; nil where it is not there.
    package func names(in path: String = "") throws(DiskFailure) -> [String]? {
        guard let folder = try folder(path) else { return nil }
        // A descriptor of its own: a listing has a place in it, and closes it.
        let descriptor = Interrupted.retry { openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw failure(.list, path, errno) }
        guard let listing = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw failure(.list, path, code)
        }
        defer { closedir(listing) }
        var names: [String] = []
        while let name = try folder.next(of: listing) { if name != ".", name != ".." { names.append(name) } }
        return names.sorted()
    }

    /// The next name of a listing; nil at its end, which is told from an error by `errno` alone.
    private func next(of listing: OpaquePointer) throws(DiskFailure) -> String? {
        try inject(.list, "")
        errno = 0
        guard let entry = readdir(listing) else {
            guard errno == 0 else { throw failure(.list, "", errno) }
            return nil
        }
        return withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    /// Everything below a folder, folders, links and devices among it, with what it is; by its path from there.
    ///
    /// - Parameter enters: Whether a folder is entered, by its path.
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

    /// The bytes of a plain file; nil where nothing is there.
    package func bytes(_ path: String) throws(DiskFailure) -> [UInt8]? {
        guard let place = try place(of: path) else { return nil }
        try inject(.read, path)
        let file = Interrupted.retry {
            openat(place.folder.descriptor, place.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        }
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            if errno == ELOOP { throw DiskFailure(.read, self.path(path), reason: DiskFailure.isLink, code: ELOOP) }
            throw failure(.read, path, errno)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure(.read, path, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw DiskFailure(.read, self.path(path), reason: "it is no plain file")
        }
        let (bytes, code) = Self.read(file, expecting: Int(status.st_size))
        guard code == 0 else { throw failure(.read, path, code) }
        return bytes
    }

    /// A plain file, open to be read in pieces; nil where nothing is there.
    package func file(_ path: String) throws(DiskFailure) -> OpenFile? {
        guard let place = try place(of: path) else { return nil }
        try inject(.read, path)
        do throws(ReadFailure) {
            return try OpenFile(place.name, in: place.folder.descriptor, as: self.path(path))
        } catch {
            if error.isMissing { return nil }
            throw DiskFailure(.read, self.path(path), reason: error.reason)
        }
    }

    /// Reads a file from its start to its end, or to an error.
    private static func read(_ file: Int32, expecting size: Int) -> ([UInt8], Int32) {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let got = System.read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        return (bytes, code)
    }

    /// Where a symbolic link leads; nil where nothing is, or something else.
    package func destination(_ path: String) throws(DiskFailure) -> String? {
        guard let place = try place(of: path) else { return nil }
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlinkat(place.folder.descriptor, place.name, &buffer, buffer.count)
        if count >= 0 {
            return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        if errno == ENOENT || errno == EINVAL { return nil }
        throw failure(.read, path, errno)
    }

    /// How many bytes may still be written to the folder's file system; nil where it does not say.
    package func free() throws(DiskFailure) -> Int? {
        var status = statvfs()
        guard fstatvfs(descriptor, &status) == 0 else { throw failure(.lookAt, "", errno) }
        guard status.f_blocks > 0 else { return nil }
        return Int(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }
}
