import Base
import Markdown
import Model
import Testing

/// Markdown beside the document it gives.
@Suite("A text becomes a document")
struct DocumentTests {
    @Test(
        "Blocks",
        arguments: [
            ("", ""),
            ("\n\n", ""),
            ("One.\n\nTwo.", #"p["One."] p["Two."]"#),
            ("# A *b*\n\nSub\n---", #"h1["A " em["b"]] h2["Sub"]"#),
            ("> a\n>\n> b", #"quote[p["a"] p["b"]]"#),
            ("- a\n- b\n  - c", #"ul[li[p["a"]] li[p["b"] ul[li[p["c"]]]]]"#),
            ("- a\n\n- b", #"ul-loose[li[p["a"]] li[p["b"]]]"#),
            ("3. a\n4. b", #"ol#3[li[p["a"]] li[p["b"]]]"#),
            ("0) a\n\n   b", #"ol#0-loose[li[p["a"] p["b"]]]"#),
            ("- [ ] a [x]\n- [X] b\n- c", #"ul[todo[p["a [x]"]] done[p["b"]] li[p["c"]]]"#),
            ("    code\n\n```swift\nlet a\n```", #"pre"code\n" pre"let a\n""#),
            ("a\n\n***\n\nb", #"p["a"] hr p["b"]"#),
            ("\tcode", #"pre"code\n""#),
        ])
    func blocks(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test(
        "Words within a paragraph",
        arguments: [
            ("a\nb\n  c", #"p["a\nb\nc"]"#),
            ("a  \nb\\\nc", #"p["a" br"\n" "b" br"\n" "c"]"#),
            ("*a* **b** ~~c~~ ~d~ `e`", #"p[em["a"] " " strong["b"] " " del["c"] " " del["d"] " " code"e"]"#),
            ("***a** b*", #"p[em[strong["a"] " b"]]"#),
            ("a &amp; b &copy; \\* c", #"p["a & b © * c"]"#),
            ("\"Quoted\" -- and...", #"p["\"Quoted\" -- and..."]"#),
            ("习近平在**上海**。Ўзбекистон العربية", #"p["习近平在" strong["上海"] "。Ўзбекистон العربية"]"#),
            ("👩‍👩‍👧 e\u{301}", "p[\"👩‍👩‍👧 e\u{301}\"]"),
            ("`` a`b `` and `c\nd`", #"p[code"a`b" " and " code"c d"]"#),
            ("a <b>c</b> d", #"p["a c d"]"#),
        ])
    func words(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test(
        "Tables",
        arguments: [
            (
                "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | **2** | 3 |\n",
                #"table[head[cell["a"] cell-left["b"] cell-centre["c"] cell-right["d"]] "#
                    + #"row[cell["1"] cell-left[strong["2"]] cell-centre["3"] cell-right]]"#
            ),
            ("a\n|-|", #"table[head[cell["a"]]]"#),
            ("Prose\n| a |\n|-|\n| b |", #"p["Prose"] table[head[cell["a"]] row[cell["b"]]]"#),
            (
                "|a|b|\n|-|-|\n|[[x\\|y]]|`c\\|d`|",
                #"table[head[cell["a"] cell["b"]] row[cell[a<?:x>["y"]] cell[code"c|d"]]]"#
            ),
        ])
    func tables(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test("A node knows the line of the file on which its block starts")
    func lines() {
        let text = "---\nt: x\n---\n# A\n\nb\n*c*\n\nProse\nmore\n| h |\n|---|\n| z |\n\n[^n]\n\n[^n]: Note\n\n    more"
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        let document = MarkdownParser.parse(file, from: 13, line: 4).value
        let lines = document.nodes.map { "\("\($0.kind)".prefix { $0 != "(" })\($0.line)" }.joined(separator: " ")
        #expect(
            lines
                == "heading4 text4 paragraph6 text6 emphasis6 text6 paragraph9 text9 table11 tableRow11 tableCell11 text11 "
                + "tableRow13 tableCell13 text13 paragraph15 footnoteReference15 paragraph17 text17 paragraph19 text19")
        #expect(document.footnotes.map(\.position) == [Position(line: 17)])
    }

    @Test("One line break stands between the words of two blocks, and outside of both")
    func text() {
        let file = SourceFile(path: "a.md", bytes: Array("# A\n\n- b\n- c\n\n***\n\n> d\n\n|e|f|\n|-|-|\n||g|\n".utf8))
        let document = MarkdownParser.parse(file).value
        #expect(String(decoding: document.text, as: UTF8.self) == "A\nb\nc\nd\ne\nf\ng")
        let leaves = document.nodes.filter(\.isTextBlock)
        #expect(leaves.map { document.string($0.text) } == ["A", "b", "c", "d", "e", "f", "", "g"])
    }
}
