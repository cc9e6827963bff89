#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Loading
import Publishing

/// The system calls on a folder. Paths are relative to it, `/` between their parts; symbolic links in it are not followed.
struct Disk: Sendable {
    let root: String
    private static let aside = ".dossier-aside"

    func path(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

    /// `S_IFREG`, `S_IFDIR`, `S_IFLNK` and so on; nil where nothing is.
    func kind(of path: String) -> mode_t? {
        var status = stat()
        return lstat(self.path(path), &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// What stands right in a folder, sorted; nil where it is none.
    func names(in folder: String) -> [String]? {
        guard let listing = opendir(path(folder)) else { return nil }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Paths of everything in a folder that is no folder, hidden files among them.
    func files(in folder: String) -> [String] {
        var found: [String] = []
        var folders = [""]
        while let prefix = folders.popLast() {
            for name in names(in: folder.isEmpty ? prefix : folder + "/" + prefix) ?? [] {
                let path = prefix + name
                if kind(of: folder.isEmpty ? path : folder + "/" + path) == S_IFDIR {
                    folders.append(path + "/")
                } else {
                    found.append(path)
                }
            }
        }
        return found
    }

    func bytes(_ path: String) -> [UInt8]? { try? FileReading.bytes(of: self.path(path)).get() }

    /// The first line of a file.
    func text(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }
    }

    /// Where a symbolic link leads.
    func link(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink(self.path(path), &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Makes the folders that a path lies in, the root among them.
    func makeFolders(for path: String) throws(DeployFailure) {
        var status = stat()
        let whole = self.path(path)
        guard let last = whole.utf8.lastIndex(of: UInt8(ascii: "/")), last > whole.startIndex,
            stat(String(whole[..<last]), &status) != 0
        else { return }
        for end in whole.utf8.indices where whole.utf8[end] == UInt8(ascii: "/") && end > whole.startIndex {
            guard mkdir(String(whole[..<end]), 0o755) == 0 || errno == EEXIST || errno == EISDIR || errno == EROFS
            else { throw failure("make", String(whole[..<end])) }
        }
    }

    /// Writes a file that is not there yet; false where one is.
    func create(_ path: String, _ bytes: [UInt8]) throws(DeployFailure) -> Bool {
        let file = open(self.path(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw failure("write", path)
        }
        let reason = FileWriting.write(bytes, to: file)
        guard close(file) == 0, reason == 0 else { throw failure("write", path, reason == 0 ? errno : reason) }
        return true
    }

    /// Puts a file in place, whole, with the folders it lies in.
    func replace(_ path: String, with bytes: [UInt8]) throws(DeployFailure) {
        try makeFolders(for: path)
        unlink(self.path(Self.aside))
        guard try create(Self.aside, bytes) else { throw failure("write", path, EEXIST) }
        try move(Self.aside, to: path)
    }

    func move(_ path: String, to other: String) throws(DeployFailure) {
        guard rename(self.path(path), self.path(other)) == 0 else { throw failure("write", other) }
    }

    /// Puts a symbolic link in the place of one that may be there, in one step.
    func replaceLink(_ path: String, with destination: String, by next: String) throws(DeployFailure) {
        unlink(self.path(next))
        guard symlink(destination, self.path(next)) == 0 else {
            throw errno == EPERM || errno == ENOTSUP
                ? .cannotWrite("\(root) takes no symbolic links; put pages right into it with --plain")
                : failure("write", next)
        }
        try move(next, to: path)
    }

    /// Makes one file stand at two paths; where the file system cannot, a copy.
    func link(_ path: String, to other: String) throws(DeployFailure) {
        try makeFolders(for: other)
        guard linkat(AT_FDCWD, self.path(path), AT_FDCWD, self.path(other), 0) != 0 else { return }
        guard [EMLINK, EPERM, EXDEV, ENOTSUP].contains(errno), let bytes = bytes(path) else {
            throw failure("link", path)
        }
        try replace(other, with: bytes)
    }

    /// Removes a file and the folders that are empty without it; one that is gone already is no failure.
    func remove(_ path: String) throws(DeployFailure) {
        guard unlink(self.path(path)) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure("remove", path) }
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir(self.path(parts.joined(separator: "/"))) == 0 { parts = parts.dropLast() }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    func removeTree(_ path: String) {
        for name in names(in: path) ?? [] where unlink(self.path(path) + "/" + name) != 0 {
            removeTree(path + "/" + name)
        }
        rmdir(self.path(path))
    }

    func failure(_ verb: String, _ path: String, _ reason: Int32 = errno) -> DeployFailure {
        let place = path.hasPrefix("/") ? path : self.path(path)
        return .cannotWrite("cannot \(verb) \(place): \(String(cString: strerror(reason)))")
    }
}
