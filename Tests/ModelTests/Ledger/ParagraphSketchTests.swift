import Base
import Language
import Testing

@testable import Model

@Suite("Sketches of paragraphs")
struct ParagraphSketchTests {
    private func words(_ text: String) -> WordPairs { WordPairs(of: Array(text.utf8), in: 0..<text.utf8.count) }
    private func sketch(_ text: String) -> ParagraphSketch { ParagraphSketch(words(text)) }
    private func written(_ text: String) -> String {
        var bytes: [UInt8] = []
        sketch(text).append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "A sketch is read back as written",
        arguments: ["", "One", "The army said so.", String(repeating: "a b c d e ", count: 99)])
    func roundTrip(text: String) {
        #expect(ParagraphSketch(written: Array(written(text).utf8)[...]) == sketch(text))
    }

    @Test("A sketch is the same in every run and on every machine")
    func stable() {
        #expect(written("The army said that 31 people had died.") == "8 fLwGzOKxouWyTV81")
    }

    @Test(
        "Marks, white space and the case of letters do not count",
        arguments: [
            ("The army: “We won.”", "the ARMY — we\nwon"), ("don’t go", "don't go"), ("a\u{A0}b", "a b"),
            ("你好。再见", "你好 再见"),
        ])
    func folding(one: String, other: String) { #expect(sketch(one) == sketch(other)) }

    @Test(
        "Words are distinguished, in scripts with and without spaces",
        arguments: [("Élan vital", 2), ("你好吗", 3), ("สวัส", 4), ("one two one two", 3), ("—", 0)])
    func counts(text: String, count: Int) { #expect(words(text).hashes.count == count) }

    @Test("An invalid sketch is refused", arguments: ["", "3", "3 abcd", "2 ab*d", "0 ab", "-1 -", "24 -"])
    func damaged(text: String) { #expect(ParagraphSketch(written: Array(text.utf8)[...]) == nil) }
}
