import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Figures of an event in briefings")
struct StatementTests {
    private func edition(_ statements: [Site.Statement]) async -> Edition {
        var draft = Draft()
        draft.event("raid", "Raid", date: "2014-05", figures: [("killed", "31")])
        draft.article("a", "The raid killed 31.")
        draft.article("b", "The raid killed 39.")
        let site = await draft.site()
        return Edition(site, EditionLists(site), statements: EntryMap([statements]), options: RenderOptions())
    }

    private func statement(_ article: Int, _ number: Int, _ standing: Site.Statement.Standing) -> Site.Statement {
        Site.Statement(
            article: Handle(article), sentence: 0..<19, range: 16..<18, mention: 0, figure: "killed",
            quantity: Quantity(best: number), standing: standing)
    }

    @Test("Each figure says whether it differs and from what, briefing by briefing")
    func verdicts() async {
        let edition = await edition([
            statement(0, 31, .agrees), statement(0, 39, .differs), statement(1, 39, .recorded),
        ])
        let groups = edition.statements(of: Handle(0))
        #expect(groups.map(\.article.index) == [0, 1])
        #expect(
            groups.map { $0.statements.map(\.verdict) } == [
                ["as in our summary", "differs; our summary: 31"], ["differs, as an account does; our summary: 31"],
            ])
        #expect(
            edition.summaryOfStatements(of: Handle(0))
                == "In the briefings one figure is as in our summary, two differ.")
    }

    @Test("If no briefing gives a figure, the page shows none")
    func none() async {
        #expect(await edition([]).summaryOfStatements(of: Handle(0)) == nil)
        #expect(
            await edition([statement(0, 31, .differs)]).summaryOfStatements(of: Handle(0))
                == "In the briefings one figure differs.")
        #expect(
            await edition([statement(0, 31, .agrees), statement(1, 31, .agrees)]).summaryOfStatements(of: Handle(0))
                == "In the briefings two figures are as in our summary.")
    }
}
