import Model
import Testing

@testable import YAML

@Suite("The everyday part of YAML")
struct PlainYAMLTests {
    private static let texts = [
        "title: A title\ndate: 2014-12-16\n", "a: 1\nb: \"two: 2\"\nc: 'three # 3'\n", "a:   spaced   \nb: x\n",
        "names:\n  - Ada\n  - name: Bob Ünal\n    lang: tr\n    more:\n      deep: yes\nlast: Peña, “quoted” – dash\n",
        "authors: [A. Writer, 'B, C', \"D\"]\n", "figures:\n  killed: 31\n  injured:\n    low: 1\n    best: 2\n",
        "url: https://example.org/a?b=c#d\naliases: [/2014/old.html]\n", "k: null\nj: a:b\n",
    ]

    @Test("It is read without libyaml, to the same nodes", arguments: texts)
    func plain(text: String) {
        #expect(Self.node(text) != nil)
        #expect(Self.node(text) == Self.read(text).value)
    }

    @Test(
        "What means more than it seems is left to libyaml",
        arguments: [
            "a: b: c\n", "a: &x 1\n", "a: b # c\n", "# c\na: b\n", "a: b\n  c\n", "a:\n- b\n", "a: |\n  b\n", "a: ~\n",
            "a:\n", "a: 1\na: 2\n", "a: [b\n  c]\n", "a: {b: c}\n", "a: \"b\\n\"\n", "a: b\n\nc: d\n", "a: b\u{85}c\n",
            "a:\tb\n", "", "a", "a: 'b''c'\n", "a: [b,]\n", "a:\n  - - b\n", "null: 1\n", "a: b\u{2028}c\n",
        ])
    func left(text: String) { #expect(Self.node(text) == nil) }

    @Test("Whatever is changed in a text, what it reads is what libyaml reads", arguments: 0..<40)
    func mutated(seed: UInt64) {
        var random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 7
        func below(_ limit: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((random >> 33) % UInt64(limit))
        }
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

    private static func node(_ text: String) -> YAMLNode? {
        Array(text.utf8).withUnsafeBufferPointer { PlainYAML.read($0, lineOffset: 1) }
    }

    private static func read(_ text: String) -> Diagnosed<YAMLNode?> {
        Array(text.utf8).withUnsafeBufferPointer { YAMLReader.readAll($0, path: "a.md", lineOffset: 1) }
    }
}
