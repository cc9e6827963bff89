package import Base
package import Model

/// The files that are copied as they are, media and the assets of templates, and the findings about them.
struct CopiedFiles: Sendable {
    /// From the root, sorted within media and assets.
    private let paths: [String]
    /// By path, only for files with findings.
    private let findings: [String: [Diagnostic]]

    /// Checks every file; of the unchanged ones, only those with findings.
    ///
    /// - Parameter former: The result of the last check.
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

    /// Opens a file as copying will; throws if it could not be copied.
    static func open(_ path: String, root: String) throws(ReadFailure) -> OpenFile {
        let file = try OpenFile(root + "/" + path)
        guard file.size <= OpenFile.largestCopy else {
            throw ReadFailure(path, size: file.size, limit: OpenFile.largestCopy)
        }
        return file
    }
}

extension ReadFailure {
    /// The finding about a file that cannot be read, given by its path from the root.
    package func finding(in path: String, fix: String? = nil) -> Diagnostic {
        Diagnostic(isTooLarge ? .fileTooLarge : .unreadableFile, in: path, at: .start, reason, fix: fix)
    }
}

/// Checks the files of `content/media` before they are published as they are.
enum MediaReading {
    /// How many bytes show the type of a file.
    private static let headSize = 1_024
    /// The largest file, in bytes, that a browser may open as a page: all of it is checked.
    private static let largestMarkup = 1 << 24
    /// How many places are shown for one file at most.
    private static let mostPlaces = 10

    /// The findings about a file, given by its path from the root; only files that a browser could open as a page are
    /// read in full.
    static func findings(in path: String, root: String) -> [Diagnostic] {
        do throws(ReadFailure) {
            let file = try CopiedFiles.open(path, root: root)
            let head = try file.bytes(at: 0, count: min(headSize, file.size))
            return try mismatch(path, head) + scripts(path, file, head)
        } catch { return [error.finding(in: path)] }
    }

    private static func mismatch(_ path: String, _ head: [UInt8]) -> [Diagnostic] {
        guard let found = MediaType.mismatch(name: path, head: head) else { return [] }
        return [
            Diagnostic(
                .mismatchedMedia, in: path, at: .start,
                "the file's name says that it is \(found.expected), but its content is \(found.found)",
                fix: "save it in the format that its name says, or correct its extension")
        ]
    }

    private static func scripts(_ path: String, _ file: OpenFile, _ head: [UInt8]) throws(ReadFailure) -> [Diagnostic] {
        guard MediaType.mayOpenAsPage(name: path, head: head) else { return [] }
        guard file.size <= largestMarkup else {
            return [finding(path, .start, "a page or drawing of \(file.size) bytes is too large to be checked")]
        }
        let bytes = try file.bytes(at: 0, count: file.size)
        let source = SourceFile(path: path, bytes: bytes)
        return ScriptFinder.find(in: bytes).prefix(mostPlaces).map {
            finding(path, source.position(at: $0.offset), $0.message)
        }
    }

    private static func finding(_ path: String, _ place: Position, _ message: String) -> Diagnostic {
        Diagnostic(
            .unsafeMedia, in: path, at: place, message,
            fix: "remove it from the file, or publish a picture or a PDF instead")
    }
}
