import Base

/// Writes files below one folder, making the folders they need.
struct FolderWriter {
    private let root: String
    private var made: Set<Substring> = []

    init(_ root: String) throws(BenchmarkFailure) {
        self.root = root
        try Self.makeFolder(root)
    }

    /// Writes `text` to the file at `path`, which is relative to the folder.
    mutating func save(_ path: String, _ text: String) throws(BenchmarkFailure) {
        if let slash = path.lastIndex(of: "/"), made.insert(path[..<slash]).inserted {
            try Self.makeFolder("\(root)/\(path[..<slash])")
        }
        try TextFile.save(text, to: "\(root)/\(path)")
    }

    /// Makes a folder and the folders above it; one that is there already is left as it is.
    static func makeFolder(_ path: String) throws(BenchmarkFailure) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw .disk(path) }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .disk(path) }
    }

    /// `path` from the root of the file system, when it is relative to the working folder.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return "\(String(cString: folder))/\(path)"
    }
}
