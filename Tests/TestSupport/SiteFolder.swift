package import Foundation

/// A site in a folder of its own, on the real disk; gone when the test ends.
package final class SiteFolder: Sendable {
    package let root: URL

    /// The project's own folder.
    package static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A site with the project's templates.
    ///
    /// - Parameter content: The text of each file by its path below `content`.
    package init(_ content: KeyValuePairs<String, String> = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.project.appending(path: "templates"), to: root.appending(path: "templates"))
        for (path, text) in content { try write("content/" + path, text) }
    }

    /// A copy of a content folder, such as the project's own.
    package convenience init(copying content: URL) throws {
        try self.init()
        try FileManager.default.copyItem(at: content, to: root.appending(path: "content"))
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    package var output: URL { root.appending(path: "public") }

    package func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

    package func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Replaces a text in a file, which holds it.
    package func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
        try write(path, text.replacing(old, with: new))
    }

    package func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    package func move(_ path: String, to other: String) throws {
        try FileManager.default.moveItem(at: root.appending(path: path), to: root.appending(path: other))
    }

    /// The text of a file of the output.
    package func text(_ path: String) -> String? {
        try? String(contentsOf: output.appending(path: path), encoding: .utf8)
    }

    /// Every file of the output with its bytes.
    package func outputFiles() -> [String: Data] { Self.files(in: output) }

    /// Every file below a folder with its bytes.
    package static func files(in folder: URL) -> [String: Data] {
        let prefix = folder.resolvingSymlinksInPath().path()
        let found = FileManager.default.enumerator(
            at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: [.isRegularFileKey])
        var files: [String: Data] = [:]
        for case let file as URL in found ?? FileManager.DirectoryEnumerator() {
            guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
            let path = file.path().dropFirst(prefix.count)
            files[String(path.drop { $0 == "/" })] = try? Data(contentsOf: file)
        }
        return files
    }
}
