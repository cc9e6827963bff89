#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The files below a folder, found without following symbolic links.
package struct FolderListing: Sendable {
    /// Paths from the folder, `/` between their parts, sorted by bytes.
    package private(set) var files: [String] = []
    /// Symbolic links, sockets, devices: what is no plain file or folder, sorted by bytes.
    package private(set) var others: [String] = []
    /// Folders that could not be opened, and the system's reason.
    package private(set) var unreadable: [(path: String, reason: String)] = []
    /// How many folders deep a file may lie.
    static let deepest = 32

    /// Lists a folder; names that start with a dot are left out. Returns nil where there is no such folder.
    package init?(of root: String) {
        guard let folder = opendir(root) else { return nil }
        read(folder, root: root, prefix: "", depth: 0)
        files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func read(_ folder: OpaquePointer, root: String, prefix: String, depth: Int) {
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = Self.name(of: entry)
            guard !name.hasPrefix(".") else { continue }
            add(prefix + name, type: entry.pointee.d_type, root: root, depth: depth)
        }
    }

    private mutating func add(_ path: String, type: UInt8, root: String, depth: Int) {
        switch Int32(type) == Int32(DT_UNKNOWN) ? Self.type(of: root + "/" + path) : Int32(type) {
        case Int32(DT_REG): files.append(path)
        case Int32(DT_DIR):
            guard depth < Self.deepest else {
                unreadable.append((path, "more than \(Self.deepest) folders deep"))
                return
            }
            guard let inner = opendir(root + "/" + path) else {
                unreadable.append((path, String(cString: strerror(errno))))
                return
            }
            read(inner, root: root, prefix: path + "/", depth: depth + 1)
        default: others.append(path)
        }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                String(cString: $0)
            }
        }
    }

    /// For file systems that do not say in the listing what an entry is.
    private static func type(of path: String) -> Int32 {
        var status = stat()
        guard lstat(path, &status) == 0 else { return Int32(DT_UNKNOWN) }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: Int32(DT_REG)
        case S_IFDIR: Int32(DT_DIR)
        default: Int32(DT_UNKNOWN)
        }
    }
}
