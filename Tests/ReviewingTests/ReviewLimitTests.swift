import Base
import Model
import Testing

@testable import Reviewing

@Suite("Texts of any size")
struct ReviewLimitTests {
    @Test(
        "A long text is reviewed in time that grows no faster than it",
        arguments: [
            String(repeating: "The School attack killed 31 people. ", count: 3_000),
            String(repeating: "31 people died.\n\n", count: 4_000),
            "The School attack killed " + String(repeating: "31 and 32 people, ", count: 4_000),
            String(repeating: "A“b c d e” ", count: 4_000), String(repeating: "two hundred and ", count: 4_000),
            String(repeating: "The School attack killed 31 people.[^1] ", count: 2_000),
        ])
    func long(text: String) async {
        var desk = Desk()
        desk.event("attack", "School attack", figures: [("killed", "33")])
        desk.article("a", text + "\n\nEnd.[^1]\n\n[^1]: A.\n")
        let site = await desk.site()
        let clock = ContinuousClock()
        let time = await clock.measure { _ = await Reviewer.review(site) }
        #expect(time < .seconds(60), "a debug build on a busy machine takes a few seconds")
    }
}
