import Foundation
import Testing

@Suite("Commands with unreadable input")
struct UnreadableInputTests {
    /// A command that may have so few files open that not every folder of a deep path can be.
    private func run(_ arguments: String, in folder: Folder, openFiles: Int) throws -> Command.Result {
        let line = "ulimit -n \(openFiles); exec '\(Command.binary.path())' \(arguments)"
        return try Command.run(["-c", line], in: folder.url, binary: URL(filePath: "/bin/sh"))
    }

    @Test(
        "Input that the system does not let a command read exits with 66, and the output is unchanged",
        arguments: [
            "check", "build", "publish --record", "list articles", "suggest --write", "reanchor --write", "diff",
            "rename article:a c",
        ])
    func exhausted(command: String) throws {
        let folder = try Folder()
        #expect(try Command.run("build", in: folder.url).status == 0)
        let deep = (0..<30).map { "f\($0)/" }.joined()
        try folder.write("content/articles/\(deep)b.md", "---\ntitle: B\ndate: 2015\n---\nText.\n")
        #expect(try Command.run("build", "-o", "other", in: folder.url).status == 0)
        let home = folder.text("public/index.html")
        let ledger = folder.text("content/published.txt")
        let result = try run(command, in: folder, openFiles: 20)
        #expect(result.status == 66, "\(result.errors)")
        let said = result.output + result.errors
        #expect(said.contains("content/articles/f0/") && said.contains("Too many open files"), "\(said)")
        #expect(folder.text("public/index.html") == home && folder.exists("public/articles/a.html"))
        #expect(folder.text("content/published.txt") == ledger)
    }

    @Test("A content folder that cannot be opened is not reported as missing")
    func content() throws {
        let folder = try Folder()
        let content = folder.url.appending(path: "content")
        try FileManager.default.removeItem(at: content)
        var result = try Command.run("check", in: folder.url)
        #expect(result.status == 66 && result.errors.contains("there is no folder 'content'"))
        try FileManager.default.createSymbolicLink(at: content, withDestinationURL: content)
        result = try Command.run("check", in: folder.url)
        #expect(result.status == 66 && result.errors.contains("content: Too many levels of symbolic links"))
        #expect(!result.errors.contains("there is no folder"))
    }

    @Test("import and diff say why they cannot read their input")
    func reasons() throws {
        let folder = try Folder()
        try folder.write("paste/inner.txt", "x")
        let imported = try Command.run("import", "paste", in: folder.url)
        #expect(imported.status == 66 && imported.errors.contains("cannot read paste: this is not a regular file"))
        let loop = folder.url.appending(path: "loop")
        try FileManager.default.createSymbolicLink(at: loop, withDestinationURL: loop)
        let compared = try Command.run("diff", "--against", "loop", in: folder.url)
        #expect(
            compared.status == 66 && compared.errors.contains("cannot list loop: Too many levels of symbolic links"))
    }
}
