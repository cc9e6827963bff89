import Base
import Model
import SiteGenerator
import TestSupport
import Testing

@testable import Linking

@Suite("Names in a text")
struct NameIndexTests {
    @Test(
        "Names are found as whole words, as written, the longest first",
        arguments: [
            (["China"], "China and Chinatown, MacChina", ["China"]),
            (["IS"], "IS is not is, nor ISIS", ["IS"]),
            (["China", "China Power"], "China Power on China", ["China Power", "China"]),
            (["Xi Jinping"], "Xi\nJinping met Xi\u{A0}Jinping", ["Xi\nJinping", "Xi\u{A0}Jinping"]),
            (["Pakistan"], "Pakistan's and Pakistan’s, (Pakistan)", ["Pakistan", "Pakistan", "Pakistan"]),
            (["O'Neill"], "O’Neill and O'Neill", ["O’Neill", "O'Neill"]),
            (["O’Neill"], "O'Neill", ["O'Neill"]),
            (["José"], "Jose\u{301} and José", ["Jose\u{301}", "José"]),
            (["Jose"], "Jose\u{301} and Jose", ["Jose"]),
            (["Zarb-e-Azb"], "Zarb‑e‑Azb", ["Zarb‑e‑Azb"]),
            (["X"], "X said, eX, X", ["X", "X"]),
            (["习近平"], "主席习近平说", ["习近平"]),
            (["Google"], "谷歌Google公司", ["Google"]),
            (["Иран"], "Иран и Иранцы", ["Иран"]),
            (["Ürümqi"], "Ürümqi. Ürümqis", ["Ürümqi"]),
            (["A B C", "B"], "A B D", ["B"]),
            (["New York", "York City"], "New York City", ["York City"]),
            (["The Harbour", "Harbour Commission"], "The Harbour Commission", ["Harbour Commission"]),
            (["The Harbour", "Harbour Commission"], "The Harbour, Commission", ["The Harbour"]),
            (["A B", "B C"], "A B C", ["A B"]),
            (["A BB", "BB CCC", "CCC D"], "A BB CCC D", ["BB CCC"]),
            (["A BB", "BB CCC", "CCC DDDD"], "A BB CCC DDDD", ["A BB", "CCC DDDD"]),
            (["A", "A BB", "BB CCC"], "A BB CCC", ["A", "BB CCC"]),
            (["A BB CC", "A BB", "CC DDD EEE"], "A BB CC DDD EEE", ["A BB", "CC DDD EEE"]),
            (["A BB CC DD", "BB", "CC DD E"], "A BB CC DD E", ["A BB CC DD"]),
            (["A BB", "BB  CC"], "A BB\u{A0}CC", ["BB\u{A0}CC"]),
            (["(TIP)"], "Party (TIP) said", ["(TIP)"]),
            (["Li"], "Li", ["Li"]),
            (["  Li   Keqiang "], "Li Keqiang", ["Li Keqiang"]),
            ([""], "nothing", []),
            ([String(repeating: "a", count: 201)], String(repeating: "a", count: 201), []),
        ] as [([String], String, [String])])
    func find(names: [String], text: String, found: [String]) {
        let index = NameIndex(names.enumerated().map { ($1, MentionTarget(Handle<Site.Actor>($0))) })
        let bytes = Array(text.utf8)
        var matches: [NameMatch] = []
        index.find(in: bytes.span, span: SearchSpan(range: bytes.indices), into: &matches)
        let words = matches.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(words.map { Array($0.utf8) } == found.map { Array($0.utf8) })
    }

    @Test(
        "Of names that overlap none is left out for a shorter one, nor where none is in its way",
        arguments: Seed.fixed(0..<200))
    func overlaps(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        func words(_ count: Int) -> String {
            (0..<count).map { _ in ["a", "bb", "c"][next(3)] }.joined(separator: " ")
        }
        let names = Set((0..<6).map { _ in words(1 + next(4)) }).sorted()
        let bytes = Array(words(12).utf8)
        let index = NameIndex(names.map { ($0, nil) })
        var matches: [NameMatch] = []
        index.find(in: bytes.span, span: SearchSpan(range: bytes.indices), into: &matches)
        #expect(matches.map(\.range) == longestFirst(names, in: bytes))
    }

    /// All places of the names, taken from the longest to the shortest and from left to right, where nothing is in the way.
    private func longestFirst(_ names: [String], in bytes: [UInt8]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        for name in names.map({ Array($0.utf8) }) where name.count <= bytes.count {
            for start in 0...(bytes.count - name.count) where Array(bytes[start..<start + name.count]) == name {
                let end = start + name.count
                if start > 0, bytes[start - 1] != 0x20 { continue }
                if end < bytes.count, bytes[end] != 0x20 { continue }
                places.append(start..<end)
            }
        }
        places.sort { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
        var taken: [Range<Int>] = []
        for place in places where !taken.contains(where: { $0.overlaps(place) }) { taken.append(place) }
        return taken.sorted { $0.lowerBound < $1.lowerBound }
    }

    @Test("Any bytes can be searched with any names", arguments: Seed.fresh)
    func noise(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let letters = ["a", "b", " ", "é", "’", "习", "\u{301}", ".", "\n", "\u{A0}", "😀"]
        func text(_ length: Int) -> String { (0..<length).map { _ in letters[next(letters.count)] }.joined() }
        for _ in 0..<300 {
            let names = (0..<20).map { _ in text(1 + next(5)) }
            let index = NameIndex(names.map { ($0, nil) })
            let bytes = Array(text(200).utf8)
            var matches: [NameMatch] = []
            index.find(in: bytes.span, span: SearchSpan(range: bytes.indices), into: &matches)
            #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
            #expect(matches.allSatisfy { String(validating: bytes[$0.range], as: UTF8.self) != nil })
        }
    }
}
