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
        sort()
    }

    private mutating func sort() {
        files.sort { $0.isBefore($1) }
        others.sort { $0.isBefore($1) }
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
        case Self.nothing: break
        default: others.append(path)
        }
    }

    /// Looks at some paths of the folder again: each may be a file or a folder that has come, gone or become another thing.
    mutating func update(_ paths: some Sequence<String>, of root: String) {
        for path in paths {
            let type = Self.kind(of: path, in: root)
            if type == Int32(DT_REG), files.holdsSorted(path) { continue }
            files.removeAll { $0.lies(at: path) }
            others.removeAll { $0.lies(at: path) }
            unreadable.removeAll { $0.path.lies(at: path) }
            if type != Self.nothing { add(path, type: UInt8(type), root: root, depth: path.utf8.count { $0 == 0x2F }) }
            sort()
        }
    }

    private static let nothing: Int32 = -1

    /// What lies at a path that no hidden folder and no symbolic link leads to.
    private static func kind(of path: String, in root: String) -> Int32 {
        var place = root
        let names = path.split(separator: "/")
        for (index, name) in names.enumerated() {
            place += "/" + name
            let type = type(of: place)
            guard !name.hasPrefix("."), type != Self.nothing, index <= deepest else { return Self.nothing }
            if index == names.count - 1 { return type }
            guard type == Int32(DT_DIR) else { return Self.nothing }
        }
        return Self.nothing
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                String(cString: $0)
            }
        }
    }

    /// What lies at a path itself, `nothing` where nothing does: also for file systems that do not say it in the listing.
    private static func type(of path: String) -> Int32 {
        var status = stat()
        guard lstat(path, &status) == 0 else { return Self.nothing }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: Int32(DT_REG)
        case S_IFDIR: Int32(DT_DIR)
        default: Int32(DT_UNKNOWN)
        }
    }
}

extension String {
    /// Whether it comes before another one by its bytes.
    func isBefore(_ other: String) -> Bool {
        let order = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right in
                guard let one = left.baseAddress, let two = right.baseAddress else { return left.count - right.count }
                let order = memcmp(one, two, min(left.count, right.count))
                return order == 0 ? left.count - right.count : Int(order)
            }
        }
        if case .some(.some(let order)) = order { return order < 0 }
        return utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Whether a path is another one or leads to something below it.
    func lies(at path: String) -> Bool { self == path || utf8.count > path.utf8.count && hasPrefix(path + "/") }
}

extension [String] {
    /// Whether an array sorted by bytes has an element.
    fileprivate func holdsSorted(_ element: String) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle].isBefore(element) { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element
    }
}
