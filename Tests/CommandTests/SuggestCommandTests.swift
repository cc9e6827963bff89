import Foundation
import Testing

@Suite("dossier suggest")
struct SuggestCommandTests {
    static let article = """
        ---
        title: A
        date: 2014-12-18
        ---
        President Grace Hill met the Vale Relief Council (VRC). On 4 July 2014 they signed the Vale Accord.

        """

    @Test("Suggestions are printed with their sentences and files; nothing is written")
    func prints() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        let printed = try Command.run("suggest", "b", in: folder.url)
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(
            printed.output.contains(
                "Grace Hill: person, President; an office before the name, "
            ))
        #expect(printed.output.contains("      content/articles/b.md:5: President Grace Hill met"))
        #expect(printed.output.contains("Signing of the Vale Accord, 2014-07-04: agreement"))
        #expect(
            printed.errors == "2 actors and 1 event without a file; --write creates drafts of all, --pick of some\n")
        #expect(!folder.exists("content/actors/grace-hill.md"))
    }

    @Test("--write creates the files and overwrites none; then check passes, and nothing is left to suggest")
    func writes() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        try folder.write("content/actors/bea.md", "---\nname: Bea\nkind: person\n---\nMine.\n")
        #expect(try Command.run("suggest", "--write", in: folder.url).status == 0)
        #expect(folder.text("content/actors/vale-relief-council.md")?.contains("also_known_as: [VRC]\n") == true)
        #expect(folder.text("content/actors/bea.md")?.hasSuffix("Mine.\n") == true)
        let checked = try Command.run("check", "--strict", in: folder.url)
        #expect(checked.status == 0, "\(checked.errors)")
        #expect(checked.errors.contains("  draft: content/actors/grace-hill.md\n"))
        #expect(folder.text("content/notes/b.yaml")?.contains("draft: true\n") == true)
        #expect(try Command.run("build", in: folder.url).status == 0)
        #expect(!folder.exists("public/actors/grace-hill.html"))
        #expect(try Command.run("suggest", in: folder.url).errors.hasPrefix("0 actors"))
    }

    @Test("--pick writes only what is named; an unknown id is an error with the near one")
    func picks() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        #expect(try Command.run("suggest", "--pick", "grace-hill", in: folder.url).status == 0)
        #expect(folder.exists("content/actors/grace-hill.md"))
        #expect(!folder.exists("content/actors/vale-relief-council.md"))
        let unknown = try Command.run("suggest", "--pick", "vale-relief-counsil", in: folder.url)
        #expect(unknown.status == 66)
        #expect(unknown.errors.contains("did you mean 'vale-relief-council'?"))
    }

    @Test("--undo removes what the last run wrote, and leaves what has been changed since")
    func undoes() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        #expect(try Command.run("suggest", "--write", in: folder.url).status == 0)
        try folder.write("content/actors/grace-hill.md", "---\nname: Grace Hill\nkind: person\n---\nMine.\n")
        let undone = try Command.run("suggest", "--undo", in: folder.url)
        #expect(undone.status == 0, "\(undone.errors)")
        #expect(undone.errors.contains("left content/actors/grace-hill.md: it has been changed since\n"))
        #expect(folder.exists("content/actors/grace-hill.md"))
        #expect(!folder.exists("content/actors/vale-relief-council.md"))
        #expect(!folder.exists("content/notes/b.yaml"))
        #expect(try Command.run("suggest", "--undo", in: folder.url).status == 66)
    }

    @Test("In JSON, each suggestion has its file; --limit keeps the likeliest")
    func json() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        let printed = try Command.run(
            "suggest", "content/articles/b.md", "--limit", "1", "--format", "json", in: folder.url)
        let json = try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any]
        let suggestions = json?["suggestions"] as? [[String: Any]] ?? []
        #expect(
            suggestions.compactMap { $0["name"] as? String } == ["Grace Hill", "Signing of the Vale Accord"])
        #expect((suggestions.first?["file"] as? String)?.contains("\nname: Grace Hill\n") == true)
    }

    @Test(
        "Impossible options are refused",
        arguments: [
            (["none"], 66), (["--limit", "-1"], 64), (["--format", "sarif"], 64), (["--undo", "--write"], 64),
            (["-C", "nowhere"], 66),
        ]
            as [([String], Int32)])
    func refused(arguments: [String], status: Int32) throws {
        let folder = try Folder()
        #expect(try Command.run(["suggest"] + arguments, in: folder.url).status == status)
    }
}
