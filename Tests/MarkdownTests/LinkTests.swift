import Base
import Markdown
import Model
import Testing

@Suite("Links, images and references")
struct LinkTests {
    @Test(
        "What is written and where it leads",
        arguments: [
            ("[a *b*](actor:xi)", #"p[a<actor:xi>["a " em["b"]]]"#),
            ("[a](/pages/b.md \"title\") [c](#d)", #"p[a<page:b>["a"] " " a<#d>["c"]]"#),
            ("[a](actors/b.md#c) [d](./e.md)", #"p[a<actor:b>["a"] " " a<file:e.md>["d"]]"#),
            ("[a](article:b#c%20d) [[b#c|e]]", #"p[a<article:b>["a"] " " a<?:b>["e"]]"#),
            ("[a](../media/b.md) [c](b.md?d)", #"p[a<file:../media/b.md>["a"] " " a<file:b.md?d>["c"]]"#),
            ("[a](footnote:x/1)", #"p[a<footnote:x/1>["a"]]"#),
            ("[a][b] [b]\n\n[b]: https://c.org", #"p[a<https://c.org>["a"] " " a<https://c.org>["b"]]"#),
            ("<https://a.b/c> <d@e.fr>", #"p[a<https://a.b/c>["https://a.b/c"] " " a<mailto:d@e.fr>["d@e.fr"]]"#),
            ("![An *old* `map`\nof it](media/m.png)", #"p[img<file:media/m.png>"An old map\nof it"]"#),
            ("[![a](media/b.png)](c.md)", #"p[a<file:c.md>[img<file:media/b.png>"a"]]"#),
        ])
    func links(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test(
        "Addresses in words",
        arguments: [
            ("See https://a.org/b.", #"p["See " a<https://a.org/b>["https://a.org/b"] "."]"#),
            ("(http://a.org/b_(c))", #"p["(" a<http://a.org/b_(c)>["http://a.org/b_(c)"] ")"]"#),
            ("https://a.org/?x=1&amp;y=2!", #"p[a<https://a.org/?x=1&y=2>["https://a.org/?x=1&y=2"] "!"]"#),
            ("“https://a.org”", #"p["“" a<https://a.org>["https://a.org"] "”"]"#),
            ("见https://a.org/习。好", #"p["见" a<https://a.org/习>["https://a.org/习"] "。好"]"#),
            ("https://a.org/x[^1]\n\n[^1]: n", #"p[a<https://a.org/x>["https://a.org/x"] ^1] | 1^1@3:1 p["n"]"#),
            ("**https://a.org**", #"p[strong[a<https://a.org>["https://a.org"]]]"#),
        ])
    func addresses(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test(
        "A user name or password in an address is a warning at its place, however it is written",
        arguments: [
            ("a [b](https://u:p@c.org/)", ["1:7 login-in-address"]),
            ("See https://u@c.org/d.", ["1:5 login-in-address"]),
            ("<https://u:p@c.org>", ["1:2 login-in-address"]),
            ("[b][c]\n\n[c]: https://u:p@c.org", ["1:2 login-in-address"]),
            ("[a](mailto:u@c.org) https://c.org/@u <u@c.org> [b](https://c.org/?m=u@c)", []),
        ])
    func login(markdown: String, findings: [String]) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)))
        #expect(parsed.diagnostics.map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" } == findings)
    }

    @Test(
        "A picture without words is a warning at its address, however it is written",
        arguments: [
            ("![](media/m.png)", ["1:5 missing-alt"]), ("a ![ ](media/m.png \"Caption\")", ["1:8 missing-alt"]),
            ("![][m]\n\n[m]: media/m.png", ["1:1 missing-alt"]), ("[![](media/b.png)](c.md)", ["1:6 missing-alt"]),
            ("![A map](media/m.png) ![`x`](media/m.png) [](c.md)", []),
        ])
    func alternatives(markdown: String, findings: [String]) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)))
        #expect(parsed.diagnostics.map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" } == findings)
    }

    @Test(
        "What an entity stands for is judged like the character itself",
        arguments: [
            ("a &#x202E; b", ["1:3 hidden-character"]), ("a\n&#8238;", ["2:1 hidden-character"]),
            ("a &#1;", ["1:3 control-character"]),
            ("&#xFFFE; &#xFDD0;", ["1:1 control-character", "1:10 control-character"]),
            ("`&#x202E;` \\&#x202E; &#x200F; &amp; &#; &#x41;", []),
            ("&#x1F3F4;&#xE0067;&#xE0062;&#xE0073;&#xE0063;&#xE0074;&#xE007F;", []),
        ])
    func entities(markdown: String, findings: [String]) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)))
        #expect(parsed.diagnostics.map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" } == findings)
    }

    @Test(
        "What is no address stays words",
        arguments: [
            "www.a.org", "xhttps://a.org", "https://", "http:// a", "ftp://a.org", "a://b", "https:///a", "https://.",
            "://",
        ])
    func noAddress(markdown: String) {
        #expect(Outline.of(markdown) == "p[\"\(markdown)\"]")
    }

    @Test("An address in code, in a link or in an alternative text is not linked again")
    func addressWithin() {
        #expect(
            Outline.of("`https://a.b` [https://c.d](e.md) ![https://f.g](media/h.png)")
                == #"p[code"https://a.b" " " a<file:e.md>["https://c.d"] " " img<file:media/h.png>"https://f.g"]"#)
    }

    @Test(
        "Double brackets",
        arguments: [
            ("[[xi]] and [[event:a|that *day*]]", #"p[a<?:xi> " and [[event:a|that " em["day"] "]]"]"#),
            ("[[event:a| that day ]]", #"p[a<event:a>["that day"]]"#),
            ("[[ xi ]]\n[[a|b\nc]]", #"p[a<?:xi> "\n" a<?:a>["b\nc"]]"#),
            ("[[[xi]]]", #"p["[" a<?:xi> "]"]"#),
            ("\\[[xi]] [\\[xi]] \\[\\[xi]] `[[xi]]` [[xi]]", #"p["[[xi]] [[xi]] [[xi]] " code"[[xi]]" " " a<?:xi>]"#),
            ("&#91;[xi]]", #"p["[[xi]]"]"#),
            ("\\\\[[xi]]", #"p["\\" a<?:xi>]"#),
            ("# [[xi]]\n\n- [[b]]", #"h1[a<?:xi>] ul[li[p[a<?:b>]]]"#),
            ("[see [[xi]]](a.md)", #"p[a<file:a.md>["see [[xi]]"]]"#),
            ("[[习近平|主席]]", #"p[a<?:习近平>["主席"]]"#),
        ])
    func brackets(markdown: String, outline: String) {
        #expect(Outline.of(markdown) == outline)
    }

    @Test("A reference knows its place and length, in characters of the file")
    func positions() {
        let text = """
            é [x](actor:a) and [y](actor:a "t") [[b]] in `[[c]]` [[ c |d]]
            > *q* [https://a.b](<https://a.b>) then https://a.b
            lazy [r][ref] ![m](media/é.png)

            | [h](i.md) | [j](i.md) |
            |---|---|
            | [k](i.md) | [l](i.md) |

            [^n]: [o](p.md)

            [ref]: q.md

            See.[^n]
            """
        let references = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(text.utf8))).value.references
        let places = references.map {
            "\($0.position.line):\($0.position.column)~\($0.length) \(Outline.target($0.target))"
        }
        #expect(
            places == [
                "1:7~7 actor:a", "1:24~7 actor:a", "1:39~1 ?:b", "1:57~1 ?:c", "2:22~11 https://a.b",
                "2:41~11 https://a.b",
                "3:7~1 file:q.md", "3:20~11 file:media/é.png", "5:7~4 file:i.md", "5:19~4 file:i.md", "7:7~4 file:i.md",
                "7:19~4 file:i.md", "9:11~4 file:p.md",
            ])
    }

    @Test(
        "Addresses that are not let through",
        arguments: [
            ("[a](javascript:b)", ["1:5 unsafe-url ~12"]),
            ("é\n\n> - [a](<feed:b c>)", ["3:10 unsafe-url ~8"]),
            ("[a](//b.c/d)", ["1:5 unsafe-url ~7"]),
            ("[a](java&#115;cript:b)", ["1:2 unsafe-url ~1"]),
            ("![a](https://b.c/d.png)", ["1:6 unsafe-url ~17"]),
            ("![a](actor:b)", ["1:6 unsafe-url ~7"]),
            ("<vbscript:a>", ["1:2 unsafe-url ~10"]),
            ("[a][b]\n\n[b]: data:x", ["1:2 unsafe-url ~1"]),
            ("[a](b.md) [c](mailto:d@e.f) [g](https://h.i) ![j](media/k.png) [l](#m)", []),
            ("`[a](javascript:b)` \\[a](javascript:b)", []),
        ])
    func unsafe(markdown: String, findings: [String]) {
        #expect(Outline.findings(markdown) == findings)
    }

    @Test(
        "An address that is not let through is told how to mend it",
        arguments: [
            ("[a](//b.c)", "write 'https://b.c'"), ("[a](https:/b.c)", "write 'https://b.c'"),
            ("[a](htps://b.c)", "did you mean 'https://b.c'?"), ("[a](actr:xi)", "did you mean 'actor:xi'?"),
            ("![a](https://b.c/d.png)", "save it there and link to 'media/…'"),
        ])
    func fixes(markdown: String, fix: String) {
        #expect(Outline.sentences(markdown).map { $0.hasSuffix(fix) } == [true])
    }

    @Test(
        "Brackets that nothing closes",
        arguments: [
            ("a [[b\n\nc]]", ["1:3 unclosed-reference ~2"]),
            ("[[a [[b]]", ["1:1 unclosed-reference ~2"]),
            ("|a|\n|-|\n|[[b|c]]|", ["3:2 unclosed-reference ~2"]),
            ("\\[[a and `[[b` and [[c]] and [d]", []),
        ])
    func unclosed(markdown: String, findings: [String]) {
        #expect(Outline.findings(markdown) == findings)
    }
}
