import Foundation
import Testing

@Suite("Levels, silences and formats of findings")
struct FindingsTests {
    private static let article = """
        ---
        title: T
        date: 2014
        autors: x
        silenced: [{rule: unknown-reference, quote: Zed, reason: her page, comes}]
        ---
        Das schöne [x](actor:adda).

        And [Zed](actor:zed).

        """.replacing("her page, comes", with: "'her page, 100% sure, comes'")

    private static func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("content/articles/b.md", article)
        return folder
    }

    private static func walk(_ kind: String, in folder: Folder) throws -> SchemaWalk {
        SchemaWalk(root: try SchemaValue(json: try Command.run("schema", kind, in: folder.url).output))
    }

    @Test("With -v, text lists what is silenced, where and why")
    func text() throws {
        let folder = try Self.folder()
        let plain = try Command.run("check", in: folder.url)
        #expect(!plain.errors.contains("no actor 'zed'"))
        #expect(plain.errors.hasSuffix("2 errors, 1 silenced\n"), "\(plain.errors)")
        #expect(plain.errors.contains("'dossier explain unknown-key' explains this rule\n"))
        let verbose = try Command.run("check", "-v", in: folder.url)
        #expect(
            verbose.errors.contains(
                """
                content/articles/b.md:9:11: silenced: no actor 'zed' [unknown-reference]
                    by content/articles/b.md:5: her page, 100% sure, comes

                """), "\(verbose.errors)")
    }

    @Test("JSON matches its schema")
    func json() throws {
        let folder = try Self.folder()
        let checked = try SchemaValue(json: try Command.run("check", "--format", "json", in: folder.url).output)
        #expect(try Self.walk("findings", in: folder).faults(of: checked) == [])
        #expect(checked["findings"]?.items.map { $0["rule"]?.string } == ["unknown-key", "unknown-reference"])
        let suppression = checked["suppressions"]?.items.first
        #expect(suppression?["justification"] == .text("her page, 100% sure, comes"))
        #expect(suppression?["silenced_at"]?["line"] == .integer(5))
    }

    @Test("SARIF has the shape of its standard, with regions, fixes and suppressions")
    func sarif() throws {
        let folder = try Self.folder()
        let log = try SchemaValue(json: try Command.run("check", "--format", "sarif", in: folder.url).output)
        #expect(SchemaWalk(root: try SchemaValue(json: sarifShape)).faults(of: log) == [])
        let results = log["runs"]?.items.first?["results"]?.items ?? []
        #expect(results.map { $0["ruleId"]?.string } == ["unknown-key", "unknown-reference", "unknown-reference"])
        #expect(results.map { $0["suppressions"]?.items.count } == [0, 0, 1])
        let region = results[1]["locations"]?.items.first?["physicalLocation"]?["region"]
        #expect(region == Self.region(7, 16, 26))
        let changes = results.map {
            $0["fixes"]?.items.first?["artifactChanges"]?.items.first?["replacements"]?.items.first
        }
        #expect(changes[0]?["insertedContent"]?["text"] == .text("authors"))
        #expect(changes[0]?["deletedRegion"] == Self.region(4, 1, 7))
        #expect(changes[1]?["insertedContent"]?["text"] == .text("ada"))
        #expect(changes[1]?["deletedRegion"] == Self.region(7, 22, 26))
        #expect(changes[2] == nil)
    }

    @Test("Paths start from the working folder, and are escaped")
    func paths() throws {
        let folder = try Folder()
        try folder.write("content/media/../50% off, a: b.txt", "x")
        let parent = folder.url.deletingLastPathComponent()
        let name = folder.url.lastPathComponent
        for root in [name, "./\(name)/", folder.url.path()] {
            let github = try Command.run("check", "-C", root, "--format", "github", in: parent).output
            #expect(
                github.hasPrefix(
                    "::warning file=\(name)/content/50%25 off%2C a%3A b.txt,line=1,col=1,title=unknown-file::"),
                "\(github)")
            let sarif = try Command.run("check", "-C", root, "--format", "sarif", in: parent).output
            #expect(sarif.contains("\"\(name)/content/50%25%20off%2C%20a%3A%20b.txt\""), "\(sarif)")
        }
    }

    @Test("site.yaml sets levels for every command")
    func levels() throws {
        let folder = try Folder()
        try folder.write("content/stray.txt", "x")
        for (level, status, strict) in [("off", 0, 0), ("warning", 0, 1), ("error", 1, 1)] as [(String, Int32, Int32)] {
            try folder.write("content/site.yaml", "title: S\nrules: {unknown-file: \(level)}\n")
            for command in ["build", "check", "list"] {
                #expect(try Command.run(command, in: folder.url).status == status, "\(command) \(level)")
                #expect(try Command.run(command, "--strict", in: folder.url).status == strict, "\(command) \(level)")
            }
        }
    }

    @Test("list --json matches its schema")
    func list() throws {
        let folder = try Folder()
        try folder.write("content/notes/a.yaml", "- quote: Ada met\n  actor: ada\n  as: did\n")
        try folder.write("content/site.yaml", "title: S\nbase_url: https://briefings.example/\n")
        let list = try SchemaValue(json: try Command.run("list", "--json", in: folder.url).output)
        #expect(try Self.walk("list", in: folder).faults(of: list) == [])
        #expect(list.items.map { $0["kind"]?.string } == ["article", "actor", "actor", "note"])
        #expect(list.items.last?["page"] == .text("articles/a.html#note.1"))
        #expect(list.items.last?["address"] == .text("https://briefings.example/articles/a.html#note.1"))
        #expect(list.items[1]["counts"]?["mentions"] == .integer(1))
    }

    private static func region(_ line: Int, _ from: Int, _ to: Int) -> SchemaValue {
        .object([
            "startLine": .integer(line), "startColumn": .integer(from), "endLine": .integer(line),
            "endColumn": .integer(to),
        ])
    }
}

