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
    /// Where the files of new folders are; no file written aside by itself has that name.
    private static let new = aside + "/new-folders/"

    func path(_ path: String) -> String { root + "/" + path }

    /// Whether a file has exactly these bytes.
    func holds(_ bytes: [UInt8], at path: String) -> Bool {
        var status = stat()
        guard lstat(self.path(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count,
            case .success(let present) = FileReading.bytes(of: self.path(path)), present.count == bytes.count
        else { return false }
        return present.withUnsafeBytes { one in
            bytes.withUnsafeBytes { other in
                guard let first = one.baseAddress, let second = other.baseAddress else { return bytes.isEmpty }
                return memcmp(first, second, bytes.count) == 0
            }
        }
    }

    /// Puts a file in place, whole: readers see the old one or the new one, whenever the process is killed.
    func replace(_ path: String, with bytes: [UInt8]) throws(PublishingFailure) {
        try replace(path) { FileWriting.write(bytes, to: $0) }
    }

    /// Puts a file in place, whole, of whatever is written to it; what writes says the number of its error, or 0.
    func replace(_ path: String, filling write: (Int32) -> Int32) throws(PublishingFailure) {
        let aside = self.path(Self.aside) + "/" + Self.asideName(path)
        let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw failure(path) }
        let reason = write(file)
        let closed = close(file)
        guard reason == 0, closed == 0, rename(aside, self.path(path)) == 0 else {
            let failure = failure(path, reason == 0 ? errno : reason)
            unlink(aside)
            throw failure
        }
    }

    /// Makes the folder aside, and every folder that a path lies in, as far as the root has the first of them.
    ///
    /// - Returns: The folders of the root that are not there yet; what goes into them is created aside.
    func makeFolders(for paths: [String]) throws(PublishingFailure) -> NewFolders {
        try makeFolder(Self.aside)
        var new = NewFolders()
        var made: Set<Substring> = []
        var last: Substring = ""
        for path in paths {
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path[..<slash] != last else { continue }
            last = path[..<slash]
            if new.hold(path) { continue }
            for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") {
                let folder = path[..<end]
                guard made.insert(folder).inserted else { continue }
                if !folder.utf8.contains(UInt8(ascii: "/")), isMissing(String(folder)) {
                    new.add(String(folder))
                    break
                }
                try makeFolder(String(folder))
            }
        }
        return new
    }

    /// Writes a file of a folder that is not there yet.
    func create(_ path: String, with bytes: [UInt8]) throws(PublishingFailure) {
        try create(path) { FileWriting.write(bytes, to: $0) }
    }

    /// The same of whatever is written to it; what writes says the number of its error, or 0.
    func create(_ path: String, filling write: (Int32) -> Int32) throws(PublishingFailure) {
        let aside = self.path(Self.new) + path
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        var file = open(aside, flags, 0o644)
        if file < 0, errno == ENOENT {
            makeFoldersAside(for: path)
            file = open(aside, flags, 0o644)
        }
        guard file >= 0 else { throw failure(path) }
        let reason = write(file)
        guard close(file) == 0, reason == 0 else { throw failure(path, reason == 0 ? errno : reason) }
    }

    /// Moves folders into place with all that was written for them; each appears at once, and whole.
    func moveIntoPlace(_ folders: NewFolders) throws(PublishingFailure) {
        for folder in folders.names {
            guard rename(path(Self.new) + folder, path(folder)) == 0 || errno == ENOENT else { throw failure(folder) }
        }
    }

    /// Removes a file and the folders that are empty without it; one that is gone already is no failure.
    func remove(_ path: String) throws(PublishingFailure) {
        guard unlink(self.path(path)) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(path) }
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir(self.path(parts.joined(separator: "/"))) == 0 { parts = parts.dropLast() }
    }

    /// Removes the folder aside, with what a killed build left in it.
    func clearAside() { Self.removeTree(path(Self.aside)) }

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

    /// Two threads may make one folder at once; what cannot be made shows when the file is opened.
    private func makeFoldersAside(for path: String) {
        mkdir(self.path(Self.new), 0o755)
        for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") {
            mkdir(self.path(Self.new) + path[..<end], 0o755)
        }
    }

    private func isMissing(_ path: String) -> Bool {
        var status = stat()
        return lstat(self.path(path), &status) != 0 && errno == ENOENT
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    private static func removeTree(_ path: String) {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != "..", unlink(path + "/" + name) != 0 else { continue }
            removeTree(path + "/" + name)
        }
        closedir(folder)
        rmdir(path)
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
