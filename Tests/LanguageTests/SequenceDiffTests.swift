import Base
import Language
import SiteGenerator
import TestSupport
import Testing

@Suite("Differences of sequences")
struct SequenceDiffTests {
    private func hunks(_ old: String, _ new: String, work: Int = SequenceDiff.work) -> [String] {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        return SequenceDiff.hunks(old.map(UInt64.init), new.map(UInt64.init), work: work).map { hunk in
            let texts = (old[hunk.old], new[hunk.new])
            return
                "\(hunk.old.lowerBound):\(String(decoding: texts.0, as: UTF8.self))>\(String(decoding: texts.1, as: UTF8.self))"
        }
    }

    @Test(
        "What is gone and what came, each at its place",
        arguments: [
            ("abc", "abc", []), ("", "", []), ("", "ab", ["0:>ab"]), ("ab", "", ["0:ab>"]), ("abc", "axc", ["1:b>x"]),
            ("abcd", "abxcd", ["2:>x"]), ("abcd", "bcde", ["0:a>", "4:>e"]), ("aab", "ab", ["1:a>"]),
            ("xyz", "abc", ["0:xyz>abc"]),
        ] as [(String, String, [String])])
    func table(old: String, new: String, expected: [String]) {
        #expect(hunks(old, new) == expected)
    }

    @Test("Random sequences become one another, by no more changes than the shortest", arguments: Seed.fixed(0..<200))
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let old = (0..<number(40)).map { _ in UInt64(number(5)) }
        let new = (0..<number(40)).map { _ in UInt64(number(5)) }
        let hunks = SequenceDiff.hunks(old, new)
        var built: [UInt64] = []
        var place = 0
        for hunk in hunks {
            built += old[place..<hunk.old.lowerBound] + new[hunk.new]
            place = hunk.old.upperBound
        }
        built += old[place...]
        #expect(built == new)
        let changed = hunks.reduce(0) { $0 + $1.old.count + $1.new.count }
        #expect(changed == old.count + new.count - 2 * Self.common(old, new))
    }

    /// The length of the longest common subsequence, by the table that everybody knows.
    private static func common(_ old: [UInt64], _ new: [UInt64]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for a in old {
            var corner = 0
            for (j, b) in new.enumerated() {
                let above = row[j + 1]
                row[j + 1] = a == b ? corner + 1 : max(above, row[j])
                corner = above
            }
        }
        return row[new.count]
    }

    @Test("Where the work runs out, what is left is one replacement, and the ends stay")
    func bound() {
        let old = (0..<5000).map { (place: Int) -> UInt64 in UInt64(place % 7) }
        let new = old.indices.map { place in old[(place * 3 + place / 11) % 7] }
        let hunks = SequenceDiff.hunks(old, new, work: 10_000)
        #expect(!hunks.isEmpty && hunks.count < 5000)
    }
}
