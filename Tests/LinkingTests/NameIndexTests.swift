import Model
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
            (["New York", "York City"], "New York City", ["New York"]),
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
        bytes.withUnsafeBufferPointer { index.find(in: $0, span: SearchSpan(range: 0..<$0.count), into: &matches) }
        let words = matches.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(words.map { Array($0.utf8) } == found.map { Array($0.utf8) })
    }

    @Test("Any bytes can be searched with any names")
    func noise() {
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return Int(state >> 33) % limit
        }
        let letters = ["a", "b", " ", "é", "’", "习", "\u{301}", ".", "\n", "\u{A0}", "😀"]
        func text(_ length: Int) -> String { (0..<length).map { _ in letters[next(letters.count)] }.joined() }
        for _ in 0..<300 {
            let names = (0..<20).map { _ in text(1 + next(5)) }
            let index = NameIndex(names.map { ($0, nil) })
            let bytes = Array(text(200).utf8)
            var matches: [NameMatch] = []
            bytes.withUnsafeBufferPointer { index.find(in: $0, span: SearchSpan(range: 0..<$0.count), into: &matches) }
            #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
            #expect(matches.allSatisfy { String(validating: bytes[$0.range], as: UTF8.self) != nil })
        }
    }
}
