package import Base
package import Model

/// What Dossier wrote into an output folder: the path and the fingerprint of each file. A `MemoryFile` has one line for
/// each file, in the order of the plan: sixteen hexadecimal digits, or `-` if they are not known, a space, the path. A
/// line with the path `./site` or `./drafts` marks what was built; the last line has the path `.` and the fingerprint
/// of the lines before it.
struct OutputMemory: Sendable {
    /// The fingerprint is nil for a file that was about to be written: it is ours, whether it was written or not.
    private(set) var files: [String: Fingerprint?] = [:]
    /// What was built; nil if no build has finished.
    private(set) var mark: OutputMark?

    /// The fingerprint in its last line; nil if there is a fault.
    private(set) var seal: Fingerprint?
    /// Why it is not known what earlier builds wrote; nil if it is.
    private(set) var fault: Fault?

    /// What can be wrong with a memory.
    enum Fault: String, Sendable { case missing, damaged }

    /// What is known of a folder; nothing if there is no record, if its bytes are damaged, or if the folder contains
    /// none of the files it names, and so is a different folder.
    init(of file: MemoryFile) throws(DiskFailure) {
        let found = try file.read()
        for bytes in found {
            guard let memory = OutputMemory(bytes) else { continue }
            if try memory.fits(file.output) {
                self = memory
                return
            }
        }
        fault = found.contains { OutputMemory($0) == nil } ? .damaged : .missing
    }

    /// Nil if the bytes are not those of a memory.
    private init?(_ bytes: [UInt8]) {
        var end = 0
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let path = String(decoding: parts[1], as: UTF8.self)
            let fingerprint = UInt64(String(decoding: parts[0], as: UTF8.self), radix: 16).map {
                Fingerprint(value: $0)
            }
            if path == ".", fingerprint == Fingerprint(of: Array(bytes[..<end])), line.endIndex + 1 == bytes.count {
                seal = fingerprint
                return
            }
            if let found = OutputMark(path: path, site: fingerprint) {
                mark = found
            } else {
                guard OutputPlace.isInside(path) else { return nil }
                files[path] = .some(fingerprint)
            }
            end = line.endIndex + 1
        }
        return nil
    }

    /// Whether a folder has one of the files unchanged, or has none of them at all.
    private func fits(_ disk: OutputDisk) throws(DiskFailure) -> Bool {
        var isThere = false
        for path in files.keys where try disk.folder.entry(path) != nil {
            isThere = true
            if try isUnchanged(path, on: disk) { return true }
        }
        return !isThere
    }

    func remembers(_ path: String) -> Bool { files[path] != nil }

    /// Whether a file is ours and unchanged, as far as is known.
    func isUnchanged(_ path: String, on disk: OutputDisk) throws(DiskFailure) -> Bool {
        guard let known = files[path], try disk.folder.entry(path)?.kind == .file else { return false }
        guard let known else { return true }
        return try disk.folder.bytes(path).map { Fingerprint(of: $0) == known } ?? false
    }

    /// Writes a memory, and returns the fingerprint in its last line. If two lines have one path, the later counts.
    @discardableResult
    static func write(
        _ files: [RememberedFile], of mark: OutputMark? = nil, to file: MemoryFile
    ) throws(DiskFailure) -> Fingerprint {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.count * 64)
        if let mark { bytes.append(contentsOf: "\(mark.site.text) \(mark.path)\n".utf8) }
        for file in files {
            bytes.append(contentsOf: (file.fingerprint?.text ?? "-").utf8)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: file.path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        let seal = Fingerprint(of: bytes)
        bytes.append(contentsOf: "\(seal.text) .\n".utf8)
        try file.write(bytes)
        return seal
    }
}

/// A line of the memory.
package struct RememberedFile: Sendable, Equatable {
    package var path: String
    /// Nil for a file that is about to be written.
    package var fingerprint: Fingerprint?
    /// In bytes; 0 if it is not known.
    package var size = 0
    /// What tells the file, as it was written, from any other; nil if it is not known.
    package var stamp: FileStamp?
    /// See `SiteOutput.key`; nil if it has none.
    package var key: Fingerprint?
}

