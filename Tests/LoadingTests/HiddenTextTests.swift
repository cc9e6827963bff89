import Base
import Foundation
import Model
import Testing

@testable import Loading

@Suite("Invisible text in files")
struct HiddenTextTests {
    private static func article(_ lines: String, body: String = "Text.") -> String {
        "---\ntitle: T\ndate: 2014\n\(lines)---\n\(body)\n"
    }

    @Test(
        "Invisible text is a warning in texts and an error in titles, names and ids",
        arguments: [
            ("articles/a.md", article("", body: "a \u{202E}b"), ["articles/a.md:5:3 hidden-character"]),
            ("articles/a.md", article("", body: "a\n\nb \u{FEFF}c"), ["articles/a.md:7:3 hidden-character"]),
            (
                "articles/a.md", article("", body: "a\u{E0041}\u{E0042}"),
                ["articles/a.md:5:2 hidden-character", "articles/a.md:5:3 hidden-character"]
            ),
            ("articles/a.md", article("summary: \"a\\u202Eb\"\n"), ["articles/a.md:4:10 hidden-character"]),
            ("articles/a.md", article("summary: a\u{2067}b\n"), ["articles/a.md:4:10 hidden-character"]),
            ("articles/a.md", article("subtitle: a\u{202E}b\n"), ["articles/a.md:4:11 control-character"]),
            ("articles/a.md", article("authors: [\"a\\u2066b\"]\n"), ["articles/a.md:4:11 control-character"]),
            (
                "actors/a.md", "---\nname: A\nkind: state\nalso_known_as: [\"a\\u202Eb\"]\n---\n",
                ["actors/a.md:4:17 control-character"]
            ),
            (
                "actors/a.md", "---\nname: A\nkind: state\npart_of: [\"a\\uFEFF\"]\n---\n",
                ["actors/a.md:4:11 control-character"]
            ),
            ("site.yaml", "title: S\ntagline: a\u{202E}b\n", ["site.yaml:2:10 hidden-character"]),
        ])
    func found(path: String, text: String, findings: [String]) {
        #expect(summary(read([path: text]).diagnostics) == findings)
    }

    @Test(
        "Characters that scripts and emoji need are not reported, and a leading byte order mark is skipped",
        arguments: [
            "\u{200F}\u{645}\u{6CC}\u{200C}\u{62E}\u{648}\u{627}\u{647}\u{645}\u{200E}",
            "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
            "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
        ])
    func silent(text: String) {
        let article = Self.article("subtitle: \(text)\nsummary: \(text)\n", body: text)
        #expect(read(["articles/a.md": "\u{FEFF}" + article]).diagnostics.isEmpty)
    }

    @Test("A name or password in an address of front matter is a warning")
    func login() {
        let read = read([
            "site.yaml": "title: S\nbase_url: https://u:p@a.org/\n",
            "sources/a.md": "---\ntitle: T\nurl: https://u:p@a.org/x\narchived: https://a.org/@x\n---\n",
            "actors/a.md": "---\nname: A\nkind: state\nsame_as: [https://u@a.org/]\n---\n",
        ])
        #expect(
            summary(read.diagnostics).sorted() == [
                "actors/a.md:4:11 login-in-address", "site.yaml:2:11 login-in-address",
                "sources/a.md:3:6 login-in-address",
            ])
        #expect(read.value.sources.first?.work.url != nil)
    }

    @Test(
        "A file name with invisible characters, or that is not UTF-8, is an error in content and templates",
        arguments: [
            "a\u{9B}b.png", "a\u{7F}.png", "a\nb.png", "a\u{1B}[2J.png", "a\u{202E}gnp.exe", "a\u{FFFE}.png",
            "a\u{E0041}.png",
            "a\u{2028}.png",
        ])
    func names(name: String) async throws {
        for folder in ["content/media", "templates/assets", "templates"] {
            let found = try await Self.findings(naming: Array(name.utf8), in: folder)
            #expect(found.contains(.unsafePath), "\(folder)")
        }
    }

    @Test("A name that is not UTF-8 is an error; a normal name in any script is not")
    func encodings() async throws {
        #expect(try await Self.findings(naming: [0x61, 0xFF, 0x2E, 0x70], in: "content/media").contains(.unsafePath))
        #expect(try await Self.findings(naming: Array("نقشہ\u{200C} 中国 é.txt".utf8), in: "content/media").isEmpty)
    }

    private static func findings(naming name: [UInt8], in folder: String) async throws -> [Rule] {
        let root = FileManager.default.temporaryDirectory.appending(path: "dossier-names-\(UUID().uuidString)").path()
        defer { try? FileManager.default.removeItem(atPath: root) }
        for path in ["content", "templates", folder] {
            try FileManager.default.createDirectory(atPath: root + "/" + path, withIntermediateDirectories: true)
        }
        try Data("title: S\n".utf8).write(to: URL(filePath: root + "/content/site.yaml"))
        let path = (Array("\(root)/\(folder)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
        let file = open(path, O_CREAT | O_WRONLY, 0o644)
        try #require(file >= 0)
        close(file)
        return try await Loader.load(root, options: LoadOptions()).diagnostics.map(\.rule)
    }
}
