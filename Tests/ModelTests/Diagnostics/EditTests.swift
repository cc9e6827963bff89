import Base
import SiteGenerator
import TestSupport
import Testing

@testable import Model

@Suite("Edits and their bytes")
struct EditTests {
    /// A file, where an edit looks for its old words, and the bytes that it finds.
    static let places: [(text: String, line: Int, column: Int, old: String, reach: Int?, range: Range<Int>?)] = [
        ("abc", 1, 2, "b", nil, 1..<2), ("äbc", 1, 2, "b", nil, 2..<3), ("abc", 1, 1, "b", 3, 1..<2),
        ("abc", 1, 1, "b", nil, nil), ("bab", 1, 1, "b", 3, nil), ("abc", 2, 1, "a", nil, nil),
        ("abc", 1, 9, "a", nil, nil), ("a\nb", 1, 1, "b", 9, nil), ("\u{FEFF}ab", 1, 2, "b", nil, 4..<5),
        ("a\r\nb\r\nc", 3, 1, "c", nil, 6..<7), ("a\rb\rc", 3, 1, "c", nil, 4..<5),
        ("a\r\nb\nc", 3, 1, "c", nil, 5..<6),
        ("a\nb\n", 3, 1, "", nil, 4..<4), ("a\nb\n", 2, 1, "b\n", nil, 2..<4), ("a\r\nb\r\n", 2, 1, "b\n", nil, 3..<6),
        ("a\nb", 2, 1, "b\n", nil, nil), ("", 1, 1, "", nil, 0..<0), ("a\r\n", 1, 2, "", nil, 1..<1),
    ]

    @Test("Old words are found only on their line and only once, whatever the line ends are", arguments: places)
    func located(text: String, line: Int, column: Int, old: String, reach: Int?, range: Range<Int>?) {
        var lines = WrittenLines(Array(text.utf8))
        let edit = Edit(
            in: "a", at: Position(line: line, column: column), replacing: old, with: "x\n", within: reach)
        let found = lines.locate(edit)
        #expect(found?.range == range)
        if found != nil {
            #expect(found?.replacement == (text.contains("\r\n") ? "x\r\n" : text.contains("\r") ? "x\r" : "x\n"))
        }
    }

    @Test(
        "In random files every word is found at its place, in any order", arguments: Seed.fresh
    )
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
        for _ in 0..<200 {
            let end = ["\n", "\r\n", "\r"][below(3)]
            var bytes = below(2) == 0 ? [0xEF, 0xBB, 0xBF] : [UInt8]()
            var words: [(position: Position, text: String, range: Range<Int>)] = []
            for line in 1...(1 + below(6)) {
                var column = 1
                for word in 0..<below(5) {
                    let text = ["a", "ü", "中", "🏴", "xy"][below(5)] + "\(line).\(word)"
                    words.append(
                        (Position(line: line, column: column), text, bytes.count..<bytes.count + text.utf8.count))
                    bytes += Array((text + " ").utf8)
                    column += text.unicodeScalars.count + 1
                }
                bytes += Array(end.utf8)
            }
            var lines = WrittenLines(bytes)
            for _ in 0..<words.count {
                let word = words[below(words.count)]
                let found = lines.locate(Edit(in: "a", at: word.position, replacing: word.text, with: ""))
                #expect(found?.range == word.range)
                let loose = Edit(
                    in: "a", at: Position(line: word.position.line), replacing: word.text, with: "", within: 200)
                #expect(lines.locate(loose)?.position == word.position)
            }
        }
    }

    @Test("Edits are safe if there is only one way to fix a finding, and only all together")
    func safe() {
        let edit = { (isSafe: Bool, choice: Int) in
            Edit(in: "a", at: .start, replacing: "a", with: "b", isSafe: isSafe, choice: choice)
        }
        let table: [(edits: [Edit], count: Int)] = [
            ([], 0), ([edit(true, 0)], 1), ([edit(false, 0)], 0), ([edit(true, 0), edit(true, 0)], 2),
            ([edit(true, 0), edit(false, 0)], 0), ([edit(true, 0), edit(false, 1)], 1),
        ]
        for row in table {
            #expect(Diagnostic(.template, in: "a", at: .start, "m", edits: row.edits).safeEdits.count == row.count)
        }
    }
}
