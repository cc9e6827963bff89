import LanguageServer
import Model
import SiteGenerator
import TestSupport
import Testing

@Suite("Texts that are edited")
struct EditedTextTests {
    @Test(
        "A place counts the units of its encoding",
        arguments: [(PositionEncoding.utf8, 7, 5), (.utf16, 4, 2), (.utf32, 3, 2)])
    func encodings(encoding: PositionEncoding, behind: Int, before: Int) {
        let text = EditedText(Array("a\né😀x\n".utf8))
        #expect(text.place(of: 2 + 7, encoding) == EditorPlace(line: 1, character: behind))
        #expect(text.offset(of: EditorPlace(line: 1, character: behind), encoding) == 2 + 7)
        // A place within a character is its start.
        #expect(text.offset(of: EditorPlace(line: 1, character: before), encoding) == (encoding == .utf32 ? 8 : 4))
    }

    @Test("A place past the end of a line or of the text is that end")
    func beyond() {
        let text = EditedText(Array("ab\r\ncd".utf8))
        #expect(text.offset(of: EditorPlace(line: 0, character: 99), .utf16) == 2)
        #expect(text.offset(of: EditorPlace(line: 99, character: 0), .utf16) == 6)
        #expect(text.offset(of: EditorPlace(line: -1, character: -5), .utf16) == 0)
        #expect(text.offset(of: EditorPlace(line: 1, character: -5), .utf16) == 4)
    }

    @Test("A line ends at a line feed, at a carriage return, or at both")
    func lines() {
        let text = EditedText(Array("a\nb\r\nc\rd".utf8))
        #expect((0..<text.lineCount).map { text.string(text.line($0)) } == ["a", "b", "c", "d"])
    }

    @Test("A finding counts characters, without a byte order mark, and may reach over lines")
    func findings() {
        let text = EditedText([0xEF, 0xBB, 0xBF] + Array("é😀b\r\ncd\n".utf8))
        #expect(text.string(text.range(from: Position(line: 1, column: 2), length: 2)) == "😀b")
        #expect(text.string(text.range(from: Position(line: 1, column: 3), length: 3)) == "b\r\nc")
        #expect(text.position(of: text.offset(of: Position(line: 2, column: 2))) == Position(line: 2, column: 2))
    }

    @Test("A text that is edited has the lines of one that is read anew", arguments: Seed.fixed(0..<64))
    func edits(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var text = EditedText(Array("one\ntwo\r\nthree\rfour\n\nfive".utf8))
        let pieces = ["", "x", "\n", "\r", "\r\n", "é😀", "a\nb\r\nc\rd", "\n\r"]
        for _ in 0..<40 {
            let start = Int.random(in: 0...text.bytes.count, using: &random)
            let end = min(text.bytes.count, start + Int.random(in: 0...4, using: &random))
            text.replace(start..<end, with: Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8))
            #expect(text == EditedText(text.bytes))
        }
    }
}
