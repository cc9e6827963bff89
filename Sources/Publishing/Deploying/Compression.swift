import Base

/// Makes compressed files beside others, by the programs that everybody has for it.
struct Compression {
    let programs: Programs
    /// How many programs run at a time.
    let jobs: Int

    /// As many files as one program takes.
    private static let batch = 64

    /// - Parameters:
    ///   - files: Paths in the folder.
    ///   - folder: Where they lie, and where the compressed ones will.
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
                throw .cannotWrite("\(file.encoding.program) made no \(path)")
            }
            made.append(ReleaseFile(path, bytes: bytes))
        }
        return made
    }

    /// The encodings whose program is there.
    static var installed: [Encoding] {
        Encoding.allCases.filter { Program.path(of: $0.program) != nil }
    }
}
