import Base

/// What stops the benchmark: a call that failed, or a program that did.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// The failure of the last system call on a path.
    static func disk(_ path: String) -> BenchmarkFailure {
        BenchmarkFailure("\(path): \(System.reason(errno))")
    }

    /// Works on the disk; a failure becomes one of the benchmark.
    static func onDisk<Value>(_ work: () throws(DiskFailure) -> Value) throws(BenchmarkFailure) -> Value {
        do throws(DiskFailure) { return try work() } catch { throw BenchmarkFailure(error.message) }
    }
}

/// The size of a folder's contents.
struct FolderSize: Sendable, Equatable {
    var files = 0
    var folders = 0
    var bytes = 0

    init() {}

    /// What is below a folder.
    init(of path: String) throws(BenchmarkFailure) {
        for entry in try Disk.contents(of: path).values {
            if entry.kind == .folder { folders += 1 } else { (files, bytes) = (files + 1, bytes + entry.size) }
        }
    }
}

/// Writes files below one folder, making the folders they need.
struct FolderWriter {
    private var places: LastFolder

    init(_ root: String) throws(BenchmarkFailure) {
        places = LastFolder(below: try BenchmarkFailure.onDisk { () throws(DiskFailure) in try OpenFolder.make(root) })
    }

    /// Writes a text to a file, replacing its contents.
    mutating func save(_ path: String, _ text: String) throws(BenchmarkFailure) { try save(path, Array(text.utf8)) }

    /// Writes the files of another folder.
    mutating func copy(_ folder: String, to path: String) throws(BenchmarkFailure) {
        for (name, entry) in try Disk.contents(of: folder) where entry.kind == .file {
            try save("\(path)/\(name)", try Disk.bytes(of: "\(folder)/\(name)"))
        }
    }

    private mutating func save(_ path: String, _ bytes: [UInt8]) throws(BenchmarkFailure) {
        try BenchmarkFailure.onDisk { () throws(DiskFailure) in
            guard let place = try places.place(of: path, makes: true) else {
                throw DiskFailure(.write, path, code: ENOENT)
            }
            try place.remove()
            _ = try place.create { FileWriting.write(bytes, to: $0) }
        }
    }
}

/// Files and folders by their paths.
enum Disk {
    /// Whether anything is at a path.
    static func holds(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    static func contents(of folder: String) throws(BenchmarkFailure) -> [String: FolderEntry] {
        try BenchmarkFailure.onDisk { () throws(DiskFailure) in try OpenFolder.open(folder)?.contents() ?? [:] }
    }

    static func bytes(of path: String) throws(BenchmarkFailure) -> [UInt8] {
        do throws(ReadFailure) { return try FileReading.bytes(of: path).get() } catch {
            throw BenchmarkFailure(error.message)
        }
    }

    static func text(of path: String) throws(BenchmarkFailure) -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }

    /// Appends a text to a file, or replaces what it has.
    static func write(_ text: String, to path: String, appending: Bool = false) throws(BenchmarkFailure) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC), 0o644)
        guard file >= 0 else { throw .disk(path) }
        defer { close(file) }
        let code = FileWriting.write(Array(text.utf8), to: FileWriting.File(descriptor: file, path: path))
        guard code == 0 else { throw BenchmarkFailure(DiskFailure(.write, path, code: code).message) }
    }

    /// Removes a folder with all that is in it; it may be missing.
    static func remove(_ folder: String) throws(BenchmarkFailure) {
        let path = absolute(folder)
        guard let slash = path.lastIndex(of: "/") else { return }
        try BenchmarkFailure.onDisk { () throws(DiskFailure) in
            try OpenFolder.open(slash == path.startIndex ? "/" : String(path[..<slash]))?
                .removeTree(String(path[path.index(after: slash)...]))
        }
    }

    /// The absolute path of a path that may start from the working folder.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = System.workingFolder else { return path }
        return "\(folder)/\(path)"
    }
}
