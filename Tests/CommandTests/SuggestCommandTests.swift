import Foundation
import Testing

@Suite("dossier suggest")
struct SuggestCommandTests {
    static let article = """
        ---
        title: A
        date: 2014-12-18
        ---
        President Grace Hill met the Vale Relief Council (VRC). On 4 July 2014 they signed a treaty of trade.

        """

    @Test("Suggestions are printed with their sentences and files; nothing is written")
    func prints() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        let printed = try Command.run("suggest", "b", in: folder.url)
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(
            printed.output.contains(
                "Grace Hill: person; an office before the name, says or does something → content/actors/grace-hill.md\n"
            ))
        #expect(printed.output.contains("      content/articles/b.md:5: President Grace Hill met"))
        #expect(printed.output.contains("Treaty of trade, 2014-07-04: agreement"))
        #expect(printed.errors == "2 actors and 1 event without a file; --write creates their files\n")
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
        #expect(try Command.run("suggest", in: folder.url).errors.hasPrefix("0 actors"))
    }

    @Test("In JSON, each suggestion has its file; --limit keeps the likeliest")
    func json() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", Self.article)
        let printed = try Command.run(
            "suggest", "content/articles/b.md", "--limit", "1", "--format", "json", in: folder.url)
        let json = try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any]
        let suggestions = json?["suggestions"] as? [[String: Any]] ?? []
        #expect(suggestions.compactMap { $0["name"] as? String } == ["Vale Relief Council", "Treaty of trade"])
        #expect((suggestions.first?["file"] as? String)?.hasPrefix("---\nname: Vale Relief Council\n") == true)
    }

    @Test(
        "Impossible options are refused",
        arguments: [(["none"], 66), (["--limit", "-1"], 64), (["--format", "sarif"], 64), (["-C", "nowhere"], 66)]
            as [([String], Int32)])
    func refused(arguments: [String], status: Int32) throws {
        let folder = try Folder()
        #expect(try Command.run(["suggest"] + arguments, in: folder.url).status == status)
    }
}
