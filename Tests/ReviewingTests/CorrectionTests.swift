import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Corrections")
struct CorrectionTests {
    @Test(
        "A correction must name a place that exists",
        arguments: [("p1", true), ("part", true), ("p9", false), ("nowhere", false)])
    func places(_ place: String, _ exists: Bool) async {
        let findings = await findings(Located(place, at: Position(line: 4, column: 9)))
        #expect(findings.map(\.message) == (exists ? [] : ["no heading or paragraph '#\(place)' on this page"]))
        #expect(findings.allSatisfy { $0.rule == .unknownFragment && $0.position.line == 4 })
    }

    @Test("A correction without a place concerns the whole entry")
    func whole() async {
        #expect(await findings(nil).isEmpty)
    }

    private func findings(_ place: Located<String>?) async -> [Diagnostic] {
        var draft = Draft()
        draft.article("a", "One.\n\n## Part\n\nTwo.") { article in
            article.header.corrections = [
                Catalog.Correction(date: day("2015-01-02"), text: "Not so.", place: place)
            ]
        }
        return CorrectionReview(await draft.site()).diagnostics
    }
}
