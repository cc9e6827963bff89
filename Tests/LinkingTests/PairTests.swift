import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Pages of pairs")
struct PairTests {
    /// Two actors named together in so many sentences, and a third who is named with the first once.
    private func draft(sentences: Int) -> Draft {
        var draft = Draft()
        draft.actor("pakistan", "Pakistan", kind: .state)
        draft.actor("china", "China", kind: .state)
        draft.actor("india", "India", kind: .state)
        let together = String(repeating: "China met Pakistan. ", count: sentences)
        draft.article("a", together + "Then China met India.", date: "2014")
        return draft
    }

    private func pairs(_ draft: Draft) async -> [String] { await draft.site().pairs.map(\.path.text) }

    @Test("A pair has a page from three events and sentences on, at an address in the order of their names")
    func least() async {
        #expect(await pairs(draft(sentences: 2)) == [])
        #expect(await pairs(draft(sentences: 3)) == ["pairs/china/pakistan.html"])
        var withEvents = draft(sentences: 1)
        withEvents.event("one", "One", actors: ["china", "pakistan"])
        withEvents.event("two", "Two", actors: ["pakistan", "china"])
        #expect(await pairs(withEvents) == ["pairs/china/pakistan.html"])
    }

    @Test("A pair whose relation is recorded has a page if it has anything in common")
    func related() async {
        var draft = Draft()
        draft.actor("china", "China", kind: .state)
        for (id, name) in [("laos", "Laos"), ("nepal", "Nepal"), ("india", "India")] {
            draft.actor(id, name, kind: .state) { actor in
                guard id != "india" else { return }
                actor.relations = [Catalog.Relation(to: Located("china", at: .start), label: "neighbour")]
            }
        }
        draft.article("a", "China met Laos. China met India.", date: "2014")
        #expect(await pairs(draft) == ["pairs/china/laos.html"])
    }

    @Test("Of many pairs, those with the most in common have pages: as many as there are actors, or fifty")
    func most() async {
        var draft = Draft()
        for number in 0..<14 { draft.actor("n\(number)", "Name\(number)x", kind: .state) }
        var text = ""
        for one in 0..<14 {
            for other in 0..<one {
                let times = one == 13 ? 5 : 3
                text += String(repeating: "Name\(one)x met Name\(other)x. ", count: times)
            }
        }
        draft.article("a", text, date: "2014")
        let pairs = await pairs(draft)
        #expect(pairs.count == 50)
        #expect(pairs.count { $0.contains("/n13") } == 13)
    }

    @Test("A published pair keeps its page while it has anything in common, and leads to an actor afterwards")
    func published() async {
        func ledger(_ paths: String...) -> Ledger {
            Ledger(
                SourceFile(path: Ledger.path, bytes: []),
                paths.enumerated().map { Ledger.Entry(LedgerAddress($1), line: $0 + 1) })
        }
        var few = draft(sentences: 1)
        few.catalog.ledger = ledger("pairs/china/pakistan.html", "pairs/bhutan/india.html", "pairs/a/b.html")
        let site = await few.site()
        #expect(site.pairs.map(\.path.text) == ["pairs/china/pakistan.html"])
        let old = site.oldAddresses.map { "\($0.path) → \(site.id(of: $0.entity))" }
        #expect(old == ["pairs/bhutan/india.html → india"])
        var renamed = draft(sentences: 3)
        renamed.actor("bhutan", "Bhutan") { actor in
            var header = actor.header.value
            header.aliases = [Located("actors/druk.html", at: .start)]
            actor.header = Shared(header)
        }
        renamed.article("b", String(repeating: "Bhutan met China. ", count: 3), date: "2014")
        renamed.catalog.ledger = ledger("pairs/china/druk.html")
        let moved = await renamed.site()
        let target = moved.redirects.first { $0.path == "pairs/china/druk.html" }.map { moved.path(of: $0.target) }
        #expect(target == "pairs/bhutan/china.html")
        var none = draft(sentences: 0)
        none.catalog.ledger = ledger("pairs/china/pakistan.html")
        let apart = await none.site()
        #expect(apart.pairs.isEmpty)
        #expect(apart.oldAddresses.map { apart.id(of: $0.entity) } == ["china"])
    }
}
