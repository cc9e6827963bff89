import Base

/// An output folder on the disk. Paths are relative to it, `/` between their parts.
struct OutputDisk: Sendable {
    let folder: OpenFolder
    /// Where files are written before they are moved into place; on the same file system.
    fileprivate static let aside = ".dossier-aside"
    /// Where new folders are filled; no file written aside has this name.
    fileprivate static let new = aside + "/new-folders/"

    /// Everything in the output, by its path, apart from what Dossier and Git keep there for themselves.
    func contents() throws(DiskFailure) -> [String: FolderEntry] {
        let kept = { (path: String) in path.hasPrefix(OutputDisk.reserved) || path == ".git" }
        return try folder.contents { !kept($0) }.filter { !kept($0.key) }
    }

    /// The prefix of every name that Dossier reserves in an output.
    private static let reserved = ".dossier-"

    /// Creates the folder aside, and every parent folder of the paths whose first folder the root already has.
    ///
    /// - Returns: The folders of the root that do not exist yet; their contents are created aside.
    func makeFolders(for paths: [String]) throws(DiskFailure) -> NewFolders {
        try folder.makeFolder(Self.aside)
        var new = NewFolders()
        var made: Set<Substring> = []
        for path in paths {
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), made.insert(path[..<slash]).inserted,
                !new.hold(path), let first = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1).first
            else { continue }
            if try folder.entry(String(Substring(first))) == nil {
                new.add(String(Substring(first)))
            } else {
                try folder.makeFolder(String(path[..<slash]))
            }
        }
        return new
    }

    /// Moves folders into place with all that was written for them; each appears at once, and whole.
    func moveIntoPlace(_ folders: NewFolders) throws(DiskFailure) {
        for name in folders.names { try folder.move(Self.new + name, to: name) }
    }

    /// Removes a file and the folders that are empty without it; it is not a failure if it is already gone.
    func remove(_ path: String) throws(DiskFailure) { try folder.removeWithFolders(path) }

    /// Removes the folder aside, with what a killed build left in it.
    func clearAside() throws(DiskFailure) { try folder.removeTree(Self.aside) }
}

/// Writes the files of a run, one after another: the folder of the last one stays open for the next.
struct OutputRun {
    private let disk: OutputDisk
    private var folders: LastFolder
    private var asides: LastFolder

    init(on disk: OutputDisk) {
        self.disk = disk
        (folders, asides) = (LastFolder(below: disk.folder), LastFolder(below: disk.folder))
    }

    /// The place of a path; nil if its folder does not exist.
    mutating func place(of path: String) throws(DiskFailure) -> FilePlace? { try folders.place(of: path) }

    /// The stamp of a file that has exactly these bytes; nil if it has others.
    mutating func stamp(ifHeld bytes: [UInt8], at path: String) throws(DiskFailure) -> FileStamp? {
        guard let place = try place(of: path), let file = try place.file(), file.size == bytes.count else { return nil }
        let held = try DiskFailure.reading { () throws(ReadFailure) in try file.bytes(at: 0, count: file.size) }
        return held.isSame(as: bytes) ? file.stamp : nil
    }

    /// Replaces a file as a whole with what is written to it: readers see the old file or the new one, even if the
    /// process is killed.
    mutating func replace(_ path: String, filling write: FileWriting.Fill) throws(DiskFailure) {
        guard let place = try folders.place(of: path, makes: true),
            let aside = try asides.place(of: OutputDisk.aside + "/" + Self.asideName(path), makes: true)
        else { throw disk.folder.failure(.write, path, ENOENT) }
        try place.replace(by: aside, filling: write)
    }

    /// Writes a file of a folder that does not exist yet.
    mutating func create(_ path: String, filling write: FileWriting.Fill) throws(DiskFailure) {
        guard let place = try folders.place(of: OutputDisk.new + path, makes: true) else {
            throw disk.folder.failure(.write, path, ENOENT)
        }
        guard try place.create(filling: write) else { throw disk.folder.failure(.write, path, EEXIST) }
    }

    /// A short name of its own for each path (64-bit FNV-1a), so that two threads never write one file.
    private static func asideName(_ path: String) -> String {
        String(FNVHash(path.utf8).value, radix: 36)
    }
}
