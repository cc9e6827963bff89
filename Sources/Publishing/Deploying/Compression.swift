import Base

/// Makes compressed files next to others, with common programs.
struct Compression {
    let programs: Programs
    /// How many programs run at a time.
    let jobs: Int

    /// How many files are passed to one program.
    private static let batch = 64

    /// - Parameters:
    ///   - files: Paths in the folder.
    ///   - folder: The folder that contains them, and will contain the compressed ones.
    /// - Returns: The compressed files.
    func make(
        _ files: [(path: String, encoding: Encoding)], in staging: Staging
    ) throws(DeployFailure) -> [ReleaseFile] {
        var runs: [Program] = []
        for encoding in Encoding.allCases {
            let paths = files.filter { $0.encoding == encoding }.map { staging.root + "/" + $0.path }
            for start in stride(from: 0, to: paths.count, by: Self.batch) {
                let batch = paths[start..<min(start + Self.batch, paths.count)]
                runs.append(Program(encoding.program, encoding.arguments + batch))
            }
        }
        for (run, outcome) in zip(runs, try programs.run(runs, atOnce: jobs)) where outcome.status != 0 {
            throw .cannotWrite("\(run.name) ended with \(outcome.status)\n" + SecureShell.trimmed(outcome.errors))
        }
        var made: [ReleaseFile] = []
        for file in files {
            let path = file.path + file.encoding.suffix
            guard let bytes = try staging.bytes(path) else {
                throw .cannotWrite("\(file.encoding.program) did not make \(path)")
            }
            made.append(ReleaseFile(path, bytes: bytes))
        }
        return made
    }

    /// The encodings whose program is installed.
    static var installed: [Encoding] {
        Encoding.allCases.filter { Program.path(of: $0.program) != nil }
    }
}

/// An encoding in which a web host sends precompressed text, such as nginx with `gzip_static` and `brotli_static`.
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

    /// The file has no name and no time in it, so the same page gives the same bytes. Brotli's last two levels cost ten
    /// times as much time for two per cent.
    var arguments: [String] {
        switch self {
        case .gzip: ["-9", "-n", "-k", "-f", "--"]
        case .brotli: ["-q", "9", "-k", "-f", "--"]
        }
    }

    /// Compressing a file below this size in bytes saves no packet.
    private static let smallest = 1024
    private static let kinds: Set<Substring> = [
        "html", "css", "js", "json", "xml", "svg", "txt", "ics", "csv", "bib", "ris", "graphml", "webmanifest", "map",
        "jsonl", "ndjson", "geojson", "vtt", "md",
    ]

    /// Whether a file is text that is worth compressing.
    static func suits(_ path: String, size: Int) -> Bool {
        guard size >= smallest, let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return kinds.contains(path[path.utf8.index(after: dot)...])
    }

    /// The file from which a compressed file was made, by its name; nil for other files.
    static func base(of path: String) -> String? {
        for encoding in allCases where path.hasSuffix(encoding.suffix) {
            return String(path.dropLast(encoding.suffix.count))
        }
        return nil
    }
}
