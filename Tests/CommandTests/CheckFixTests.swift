import Foundation
import Testing

/// A file with a mistake, what is said of it, and the file as `check --fix` leaves it.
struct BrokenFile: CustomTestStringConvertible {
    let path: String
    let text: String
    /// A part of the fix of the finding that is mended.
    let fix: String
    let mended: String
    /// Other files that the site needs for it.
    var others: [String: String] = [:]

    var testDescription: String { "\(path): \(fix)" }

    init(_ path: String, _ text: String, _ fix: String, _ mended: String, _ others: [String: String] = [:]) {
        (self.path, self.text, self.fix, self.mended, self.others) = (path, text, fix, mended, others)
    }

    /// An article of one line of Markdown.
    static func article(_ body: String, _ fix: String, _ mended: String, _ others: [String: String] = [:]) -> BrokenFile
    {
        BrokenFile("content/articles/b.md", head + body + "\n", fix, head + mended + "\n", others)
    }

    /// An article with one more line of front matter.
    static func field(_ line: String, _ fix: String, _ mended: String) -> BrokenFile {
        let body = "---\nThe text.\n"
        return BrokenFile(
            "content/articles/b.md", "---\ntitle: B\ndate: 2014\n\(line)\n" + body, fix,
            "---\ntitle: B\ndate: 2014\n\(mended)\n" + body)
    }

    static func settings(_ line: String, _ fix: String, _ mended: String) -> BrokenFile {
        BrokenFile("content/site.yaml", "title: S\n\(line)\n", fix, "title: S\n\(mended)\n")
    }

    static func template(_ text: String, _ fix: String, _ mended: String) -> BrokenFile {
        BrokenFile("templates/page.mustache", text, fix, mended)
    }

    private static let head = "---\ntitle: B\ndate: 2014\n---\n"
    private static let picture = ["content/media/harbour.txt": "x", "content/media/plan a.txt": "x"]
    private static let noted = "A.[^flood]\n\n[^flood]: Somebody, 2014."
    private static let page = "content/actors/harbour-board.md"

    static let frontMatter: [BrokenFile] = [
        field("autors: x", "did you mean 'authors'?", "authors: x"),
        field("\"autors\": x", "did you mean 'authors'?", "\"authors\": x"),
        field("draft: False", "write false", "draft: false"),
        field("publish_at: 16 December 2014", "did you mean '2014-12-16'?", "publish_at: 2014-12-16"),
        field("slug: 'The Flood'", "did you mean 'the-flood'?", "slug: 'the-flood'"),
        field("lang: en_GB", "did you mean 'en-GB'?", "lang: en-GB"),
        field("aliases: [https://old.example/a.html]", "write '/a.html'", "aliases: [/a.html]"),
        field(
            "source: {title: T, url: www.b.example/x}", "did you mean 'https://www.b.example/x'?",
            "source: {title: T, url: https://www.b.example/x}"),
        field("source: {title: T, type: reprot}", "did you mean 'report'?", "source: {title: T, type: report}"),
        field("summary: \"A\u{202E}B\"", "delete it", "summary: \"AB\""),
        field("section: A\u{202E}B", "delete it", "section: AB"),
        field(
            "image: {src: media/harbuor.svg, alt: Boats}", "did you mean 'media/harbour.svg'?",
            "image: {src: media/harbour.svg, alt: Boats}"
        ).with(["content/media/harbour.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"]),
        field(
            "silenced: [{rule: raw-htlm, reason: r}]", "did you mean 'raw-html'?",
            "silenced: [{rule: raw-html, reason: r}]"),
        BrokenFile(
            page, "---\nname: Harbour Board\nkind: media\nbegan: 3 May 1990\n---\n", "did you mean 1990-05-03?",
            "---\nname: Harbour Board\nkind: media\nbegan: 1990-05-03\n---\n"),
        BrokenFile(
            page, "---\nname: Harbour Board\nkind: medai\n---\n", "did you mean 'media'?",
            "---\nname: Harbour Board\nkind: media\n---\n"),
        BrokenFile(
            page, "---\nname: Harbour Board\nkind: media\nrelations:\n  - {to: lovelac, as: part of}\n---\n",
            "did you mean 'lovelace'?",
            "---\nname: Harbour Board\nkind: media\nrelations:\n  - {to: lovelace, as: part of}\n---\n",
            ["content/actors/lovelace.md": "---\nname: Ada Lovelace\nkind: person\n---\n"]),
        BrokenFile(
            "content/notes/a.yaml", "- quote: Ada met\n  actor: lovelac\n", "did you mean 'lovelace'?",
            "- quote: Ada met\n  actor: lovelace\n",
            ["content/actors/lovelace.md": "---\nname: Ada Lovelace\nkind: person\n---\n"]),
    ]

