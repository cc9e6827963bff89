import Foundation
import Testing

@Suite("dossier import")
struct ImportCommandTests {
    static let pasted = """
        A plain headline

        Author: Ada Byron

        Ada met Bea in the town[1].

        Share this

        [1] Minutes of the meeting, page 3.
        """

    @Test("Pasted text becomes an article that builds, and what was dropped is printed")
    func imports() throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        let imported = try Command.run("import", "paste.txt", "--date", "2014-12-16", in: folder.url)
        #expect(imported.status == 0, "\(imported.errors)")
        #expect(imported.errors.contains("Share this"))
        #expect(
            folder.text("content/articles/a-plain-headline.md")?.contains("[^1]: Minutes of the meeting, page 3.")
                == true)
        #expect(try Command.run("build", in: folder.url).status == 0)
        #expect(folder.exists("public/footnotes/a-plain-headline/1.html"))
    }

    @Test("Without a date, the article is written, and check asks for a date")
    func noDate() throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        #expect(try Command.run("import", "paste.txt", in: folder.url).errors.contains("missing-date"))
        let checked = try Command.run("check", in: folder.url)
        #expect(checked.status == 1)
        #expect(checked.errors.contains("'date' is missing"))
    }

    @Test("Without --force, an existing article is left alone")
    func force() throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        let before = folder.text("content/articles/a.md")
        #expect(try Command.run("import", "paste.txt", "--id", "a", in: folder.url).status == 73)
        #expect(folder.text("content/articles/a.md") == before)
        #expect(try Command.run("import", "paste.txt", "--id", "a", "--force", in: folder.url).status == 0)
        #expect(folder.text("content/articles/a.md") != before)
    }

    @Test("--stdout prints the article and writes nothing")
    func stdout() throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        let printed = try Command.run("import", "paste.txt", "--stdout", in: folder.url)
        #expect(printed.output.hasPrefix("---\ntitle: "))
        #expect(!folder.exists("content/articles/a-plain-headline.md"))
    }

    static let firstTexts = Command.project.deletingLastPathComponent().appending(path: "shared/seeds")

    @Test(
        "Both of the first texts become articles that build, the first with its ten footnotes",
        .enabled(
            if: FileManager.default.fileExists(atPath: ImportCommandTests.firstTexts.path()),
            "the texts are not in this checkout"),
        arguments: [("regional-cooperation.txt", 10), ("after-peshawar.txt", 0)])
    func seeds(name: String, footnotes: Int) throws {
        let folder = try Folder(["content/site.yaml": "title: S\n"])
        let file = Self.firstTexts.appending(path: name).path()
        #expect(try Command.run("import", file, "--date", "2014-12-18", in: folder.url).status == 0)
        let built = try Command.run("build", in: folder.url)
        #expect(built.status == 0, "\(built.errors)")
        let listed = try Command.run("list", "footnotes", in: folder.url).output
        #expect(listed.split(separator: "\n").count == footnotes)
    }

    @Test(
        "An invalid id, or the id of the list of articles, is refused, and nothing is written",
        arguments: ["../../x", "", "A", "a--b", "a/b", "-a", "a.md", "é", "index"])
    func badID(id: String) throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        let refused = try Command.run("import", "paste.txt", "--id=\(id)", in: folder.url)
        #expect(refused.status == 64)
        #expect(refused.errors.contains("--id"))
        #expect(!folder.exists("content/articles/x.md") && !folder.exists("content/articles/index.md"))
    }

    @Test("An article with the title Index builds next to the list of articles")
    func indexTitle() throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted.replacing("A plain headline", with: "Index"))
        let options = ["--title", "Index", "--date", "2014"]
        #expect(
            try Command.run("import", "paste.txt", options[0], options[1], options[2], options[3], in: folder.url)
                .status
                == 0)
        #expect(folder.exists("content/articles/index-article.md"))
        #expect(try Command.run("check", in: folder.url).status == 0)
    }

    @Test("A site's folder without content is refused and not created; --stdout needs none")
    func noSite() throws {
        let folder = try Folder(["paste.txt": Self.pasted])
        let refused = try Command.run("import", "paste.txt", "-C", "typo/path", in: folder.url)
        #expect(refused.status == 66)
        #expect(refused.errors.contains("this is not the folder of a site"))
        #expect(!folder.exists("typo"))
        try folder.write("file/content", "no folder")
        #expect(try Command.run("import", "paste.txt", "-C", "file", in: folder.url).status == 66)
        #expect(try Command.run("import", "paste.txt", "-C", "typo/path", "--stdout", in: folder.url).status == 0)
    }

    @Test(
        "Input other than a file is refused, and nothing is written", arguments: ["content", "/dev/null", "none"])
    func noPlainFile(input: String) throws {
        let folder = try Folder()
        #expect(try Command.run("import", input, "--id", "new", in: folder.url).status == 66)
        #expect(!folder.exists("content/articles/new.md"))
    }

    @Test(
        "--force does not follow a symbolic link out of the content", arguments: ["outside.md", "nowhere.md", "folder"])
    func symbolicLink(target: String) throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        try folder.write("outside.md", "mine")
        try folder.write("folder/kept.md", "mine")
        let link = folder.url.appending(path: "content/articles/sy.md")
        try FileManager.default.createSymbolicLink(
            at: link, withDestinationURL: folder.url.appending(path: target))
        #expect(try Command.run("import", "paste.txt", "--id", "sy", in: folder.url).status == 73)
        let forced = try Command.run("import", "paste.txt", "--id", "sy", "--force", in: folder.url)
        #expect(forced.status == 73)
        #expect(forced.errors.contains("content/articles/sy.md"))
        #expect(folder.text("outside.md") == "mine" && !folder.exists("nowhere.md"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path()).hasSuffix(target))
    }

    @Test(
        "A linked folder of articles does not lead out of the content",
        arguments: [["--id", "new"], ["--id", "a", "--force"]])
    func linkedFolder(options: [String]) throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        let articles = folder.url.appending(path: "content/articles")
        try FileManager.default.moveItem(at: articles, to: folder.url.appending(path: "outside"))
        try FileManager.default.createSymbolicLink(atPath: articles.path(), withDestinationPath: "../outside")
        let before = folder.text("outside/a.md")
        let refused = try Command.run(["import", "paste.txt"] + options, in: folder.url)
        #expect(refused.status == 73)
        #expect(refused.errors.contains("content/articles: it is a symbolic link, which is not followed"))
        #expect(!folder.exists("outside/new.md") && folder.text("outside/a.md") == before)
    }

    @Test("Overwriting replaces the whole file, keeps its permissions and leaves no other file")
    func replaces() throws {
        let folder = try Folder()
        try folder.write("paste.txt", Self.pasted)
        try folder.write("content/articles/a.md", String(repeating: "long ", count: 10_000))
        let article = folder.url.appending(path: "content/articles/a.md").path()
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: article)
        #expect(try Command.run("import", "paste.txt", "--id", "a", "--force", in: folder.url).status == 0)
        #expect(folder.text("content/articles/a.md")?.hasSuffix("page 3.\n") == true)
        let permissions = try FileManager.default.attributesOfItem(atPath: article)[.posixPermissions] as? Int
        #expect(permissions == 0o640)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "content/articles").path())
                == ["a.md"])
    }

    private static let wordFile = Command.project.appending(
        path: "Sources/Publishing/Publishing.docc/Resources/after-the-flood.docx")

    @Test("A Word file becomes an article that builds, with its footnote")
    func word() throws {
        let folder = try Folder()
        let imported = try Command.run(
            "import", Self.wordFile.path(), "--date", "2024-06-03", "--report", "report.html", in: folder.url)
        #expect(imported.status == 0, "\(imported.errors)")
        #expect(try Command.run("build", in: folder.url).status == 0)
        #expect(folder.exists("public/footnotes/after-the-flood-in-port-vale/1.html"))
        #expect(folder.text("report.html")?.contains("After the flood in Port Vale</h1>") == true)
    }

    @Test("--dry-run and --format json write nothing, and say what they would")
    func dryRun() throws {
        let folder = try Folder()
        let dry = try Command.run("import", Self.wordFile.path(), "-n", "--report", "report.html", in: folder.url)
        #expect(dry.errors.contains("would write content/articles/after-the-flood-in-port-vale.md"))
        #expect(!folder.exists("content/articles/after-the-flood-in-port-vale.md") && !folder.exists("report.html"))
        let json = try Command.run("import", Self.wordFile.path(), "-n", "--format", "json", in: folder.url)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(report["missing"] as? [String] == ["date"] && report["format"] as? String == "Word document")
        #expect(try Command.run("import", "a", "--stdout", "--format", "json", in: folder.url).status == 64)
    }

    @Test("A file that is no text, or too large, is refused by name, and nothing is written")
    func refused() throws {
        let folder = try Folder()
        try folder.write("a.pdf", "%PDF-1.5\nnothing")
        try folder.write("a.docx", "PK\u{3}\u{4}nothing")
        for (file, words) in [("a.pdf", "PDF"), ("a.docx", "is a damaged ZIP archive")] {
            let refused = try Command.run("import", file, in: folder.url)
            #expect(refused.status == 66 && refused.errors.contains(words), "\(refused.errors)")
        }
        let large = folder.url.appending(path: "large.docx")
        try Data().write(to: large)
        let handle = try FileHandle(forWritingTo: large)
        try handle.truncate(atOffset: 500 << 20)
        try handle.close()
        let refused = try Command.run("import", "large.docx", in: folder.url)
        #expect(refused.status == 66 && refused.errors.contains("the limit is 67108864"))
    }

    @Test("--update replaces the text, keeps front matter and labels, and first says which passage notes it moves")
    func update() throws {
        let folder = try Folder()
        try folder.write(
            "content/articles/flood.md",
            "---\ntitle: Kept\ndate: 2024\n---\n\nThe river rose.[^river] It fell.\n\n[^river]: Minutes of the meeting, page 3.\n"
        )
        try folder.write("content/notes/flood.yaml", "- quote: It fell.\n  note: When?\n")
        try folder.write("content/footnotes/flood/river.md", "Known.\n")
        try folder.write("draft.txt", "The river rose and stayed[1].\n\n[1] Minutes of the meeting, page 3.")
        let before = folder.text("content/articles/flood.md")
        let dry = try Command.run("import", "draft.txt", "--update", "article:flood", "-n", in: folder.url)
        #expect(dry.status == 0 && folder.text("content/articles/flood.md") == before)
        #expect(dry.errors.contains("content/notes/flood.yaml:1: "), "\(dry.errors)")
        #expect(try Command.run("import", "draft.txt", "--update", "flood", in: folder.url).status == 0)
        #expect(
            folder.text("content/articles/flood.md")
                == "---\ntitle: Kept\ndate: 2024\n---\n\nThe river rose and stayed[^river].\n\n[^river]: Minutes of the meeting, page 3.\n"
        )
        #expect(try Command.run("import", "draft.txt", "--update", "article:none", in: folder.url).status == 66)
        #expect(try Command.run("import", "draft.txt", "--update", "flood", "--id", "x", in: folder.url).status == 64)
    }
}
