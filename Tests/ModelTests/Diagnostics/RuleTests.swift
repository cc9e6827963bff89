import Base
import Model
import Testing

@Suite("Rules")
struct RuleTests {
    @Test("Every rule is explained once, in full, in one of the chapters", arguments: Rule.allCases)
    func explained(rule: Rule) throws {
        let explanations = Rule.Chapter.all.flatMap(\.explanations).filter { $0.rule == rule }
        #expect(explanations.count == 1, "explain '\(rule.rawValue)' in Model/Diagnostics/Chapters")
        let explanation = try #require(rule.explanation)
        for text in [explanation.summary, explanation.why, explanation.remedy, explanation.wrong, explanation.right] {
            #expect(!text.isEmpty)
        }
        #expect(!explanation.summary.hasSuffix(".") && !explanation.summary.contains("\n"))
        #expect(explanation.why.hasSuffix(".") && explanation.remedy.hasSuffix("."))
        #expect(explanation.wrong != explanation.right)
    }

    @Test("An id has lower-case words and hyphens", arguments: Rule.allCases)
    func id(rule: Rule) {
        #expect(rule.rawValue.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) })
    }

    @Test("A firm rule is an error and says why as a phrase", arguments: Rule.allCases.filter { $0.whyFirm != nil })
    func firm(rule: Rule) {
        #expect(rule.level == .error)
        #expect(rule.whyFirm?.hasSuffix(".") == false)
    }

    @Test("Off lowers everything, a warning lowers an error, an error lowers nothing")
    func lowered() {
        #expect(Rule.unknownReference.isLowered(by: .warning) && Rule.ambiguousName.isLowered(by: .off))
        #expect(!Rule.ambiguousName.isLowered(by: .warning) && !Rule.ambiguousName.isLowered(by: .error))
    }
}
