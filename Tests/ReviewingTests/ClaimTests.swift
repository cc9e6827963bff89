import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Claims without a source")
struct ClaimTests {
    private static let rules: [Rule] = [.unsourcedFigure, .unsourcedQuotation, .unsourcedAttribution]
    /// A footnote elsewhere, so that the article is one that cites.
    private static let cited = "\n\nElsewhere.[^9]\n\n[^9]: Somebody, 2014, https://example.org/.\n"

    private func findings(_ text: String, _ change: (inout Draft) -> Void = { _ in }) async -> [String] {
        var desk = Draft()
        desk.source("report")
        desk.actor("china", "China")
        desk.article("a", text + Self.cited)
        change(&desk)
        return await desk.review().diagnostics.filter { Self.rules.contains($0.rule) }.map {
            "\($0.position.line):\($0.position.column) \($0.rule.rawValue) \($0.message)"
        }
    }

    @Test(
        "Figures",
        arguments: [
            ("The bomb killed 31 people.", "31"), ("Two soldiers were killed.", "Two"),
            ("It cost $28 billion.", "28 billion"),
            ("It cost €5.", "5"), ("More than 40 per cent agreed.", "More than 40"), ("Growth was 3.5%.", "3.5"),
            ("There were 1,200 houses.", "1,200"), ("It took twenty-two tons.", "twenty-two"),
            ("In Kunming 29 people died.", "29"), ("They counted between 130 and 150 houses.", "between 130 and 150"),
            ("A toll of 7.", "7"), ("On 12 Jan. 2015 they had 40 ships.", "40"), ("The U.S. sent 31 ships.", "31"),
            ("The death toll was 7.", "7"), ("China has 300 aircraft.", "300"),
        ])
    func figures(_ text: String, _ words: String) async {
        let expected = words.isEmpty ? [] : ["unsourced-figure '\(words)' is in a paragraph without a footnote"]
        #expect(
            await findings(text).map { $0.split(separator: " ", maxSplits: 1).last.map(String.init) ?? "" } == expected)
    }

    @Test(
        "What is no figure",
        arguments: [
            "It was founded in 1949.", "On 16 December 2014 it began.", "It began on December 16.",
            "The 16th century was long.",
            "One of them spoke.", "Three things would be new.", "See section 12 and page 31.", "An F-16 flew over it.",
            "The attack of 9/11 was long ago.", "They met at 10:30.", "A 16-year-old spoke.", "It lasted 30 years.",
            "It lasted fifteen days.", "Resolution 1373 was passed.", "A Boeing 777 was lost.", "Aged 45, he retired.",
            "In 2013–14 it grew.", "In the 1990s it grew.", "It has `31` lines.", "The G20 met.", "No. 31 was lost.",
            "Between 2001 and 2014 it grew.", "A dozen or so came.", "Dozens came, and hundreds left.",
            "Ten of them came.",
            "So it held. Byron, 529 U. S., at 315 (separate opinion).", "He saw 31 houses. App. 24a.",
            "It enacted the Top Ten Percent Law in May.", "It is cited in Byron v. Lovelace, 529 U. S. 1052 (2000).",
            "See 42 U. S. C. §2996 for 31 houses.",
            "It was so held in [2015] UKSC 11, at [87].", "45 CFR pt. 1639 applies.", "Section 504(a)(16) applies.",
            "§504(a)(16) was read again.", "Id., at 773-778.", "The code is § 20-58.", "It needs 32 bytes.",
            "Here n = 54.", "Call f(16) again.", "It was 164 F. 3d 757.",
            "It was denied. App. 31.", "It was said at Tr. of Oral Arg. 32.", "It is so held. Ante, at 12.",
            "It was answered in Doc. 57.", "Counts 11 to 14 charge fraud.", "It rests on Regulations 21 and 22.",
            "It began on 3 June and again on 17 and 19 June.", "They meet from 11 to 13 March.",
            "Tel: 6659 7844", "It is at 28 Mill Road.", "Ask at Port Vale 536200.", "Clauses 21 to 24 apply.",
            "## The 31 points", "1. First\n2. Second", "May 2014 was hot.", "They met on 2014-12-16.", "It was 7 July.",
        ])
    func noFigures(_ text: String) async {
        #expect(await findings(text).isEmpty)
    }

    @Test(
        "Quotations",
        arguments: [
            ("He said: “We will stand firmly with you.”", 1), ("He said \"we will stand\" twice.", 1),
            ("> We will stand firmly with them.", 1), ("A «so-called state» fell.", 0),
            ("She called it \"the worst of all floods\".", 1), ("The term \"state of the art\" is old.", 0),
            ("Searching for \"how to swim\" helps.", 0),
            ("Section 3(2) says \"no one shall enter it\".", 0),
            ("It is \"an affront to the law\". Byron v. Lovelace, 529 U. S. 1052.", 0),
            ("It is \"an affront to the law\". Byron, 529 U. S., at 105.", 0),
            ("In 2014 he said \"we will stand firmly\" to 12 Jan. 2015.", 1),
            ("The “so-called” state fell.", 0),
            ("The words “Retrieved from” stand there.", 0), ("Read “After Peshawar School Attack” again.", 0),
            ("It is “The End of the Affair” again.", 0), ("He’s the people’s man, isn’t he, the people’s?", 0),
        ])
    func quotations(_ text: String, _ count: Int) async {
        #expect(await findings(text).count { $0.contains("unsourced-quotation") } == count)
    }

    @Test(
        "Attributions",
        arguments: [
            ("According to the army it was over.", 1), ("He reportedly left.", 1), ("They are said to have left.", 1),
            ("Officials said it was over.", 1), ("It accords with the plan.", 0), ("He said so.", 0),
        ])
    func attributions(_ text: String, _ count: Int) async {
        #expect(await findings(text).count { $0.contains("unsourced-attribution") } == count)
    }

    @Test("One finding for a paragraph and kind, at its first place")
    func places() async {
        #expect(
            await findings("It grew.\n\nChina bought 31 ships\nand 40 aircraft.\n\nAccording to China, 50 came.") == [
                "3:14 unsourced-figure '31' is in a paragraph without a footnote",
                "6:21 unsourced-figure '50' is in a paragraph without a footnote",
            ])
    }

    @Test(
        "A footnote, a link to a source or to the web, or a note pinned there answers for the paragraph",
        arguments: [
            "China bought 31 ships.[^9]", "China bought 31 ships. It had money.[^9] And 40 aircraft.",
            "China bought 31 ships, says [a report](source:report).", "China bought [31 ships](https://example.org/x).",
            "China bought 31 ships, see [a footnote](footnote:a/9).", "He said:\n\n> We bought 31 ships.[^9]",
            "He said it plainly.[^9]\n\n> We bought 31 ships.",
            "This is what they bought.[^9]\n\n- 31 ships\n- 40 aircraft",
            "- 31 ships[^9]\n- 40 aircraft[^9]", "What they bought:[^9]\n\n|Ships|\n|---|\n|31|",
            "|Ships|\n|---|\n|31[^9]|",
        ])
    func sourced(_ text: String) async {
        #expect(await findings(text).isEmpty)
    }

    @Test("A passage note answers where it is pinned to a source or footnote, and not where it is pinned to an actor")
    func pinned() async {
        let source = Reference.Target.entity(kind: .source, id: "report")
        #expect(await findings("China bought 31 ships.") { $0.passage("a", "31 ships", target: source) }.isEmpty)
        let actor = Reference.Target.entity(kind: .actor, id: "china")
        #expect(await findings("China bought 31 ships.") { $0.passage("a", "31 ships", target: actor) }.count == 1)
    }

    @Test("List items and tables stand for themselves")
    func lists() async {
        #expect(await findings("- 31 ships[^9]\n- 40 aircraft").map { $0.prefix(4) } == ["2:3 "])
        #expect(await findings("It grew.\n\n|Ships|\n|---|\n|31|").count == 1)
    }

    @Test("An article without any footnote is told so once")
    func withoutFootnotes() async {
        var desk = Draft()
        desk.article("a", "China bought 31 ships.\n\nIt bought 40 aircraft.\n\nAccording to China, it was over.\n")
        #expect(
            await desk.findings(.unsourcedFigure, .unsourcedAttribution) == [
                "content/articles/a.md:1:14: this article has no footnotes, and 3 places with figures, quotations or attributions; the first is here; cite its sources: 31 people died.[^1] [unsourced-figure]"
            ])
    }

    @Test("In a language whose words are not known nothing is said")
    func otherLanguages() async {
        var desk = Draft()
        desk.article("a", "Es waren 31 Schiffe, “und wir wussten es”.", language: "de")
        #expect(await desk.findings(.unsourcedFigure, .unsourcedQuotation, .unsourcedAttribution).isEmpty)
    }

    @Test("The bytes by which most texts are passed over hide no number word and no attribution")
    func signs() {
        let numbers = [
            "thirteen", "thirty-one", "a dozen", "two hundred", "killed two", "two dead", "two were injured",
        ]
        let attributions = [
            "according to", "reportedly", "allegedly", "is said to", "were reported to", "are believed to",
            "sources say", "officials said", "witnesses say", "estimates put", "experts say", "as quoted by",
        ]
        for phrase in numbers + attributions + ["31", "“so it goes”", "\"so\""] {
            let text = Array("It so \(phrase) here.".utf8)
            let hasClaim = TextSigns.of(text.span).hasClaim
            #expect(hasClaim, "\(phrase)")
        }
        let plain = Array("Two of them reporter a dozenth theory of the toller, accordingly.".utf8)
        let signs = TextSigns.of(plain.span)
        #expect(signs == .smallNumber)
        #expect(!signs.hasClaim)
        #expect(Lexicon.english.attributions.count == 25)
    }
}
