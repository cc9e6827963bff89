import Base

/// What Dossier wrote into an output folder: each file's path and fingerprint, written down in a `MemoryFile`, a line for each
/// file in the order of the plan: sixteen hexadecimal digits, or `-` where they are not known, a space, the path. A line with
/// the path `./site` or `./drafts` is the mark of what was built; the last line is the fingerprint of those before it, with
/// the path `.`.
struct OutputMemory: Sendable {
    /// The fingerprint is nil for a file that was about to be written when the memory was: it is ours, in one state or another.
    private(set) var files: [String: Fingerprint?] = [:]
    /// What was built; nil where no finished build has said it.
    private(set) var mark: OutputMark?

    /// Why it is not known what earlier builds wrote; nil where it is.
    private(set) var fault: Fault?

    /// What can be wrong with a memory.
    enum Fault: String, Sendable { case missing, damaged }

    /// What is known of a folder; nothing where nothing was written down, where its bytes are not those that were written, or
    /// where the folder holds none of what it names, and so is another one.
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

    /// Nil where the bytes are not those of a memory.
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

    /// Whether a folder holds one of the files as it was left, or is empty of them all.
    private func fits(_ disk: OutputDisk) throws(DiskFailure) -> Bool {
        var isThere = false
        for path in files.keys where try disk.folder.entry(path) != nil {
            isThere = true
            if try isUnchanged(path, on: disk) { return true }
        }
        return !isThere
    }

    func remembers(_ path: String) -> Bool { files[path] != nil }

    /// Whether a file is ours and still what it was, as far as is known.
    func isUnchanged(_ path: String, on disk: OutputDisk) throws(DiskFailure) -> Bool {
        guard let known = files[path], try disk.folder.entry(path)?.kind == .file else { return false }
        guard let known else { return true }
        return try disk.folder.bytes(path).map { Fingerprint(of: $0) == known } ?? false
    }

    /// Writes down a memory. Of two lines for one path the later counts.
    static func write(
        _ files: [RememberedFile], of mark: OutputMark? = nil, to file: MemoryFile
    ) throws(DiskFailure) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.count * 64)
        if let mark { bytes.append(contentsOf: "\(mark.site.text) \(mark.path)\n".utf8) }
        for file in files {
            bytes.append(contentsOf: (file.fingerprint?.text ?? "-").utf8)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: file.path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(contentsOf: "\(Fingerprint(of: bytes).text) .\n".utf8)
        try file.write(bytes)
    }
}

/// A line of the memory.
package struct RememberedFile: Sendable, Equatable {
    package var path: String
    /// Nil for a file that is about to be written.
    package var fingerprint: Fingerprint?
    /// In bytes; 0 where it is not known.
    package var size = 0
}
