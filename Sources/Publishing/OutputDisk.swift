#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Loading

/// The system calls on an output folder. Paths are relative to it, `/` between their parts.
struct OutputDisk: Sendable {
    let root: String
    /// Where files are written before they are moved into place; on the same file system as they.
    private static let aside = ".dossier-aside"

    func path(_ path: String) -> String { root + "/" + path }

    /// Whether a file has exactly these bytes.
    func holds(_ bytes: [UInt8], at path: String) -> Bool {
        var status = stat()
        guard lstat(self.path(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count,
            case .success(let present) = FileReading.bytes(of: self.path(path))
        else { return false }
        return present == bytes
    }

    /// Puts a file in place, whole: readers see the old one or the new one, whenever the process is killed.
    func replace(_ path: String, with bytes: [UInt8]) throws(PublishingFailure) {
        let aside = self.path(Self.aside) + "/" + Self.asideName(path)
        let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw failure(path) }
        let reason = FileWriting.write(bytes, to: file)
        let closed = close(file)
        guard reason == 0, closed == 0, rename(aside, self.path(path)) == 0 else {
            let failure = failure(path, reason == 0 ? errno : reason)
            unlink(aside)
            throw failure
        }
    }

    /// Makes the folder beside, and every folder that a path lies in.
    func makeFolders(for paths: [String]) throws(PublishingFailure) {
        try makeFolder(Self.aside)
        var made: Set<Substring> = []
        for path in paths {
            for (offset, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") {
                let folder = path.utf8.prefix(offset)
                let name = Substring(folder)
                if made.insert(name).inserted { try makeFolder(String(name)) }
            }
        }
    }

    /// Removes a file and the folders that are empty without it; one that is gone already is no failure.
    func remove(_ path: String) throws(PublishingFailure) {
        guard unlink(self.path(path)) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(path) }
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir(self.path(parts.joined(separator: "/"))) == 0 { parts = parts.dropLast() }
    }

    /// Removes the folder beside, with what a killed build left in it.
    func clearAside() {
        for name in FolderListing(of: path(Self.aside))?.files ?? [] { unlink(path(Self.aside) + "/" + name) }
        rmdir(path(Self.aside))
    }

    /// Makes the folder itself, with those it lies in.
    func makeRoot() throws(PublishingFailure) {
        var built = root.hasPrefix("/") ? "/" : ""
        for part in root.split(separator: "/") {
            built += part + "/"
            guard mkdir(built, 0o755) == 0 || Self.isFolder(built) else {
                throw .cannotWrite(path: root, reason: Self.words(errno))
            }
        }
    }

    /// A link in the place of a folder is refused: it would lead out of the output.
    private func makeFolder(_ path: String) throws(PublishingFailure) {
        guard mkdir(self.path(path), 0o755) != 0 else { return }
        let reason = errno
        var status = stat()
        guard reason == EEXIST, lstat(self.path(path), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw failure(path, reason == EEXIST ? ENOTDIR : reason)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A short name of its own for each path (64-bit FNV-1a), so that two threads never write one file.
    private static func asideName(_ path: String) -> String {
        String(path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }

    private func failure(_ path: String, _ reason: Int32 = errno) -> PublishingFailure {
        .cannotWrite(path: self.path(path), reason: Self.words(reason))
    }

    private static func words(_ reason: Int32) -> String { String(cString: strerror(reason)) }
}
