import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Large input")
struct LimitTests {
    @Test(
        "What is repeated very often is linked to its end",
        arguments: [
            "# Same\n\n", "Yahoo! Inc fell. ", "[[yahoo]]. ", "Yahoo Yahoo Yahoo ", "[x](actor:none) ", "[x](#none) ",
            "A.[^1] ",
            "a a a a ", "Ali ",
        ])
    func often(text: String) async {
        var draft = Draft()
        draft.actor("yahoo", "Yahoo! Inc", also: ["a a a a a a a b"])
        draft.actor("ali-a", "Ali")
        draft.actor("ali-b", "Ali")
        draft.article("a", String(repeating: text, count: 20_000) + "\n\n[^1]: x")
        let site = await draft.linked().value
        #expect(site.articles.count == 1)
    }

    @Test("An empty catalog is an empty site")
    func empty() async {
        let linked = await Draft().linked(jobs: 4)
        #expect(linked.value.articles.isEmpty && linked.diagnostics.isEmpty)
    }
}
