import Base
import Markdown
import Model
import Testing

@Suite("Citations by key") struct CitationTests {
    @Test(
        "A citation becomes a footnote, numbered with the others by its first marker",
        arguments: [
            ("One [@doe].", ["cite-doe"]),
            ("One [@Doe_2014, p. 12].", ["cite-doe-2014-p-12"]),
            ("One[^x]. Two [@doe]. Three [@doe].\n\n[^x]: Note.", ["x", "cite-doe"]),
            ("One [@doe]. Two[^x].\n\n[^x]: Note.", ["cite-doe", "x"]),
            ("One [@doe, p. 1]. Two [@doe, p. 2].", ["cite-doe-p-1", "cite-doe-p-2"]),
            ("One [see @doe, p. 1; @roe].", ["cite-see-doe-p-1-roe"]),
            ("# Head [@doe]\n\n| a |\n|---|\n| b [@roe] |", ["cite-doe", "cite-roe"]),
            ("One [-@doe:2014/x.y].", ["cite-doe-2014-x-y"]),
        ])
    func footnotes(text: String, labels: [String]) {
        let document = parse(text).value
        #expect(document.footnotes.map(\.label) == labels)
        let markers = document.nodes.compactMap(\.footnote)
        #expect(markers.allSatisfy { document.footnotes.indices.contains($0) })
        #expect(parse(text).diagnostics == [])
    }

    @Test(
        "Brackets that cite nothing stay as they are",
        arguments: [
            "[jane@example.org]", "[@ home]", "[photo: @agency]", "\\[@doe]", "`[@doe]`", "[@]",
            "[@doe](https://x.org)",
            "[^1]@doe", "![[@doe]](media/a.png)",
        ])
    func plain(text: String) {
        #expect(parse(text).value.footnotes.allSatisfy { $0.cites.isEmpty })
    }

    @Test("A citation in a footnote is a part of it")
    func inFootnote() {
        let document = parse("One[^x].\n\n[^x]: See [@doe, p. 4].").value
        #expect(document.footnotes.map(\.label) == ["x"])
        #expect(document.references.map(\.target) == [.entity(kind: .source, id: "doe")])
        #expect(String(decoding: document.text, as: UTF8.self) == "One.\nSee , p. 4.")
    }

    @Test("The place of a key is its own")
    func position() {
        let document = parse("> One\n> and [see @doe,\n> p. 1].").value
        #expect(document.references.map(\.position) == [Position(line: 2, column: 13)])
        #expect(document.references.map(\.length) == [3])
    }

    private func parse(_ text: String) -> Diagnosed<Document> {
        MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    }
}
