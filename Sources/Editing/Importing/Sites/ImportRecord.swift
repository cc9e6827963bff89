import Base

/// What imports of whole sites have written: `content/imported.txt`, which belongs to the site's own files.
///
/// By it a later import tells what has changed at the source from what an editor has changed here.
package struct ImportRecord: Sendable {
    package static let path = "content/imported.txt"

    struct Entry: Sendable, Equatable {
        let path: String
        /// The hash of the file as the import wrote it.
        let hash: UInt64
        let origin: String
    }

    /// By origin, which is a path or title of the source.
    private(set) var entries: [String: Entry] = [:]

    package init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
            let parts = line.split(separator: 0x09, maxSplits: 2).map { Array($0).string }
            guard parts.count == 3, let hash = UInt64(parts[0], radix: 16) else { continue }
            entries[parts[2]] = Entry(path: parts[1], hash: hash, origin: parts[2])
        }
    }

    static func hash(_ bytes: [UInt8]) -> UInt64 { FNVHash(bytes).value }

    mutating func keep(_ path: String, _ bytes: [UInt8], of origin: String) {
        entries[origin] = Entry(path: path, hash: Self.hash(bytes), origin: origin)
    }

    package var bytes: [UInt8] {
        var out = Array(
            "# Written by 'dossier import --from'. It tells what changed at the source from what you changed here.\n"
                .utf8)
        for entry in entries.values.sorted(by: { ($0.path, $0.origin) < ($1.path, $1.origin) }) {
            out += "\(String(entry.hash, radix: 16))\t\(entry.path)\t\(entry.origin.replacing("\n", with: " "))\n".utf8
        }
        return out
    }

    /// What to do with a file of the import.
    enum Step: Equatable {
        case create, replace
        /// It is as the import left it, or as an editor has changed it since, and the source is the same.
        case nothing
        /// Both have changed.
        case conflict
        /// An editor has removed it.
        case removed
        /// There is a file that no import wrote.
        case foreign
    }

    func step(for origin: String, _ new: [UInt8], existing: [UInt8]?) -> Step {
        let hash = Self.hash(new)
        guard let known = entries[origin] else {
            guard let existing else { return .create }
            return Self.hash(existing) == hash ? .nothing : .foreign
        }
        guard let existing else { return .removed }
        if known.hash == hash || Self.hash(existing) == hash { return .nothing }
        return Self.hash(existing) == known.hash ? .replace : .conflict
    }
}
