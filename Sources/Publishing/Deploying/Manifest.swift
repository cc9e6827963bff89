import Base

/// One file of a release.
struct ReleaseFile: Sendable, Equatable {
    /// From the release's folder, `/` between its parts.
    var path: String
    var size: Int
    /// As `cksum` prints it.
    var checksum: UInt32
    var fingerprint: Fingerprint
    /// Whether the site no longer has it, and it stays for pages of the previous release that are still open somewhere.
    var lingers = false

    init(_ path: String, bytes: [UInt8]) {
        (self.path, size) = (path, bytes.count)
        checksum = Checksum.of(bytes)
        fingerprint = Fingerprint(of: bytes)
    }

    /// Describes a file, of which only a piece is in memory.
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

/// What Dossier put into a release, kept at the target next to it and never published: a line for each file
/// (fingerprint, checksum, size, path), sorted by path, a `~` before the size of a file that only lingers, and in the last
/// line the fingerprint of those before it, with the path `.`.
struct Manifest: Sendable, Equatable {
    private(set) var files: [ReleaseFile]

    init(_ files: [ReleaseFile]) { self.files = files.sorted { $0.path < $1.path } }

    /// Nil if the bytes are not those that were written.
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

/// The checksum that `cksum` prints on every POSIX system (CRC-32 with the polynomial 0x04C11DB7, the length after the
/// bytes): a host can report its contents without any program of ours.
struct Checksum {
    /// Eight tables of 256, for eight bytes at a time.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var remainder = UInt32(byte) << 24
            for _ in 0..<8 { remainder = remainder << 1 ^ (remainder >> 31 == 1 ? 0x04C1_1DB7 : 0) }
            tables[byte] = remainder
        }
        for place in 256..<(8 * 256) {
            let before = tables[place - 256]
            tables[place] = before << 8 ^ tables[Int(before >> 24)]
        }
        return tables
    }()

    private var remainder: UInt32 = 0
    private var count = 0

    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = Checksum()
        checksum.add(bytes)
        return checksum.value
    }

    /// Adds the next bytes.
    mutating func add(_ bytes: [UInt8]) {
        let (table, bytes) = (Self.tables, bytes.span)
        var (remainder, index) = (remainder, 0)
        while index + 8 <= bytes.count {
            let mixed = bytes.word(at: index).byteSwapped ^ UInt64(remainder) << 32
            remainder = 0
            for place in 0..<8 {
                remainder ^= table[place << 8 | Int(truncatingIfNeeded: mixed >> UInt64(8 * place) & 255)]
            }
            index += 8
        }
        while index < bytes.count {
            remainder = Self.step(remainder, bytes[index], table)
            index += 1
        }
        self.remainder = remainder
        count += bytes.count
    }

    /// The checksum of everything added so far.
    var value: UInt32 {
        var (remainder, length) = (remainder, count)
        while length > 0 {
            remainder = Self.step(remainder, UInt8(truncatingIfNeeded: length), Self.tables)
            length >>= 8
        }
        return ~remainder
    }

    private static func step(_ remainder: UInt32, _ byte: UInt8, _ table: [UInt32]) -> UInt32 {
        remainder << 8 ^ table[Int(remainder >> 24) ^ Int(byte)]
    }
}
