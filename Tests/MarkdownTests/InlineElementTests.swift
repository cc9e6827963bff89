import Base
import Markdown
import Model
import Testing

@Suite("Elements of HTML that a text may hold")
struct InlineElementTests {
    @Test(
        "They become nodes, and their words are words",
        arguments: [
            ("H<sub>2</sub>O", #"p["H" sub["2"] "O"]"#),
            ("10<sup>6</sup>", #"p["10" sup["6"]]"#),
            ("Press <kbd>Ctrl</kbd>+<KBD >C</kbd >.", #"p["Press " kbd["Ctrl"] "+" kbd["C"] "."]"#),
            ("<mark>a *b* [c](#d)</mark> e", #"p[mark["a " em["b"] " " a<#d>["c"]] " e"]"#),
            ("*a <mark>b</mark>*", #"p[em["a " mark["b"]]]"#),
            ("[<mark>b</mark>](#d)", #"p[a<#d>[mark["b"]]]"#),
            ("<abbr title=\"River Authority\">RA</abbr>", #"p[abbr<River Authority>["RA"]]"#),
            ("x <abbr title = 'R&amp;D &#8211;\n b'>RA</abbr>", #"p["x " abbr<R&D – b>["RA"]]"#),
            ("<sup>a<sub>b</sub></sup>", #"p[sup["a" sub["b"]]]"#),
            ("# A<sub>b</sub>", #"h1["A" sub["b"]]"#),
            ("|a|\n|-|\n|b<br>c<mark>d</mark>|", #"table[head[cell["a"]] row[cell["b" br" " "c" mark["d"]]]]"#),
            ("![a <mark>b</mark><br>c](media/d.png)", #"p[img<file:media/d.png>"a b c"]"#),
        ])
    func elements(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
        #expect(Outline.findings(markdown) == [])
    }

    @Test(
        "A line break takes the place of the blanks around it",
        arguments: [
            ("a<br>b", #"p["a" br" " "b"]"#), ("a <br/> b", #"p["a" br" " "b"]"#),
            ("a<BR />\nb", #"p["a" br"\n" "b"]"#), ("*a*<br>*b*", #"p[em["a"] br" " em["b"]]"#),
            ("a\n<br>b", #"p["a\n" br" " "b"]"#),
        ])
    func lineBreaks(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
        #expect(Outline.findings(markdown) == [])
    }

    @Test(
        "A comment leaves nothing behind",
        arguments: [
            ("a <!-- b --> c", #"p["a c"]"#), ("a<!-- b -->c", #"p["ac"]"#), ("a <!-- b -->", #"p["a"]"#),
            ("a <!-- b\nc --> d", #"p["a d"]"#), ("*a* <!-- b --> *c*", #"p[em["a"] " " em["c"]]"#),
            ("a <!-- b -->\nc", #"p["a\nc"]"#), ("# <!-- b --> a", #"h1["a"]"#),
            ("<!-- a -->\n\nb\n\n<!-- c\n\n# d\n\n[^e]: f\n-->", #"p["b"]"#),
            ("a\n\n  <!-- b --> <!-- c -->\n\nd", #"p["a"] p["d"]"#),
            ("> <!-- a\n> b -->\n> c", #"quote[p["c"]]"#), ("- <!-- a -->\n- b", #"ul[li li[p["b"]]]"#),
            ("a <!-- [b](#c) <sub> --> <mark>d</mark>", #"p["a " mark["d"]]"#),
        ])
    func comments(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
        #expect(Outline.findings(markdown) == [])
    }

    @Test(
        "What cannot be read as one is reported",
        arguments: [
            ("a <sub>b", ["1:3: '<sub>' is not closed in its paragraph; end it with '</sub>'"]),
            ("a</sub>", ["1:2: '</sub>' closes nothing in its paragraph; begin it with '<sub>', or delete it"]),
            (
                "<sub>a\n\nb</sub>",
                [
                    "1:1: '<sub>' is not closed in its paragraph; end it with '</sub>'",
                    "3:2: '</sub>' closes nothing in its paragraph; begin it with '<sub>', or delete it",
                ]
            ),
            (
                "a <sub>b<mark>c</sub>d</mark>",
                [
                    "1:9: '<mark>' is not closed in its paragraph; end it with '</mark>'",
                    "1:23: '</mark>' closes nothing in its paragraph; begin it with '<mark>', or delete it",
                ]
            ),
            (
                "a *<sub>b*</sub>",
                [
                    "1:4: '<sub>' is not closed in its paragraph; end it with '</sub>'",
                    "1:11: '</sub>' closes nothing in its paragraph; begin it with '<sub>', or delete it",
                ]
            ),
            (
                "a <mark class=\"x\">b</mark>",
                [
                    "1:3: '<mark>' may have no attributes here; write '<mark>'",
                    "1:20: '</mark>' closes nothing in its paragraph; begin it with '<mark>', or delete it",
                ]
            ),
            ("<mark>a</mark> <mark>", ["1:16: '<mark>' is not closed in its paragraph; end it with '</mark>'"]),
            ("a <abbr>", ["1:3: '<abbr>' needs a title and nothing else; write '<abbr title=\"…\">'"]),
            ("a <br clear=all>", ["1:3: raw HTML '<br …' is left out; write '<br>' within a line of text"]),
            (
                "a <!-- b\n\nc -->",
                [
                    "1:3: this comment does not end in its paragraph, or contains '--', so readers would see it; "
                        + "begin it on a line of its own, or write '\\<' to show the character itself"
                ]
            ),
            (
                "a <!-- b -- c --> d",
                [
                    "1:3: this comment does not end in its paragraph, or contains '--', so readers would see it; "
                        + "begin it on a line of its own, or write '\\<' to show the character itself"
                ]
            ),
            (
                "a\n\n<!-- b\n\nc",
                ["3:1: this comment is not closed, so it hides everything after it; end it with '-->'"]
            ),
            (
                "<!-- a --> The army.",
                [
                    "1:12: words after a comment that begins the line are left out; put the comment on a line of its own"
                ]
            ),
            ("\\<!-- a --> `<!-- b`", []),
        ])
    func findings(markdown: String, findings: [String]) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)))
        #expect(parsed.diagnostics.map { "\($0.position.line):\($0.position.column): \($0.sentence)" } == findings)
    }

    @Test(
        "Nothing that could run a script or leave its element becomes a node",
        arguments: [
            "<mark onclick=alert(1)>a</mark>", "<mark\nonclick='alert(1)'>a</mark>", "<sub/onclick=alert(1)>a</sub>",
            "<abbr title=\"a\" onclick=\"alert(1)\">b</abbr>", "<abbr onclick='x' title='a'>b</abbr>",
            "<abbr title='a' title='b'>c</abbr>", "<abbr title=a>b</abbr>", "<abbr title>b</abbr>",
            "<abbr title=''>b</abbr>",
            "<abbr style='x:y' title='a'>b</abbr>", "<abbr title='&#x202E;a'>b</abbr>", "<abbr title='&#1;'>b</abbr>",
            "<abbr title='&nbsp;'>b</abbr>", "<br onload=alert(1)>", "<br style='x:y'>", "</br>", "<brr>",
            "<submit>a</submit>",
            "<marquee>a</marquee>", "<subscript>a</subscript>", "<script>a</script>", "<svg><sub>", "<math><mark>",
            "<sub\u{B}onclick=x>a</sub>", "<kbd\u{0}>a</kbd>", "<sub><script></sub>", "<abbr:x title='a'>b</abbr:x>",
            "<mark xmlns='x'>a</mark>", "<sup id=top>a</sup>", "<sup class=fn>a</sup>",
        ])
    func hostile(html: String) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array("x \(html)".utf8)))
        let holdsElement = parsed.value.nodes.contains { node in
            if case .element = node.kind { true } else { node.kind == .lineBreak }
        }
        #expect(!holdsElement || html == "<sub><script></sub>")
        let isText = parsed.value.text.contains(UInt8(ascii: "<"))
        #expect(parsed.diagnostics.contains { $0.rule == .rawHTML } || isText)
    }

    @Test("What an abbreviation stands for is kept as it is meant, and printed escaped by whoever prints it")
    func expansions() {
        let text = "<abbr title='\"><script>alert(1)</script> &lt;b&gt; &'>a</abbr>"
        let document = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(text.utf8))).value
        #expect(document.expansions == ["\"><script>alert(1)</script> <b> &"])
    }
}

@Suite("Definition lists")
struct DefinitionListTests {
    @Test(
        "A term is a line, and each of its definitions begins with a colon and a blank",
        arguments: [
            ("A\n: b", #"dl[dt[p["A"]] dd[p["b"]]]"#),
            ("A\n:   b\n  c\n: d", #"dl[dt[p["A"]] dd[p["b\nc"]] dd[p["d"]]]"#),
            ("A\n: b\n\nC\n: d", #"dl[dt[p["A"]] dd[p["b"]] dt[p["C"]] dd[p["d"]]]"#),
            ("A\n: b\nC\n: d", #"dl[dt[p["A"]] dd[p["b"]] dt[p["C"]] dd[p["d"]]]"#),
            ("A\n: b\n\nC", #"dl[dt[p["A"]] dd[p["b"]]] p["C"]"#),
            ("*A* b\n: [c](#d) *e\nf*\n: g", #"dl[dt[p[em["A"] " b"]] dd[p[a<#d>["c"] " " em["e\nf"]]] dd[p["g"]]]"#),
            ("A  \n: *b*", #"dl[dt[p["A"]] dd[p[em["b"]]]]"#),
            ("> A\n> : b", #"quote[dl[dt[p["A"]] dd[p["b"]]]]"#),
            ("- A\n  : b", #"ul[li[dl[dt[p["A"]] dd[p["b"]]]]]"#),
            ("x[^1]\n\n[^1]: A\n    : b", #"p["x" ^1] | 1^1@3:1 dl[dt[p["A"]] dd[p["b"]]]"#),
        ])
    func lists(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test(
        "Any other colon is a colon",
        arguments: [
            ("A\n:b", #"p["A\n:b"]"#), ("A\n\n: b", #"p["A"] p[": b"]"#), (": a\n: b", #"dl[dt[p[": a"]] dd[p["b"]]]"#),
            ("A\n\\: b", #"p["A\n: b"]"#), ("A\nb\n: c", #"p["A\nb\n: c"]"#), ("A: b\nc: d", #"p["A: b\nc: d"]"#),
            ("*A\n: b*", #"p[em["A\n: b"]]"#), ("`A\n: b`", #"p[code"A : b"]"#),
        ])
    func others(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test("Each knows its line")
    func lines() {
        let file = SourceFile(path: "a.md", bytes: Array("x\n\nA\n: b *c\nd*\nE\n: f".utf8))
        let nodes = MarkdownParser.parse(file).value.nodes
        #expect(nodes.filter { $0.kind == .paragraph }.map(\.line) == [1, 3, 4, 6, 7])
    }
}