@Suite("dossier explain")
struct ExplainCommandTests {
    @Test("A rule is explained in full, without colour in a pipe")
    func one() throws {
        let folder = try Folder()
        try folder.write("content/site.yaml", "title: S\nrules: {ambiguous-name: error}\n")
        let told = try Command.run("explain", "ambiguous-name", in: folder.url)
        #expect(told.status == 0)
        let start = "ambiguous-name: a name that can mean several actors or events\n\nWhy      It is not linked"
        #expect(told.output.hasPrefix(start))
        #expect(told.output.contains("\nLevel    error, set in content/site.yaml; by default warning\n"))
        #expect(!told.output.contains("\u{1B}["))
        #expect(
            try Command.run("explain", "invalid-date", in: folder.url).output.contains(
                "It cannot be lowered or silenced: "))
        #expect(try Command.run("explain", "template", "--color", "always", in: folder.url).output.contains("\u{1B}["))
    }

    @Test("Without an argument it lists every rule with its level on this site, or the default level without one")
    func all() throws {
        let folder = try Folder()
        try folder.write("content/site.yaml", "title: S\nrules: {unknown-file: off}\n")
        #expect(try Command.run("explain", in: folder.url).output.contains("  unknown-file           off "))
        let elsewhere = try Command.run("explain", "-C", "nowhere", in: folder.url)
        #expect(elsewhere.status == 0)
        #expect(elsewhere.output.contains("  unknown-file           warning "))
    }

    @Test("JSON matches its schema")
    func json() throws {
        let folder = try Folder()
        let schema = try SchemaValue(json: try Command.run("schema", "rules", in: folder.url).output)
        for arguments in [["explain"], ["explain", "raw-html"]] {
            let run =
                arguments.count == 1
                ? try Command.run("explain", "--format", "json", in: folder.url)
                : try Command.run("explain", arguments[1], "--format", "json", in: folder.url)
            let told = try SchemaValue(json: run.output)
            #expect(SchemaWalk(root: schema).faults(of: told) == [])
            #expect((told["rules"]?.items.count ?? 0) >= 1)
        }
    }

    @Test("An unknown rule exits with 64 and suggests a similar one; an unsupported format also exits with 64")
    func unknown() throws {
        let folder = try Folder()
        let told = try Command.run("explain", "ambigous-name", in: folder.url)
        #expect(told.status == 64)
        #expect(told.errors == "error: no rule 'ambigous-name'; did you mean 'ambiguous-name'?\n")
        #expect(try Command.run("explain", "--format", "sarif", in: folder.url).status == 64)
    }
}
