import Foundation
import Testing

@Suite("Names and texts that could write to a terminal or a log")
struct UnseenNameTests {
    /// Names of files with what moves a cursor, ends a line, hides, or is a command of a build server.
    private static let names = [
        "a\u{9B}31mb.png", "a\u{1B}[2Jb.png", "a\u{7F}b.png", "a\n::error::owned.png", "a\r::error::owned.png",
        "a\u{202E}gnp.exe", "a\u{85}b.png", "100%,a\nb.png", "a\u{2028}b.png", "##[error]\u{9B}.png",
    ]

    private static func folder() throws -> Folder {
        let folder = try Folder()
        for name in names {
            try folder.write("content/media/\(name)", "x")
            try folder.write("content/\(name)", "x")
            try folder.write("templates/assets/\(name)", "x")
        }
        return folder
    }

    /// What a text holds that must not reach a log: the scalars, and lines that are commands.
    private static func faults(in text: String, ofCommands: Bool = false) -> [String] {
        let scalars = text.unicodeScalars.filter {
            $0 != "\n" && $0 != "\t"
                && ($0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value))
                || $0.value == 0x2028
        }
        let commands = text.split(separator: "\n").filter {
            let line = $0.drop { $0 == " " }
            return line.contains("##[") || line.hasPrefix("::") && (!ofCommands || line.hasPrefix("::error::"))
        }
        return scalars.map { "U+" + String($0.value, radix: 16) } + commands.map(String.init)
    }

    @Test(
        "They never reach the output of a command, in any format",
        arguments: [
            ["check"], ["check", "-v"], ["check", "--format", "json"], ["check", "--format", "github"],
            ["check", "--format", "sarif"], ["build"], ["build", "-v", "-n"], ["build", "--format", "github"],
            ["build", "--color", "always"], ["list"], ["list", "--json"], ["diff"], ["publish"], ["clean", "-v"],
            ["deploy", "-n", "target"], ["suggest"], ["reanchor"],
        ])
    func names(arguments: [String]) throws {
        let folder = try Self.folder()
        let run = try Command.run(arguments, in: folder.url)
        var text = run.output + run.errors
        if arguments.contains("always") { text = text.replacing(#/\u{1B}\[[0-9;]+m/#, with: "") }
        #expect(Self.faults(in: text, ofCommands: arguments.contains("github")) == [], "\(arguments)")
        if arguments.first == "check" { #expect(run.status == 1 && text.contains("unsafe-path")) }
    }

    @Test("Programs can read the exact file name in JSON")
    func json() throws {
        let folder = try Folder()
        try folder.write("content/media/a\u{9B}\u{E0041}.png", "x")
        let output = try Command.run("check", "--format", "json", in: folder.url).output
        #expect(output.contains(#""content/media/a\u009b\udb40\udc41.png""#), "\(output)")
        #expect(
            try SchemaValue(json: output)["findings"]?.items.first?["path"]
                == .text("content/media/a\u{9B}\u{E0041}.png"))
    }

    @Test("An excerpt shows invisible characters, with the caret under the place")
    func excerpt() throws {
        let folder = try Folder()
        try folder.write(
            "content/articles/b.md", "---\ntitle: T\ndate: 2014\n---\n::error::a \u{202E}b [x](actor:zzzzzz)\n")
        let run = try Command.run("check", "-v", in: folder.url)
        #expect(Self.faults(in: run.errors) == [], "\(run.errors)")
        #expect(
            run.errors.contains(
                """
                \\u{3a}:error::a \\u{202e}b [x](actor:zzzzzz)
                \(String(repeating: " ", count: 30))^~~~~~~~~~~~

                """), "\(run.errors)")
        try folder.write("content/articles/b.md", "---\ntitle: T\ndate: 2014\n---\na\u{9B}31m\u{7F}\n")
        #expect(Self.faults(in: try Command.run("check", "-v", in: folder.url).errors) == [])
    }

    @Test("A title of several lines takes one line in a list")
    func title() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", "---\ntitle: \"a\\n::error::b\"\ndate: 2014\n---\nText\n")
        let run = try Command.run("list", "articles", in: folder.url)
        #expect(Self.faults(in: run.output) == [])
        #expect(run.output.contains("a ::error::b"), "\(run.output)")
    }

    @Test("Invisible characters in the names of imported texts and remembered files are shown")
    func others() throws {
        let folder = try Folder()
        try folder.write("in\u{9B}\n::error::x.txt", "Title\n\nText of the article.\n")
        let imported = try Command.run("import", "in\u{9B}\n::error::x.txt", in: folder.url)
        #expect(Self.faults(in: imported.output + imported.errors) == [])
        let missing = try Command.run("import", "no\u{9B}\n::error::x.txt", in: folder.url)
        #expect(Self.faults(in: missing.errors) == [] && missing.status == 66)
    }
}