    static let markdown: [BrokenFile] = [
        article("[x](actor:lovelac)", "did you mean 'lovelace'?", "[x](actor:lovelace)", lovelace),
        article("Größe: „é“ [[lovelac|Ada]]", "did you mean 'lovelace'?", "Größe: „é“ [[lovelace|Ada]]", lovelace),
        article("[x](event:lovelace)", "did you mean 'actor:lovelace'?", "[x](actor:lovelace)", lovelace),
        article(
            "[x](footnote:a/flod)", "did you mean 'flood'?", "[x](footnote:a/flood)",
            [
                "content/articles/a.md": head + noted + "\n"
            ]),
        article("# The flood\n\n[x](#the-flod)", "did you mean '#the-flood'?", "# The flood\n\n[x](#the-flood)"),
        article("[x](media/harbuor.txt)", "did you mean 'media/harbour.txt'?", "[x](media/harbour.txt)", picture),
        article("[x](lovelace.html)", "write 'actor:lovelace'", "[x](actor:lovelace)", lovelace),
        article(
            "[x](../actors/lovelac.md#p1)", "did you mean '../actors/lovelace.md#p1'?", "[x](../actors/lovelace.md#p1)",
            ["content/actors/lovelace.md": "---\nname: Ada Lovelace\nkind: person\n---\nShe.\n"]),
        article(
            "# The flood\n\n[x](article:b#the-flod)", "did you mean '#the-flood'?",
            "# The flood\n\n[x](article:b#the-flood)"),
        article("A.[^flod]\n\n" + noted, "did you mean '[^flood]'?", "A.[^flood]\n\n" + noted),
        article("[x](//b.example/c)", "write 'https://b.example/c'", "[x](https://b.example/c)"),
        article("[x](HTTP:/b.example/c)", "write 'http://b.example/c'", "[x](http://b.example/c)"),
        article("[x](htps://b.example/c)", "did you mean 'https://b.example/c'?", "[x](https://b.example/c)"),
        article("So <b>bold</b>, <EM>so</EM>.", "use '**…**'", "So **bold**, *so*."),
        article(
            "See <a href=\"https://b.example/c\">there</a>.", "use '[text](address)'",
            "See [there](https://b.example/c)."),
        article("One<br clear=all>\ntwo", "write '<br>' within a line of text", "One<br>\ntwo"),
        article("A\u{2066}B", "delete it", "AB"),
        article("A&#x202E;B", "delete it", "AB"),
    ]

    static let elsewhere: [BrokenFile] = [
        settings(
            "base_url: briefings.example/", "did you mean 'https://briefings.example/'?",
            "base_url: https://briefings.example/"),
        settings("rules: {unknown-fil: error}", "did you mean 'unknown-file'?", "rules: {unknown-file: error}"),
        settings("rules: {unknown-file: errro}", "did you mean 'error'?", "rules: {unknown-file: error}"),
        settings("licens: CC", "did you mean 'licence'?", "licence: CC"),
        template("<p>{{titel}}</p>\n", "did you mean 'title'?", "<p>{{title}}</p>\n"),
        template(
            "é {{#sumary}}<p>{{title}}</p>{{/sumary}}\n", "did you mean 'summary'?",
            "é {{#summary}}<p>{{title}}</p>{{/summary}}\n"),
        template(
            "{{< layuot}}{{$main}}x{{/main}}{{/ layuot}}\n", "did you mean 'layout'?",
            "{{< layout}}{{$main}}x{{/main}}{{/ layout}}\n"),
        template("<p>{{{title}}}</p>{{body}}\n", "write {{title}}", "<p>{{title}}</p>{{{body}}}\n"),
        template("{{#summary}}x{{/sumary}}\n", "write summary", "{{#summary}}x{{/summary}}\n"),
        BrokenFile(
            "content/published.txt", "<<<<<<< HEAD\narticles/a.html\n=======\nactors/ada.html\n>>>>>>> b\n",
            "remove the conflict markers", "articles/a.html\nactors/ada.html\n"),
        BrokenFile(
            "content/published.txt", "moved  articles/a.html#p7 articles/a.html#p1\n",
            "write 'moved articles/a.html#p7 to articles/a.html#p1'",
            "moved  articles/a.html#p7 to articles/a.html#p1\n"),
        BrokenFile(
            "content/actors/ada.md", "---\nname: Ada\nkind: person\n---\n", "write 'aliases: [/people/ada.html]'",
            "---\naliases: [/people/ada.html]\nname: Ada\nkind: person\n---\n",
            ["content/published.txt": "people/ada.html\n"]),
    ]

