import Base
import Foundation
import Testing

@Suite("dossier build --watch", .serialized)
struct WatchCommandTests {
    private static func text(_ body: String) -> String { "---\ntitle: The title\ndate: 2014-12-16\n---\n\(body)\n" }

    @Test("It builds, rebuilds after each edit, survives errors, and exits with 0 on Ctrl-C")
    func watches() throws {
        let folder = try Folder()
        let errors = folder.url.appending(path: ".stderr")
        _ = FileManager.default.createFile(atPath: errors.path(), contents: nil)
        let process = Process()
        process.executableURL = Command.binary
        process.arguments = ["build", "--watch"]
        process.currentDirectoryURL = folder.url
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        defer { if process.isRunning { process.terminate() } }
        #expect(comes { folder.text("public/articles/a.html")?.contains("Ada") == true })
        #expect(comes { folder.text(".stderr")?.contains("unchanged") == true })
        try folder.write("content/articles/a.md", Self.text("Somebody else."))
        #expect(comes { folder.text("public/articles/a.html")?.contains("Somebody else") == true })
        try folder.write("content/articles/a.md", Self.text("See [x](actor:nobody)."))
        #expect(comes { folder.text(".stderr")?.contains("[unknown-reference]") == true })
        #expect(folder.text("public/articles/a.html")?.contains("Somebody else") == true)
        try folder.write("content/articles/a.md", Self.text("Mended."))
        #expect(comes { folder.text("public/articles/a.html")?.contains("Mended") == true })
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    }

    @Test("It does not accept --dry-run")
    func dryRun() throws {
        let folder = try Folder()
        let result = try Command.run("build", "--watch", "-n", in: folder.url)
        #expect(result.status == 64)
        #expect(result.errors.contains("--watch and --dry-run exclude each other"))
    }

    /// Whether something comes true in half a minute.
    private func comes(_ isTrue: () -> Bool) -> Bool {
        for _ in 0..<600 {
            if isTrue() { return true }
            usleep(50_000)
        }
        return false
    }
}
