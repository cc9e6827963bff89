import Base
import Markdown
import Model
import Testing

@Suite("Footnotes and raw HTML")
struct FootnoteTests {
    @Test(
        "Footnotes are numbered by their first marker and follow the body",
        arguments: [
            (
                "a[^x] b[^1] c[^x]\n\n[^1]: One\n[^x]: Two *it*",
                #"p["a" ^1 " b" ^2 " c" ^1] | 1^x@4:1 p["Two " em["it"]] | 2^1@3:1 p["One"]"#
            ),
            ("a[^N]\n\n[^n]: b\n\n    c", #"p["a" ^1] | 1^n@3:1 p["b"] p["c"]"#),
            ("a[^é]\n\n> [^é]: b", #"p["a" ^1] quote | 1^é@3:3 p["b"]"#),
            ("[^1]: b\n\na[^1]", #"p["a" ^1] | 1^1@1:1 p["b"]"#),
            ("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c", #"p["a" ^1] | 1^1@3:1 p["b" ^2] | 2^2@5:1 p["c"]"#),
        ])
    func numbered(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
        #expect(Outline.findings(markdown).isEmpty)
    }

    @Test(
        "What has no other half, or two",
        arguments: [
            ("é [^nope]", ["1:3 undefined-footnote ~7"]),
            ("- a\n  - b [^x] [^x]", ["2:7 undefined-footnote ~4", "2:12 undefined-footnote ~4"]),
            ("# [^x]\n\n|a|\n|-|\n|[^y]|", ["1:3 undefined-footnote ~4", "5:2 undefined-footnote ~4"]),
            ("[a[^x]](b.md)", ["1:3 undefined-footnote ~4"]),
            ("![a [^x]](media/b.png)", ["1:5 undefined-footnote ~4"]),
            ("[^a b]", ["1:1 undefined-footnote ~6"]),
            ("[\\^a]", ["1:1 undefined-footnote ~3"]),
            ("\\[^x] `[^y]` [^]", []),
            ("```\n[^x]\n[^y]: z\n```\n\n    [^z]: a", []),
            ("a\n\n> [^x]: b", ["3:3 unused-footnote ~4"]),
            ("[^x]: a\n[^X]: b\n\nc[^x]", ["2:1 duplicate-footnote ~4"]),
            ("[^x]: a\n[^x]: b", ["1:1 unused-footnote ~4", "2:1 duplicate-footnote ~4"]),
            ("a\n    [^x]: b", ["2:5 undefined-footnote ~4"]),
        ])
    func broken(markdown: String, findings: [String]) {
        #expect(Outline.findings(markdown) == findings)
    }

    @Test("A label that nearly is one is suggested; the first of two is named")
    func messages() {
        #expect(
            Outline.sentences("[^zarb]\n\n[^zarb-2]\n\n[^zarb-1]: a\n[^zarb-1]: b") == [
                "no footnote '[^zarb]'; did you mean '[^zarb-1]'?",
                "no footnote '[^zarb-2]'; did you mean '[^zarb-1]'?",
                "nothing refers to footnote '[^zarb-1]'; cite it as '[^zarb-1]' where it belongs, or delete it",
                "footnote '[^zarb-1]' is already defined; give it another label",
            ])
    }

    @Test(
        "Raw HTML is reported, each piece at its place",
        arguments: [
            ("é <b>x</b>\n<hr>", ["1:3 raw-html ~3", "1:7 raw-html ~4", "2:1 raw-html ~4"]),
            ("a\n\n  <div>\nx\n</div>\n\n<!-- b -->", ["3:3 raw-html ~5"]),
            ("> - `<b>` <i>", ["1:11 raw-html ~3"]),
            ("a <?b\nc?> d", ["1:3 raw-html ~3"]),
            ("|a|\n|-|\n|<u>|", ["3:2 raw-html ~3"]),
            ("`<b>` \\<b> &lt;b> 1 < 2 <https://a.b>\n\n    <b>", []),
        ])
    func html(markdown: String, findings: [String]) {
        #expect(Outline.findings(markdown) == findings)
    }

    @Test("Places count in the file, front matter included")
    func offset() {
        #expect(Outline.findings("---\na: b\n---\n\nc <b>", from: 13, line: 4) == ["5:3 raw-html ~3"])
        #expect(Outline.findings("x", from: 99, line: 4).isEmpty)
    }
}