    private static let lovelace = ["content/actors/lovelace.md": "---\nname: Ada Lovelace\nkind: person\n---\n"]

    private func with(_ others: [String: String]) -> BrokenFile {
        BrokenFile(path, text, fix, mended, others)
    }
}

@Suite("dossier check --fix")
struct CheckFixTests {
    @Test(
        "Mistakes with only one possible fix are fixed and printed, and a second run changes nothing",
        arguments: BrokenFile.frontMatter + BrokenFile.markdown + BrokenFile.elsewhere)
    func mends(file: BrokenFile) throws {
        let folder = try Folder()
        for (path, text) in file.others { try folder.write(path, text) }
        try folder.write(file.path, file.text)
        let checked = try SchemaValue(json: try Command.run("check", "--format", "json", in: folder.url).output)
        let findings = (checked["findings"]?.items ?? []).filter { $0["fix"]?.string?.contains(file.fix) == true }
        #expect(findings.contains { !($0["edits"]?.items ?? []).isEmpty }, "\(checked)")
        for edit in findings.flatMap({ $0["edits"]?.items ?? [] }) { try Self.checkBytes(of: edit, in: folder) }
        let fixed = try Command.run("check", "--fix", in: folder.url)
        #expect(folder.text(file.path) == file.mended, "\(fixed.output)\(fixed.errors)")
        #expect(fixed.output.contains("--- \(file.path)\n+++ \(file.path)\n@@ -"), "\(fixed.output)")
        #expect(!fixed.errors.contains(file.fix), "\(fixed.errors)")
        let again = try Command.run("check", "--fix", in: folder.url)
        #expect(again.output == "")
        #expect(folder.text(file.path) == file.mended)
        #expect(again.status == fixed.status)
    }

