/// A form in which a web host sends text that was compressed beforehand: nginx by `gzip_static` and `brotli_static`.
enum Encoding: Sendable, CaseIterable {
    case gzip, brotli

    var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }

    var program: String {
        switch self {
        case .gzip: "gzip"
        case .brotli: "brotli"
        }
    }

    /// No name and no time go into the file, so the same page gives the same bytes. Brotli's last two steps cost ten times as
    /// much for two per cent.
    var arguments: [String] {
        switch self {
        case .gzip: ["-9", "-n", "-k", "-f", "--"]
        case .brotli: ["-q", "9", "-k", "-f", "--"]
        }
    }

    /// Below so many bytes a smaller file saves no packet.
    private static let smallest = 1024
    private static let kinds: Set<Substring> = [
        "html", "css", "js", "json", "xml", "svg", "txt", "ics", "csv", "bib", "ris", "graphml", "webmanifest", "map",
        "jsonl", "ndjson", "geojson", "vtt", "md",
    ]

    /// Whether a file is text that is worth it.
    static func suits(_ path: String, size: Int) -> Bool {
        guard size >= smallest, let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return kinds.contains(path[path.utf8.index(after: dot)...])
    }

    /// What a compressed file was made of, by its name; nil for others.
    static func base(of path: String) -> String? {
        for encoding in allCases where path.hasSuffix(encoding.suffix) {
            return String(path.dropLast(encoding.suffix.count))
        }
        return nil
    }
}
