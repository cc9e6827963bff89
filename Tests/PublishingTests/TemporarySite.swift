import Base
import Foundation
import Model
import Publishing

/// A site in a folder of its own, on the real disk, with the project's templates; gone when the test ends.
final class TemporarySite: Sendable {
    let root: URL

    /// The project's own folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.project.appending(path: "templates"), to: root.appending(path: "templates"))
        for (path, text) in files { try write("content/" + path, text) }
    }

    /// A copy of a content folder, such as the project's own.
    convenience init(copying content: URL) throws {
        try self.init()
        try FileManager.default.copyItem(at: content, to: root.appending(path: "content"))
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var output: URL { root.appending(path: "public") }

    func write(_ path: String, _ text: String) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Where it is written down what Dossier wrote into the output, from the root.
    func memoryPath() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: ".dossier/outputs").path())
        guard let name = names.first(where: { $0.hasPrefix("public-") }) else { throw CocoaError(.fileNoSuchFile) }
        return ".dossier/outputs/" + name
    }

    /// What is written down there.
    func memory() throws -> String { try String(contentsOf: root.appending(path: memoryPath()), encoding: .utf8) }

    /// Writes the output's memory as earlier versions did, into the output; it ends with its own fingerprint.
    func writeMemory(_ lines: String) throws {
        try write("public/.dossier-files", lines + "\(Fingerprint(of: Array(lines.utf8)).text) .\n")
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    func text(_ path: String) -> String? { try? String(contentsOf: output.appending(path: path), encoding: .utf8) }

    @discardableResult
    func build(jobs: Int = 2, _ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildReport {
        var options = options(jobs: jobs)
        change(&options)
        return try await Build.run(options)
    }

    func options(jobs: Int = 2) -> BuildOptions {
        var options = BuildOptions(root: root.path(), output: output.path())
        options.jobs = jobs
        return options
    }

    /// Every file of the output with its bytes.
    func outputFiles() -> [String: Data] { Self.files(in: output) }

    static func files(in folder: URL) -> [String: Data] {
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

/// A site of one article with an actor, an event and a footnote.
let smallSite: KeyValuePairs<String, String> = [
    "site.yaml": "title: Small site\nbase_url: https://briefings.example/\n",
    "articles/first.md": """
    ---
    title: The first briefing
    date: 2014-12-18
    summary: In short.
    ---
    ## One

    Ada Byron met the Assembly in Port Vale on the day of the Vale meeting.[^1] Ada Byron spoke.

    [^1]: Minutes of the Assembly, December 2014.

    """,
    "actors/ada-byron.md": "---\nname: Ada Byron\nkind: person\n---\nA person.\n",
    "actors/assembly.md": "---\nname: Assembly\nkind: organisation\n---\n",
    "events/vale-meeting.md":
        "---\ntitle: Vale meeting\ndate: 2014-12\nactors: [ada-byron, {actor: assembly, role: host}]\n---\n",
]
