import LanguageServer
import Testing

@Suite("Completion")
struct CompletionTests {
    private static let head = "---\ntitle: Flood\ndate: 2014\n---\n"

    @Test(
        "A reference is completed by any name of an entry, in any script",
        arguments: [
            ("[[ad|", "[[ada-byron"), ("[[byr|]]", "[[ada-byron]]"), ("[[Ада|", "[[ada-byron"), ("[[拜|", "[[ada-byron"),
            ("[[actor:riv|", "[[actor:river-board"), ("[x](event:gr|)", "[x](event:great-flood)"),
            ("[x](act|", "[x](actor:"), ("[x](source:|", "[x](source:daily"),
            ("[x](footnote:flood/|", "[x](footnote:flood/1"), ("a[^|", "a[^1"), ("[[#wh|", "[[#what-rose"),
            ("[[article:flood#p|", "[[article:flood#p1"),
        ])
    func references(typed: String, expected: String) async throws {
        let desk = try await Desk(Self.head + "## What rose\n\nWater.[^1]\n\n[^1]: A note.\n")
        let tail = "\n\n[^1]: A note.\n"
        #expect(
            try desk.completed(Self.head + typed + tail).text == Self.head + expected.replacing("|", with: "") + tail)
    }

    @Test("Prose is not completed", arguments: ["Ada|", "[a] |", "[[ada-byron]] |", "(x|", "[[ada-byron|Ad"])
    func prose(typed: String) async throws {
        let desk = try await Desk(Self.head)
        #expect(try desk.completed(Self.head + typed).labels.isEmpty || typed.contains("|Ad"))
    }

    @Test(
        "Keys are those of the mapping that are not there yet",
        arguments: [
            ("sub|", ["subtitle"]), ("tit|", []), ("source: {ti|", ["title"]), ("corrections:\n  - te|", ["text"]),
            ("corrections:\n  - date: 2014\n    |", ["text", "place"]), ("silenced: [{ru|", ["rule"]),
            ("image: {al|", ["alt"]), ("image:\n  src: media/a.png\n  cred|", ["credit", "credit_url"]),
        ])
    func keys(typed: String, expected: [String]) async throws {
        let desk = try await Desk(Self.head)
        #expect(try desk.completed("---\ntitle: Flood\n\(typed)\n---\n").labels == expected)
    }

    @Test(
        "Values are ids, choices and flags",
        arguments: [
            ("events/e.md", "actors: [|", ["Ada Byron", "River Board", "Ада Байрон", "拜倫"]),
            ("events/e.md", "actors:\n  - {actor: riv|", ["River Board"]),
            ("events/e.md", "status: d|", ["disputed", "denied"]),
            ("events/e.md", "sources:\n  - the|", ["The Daily on the flood"]),
            ("events/e.md", "draft: |", ["true", "false"]),
            ("actors/a.md", "kind: p|", ["person"]), ("actors/a.md", "relations:\n  - to: riv|", ["River Board"]),
            ("actors/a.md", "silenced:\n  - rule: single|", ["single-publisher"]),
        ])
    func values(path: String, typed: String, expected: [String]) async throws {
        let desk = try await Desk(Self.head)
        #expect(
            try Set(desk.completed("---\ntitle: X\n\(typed)\n---\n", in: "content/" + path).labels) == Set(expected))
    }

    @Test("A new file begins with the fields that it needs")
    func snippet() async throws {
        let made = try await Desk(Self.head).completed("|", in: "content/events/new.md")
        #expect(made.text == "---\ntitle: ${1:title}\ndate: ${2:date}\n---\n$0")
    }

    @Test("Rules and their levels are completed in the settings")
    func rules() async throws {
        let desk = try await Desk(Self.head)
        #expect(try desk.completed("title: X\nrules:\n  raw-h|\n", in: "content/site.yaml").labels == ["raw-html"])
        #expect(
            try desk.completed("title: X\nrules:\n  raw-html: |\n", in: "content/site.yaml").labels
                == ["error", "warning", "off"])
    }
}
