import Base
import Model

/// Looks into the files of `content/media` before they are published as they are.
enum MediaReading {
    /// How much of a file tells what it is.
    private static let headSize = 1_024
    /// The most bytes of a file that a browser would open as a page: all of it is looked through.
    private static let largestMarkup = 1 << 24
    /// How many places of one file are shown.
    private static let mostPlaces = 10

    /// What is wrong with a file, given by its path from the root; only files that a browser could open as a page are read whole.
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
                "the file's name says that it is \(found.expected), and its first bytes that it is \(found.found)",
                fix: "save it as what its name says, or give it the name of what it is")
        ]
    }

    private static func scripts(_ path: String, _ file: OpenFile, _ head: [UInt8]) throws(ReadFailure) -> [Diagnostic] {
        guard MediaType.mayOpenAsPage(name: path, head: head) else { return [] }
        guard file.size <= largestMarkup else {
            return [finding(path, .start, "a page or drawing of \(file.size) bytes is too long to be looked through")]
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
            fix: "take it out of the file, or publish a picture or a PDF of it instead")
    }
}
