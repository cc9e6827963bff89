#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that is to be filled.
struct NewFolder {
    let path: String

    /// Whether it can be filled.
    enum State { case free, used, noFolder }

    /// Free where nothing is there, or an empty folder; `.git` alone counts as empty.
    var state: State {
        var status = stat()
        guard lstat(path, &status) == 0 else { return errno == ENOENT ? .free : .noFolder }
        guard NewFile.isFolder(path), let listing = opendir(path) else { return .noFolder }
        defer { closedir(listing) }
        errno = 0
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if ![".", "..", ".git"].contains(name) { return .used }
            errno = 0
        }
        // What could not be listed to its end may hold more.
        return errno == 0 ? .free : .used
    }
}
