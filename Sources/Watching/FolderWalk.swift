#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Looks into folders without following symbolic links; names that start with a dot are passed over.
enum FolderWalk {
    /// One entry of a folder.
    struct Entry {
        var name: String
        var status: stat

        var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    }

    /// The entries of a folder in no order; none where there is no such folder.
    static func entries(of folder: String) -> [Entry] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                    String(cString: $0)
                }
            }
            var status = stat()
            guard !name.hasPrefix("."), lstat(folder + "/" + name, &status) == 0 else { continue }
            entries.append(Entry(name: name, status: status))
        }
        return entries
    }

    /// Whether a file that has just come is still to be written: a link, hard or symbolic, is complete at once.
    static func isBeingMade(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }
}
