package import Base

/// The files below a folder, found without following symbolic links.
package struct FolderListing: Sendable {
    /// Paths from the folder, `/` between their parts, sorted by bytes.
    package private(set) var files: [String] = []
    /// Symbolic links, sockets, devices: anything but regular files and folders, sorted by bytes.
    package private(set) var others: [String] = []
    /// What could not be read, or not completely, so that there may be more files; paths from the folder, empty for the
    /// folder itself.
    package private(set) var unreadable: [ReadFailure] = []
    /// How many folders deep a file may be.
    static let deepest = 32

    /// What is at a path.
    private enum FileType { case file, folder, other, nothing, unknown }

    /// Lists a folder; names that start with a dot are left out. Returns nil only if there is no such folder.
    package static func list(_ root: String) throws(ReadFailure) -> FolderListing? {
        let folder = SystemCalls.open(root, O_DIRECTORY, as: root)
        guard folder >= 0 else {
            let failure = ReadFailure(root)
            if failure.isMissing { return nil }
            throw failure
        }
        var listing = FolderListing()
        listing.read(folder, root: root, path: "", depth: 0)
        listing.sort()
        return listing
    }

    private mutating func sort() {
        files.sort { $0.isBefore($1) }
        others.sort { $0.isBefore($1) }
    }

    /// Reads the contents of an open folder, and closes it.
    private mutating func read(_ folder: Int32, root: String, path: String, depth: Int) {
        guard let stream = unsafe fdopendir(folder) else {
            unreadable.append(ReadFailure(path))
            close(folder)
            return
        }
        defer { unsafe closedir(stream) }
        let place = path.isEmpty ? root : root + "/" + path
        while let entry = unsafe SystemCalls.next(in: stream, as: place) {
            let name = unsafe SystemCalls.name(of: entry)
            guard !name.hasPrefix(".") else { continue }
            let inner = path.isEmpty ? name : path + "/" + name
            let kind = unsafe Self.kind(of: name, in: folder, type: Int32(entry.pointee.d_type), as: place + "/" + name)
            add(inner, kind, name: name, in: folder, root: root, depth: depth)
        }
        if errno != 0 { unreadable.append(ReadFailure(path)) }
    }

    private mutating func add(
        _ path: String, _ kind: FileType, name: String, in folder: Int32, root: String, depth: Int
    ) {
        switch kind {
        case .file: files.append(path)
        case .folder:
            guard depth < Self.deepest else {
                unreadable.append(ReadFailure(path, "more than \(Self.deepest) folders deep"))
                return
            }
            let inner = SystemCalls.open(name, in: folder, O_DIRECTORY | O_NOFOLLOW, as: root + "/" + path)
            guard inner >= 0 else {
                let failure = ReadFailure(path)
                return failure.isMissing ? () : unreadable.append(failure)
            }
            read(inner, root: root, path: path, depth: depth + 1)
        case .other: others.append(path)
        case .unknown: unreadable.append(ReadFailure(path))
        case .nothing: break
        }
    }

    /// Updates some paths of the folder: each may be a file or a folder that was added, removed or replaced.
    mutating func update(_ paths: some Sequence<String>, of root: String) {
        for path in paths {
            let kind = Self.kind(of: path, in: root)
            if kind == .file, files.holdsSorted(path) { continue }
            let reason = errno
            files.removeAll { $0.lies(at: path) }
            others.removeAll { $0.lies(at: path) }
            unreadable.removeAll { $0.path.lies(at: path) }
            errno = reason
            let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
            add(path, kind, name: root + "/" + path, in: AT_FDCWD, root: root, depth: depth)
            sort()
        }
    }

    /// What is at a path; `nothing` if the path goes through a hidden folder or a symbolic link.
    private static func kind(of path: String, in root: String) -> FileType {
        var place = root
        let names = path.split(separator: "/")
        for (index, name) in names.enumerated() {
            place += "/" + name
            guard !name.hasPrefix("."), index <= deepest else { return .nothing }
            let kind = kind(of: place, in: AT_FDCWD, as: place)
            if index == names.count - 1 || kind == .unknown { return kind }
            guard kind == .folder else { return .nothing }
        }
        return .nothing
    }

    /// The type of a name in a folder, of the entry itself and not its target; `unknown`, with the reason in `errno`,
    /// if that cannot be determined.
    ///
    /// - Parameter type: The type that the folder's listing gives; some file systems do not give it.
    private static func kind(
        of name: String, in folder: Int32, type: Int32 = Int32(DT_UNKNOWN), as path: String
    ) -> FileType {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_UNKNOWN): break
        default: return .other
        }
        var status = stat()
        guard SystemCalls.status(of: name, in: folder, &status, as: path) == 0 else {
            return errno == ENOENT || errno == ENOTDIR ? .nothing : .unknown
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }
}

extension String {
    /// Whether it sorts before another by its bytes.
    func isBefore(_ other: String) -> Bool { utf8.span.isBefore(other.utf8.span) }

    /// Whether a path is the same as another or is below it.
    func lies(at path: String) -> Bool { self == path || utf8.count > path.utf8.count && hasPrefix(path + "/") }
}

extension [String] {
    /// Whether an array sorted by bytes contains an element.
    func holdsSorted(_ element: String) -> Bool {
        let low = partitioningIndex { !$0.isBefore(element) }
        return low < count && self[low] == element
    }
}
