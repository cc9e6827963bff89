import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("The page of a pair")
struct PairPageTests {
    private func draft(articles: Int) -> Draft {
        var draft = Draft(title: "Briefings")
        draft.actor("pakistan", "Pakistan", kind: .state)
        draft.actor("china", "China", kind: .state) { actor in
            var relation = Catalog.Relation(to: Located("pakistan", at: .start), label: "partner of")
            relation.from = day("1951")
            actor.relations = [relation]
        }
        draft.event("talks", "Talks", date: "2014-12-16", actors: ["china", "pakistan"])
        draft.event("visit", "Visit", date: "2015-04", actors: ["china"])
        let long = String(repeating: " words", count: 80)
        for number in 1...articles {
            draft.article("a\(number)", "China\(long) met Pakistan.", date: "\(2300 - number)", title: "A\(number)")
        }
        return draft
    }

    @Test("It has the relation, both timelines, the events and every sentence in common with both names marked")
    func content() async throws {
        let pages = Printing.pages(of: await draft(articles: 1).site())
        let page = try #require(pages["pairs/china/pakistan.html"])
        #expect(page.contains("<h1>China and Pakistan</h1>"))
        #expect(page.contains("have 1 event and 1 sentence in common."))
        #expect(page.contains("<dt>China</dt><dd>partner of Pakistan, since 1951</dd>"))
        #expect(page.contains("href=\"../../timeline.html#actor=china&amp;actor=pakistan&amp;lanes=yes\""))
        #expect(page.contains("<a tabindex=\"-1\" href=\"../../events/talks.html\" class=\"here\">"))
        #expect(page.contains("<a tabindex=\"-1\" href=\"../../events/visit.html\">"))
        #expect(page.contains("<mark><a href=\"../../articles/a1.html#a.china.1\">China</a></mark>"))
        #expect(page.contains("<mark><a href=\"../../articles/a1.html#a.pakistan.1\">Pakistan</a></mark>"))
        let actor = try #require(pages["actors/pakistan.html"])
        #expect(actor.contains("href=\"../pairs/china/pakistan.html\">Pakistan and China</a>"))
    }

    @Test("Many sentences are spread over several pages below 300 kB, each sentence on one of them")
    func manySentences() async {
        let pages = Printing.pages(of: await draft(articles: 400).site()).filter { $0.key.hasPrefix("pairs/") }
        #expect(pages.count > 1 && pages["pairs/china/pakistan.2.html"] != nil)
        #expect(pages.values.allSatisfy { $0.utf8.count < 300_000 })
        for number in 1...400 {
            let place = "articles/a\(number).html#a.pakistan.1"
            #expect(pages.values.count { $0.contains(place) } == 1, "\(number)")
        }
        #expect(
            pages["pairs/china/pakistan.2.html"]?.contains("<title>China and Pakistan – page 2 – Briefings</title>")
                == true)
    }
}
