import Foundation
import Testing

@Suite("dossier diff")
struct DiffCommandTests {
    private func built() throws -> Folder {
        let folder = try Folder()
        #expect(try Command.run("build", "-q", in: folder.url).status == 0)
        return folder
    }

    @Test("Nothing differs after a build; on request, the exit status says so")
    func same() throws {
        let folder = try built()
        let shown = try Command.run("diff", "--exit-code", in: folder.url)
        #expect(shown.status == 0 && shown.output == "")
        #expect(shown.errors == "against ./public: nothing would change\n")
    }

    @Test("An edit is shown word by word, and fails only with --exit-code")
    func text() throws {
        let folder = try built()
        try folder.write(
            "content/articles/a.md", "---\ntitle: The title\ndate: 2014-12-17\n---\nAda has met [Bea](actor:bea).\n")
        let shown = try Command.run("diff", in: folder.url)
        #expect(shown.status == 0)
        #expect(
            shown.output.contains("Dates, figures, names and claims · 1\n  date: 16 December 2014 → 17 December 2014"),
            "\(shown.output)")
        #expect(shown.output.contains("Other text · 1\n  articles/a.html\n    Ada {+has+} met Bea."), "\(shown.output)")
        #expect(!shown.output.contains("\u{1B}["))
        #expect(shown.errors.contains("against ./public: "))
        #expect(try Command.run("diff", "--exit-code", "-q", in: folder.url).status == 2)
        let colored = try Command.run("diff", "--color", "always", in: folder.url)
        #expect(colored.output.contains("\u{1B}[32m{+has+}\u{1B}[0m"))
    }

    @Test("Long lists are folded; -v shows all")
    func folded() throws {
        let folder = try built()
        for number in 10..<40 {
            try folder.write("content/actors/x-\(number).md", "---\nname: Somebody \(number)\nkind: person\n---\n")
        }
        let short = try Command.run("diff", in: folder.url).output
        #expect(short.contains("New pages · 30\n") && short.contains("… and 18 more; -v shows all"), "\(short)")
        #expect(!short.contains("x-39.html"))
        #expect(try Command.run("diff", "-v", in: folder.url).output.contains("actors/x-39.html  Somebody 39"))
    }

    @Test("JSON matches its schema")
    func json() throws {
        let folder = try built()
        try FileManager.default.copyItem(
            at: folder.url.appending(path: "public"), to: folder.url.appending(path: "old"))
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/actors/ada.md"))
        try folder.write("content/articles/a.md", "---\ntitle: The title\ndate: 2015\n---\nOne met [Bea](actor:bea).\n")
        let printed = try Command.run("diff", "--against", "old", "--format", "json", in: folder.url)
        #expect(printed.status == 0)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any])
        #expect(root["same"] as? Bool == false && root["against"] as? String == "old")
        #expect((root["gone"] as? [[String: Any]])?.map { $0["page"] as? String } == ["actors/ada.html"])
        #expect((root["facts"] as? [[String: Any]])?.isEmpty == false)
        let schema = try SchemaValue(json: try Command.run("schema", "diff", in: folder.url).output)
        #expect(SchemaWalk(root: schema).faults(of: try SchemaValue(json: printed.output)) == [])
    }

    @Test("The page is self-contained, has no script, and escapes what it shows")
    func page() throws {
        let folder = try built()
        try folder.write(
            "content/articles/a.md",
            "---\ntitle: The title\ndate: 2014-12-16\n---\nAda met &lt;script&gt; [Bea](actor:bea).\n")
        #expect(try Command.run("diff", "-q", "--html", "out/diff.html", in: folder.url).status == 0)
        let page = try #require(folder.text("out/diff.html"))
        #expect(page.contains("<ins>&lt;script&gt;</ins>"), "\(page)")
        #expect(!page.contains("<script") && !page.contains("<link") && page.contains("<style>"))
        #expect(page.contains("<a href=\"#text\"><b>1</b> Other text</a>"))
    }

    @Test("Missing and wrong input and failed writing are reported, each with its exit status")
    func wrong() throws {
        let folder = try Folder()
        let nothing = try Command.run("diff", in: folder.url)
        #expect(nothing.status == 66 && nothing.errors.contains("nothing has been built into './public' yet"))
        let missing = try Command.run("diff", "--against", "nowhere", in: folder.url)
        #expect(missing.status == 66 && missing.errors.contains("there is no such folder"), "\(missing.errors)")
        let foreign = try Command.run("diff", "--against", "content", in: folder.url)
        #expect(foreign.status == 66 && foreign.errors.contains("it has no index.html"), "\(foreign.errors)")
        #expect(try Command.run("diff", "--format", "sarif", in: folder.url).status == 64)
        #expect(try Command.run("build", "-q", in: folder.url).status == 0)
        #expect(try Command.run("diff", "--html", "public", in: folder.url).status == 73)
        try folder.write("content/articles/b.md", "---\ntitle: T\ndate: 2014\n---\n[x](actor:nobody-here)\n")
        let stopped = try Command.run("diff", in: folder.url)
        #expect(stopped.status == 1 && stopped.output == "" && stopped.errors.contains("[unknown-reference]"))
        #expect(stopped.errors.hasSuffix("1 error; nothing was compared\n"), "\(stopped.errors)")
    }
}
