import Foundation
import Testing

@Suite("dossier uses, rename, merge, split and move")
struct ChangeCommandTests {
    private static let site: KeyValuePairs<String, String> = [
        "content/site.yaml": "title: S\n",
        "content/actors/china.md": "---\nname: China\nkind: state\n---\nA state.\n",
        "content/actors/prc.md": "---\nname: PRC\nkind: state\nbegan: 1949\n---\n",
        "content/articles/a.md":
            "---\ntitle: A\ndate: 2014\n---\nChina met [it](actor:china).\r\n\nThe PRC and [[prc]].\n",
        "content/events/e.md": "---\ntitle: Summit\ndate: 2014\nactors: [china]\n---\n",
    ]

    private static func files(_ folder: Folder) -> [String: Data] {
        let content = folder.url.appending(path: "content")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: content.path())) ?? []
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                (try? Data(contentsOf: content.appending(path: path))).map { (path, $0) }
            })
    }

    @Test func `Uses are listed with file, line, column, kind and words`() throws {
        let folder = try Folder(Self.site)
        let ended = try Command.run("uses", "actor:china", in: folder.url)
        #expect(
            ended.output == """
                content/articles/a.md:5:1\tname\tChina met [it](actor:china).
                content/articles/a.md:5:22\tlink\tChina met [it](actor:china).
                content/events/e.md:4:10\tparticipant\tactors: [china]

                """)
        #expect(ended.errors == "3 uses of 'actor:china' in 2 files\n")
        #expect(try Command.run("uses", "china", in: folder.url).output == ended.output)
        let wrong = try Command.run("uses", "actor:chnia", in: folder.url)
        #expect(wrong.status == 64)
        #expect(wrong.errors == "error: no actor 'chnia'; did you mean 'actor:china'?\n")
    }

    @Test func `Uses of a place include links in its own text`() throws {
        let folder = try Folder([
            "content/site.yaml": "title: S\n",
            "content/articles/own.md":
                "---\ntitle: Own\n---\nFirst words.\n\nAs [said](#p1) [before](article:own#p1).\n",
        ])
        let ended = try Command.run("uses", "article:own#p1", in: folder.url)
        #expect(
            ended.output == """
                content/articles/own.md:6:11\tlink\tAs [said](#p1) [before](article:own#p1).
                content/articles/own.md:6:33\tlink\tAs [said](#p1) [before](article:own#p1).

                """)
    }

    @Test(arguments: [
        ["rename", "actor:china", "cn"], ["merge", "actor:prc", "into", "actor:china"],
        ["split", "actor:china", "cn", "--name", "CN", "--take", "content/articles/a.md"],
    ])
    func `A dry run prints a diff that git applies, and writes nothing`(arguments: [String]) throws {
        let (planned, made) = (try Folder(Self.site), try Folder(Self.site))
        let before = Self.files(planned)
        let diff = try Command.run(arguments + ["--dry-run"], in: planned.url)
        #expect(diff.status == 0)
        #expect(Self.files(planned) == before)
        try Data(diff.output.utf8).write(to: planned.url.appending(path: "plan.diff"))
        let applied = try Command.run(["apply", "plan.diff"], in: planned.url, binary: URL(filePath: "/usr/bin/git"))
        #expect(applied.status == 0, "\(applied.errors)")
        #expect(try Command.run(arguments, in: made.url).status == 0)
        #expect(Self.files(planned) == Self.files(made))
        #expect(Self.files(made) != before)
        #expect(try Command.run("check", "-q", in: made.url).status == 0)
    }

    @Test func `A list of uses decides what is split off`() throws {
        let folder = try Folder(Self.site)
        try folder.write("places", "content/events/e.md:4:10\tparticipant\tactors: [china]\n")
        let ended = try Command.run(
            "split", "actor:china", "cn", "--name", "CN", "--take-from", "places", in: folder.url)
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(folder.text("content/events/e.md")?.contains("actors: [cn]") == true)
        #expect(folder.text("content/actors/cn.md") == "---\nname: CN\nkind: state\n---\n")
        let wrong = try Command.run("split", "actor:china", "c", "--name", "C", "--take", "x.md:1", in: folder.url)
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("'x.md:1' is not a use of 'actor:china'"))
    }

    @Test func `Every reason for a refusal is printed, and the status says it`() throws {
        let folder = try Folder(Self.site)
        let before = Self.files(folder)
        let unknown = try Command.run("merge", "actor:pcr", "into", "actor:chnia", in: folder.url)
        #expect(unknown.status == 64)
        #expect(
            unknown.errors == """
                error: no actor 'pcr'; did you mean 'actor:prc'?
                error: no actor 'chnia'; did you mean 'actor:china'?

                """)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o444], ofItemAtPath: folder.url.appending(path: "content/events/e.md").path())
        let locked = try Command.run("rename", "actor:china", "cn", in: folder.url)
        #expect(locked.status == 73)
        #expect(locked.errors == "error: content/events/e.md is read-only\n")
        #expect(Self.files(folder) == before)
        #expect(try Command.run("rename", "actor:china", "cn", in: folder.url.appending(path: "content")).status == 66)
    }

    /// The process is killed at another moment each time; the next command finishes or takes back what it left.
    @Test func `A rename that is killed is made or not made`() throws {
        let whole = try Folder(Self.site)
        let before = Self.files(whole)
        #expect(try Command.run("rename", "actor:china", "cn", in: whole.url).status == 0)
        let after = Self.files(whole)
        for point in 0..<12 {
            let folder = try Folder(Self.site)
            let process = Process()
            process.executableURL = Command.binary
            process.arguments = ["rename", "actor:china", "cn"]
            process.currentDirectoryURL = folder.url
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            try process.run()
            Thread.sleep(forTimeInterval: Double(point) * 0.02)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            _ = try Command.run("check", "-q", in: folder.url)
            let files = Self.files(folder)
            #expect(files == before || files == after, "killed after \(point * 20) ms")
        }
    }
}
