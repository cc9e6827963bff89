import Base
import Foundation

/// The real binary, run as a person would run it.
struct Command {
    /// What a run ended with.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The project's own folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The binary stands beside the test runner.
    static let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "dossier")

    static func run(_ arguments: String..., in folder: URL, environment: [String: String] = [:]) throws -> Result {
        try run(arguments, in: folder, environment: environment)
    }

    static func run(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:], binary: URL = binary
    ) throws -> Result {
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, errors) = (folder.appending(path: ".stdout"), folder.appending(path: ".stderr"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path(), contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

/// A folder with a small site in it, gone when the test ends.
final class Folder: Sendable {
    let url: URL

    init(_ files: KeyValuePairs<String, String> = Folder.small) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "dossier-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Command.project.appending(path: "templates"), to: url.appending(path: "templates"))
        for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ path: String, _ text: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ path: String) -> String? { try? String(contentsOf: url.appending(path: path), encoding: .utf8) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appending(path: path).path()) }

    static let small: KeyValuePairs<String, String> = [
        "content/site.yaml": "title: Small site\n",
        "content/articles/a.md": "---\ntitle: The title\ndate: 2014-12-16\n---\nAda met [Bea](actor:bea).\n",
        "content/actors/ada.md": "---\nname: Ada\nkind: person\n---\n",
        "content/actors/bea.md": "---\nname: Bea\nkind: person\n---\n",
    ]
}