    /// The bytes that an edit names are the ones that it says.
    private static func checkBytes(of edit: SchemaValue, in folder: Folder) throws {
        guard let path = edit["path"]?.string, case .integer(let start)? = edit["start"],
            case .integer(let end)? = edit["end"]
        else {
            Issue.record("no place: \(edit)")
            return
        }
        let bytes = try Data(contentsOf: folder.url.appending(path: path))
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == edit["replaced"]?.string)
    }

    @Test("Line ends and a byte order mark stay, and edits refer to the bytes of the file as it is")
    func lineEnds() throws {
        for (mark, end) in [("\u{FEFF}", "\n"), ("", "\r\n"), ("\u{FEFF}", "\r\n"), ("", "\r")] {
            let folder = try Folder()
            let text = { (key: String, id: String) in
                mark
                    + "---\ntitle: B\ndate: 2014\n\(key): x\n---\nDas schöne [x](actor:\(id)).\n".replacing(
                        "\n", with: end)
            }
            try folder.write("content/actors/lovelace.md", "---\nname: Ada Lovelace\nkind: person\n---\n")
            try folder.write("content/articles/b.md", text("autors", "lovelac"))
            let checked = try SchemaValue(json: try Command.run("check", "--format", "json", in: folder.url).output)
            for edit in (checked["findings"]?.items ?? []).flatMap({ $0["edits"]?.items ?? [] }) {
                try Self.checkBytes(of: edit, in: folder)
            }
            #expect(try Command.run("check", "--fix", in: folder.url).status == 0)
            let fixed = try Data(contentsOf: folder.url.appending(path: "content/articles/b.md"))
            #expect(fixed == Data(text("authors", "lovelace").utf8))
        }
    }

    @Test("An uncertain fix, or one of several, is offered and not made")
    func offered() throws {
        let texts = [
            "[x](actor:bee)", "[x](actor:bea-ada) [^1]", "<u>x</u>", "[[two]]", "[[open",
            "https://user:word@b.example/",
        ]
        for text in texts {
            let folder = try Folder()
            try folder.write("content/actors/two.md", "---\nname: Two Ones\nkind: person\n---\n")
            try folder.write("content/events/two.md", "---\ntitle: Two Others\ndate: 2014\n---\n")
            let article = "---\ntitle: B\ndate: 2014\n---\n\(text)\n"
            try folder.write("content/articles/b.md", article)
            let fixed = try Command.run("check", "--fix", in: folder.url)
            #expect(fixed.output == "", "\(text)")
            #expect(folder.text("content/articles/b.md") == article)
        }
    }

    @Test("If two edits overlap, one is made and the other reported; a second run makes it")
    func overlapping() throws {
        let folder = try Folder()
        let actor = "---\nname: Ada\nkind: person\n---\n"
        try folder.write("content/actors/ada.md", actor)
        try folder.write("content/published.txt", "people/ada.html\nmen/ada.html\n")
        let first = try Command.run("check", "--fix", in: folder.url)
        #expect(
            folder.text("content/actors/ada.md") == actor.replacing("name", with: "aliases: [/people/ada.html]\nname"))
        #expect(
            first.errors.contains("content/published.txt:2:1: left for a second run, because its edit overlaps another")
        )
        #expect(first.status == 1)
    }

    @Test("A read-only file is left unchanged and reported; other files keep their permissions")
    func guarded() throws {
        let folder = try Folder()
        let text = "---\ntitle: B\ndate: 2014\nautors: x\n---\nText.\n"
        try folder.write("content/articles/b.md", text)
        let path = folder.url.appending(path: "content/articles/b.md").path()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        let fixed = try Command.run("check", "--fix", in: folder.url)
        #expect(folder.text("content/articles/b.md") == text)
        #expect(fixed.status == 1)
        #expect(fixed.output == "")
        #expect(
            fixed.errors.contains("error: content/articles/b.md was not changed: it is read-only\n"), "\(fixed.errors)")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(try Command.run("check", "--fix", in: folder.url).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test("--rule limits what is fixed, printed and counted; an unknown rule exits with 64")
    func rules() throws {
        let folder = try Folder()
        let text = "---\ntitle: B\ndate: 2014\nautors: x\n---\nSo <b>it</b> is.\n"
        try folder.write("content/articles/b.md", text)
        let fixed = try Command.run("check", "--fix", "--rule", "raw-html", in: folder.url)
        #expect(folder.text("content/articles/b.md") == text.replacing("<b>it</b>", with: "**it**"))
        #expect(fixed.status == 0)
        #expect(fixed.errors.hasSuffix(": no findings\n"), "\(fixed.errors)")
        let two = try Command.run("check", "--rule", "raw-html", "--rule", "unknown-key", in: folder.url)
        #expect(two.status == 1)
        #expect(two.errors.contains("[unknown-key]"))
        let unknown = try Command.run("check", "--rule", "raw-htm", in: folder.url)
        #expect(unknown.status == 64)
        #expect(unknown.errors == "error: no rule 'raw-htm'; did you mean 'raw-html'?\n")
    }

    @Test("Many findings of one rule are summarised in text; -v and JSON list them all")
    func summed() throws {
        let folder = try Folder()
        let body = (1...30).map { "[x](actor:nobody-\($0)).\n\n" }.joined()
        try folder.write("content/articles/b.md", "---\ntitle: B\ndate: 2014\nautors: x\n---\n" + body)
        let plain = try Command.run("check", in: folder.url)
        #expect(plain.errors.split(separator: "\n").count { $0.contains("[unknown-reference]") } == 10)
        #expect(
            plain.errors.contains(
                "20 more findings of unknown-reference; 'dossier check -v --rule unknown-reference' prints them all\n"))
        #expect(plain.errors.contains("[unknown-key]"))
        #expect(plain.errors.hasSuffix(": 31 errors\n"))
        let verbose = try Command.run("check", "-v", in: folder.url)
        #expect(verbose.errors.split(separator: "\n").count { $0.contains("[unknown-reference]") } == 30)
        let json = try SchemaValue(json: try Command.run("check", "--format", "json", in: folder.url).output)
        #expect(json["findings"]?.items.count == 31)
    }

    @Test("-v shows the line, a caret and the replacement, also in a file with a byte order mark and CRLF")
    func excerpts() throws {
        for (mark, end) in [("", "\n"), ("\u{FEFF}", "\r\n"), ("", "\r")] {
            let folder = try Folder()
            let text = "---\ntitle: B\ndate: 2014\nautors: x\n---\nText.\n"
            try folder.write("content/articles/b.md", mark + text.replacing("\n", with: end))
            let checked = try Command.run("check", "-v", in: folder.url)
            #expect(checked.errors.contains("[unknown-key]\nautors: x\n^~~~~~\nauthors\n"), "\(checked.errors)")
        }
    }

    @Test("Further places follow a finding, and are data in JSON, SARIF and annotations")
    func notes() throws {
        let folder = try Folder()
        try folder.write(
            "content/articles/b.md", "---\ntitle: B\ndate: 2014\n---\nA.[^1]\n\n[^1]: C, 2014.\n[^1]: D.\n")
        let place = "content/articles/b.md:7:1: "
        #expect(
            try Command.run("check", in: folder.url).errors.contains(
                "footnote '[^1]' is already defined; give it another label [duplicate-footnote]\n"
                    + place + "note: it is defined here first\n"))
        #expect(
            try Command.run("check", "--format", "github", in: folder.url).output.contains(
                "give it another label%0A\(place)it is defined here first\n"))
        let json = try SchemaValue(json: try Command.run("check", "--format", "json", in: folder.url).output)
        let note = json["findings"]?.items.first { $0["rule"]?.string == "duplicate-footnote" }?["notes"]?.items.first
        #expect(note?["line"] == .integer(7))
        let log = try SchemaValue(json: try Command.run("check", "--format", "sarif", in: folder.url).output)
        #expect(SchemaWalk(root: try SchemaValue(json: sarifShape)).faults(of: log) == [])
        let results = log["runs"]?.items.first?["results"]?.items ?? []
        let result = results.first { $0["ruleId"]?.string == "duplicate-footnote" }
        #expect(result?["relatedLocations"]?.items.first?["message"]?["text"] == .text("it is defined here first"))
    }

    @Test("A fingerprint stays the same while a finding only moves, and differs for two similar findings")
    func fingerprints() throws {
        let folder = try Folder()
        let prints = { (body: String) throws -> [String?] in
            try folder.write("content/articles/b.md", "---\ntitle: B\ndate: 2014\n---\n" + body)
            let log = try SchemaValue(json: try Command.run("check", "--format", "sarif", in: folder.url).output)
            let results = log["runs"]?.items.first?["results"]?.items ?? []
            return results.map { $0["partialFingerprints"]?["finding/v1"]?.string }
        }
        let before = try prints("[x](actor:nobody) [x](actor:nobody)\n")
        #expect(Set(before).count == 2)
        #expect(try prints("Words.\n\n[x](actor:nobody)\n\nand [x](actor:nobody)\n") == before)
        #expect(try prints("[x](actor:somebody) [x](actor:nobody)\n").first != before.first)
    }

    @Test("The rules that explain calls mendable are those with a fixed file in this table")
    func mendable() throws {
        let folder = try Folder()
        let told = try SchemaValue(json: try Command.run("explain", "--format", "json", in: folder.url).output)
        let claimed = (told["rules"]?.items ?? []).filter { $0["mendable"] == .flag(true) }.compactMap {
            $0["rule"]?.string
        }
        var mended: Set<String> = []
        for file in BrokenFile.frontMatter + BrokenFile.markdown + BrokenFile.elsewhere {
            let folder = try Folder()
            for (path, text) in file.others { try folder.write(path, text) }
            try folder.write(file.path, file.text)
            let checked = try SchemaValue(json: try Command.run("check", "--format", "json", in: folder.url).output)
            for finding in checked["findings"]?.items ?? [] {
                let isSafe = finding["edits"]?.items.contains { $0["safe"] == .flag(true) } ?? false
                if isSafe, let rule = finding["rule"]?.string { mended.insert(rule) }
            }
        }
        #expect(mended == Set(claimed))
    }
}
