import Base
import Model
import SiteGenerator
import TestSupport
import Testing

@testable import YAML

@Suite("The common part of YAML")
struct PlainYAMLTests {
    private static let texts = [
        "title: A title\ndate: 2014-12-16\n", "a: 1\nb: \"two: 2\"\nc: 'three # 3'\n", "a:   spaced   \nb: x\n",
        "names:\n  - Ada\n  - name: Bob Ünal\n    lang: tr\n    more:\n      deep: yes\nlast: Peña, “quoted” – dash\n",
        "authors: [A. Writer, 'B, C', \"D\"]\n", "figures:\n  killed: 31\n  injured:\n    low: 1\n    best: 2\n",
        "url: https://example.org/a?b=c#d\naliases: [/2014/old.html]\n", "k: null\nj: a:b\n",
    ]

    @Test("It is read without libyaml and gives the same nodes", arguments: texts)
    func plain(text: String) {
        #expect(Self.node(text) != nil)
        #expect(Self.node(text) == Self.read(text).value)
    }

    @Test(
        "Values that mean more than they seem are left to libyaml",
        arguments: [
            "a: b: c\n", "a: &x 1\n", "a: b # c\n", "# c\na: b\n", "a: b\n  c\n", "a:\n- b\n", "a: |\n  b\n", "a: ~\n",
            "a:\n", "a: 1\na: 2\n", "a: [b\n  c]\n", "a: {b: c}\n", "a: \"b\\n\"\n", "a: b\n\nc: d\n", "a: b\u{85}c\n",
            "a:\tb\n", "", "a", "a: 'b''c'\n", "a: [b,]\n", "a:\n  - - b\n", "null: 1\n", "a: b\u{2028}c\n",
        ])
    func left(text: String) { #expect(Self.node(text) == nil) }

    @Test("Whatever is changed in a text, the result is the same as libyaml's", arguments: Seed.fixed(0..<40))
    func mutated(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let marks = Array(" \n:-#[],\"'{}&*!|>?%@`~\\ab1é\u{85}\u{2028}\u{A0}\u{FEFF}\t.".unicodeScalars)
        for _ in 0..<400 {
            var text = Array(Self.texts[below(Self.texts.count)].unicodeScalars)
            for _ in 0...below(3) {
                let place = below(text.count)
                switch below(3) {
                case 0: text[place] = marks[below(marks.count)]
                case 1: text.insert(marks[below(marks.count)], at: place)
                default: if text.count > 1 { text.remove(at: place) }
                }
            }
            let changed = String(String.UnicodeScalarView(text))
            guard let node = Self.node(changed) else { continue }
            let read = Self.read(changed)
            #expect(read.diagnostics.isEmpty && read.value == node, "\(changed.debugDescription)")
        }
    }

    /// Front matter as editors write it, and as it comes out of other programs.
    @Test("For random front matter, the result is the same as libyaml's", arguments: Seed.fresh)
    func frontMatter(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let keys = ["title", "date", "also_known_as", "a-b", "null", "true", "é", "'q'", "\"q\"", "k k", "-", "?", "1"]
        let values = [
            "The flood", "2014-12-16", "2014~", "'it''s'", "\"a\\tb\"", "\"x\" y", "a: b", "a:b", "a #b", "a#b",
            "12:30", "no",
            "~", "null", "Null", "[a, b]", "[a , 'b', \"c\" ]", "[]", "[a:b]", "[a?, b#c]", "{a: 1}", "x   ", "\tx",
            "x\t", "",
            "é “q”", "\u{A0}x", "x\u{85}y", "\u{2028}", "\u{FEFF}x", "x\u{7F}", "& x", "*x", "!x", "|", ">-", "%x",
            "@x",
            "`x", "/a/b", "..", "---", "- x", "? x", "x:", "x\r", "[x]y", "[[a]]", "x, y", "x]", "}x",
            "http://a.b/c?d=e#f",
        ]
        for number in 0..<4000 {
            var text = ""
            for _ in 0...Int.random(in: 0...3, using: &random) {
                text += ["", "", "", "  ", " ", "    ", "\t", "  - ", "- "].randomElement(using: &random) ?? ""
                if Bool.random(using: &random) || !text.hasSuffix("- ") {
                    text +=
                        (keys.randomElement(using: &random) ?? "")
                        + ([": ", ": ", ":", ":  ", ":\t"].randomElement(using: &random) ?? "")
                }
                text += values.randomElement(using: &random) ?? ""
                text += ["\n", "\n", "\n", " \n", "\r\n", "\n\n", " # c\n", ""].randomElement(using: &random) ?? ""
            }
            guard let node = Self.node(text) else { continue }
            let read = Self.read(text)
            #expect(
                read.diagnostics.isEmpty && read.value == node, "input \(number): \(text.debugDescription)")
        }
    }

    @Test("Bytes that are not UTF-8 are left to libyaml, at every place in a value")
    func brokenBytes() {
        for byte in UInt8(0x80)...0xFF {
            for text in ["a: x?y\n", "a: '?'\n", "a: [?]\n", "?: b\n", "a: \"x?\"\n"] {
                let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "?") ? byte : $0 }
                #expect(
                    PlainYAML.read(bytes.span, lineOffset: 0) == nil, "\(byte) in \(text)")
            }
        }
    }

    private static func node(_ text: String) -> YAMLNode? {
        PlainYAML.read(text.utf8.span, lineOffset: 1)
    }

    private static func read(_ text: String) -> Diagnosed<YAMLNode?> {
        YAMLReader.readAll(text.utf8.span, path: "a.md", lineOffset: 1)
    }
}
