import Base

/// A folder and everything in it; symbolic links are never followed.
struct FileTree {
    /// How much a folder holds.
    struct Size: Sendable, Equatable {
        var files = 0
        var folders = 0
        var bytes = 0
    }

    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// True where there is anything at `path`.
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Counts the files, folders and bytes below the folder.
    func size() throws(BenchmarkFailure) -> Size {
        var size = Size()
        for entry in try entries() {
            if entry.isFolder {
                let inner = try FileTree(entry.path).size()
                size.files += inner.files
                size.folders += inner.folders + 1
                size.bytes += inner.bytes
            } else {
                size.files += 1
                size.bytes += entry.bytes
            }
        }
        return size
    }

    /// Removes the folder and everything in it; it may be missing.
    func remove() throws(BenchmarkFailure) {
        guard Self.exists(path) else { return }
        for entry in try entries() {
            if entry.isFolder {
                try FileTree(entry.path).remove()
            } else if unlink(entry.path) != 0 {
                throw .disk(entry.path)
            }
        }
        guard rmdir(path) == 0 else { throw .disk(path) }
    }

    /// Copies the folder's files to `target`.
    func copy(to target: String) throws(BenchmarkFailure) {
        try FolderWriter.makeFolder(target)
        for entry in try entries() {
            let name = entry.path.dropFirst(path.utf8.count + 1)
            if entry.isFolder {
                try FileTree(entry.path).copy(to: "\(target)/\(name)")
            } else {
                try TextFile.save(try TextFile.contents(of: entry.path), to: "\(target)/\(name)")
            }
        }
    }

    private struct Entry {
        let path: String
        let isFolder: Bool
        let bytes: Int
    }

    private func entries() throws(BenchmarkFailure) -> [Entry] {
        guard let folder = opendir(path) else { throw .disk(path) }
        defer { closedir(folder) }
        var entries: [Entry] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            var status = stat()
            let inner = "\(path)/\(name)"
            guard lstat(inner, &status) == 0 else { throw .disk(inner) }
            entries.append(
                Entry(path: inner, isFolder: status.st_mode & S_IFMT == S_IFDIR, bytes: Int(status.st_size)))
        }
        return entries
    }
}
