import Language
import Model
import Reviewing
import SiteGenerator
import TestSupport
import Testing

@Suite("Sentences that nobody would write")
struct AnyWordsTests {
    @Test("Words in any order are read to the end of the text", arguments: Seed.fixed(0..<4) + Seed.fresh)
    func random(seed: UInt64) async {
        var random = SplitMix64(seed: seed)
        let known = ["In this [[attack|the attack]] killed 31."]
        let sentences = known + (0..<1_500).map { _ in Self.sentence(&random) }
        var desk = Draft()
        desk.event("attack", "School attack", figures: Self.figures)
        desk.article("a", sentences.joined(separator: "\n\n") + "\n\nEnd.[^1]\n\n[^1]: A.\n")
        let findings = await desk.review().diagnostics
        #expect(findings.contains { $0.rule == .incompleteFootnote }, "seed \(seed)")
    }

    /// Up to 24 words: the event, numbers, dates, marks, and words that have a part in the reading of English; some end
    /// without a mark.
    private static func sentence(_ random: inout SplitMix64) -> String {
        let words = (0...Int.random(in: 0..<24, using: &random)).map { _ in
            pieces.randomElement(using: &random)?.randomElement(using: &random) ?? ""
        }
        let end = Bool.random(using: &random) ? "." : ""
        return words.joined(separator: " ").replacing(" ,", with: ",").replacing(" ;", with: ";") + end
    }

    private static let figures = [
        ("killed", "33"), ("injured", "40"), ("passengers", "90"), ("boats", "9"), ("days", "3"), ("damage", "4000000"),
        ("men killed", "20"),
    ]

    private static let pieces: [[String]] = {
        let claims = LanguageWords.english.claims
        let known = claims.roles.flatMap { $0.words.split(separator: " ").map(String.init) }
        let harms = claims.families.flatMap {
            "\($0.verbs) \($0.states) \($0.nouns)".split(separator: " ").map(String.init)
        }
        return [
            known, known, harms,
            [
                "[[attack]]", "[[attack|The ferry sank]]", "[[attack|killed]]", "[[attack|sank]]",
                "[[attack|fire of May 2012]]", "The School attack",
            ],
            ["passengers", "boats", "men and a pilot", "aboard", "on board", "days", "damage", "$5 million", "£"],
            ["31", "33", "1,200", "a dozen", "hundreds of", "three", "2 to 4"],
            ["16 December 2014", "on Tuesday", "2014", "December", "3/4/2014", "the 12th"],
            [",", ",", ";", "–", "(", ")", "“", "”", ":", "'s", "?"],
            ["the", "of", "in", "at", "when", "which", "that", "it", "They", "as", "and", "It", "On", "After"],
        ]
    }()
}
