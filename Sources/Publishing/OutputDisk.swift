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
    /// Folders at the top that are not there yet. They are filled aside and moved into place as a whole, which spares a move
    /// for every file.
    private(set) var newFolders: Set<Substring> = []
    /// Where files are written before they are moved into place; on the same file system as they.
    private static let aside = ".dossier-aside"
    /// Where new folders are filled.
    private static let filling = aside + "/new"

    init(root: String) { self.root = root }

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
        if let folder = Self.topFolder(of: path), newFolders.contains(folder) {
            return try fill(self.path(Self.filling) + "/" + path, with: bytes, for: path)
        }
        let aside = self.path(Self.aside) + "/" + Self.asideName(path)
        try fill(aside, with: bytes, for: path)
        guard rename(aside, self.path(path)) == 0 else {
            let failure = failure(path)
            unlink(aside)
            throw failure
        }
    }

    /// Makes the folder itself, the one beside, and every folder that a path lies in.
    mutating func makeFolders(for paths: [String]) throws(PublishingFailure) {
        try makeRoot()
        try makeFolder(Self.aside)
        try makeFolder(Self.filling)
        var made: Set<Substring> = []
        for path in paths {
            guard let top = Self.topFolder(of: path) else { continue }
            if !made.contains(top), isMissing(String(top)) { newFolders.insert(top) }
            let place = newFolders.contains(top) ? Self.filling + "/" : ""
            for (offset, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") {
                let name = Substring(path.utf8.prefix(offset))
                if made.insert(name).inserted { try makeFolder(place + name) }
            }
        }
    }

    /// Puts the new folders in place.
    func moveNewFolders() throws(PublishingFailure) {
        for folder in newFolders.sorted() {
            let name = String(folder)
            guard rename(path(Self.filling) + "/" + name, path(name)) == 0 else { throw failure(name) }
        }
    }

    /// Removes a file and the folders that are empty without it; one that is gone already is no failure.
    func remove(_ path: String) throws(PublishingFailure) {
        guard unlink(self.path(path)) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(path) }
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir(self.path(parts.joined(separator: "/"))) == 0 { parts = parts.dropLast() }
    }

    /// Removes the folder beside with what a killed build left in it, which lies under paths that the memory names.
    func clearAside(leftFrom remembered: Set<String>) {
        guard !isMissing(Self.filling) else { return clearAside() }
        for path in remembered { try? remove(Self.filling + "/" + path) }
        clearAside()
    }

    /// Removes the folder beside, and files that were not moved into place.
    func clearAside() {
        rmdir(path(Self.filling))
        for name in FolderListing(of: path(Self.aside))?.files ?? [] { unlink(path(Self.aside) + "/" + name) }
        rmdir(path(Self.aside))
    }

    private func makeRoot() throws(PublishingFailure) {
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

    private func isMissing(_ path: String) -> Bool {
        var status = stat()
        return lstat(self.path(path), &status) != 0 && errno == ENOENT
    }

    private static func topFolder(of path: String) -> Substring? {
        path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A short name of its own for each path (64-bit FNV-1a), so that two threads never write one file.
    private static func asideName(_ path: String) -> String {
        String(path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }

    /// Writes a file; of one that could not be written nothing is left.
    private func fill(_ place: String, with bytes: [UInt8], for path: String) throws(PublishingFailure) {
        let file = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw failure(path) }
        let reason = Self.writeAll(bytes, to: file)
        let closed = close(file)
        guard reason == 0, closed == 0 else {
            let failure = failure(path, reason == 0 ? errno : reason)
            unlink(place)
            throw failure
        }
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno }
                done += count
            }
            return 0
        }
    }

    private func failure(_ path: String, _ reason: Int32 = errno) -> PublishingFailure {
        .cannotWrite(path: self.path(path), reason: Self.words(reason))
    }

    private static func words(_ reason: Int32) -> String { String(cString: strerror(reason)) }
}
