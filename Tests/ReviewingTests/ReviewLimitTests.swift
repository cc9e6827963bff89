import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Texts of any size")
struct ReviewLimitTests {
    @Test(
        "A long text is reviewed to its end, and every place in it is found",
        arguments: [
            (String(repeating: "The School attack killed 31 people. ", count: 3_000), 3_000),
            (String(repeating: "31 people died.\n\n", count: 4_000), 0),
            ("The School attack killed " + String(repeating: "31 and 32 people, ", count: 4_000), 0),
            (String(repeating: "A“b c d e” ", count: 4_000), 0),
            (String(repeating: "two hundred and ", count: 4_000), 0),
            ("The School attack killed 1,000,000,000 billion people. ", 1),
            ("The School attack killed 9,000,000,000 billion people. ", 1),
            (String(repeating: "The School attack killed 31 people.[^1]\n\n", count: 2_000), 2_000),
        ])
    func long(text: String, disagreements: Int) async {
        var desk = Draft()
        desk.event("attack", "School attack", figures: [("killed", "33")])
        desk.article("a", text + "\n\nEnd.[^1]\n\n[^1]: A.\n")
        let findings = await desk.review().diagnostics
        #expect(findings.count { $0.rule == .disagreeingFigure } == disagreements)
        #expect(findings.count { $0.rule == .incompleteFootnote } == 1)
    }
}