/// The record of what Dossier wrote into an output folder. It is in the site's own folder, `.dossier/outputs/`, named
/// by the path of the output from there, so it is never published and stays with the site when that is moved or
/// committed.
///
/// If the site's folder cannot be written, and in outputs of earlier versions, it is in the output itself.
struct MemoryFile: Sendable {
    /// The site's folder.
    let root: String
    let output: OutputDisk
    /// From the site's folder.
    let name: String

    /// In the output itself.
    private static let inOutput = ".dossier-files"

    init(of output: OutputDisk, root: String) {
        (self.root, self.output) = (root, output)
        let (site, folder) = (OutputPlace.resolved(root), OutputPlace.resolved(output.folder.path))
        let path = folder.hasPrefix(site + "/") ? String(folder.dropFirst(site.count + 1)) : folder
        let last = path.split(separator: "/").last ?? ""
        let digits = Fingerprint(of: Array(path.utf8)).text.prefix(8)
        name = ".dossier/outputs/\(last.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })-\(digits)"
    }

    /// The records, newest first.
    func read() throws(DiskFailure) -> [[UInt8]] {
        let own = try OpenFolder.open(root)?.bytes(name)
        let old = try output.folder.bytes(Self.inOutput)
        return [own, old].compactMap(\.self)
    }

    func write(_ bytes: [UInt8]) throws(DiskFailure) {
        do throws(DiskFailure) {
            guard let site = try OpenFolder.open(root) else { throw DiskFailure(.write, root, code: ENOENT) }
            guard try site.bytes(name) != bytes else { return }
            try site.replace(name, with: bytes, by: name + ".new")
        } catch {
            guard [EACCES, EPERM, EROFS, ENOENT].contains(error.code) else { throw error }
            var run = OutputRun(on: output)
            return try run.replace(Self.inOutput) { FileWriting.write(bytes, to: $0) }
        }
        try output.folder.remove(Self.inOutput)
    }

    /// What a deploy read of the files; it is next to the memory.
    func sums() throws(DiskFailure) -> [UInt8]? { try OpenFolder.open(root)?.bytes(name + ".sums") }

    func keepSums(_ bytes: [UInt8]) throws(DiskFailure) {
        try OpenFolder.open(root)?.replace(name + ".sums", with: bytes, by: name + ".new")
    }

    /// What the next build needs so as to make only what differs; it is next to the memory.
    func keys() throws(DiskFailure) -> [UInt8]? { try OpenFolder.open(root)?.bytes(name + ".keys") }

    func keepKeys(_ bytes: [UInt8]) throws(DiskFailure) {
        try OpenFolder.open(root)?.replace(name + ".keys", with: bytes, by: name + ".new")
    }

    func remove() throws(DiskFailure) {
        try output.folder.remove(Self.inOutput)
        try OpenFolder.open(root)?.removeWithFolders(name + ".keys")
        try OpenFolder.open(root)?.removeWithFolders(name + ".sums")
        try OpenFolder.open(root)?.removeWithFolders(name)
    }
}

/// What an output folder was built from, according to its memory.
package struct OutputMark: Sendable, Equatable {
    /// Whether it may contain drafts and entries that are held back.
    package var hasDrafts: Bool
    /// The fingerprint of the title and the address of the site.
    package var site: Fingerprint

    package init(_ settings: Settings, hasDrafts: Bool) {
        self.hasDrafts = hasDrafts
        site = Fingerprint(of: Array((settings.title + "\n" + (settings.baseURL?.text ?? "")).utf8))
    }

    init?(path: String, site: Fingerprint?) {
        guard let site, path == Self.drafts || path == Self.published else { return nil }
        (self.site, hasDrafts) = (site, path == Self.drafts)
    }

    /// Written in place of a path; no file can have this path.
    var path: String { hasDrafts ? Self.drafts : Self.published }

    private static let (published, drafts) = ("./site", "./drafts")
}
