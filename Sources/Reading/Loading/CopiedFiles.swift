import Base
import Model

/// The files that are copied as they are, media and the assets of templates, and what is wrong with them.
struct CopiedFiles: Sendable {
    /// From the root, sorted within media and assets.
    private let paths: [String]
    /// By path; only of files in which something was found.
    private let findings: [String: [Diagnostic]]

    /// Looks at every file; of those that an edit has not touched, only at the ones in which something was found.
    ///
    /// - Parameter former: What was found the last time.
    init(
        media: [String], assets: [String], root: String, keeping former: CopiedFiles?, unless changed: ChangedPaths,
        jobs: Int
    ) async {
        paths = media.map { "content/" + $0 } + assets.map { "templates/assets/" + $0 }
        let known = Set(former?.paths ?? [])
        let unread = paths.filter {
            !known.contains($0) || former?.findings[$0] != nil || changed.mayHold($0)
        }
        let found = await unread.concurrentMap(jobs: jobs, chunk: 16) { path in
            (path, path.hasPrefix("content/") ? MediaReading.findings(in: path, root: root) : Self.faults(path, root))
        }
        findings = Dictionary(uniqueKeysWithValues: found.filter { !$0.1.isEmpty })
    }

    /// In the order of the files.
    var diagnostics: [Diagnostic] { findings.isEmpty ? [] : paths.flatMap { findings[$0] ?? [] } }

    private static func faults(_ path: String, _ root: String) -> [Diagnostic] {
        do throws(ReadFailure) { _ = try open(path, root: root) } catch { return [error.finding(in: path)] }
        return []
    }

    /// Opens a file as copying it will; throws what would keep it from being copied.
    static func open(_ path: String, root: String) throws(ReadFailure) -> OpenFile {
        let file = try OpenFile(root + "/" + path)
        guard file.size <= OpenFile.largestCopy else {
            throw ReadFailure(path, size: file.size, limit: OpenFile.largestCopy)
        }
        return file
    }
}

extension ReadFailure {
    /// What an author should know of a file, given by its path from the root, that cannot be read.
    package func finding(in path: String, fix: String? = nil) -> Diagnostic {
        Diagnostic(isTooLarge ? .fileTooLarge : .unreadableFile, in: path, at: .start, reason, fix: fix)
    }
}
