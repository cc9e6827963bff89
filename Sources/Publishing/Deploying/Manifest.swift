import Base

/// One file of a release.
struct ReleaseFile: Sendable, Equatable {
    /// From the release's folder, `/` between its parts.
    var path: String
    var size: Int
    /// As `cksum` prints it.
    var checksum: UInt32
    var fingerprint: Fingerprint
    /// Whether the site has it no more, and it stays for pages of the release before that are open somewhere.
    var lingers = false

    init(_ path: String, bytes: [UInt8]) {
        (self.path, size) = (path, bytes.count)
        checksum = Checksum.of(bytes)
        fingerprint = Fingerprint(of: bytes)
    }

    /// A file of which no more than a piece is held.
    init(_ path: String, reading file: OpenFile) throws(ReadFailure) {
        var (sum, print) = (Checksum(), Fingerprinting())
        try file.forEachPiece {
            sum.add($0)
            print.add($0)
        }
        (self.path, size, checksum, fingerprint) = (path, file.size, sum.value, print.fingerprint)
    }

    init(path: String, size: Int, checksum: UInt32, fingerprint: Fingerprint) {
        (self.path, self.size, self.checksum, self.fingerprint) = (path, size, checksum, fingerprint)
    }
}

/// What Dossier put into a release, kept at the target beside it and never published: a line for each file (fingerprint,
/// checksum, size, path), sorted by path, a `~` before the size of what only lingers, and in the last line the fingerprint of
/// those before it, with the path `.`.
struct Manifest: Sendable, Equatable {
    private(set) var files: [ReleaseFile]

    init(_ files: [ReleaseFile]) { self.files = files.sorted { $0.path < $1.path } }

    /// Nil where the bytes are not those that were written.
    init?(_ bytes: [UInt8]) {
        files = []
        var end = 0
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 3)
            if parts.count == 2, parts[1] == ".", parts[0] == Fingerprint(of: Array(bytes[..<end])).text {
                guard line.endIndex + 1 == bytes.count else { return nil }
                return
            }
            guard parts.count == 4, let fingerprint = Fingerprint(parts[0]), let checksum = UInt32(parts[1]),
                let size = Int(parts[2].drop { $0 == "~" }), size >= 0, OutputPlace.isInside(parts[3])
            else { return nil }
            var file = ReleaseFile(path: String(parts[3]), size: size, checksum: checksum, fingerprint: fingerprint)
            file.lingers = parts[2].first == "~"
            files.append(file)
            end = line.endIndex + 1
        }
        return nil
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for file in files {
            let size = "\(file.lingers ? "~" : "")\(file.size)"
            let line = "\(file.fingerprint.text) \(file.checksum) \(size) \(file.path)\n"
            bytes.append(contentsOf: line.utf8)
        }
        bytes.append(contentsOf: "\(Fingerprint(of: bytes).text) .\n".utf8)
        return bytes
    }

    /// By path.
    var byPath: [String: ReleaseFile] { Dictionary(files.map { ($0.path, $0) }) { $1 } }
}
