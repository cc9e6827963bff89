import Base
import SiteGenerator
import TestSupport
import Testing

@testable import Publishing

@Suite("Sentences that differ")
struct SentenceChangeTests {
    private func changes(_ old: String, _ new: String) -> [SentenceChange] {
        let pages = [old, new].map { PageReader.read(Array("<main>\($0)</main>".utf8), at: "articles/a.html") }
        return PageDifference("articles/a.html", pages[0], pages[1]).changes
    }

    private func shown(_ change: SentenceChange) -> String {
        change.runs.map { run in
            let blank = run.text.hasPrefix(" ") ? " " : ""
            let text = run.text.dropFirst(blank.count)
            return switch run.kind {
            case .same: blank + text
            case .removed: blank + "[-\(text)-]"
            case .added: blank + "{+\(text)+}"
            }
        }.joined()
    }

    @Test(
        "Word by word",
        arguments: [
            ("The army said so.", "The army says so.", ["The army [-said-] {+says+} so."]),
            ("One. Two.", "One. And so. Two.", ["{+And so.+}"]), ("One. Two three.", "One.", ["[-Two three.-]"]),
            ("It was (old) then.", "It was (new) then.", ["It was ([-old-]{+new+}) then."]),
            ("It fell in town, they said.", "It fell in town.", ["It fell in town[-, they said-]."]),
            ("First of these here. Second one is long.", "Second one is long. First of these here.", []),
            ("a b c d e f g", "a x c y e f g", ["a [-b c d-] {+x c y+} e f g"]),
            (
                "Alpha beta gamma delta. Last.", "Wholly other words stand here. Last.",
                [
                    "[-Alpha beta gamma delta.-]", "{+Wholly other words stand here.+}",
                ]
            ),
        ] as [(String, String, [String])])
    func words(old: String, new: String, expected: [String]) {
        #expect(changes("<p>\(old)</p>", "<p>\(new)</p>").map(shown) == expected)
    }

    @Test(
        "Dates, figures and names are recognised",
        arguments: [
            ("On 1 March 2014 it fell.", "On 2 March 2014 it fell.", ["date: 1 March 2014 > 2 March 2014"]),
            ("It fell in March 2014 there.", "It fell in April 2015 there.", ["date: March 2014 > April 2015"]),
            ("When: <b>2014</b> or so", "When: <b>2015</b> or so", ["date: 2014 > 2015"]),
            ("On 16 Dec. 2014 it fell.", "On 17 Dec. 2014 it fell.", ["date: 16 Dec. 2014 > 17 Dec. 2014"]),
            (
                "On the 4th of July 2014 it fell.", "On the 4th of July 2015 it fell.",
                ["date: 4th of July 2014 > 4th of July 2015"]
            ),
            ("It fell on 16 December 2014.", "It fell on 16 Dec. 2014.", []),
            (
                "Thirteen people died that day.", "Nineteen people died that day.",
                ["figure: Thirteen people > Nineteen people"]
            ),
            ("Mar 1, 2014 was it.", "Mar 1, 2015 was it.", ["date: Mar 1, 2014 > Mar 1, 2015"]),
            ("It is 2014-03-01 now.", "It is 2014-03-02 now.", ["date: 2014-03-01 > 2014-03-02"]),
            ("It fell on 1 March then.", "It fell on 1 March 2014 then.", ["date: 1 March > 1 March 2014"]),
            ("It killed 31 people there.", "It killed 33 people there.", ["figure: 31 people > 33 people"]),
            ("It cost $3 million then.", "It cost $4 million then.", ["figure: $3 million > $4 million"]),
            ("It rose by 5 % in all.", "It rose by 6 % in all.", ["figure: 5 % > 6 %"]),
            ("Some 1,200 soldiers came.", "Some 1,300 soldiers came.", ["figure: 1,200 soldiers > 1,300 soldiers"]),
            ("Five people died that day.", "Seven people died that day.", ["figure: Five people > Seven people"]),
            (
                "Then 1900 soldiers came back.", "Then 1950 soldiers came back.",
                ["figure: 1900 soldiers > 1950 soldiers"]
            ),
            ("It killed people there.", "It killed 31 people there.", ["figure: - > 31 people"]),
            (
                "It killed 31 people on 1 May 2014.", "It killed 32 people on 2 May 2014.",
                [
                    "date: 1 May 2014 > 2 May 2014", "figure: 31 people > 32 people",
                ]
            ),
            (
                "<a href='../actors/a.html'>Ada</a> came here.", "<a href='../actors/b.html'>Bea</a> came here.",
                [
                    "name: Ada > Bea"
                ]
            ),
            ("It was a bad thing.", "It was a good thing.", []), ("It is at 5 pm.", "It was at 5 pm.", []),
        ] as [(String, String, [String])])
    func facts(old: String, new: String, expected: [String]) {
        let found = changes("<p>\(old)</p>", "<p>\(new)</p>").flatMap(\.facts)
        #expect(Set(found.map { "\($0.kind): \($0.before ?? "-") > \($0.after ?? "-")" }) == Set(expected))
    }

    @Test("Dossier's own counts are not figures of an editor")
    func counts() {
        let old = "<p class=\"meta\">5× here · 2 briefings · 5 sentences in all</p>"
        let new = "<p class=\"meta\">6× here · 3 briefings · 7 sentences in all</p>"
        let facts = changes(old, new).flatMap(\.facts)
        #expect(!facts.isEmpty && facts.allSatisfy { $0.kind == .count })
    }

    @Test("A long article that was rewritten is compared sentence by sentence", arguments: Seed.fixed(1..<2))
    func rewritten(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func text() -> String {
            (0..<2000).map { number in
                let words = (0..<20).map { _ in "w\(Int.random(in: 0..<500, using: &random))" }
                return "<p id=\"p\(number)\">" + words.joined(separator: " ") + ".</p>"
            }.joined()
        }
        let found = changes(text(), text())
        #expect((2000...4000).contains(found.count))
    }
}
