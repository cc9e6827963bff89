import Publishing
import Foundation

/// A copy of the small fixture site that was built, and can be edited and held against what was built; gone when the test ends.
final class EditedSite: Sendable {
    let root: URL

    /// The project's own folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init() async throws {
        root = FileManager.default.temporaryDirectory.appending(path: "dossier-diff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        for (from, to) in [("Tests/Fixtures/small/content", "content"), ("templates", "templates")] {
            try FileManager.default.copyItem(
                at: Self.project.appending(path: from), to: root.appending(path: to))
        }
        _ = try await Build.run(options)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var options: BuildOptions {
        var options = BuildOptions(root: root.path(), output: root.appending(path: "public").path())
        options.jobs = 2
        return options
    }

    /// Replaces a text in a file, which holds it.
    func edit(_ path: String, _ old: String, _ new: String) throws {
        let file = root.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    func move(_ path: String, to other: String) throws {
        try FileManager.default.moveItem(at: root.appending(path: path), to: root.appending(path: other))
    }

    /// What readers would see change.
    func difference(against folder: String? = nil, jobs: Int = 2) async throws -> DifferenceDigest {
        var options = options
        options.jobs = jobs
        let published = try PublishedFolder(folder ?? options.output, of: options.root)
        let (report, difference) = try await Comparison.run(options, against: published)
        guard let difference else {
            throw CocoaError(.fileReadUnknown, userInfo: ["findings": "\(report.diagnostics)"])
        }
        return DifferenceDigest(difference)
    }

    /// Every file with its bytes.
    func bytes() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()) {
            files[path] = FileManager.default.contents(atPath: root.appending(path: path).path())
        }
        return files
    }
}
