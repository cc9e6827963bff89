import TestSupport
import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Long lists")
struct PaginationTests {
    @Test("A list is cut where its entries would exceed the limit; one entry always fits")
    func cuts() {
        #expect(Pagination.cut(costs: [], limit: 10) == [0..<0])
        #expect(Pagination.cut(costs: [4, 6, 1], limit: 10) == [0..<2, 2..<3])
        #expect(Pagination.cut(costs: [50, 50], limit: 10) == [0..<1, 1..<2])
        #expect(Pagination.cut(0, size: 3) == [0..<0])
        #expect(Pagination.cut(7, size: 3) == [0..<3, 3..<6, 6..<7])
    }

    @Test("A group can continue on the next page, and no heading is left alone at a page's end")
    func groups() {
        let groups = [("A", 15), ("B", 9), ("C", 21)].map { title, count in
            ListGroup(title: title, id: title, entries: Array(0..<count))
        }
        let pages = ListGroup.pages(groups, size: 20).map { page in
            page.map { "\($0.isContinued ? "…" : "")\($0.title) \($0.entries.count) of \($0.total), from \($0.page)" }
        }
        #expect(
            pages == [
                ["A 15 of 15, from 1"], ["B 9 of 9, from 2", "C 11 of 21, from 2"], ["…C 10 of 21, from 2"],
            ])
        #expect(ListGroup<Int>.pages([], size: 3).count == 1)
    }

    /// An actor named in so many articles, with one long sentence each.
    private func site(articles: Int) async -> Site {
        var draft = Draft(title: "Briefings")
        draft.actor("china", "China", kind: .state)
        let long = String(repeating: " words", count: 80)
        for number in 1...articles {
            draft.article("a\(number)", "China\(long).", date: "\(2300 - number)", title: "A\(number)")
        }
        return await draft.site()
    }

    @Test("An actor named in 400 articles has further pages below 300 kB, each sentence on one of them")
    func actor() async {
        let pages = Printing.pages(of: await site(articles: 400)).filter { $0.key.hasPrefix("actors/china.") }
        #expect(
            pages.keys.sorted() == [
                "actors/china.2.html", "actors/china.3.html", "actors/china.4.html", "actors/china.html",
            ])
        for number in 1...400 {
            let mark = "<mark><a href=\"../articles/a\(number).html#a.china.1\">China</a></mark>"
            #expect(pages.values.count { $0.contains(mark) } == 1, "\(number)")
        }
        #expect(pages.values.allSatisfy { $0.utf8.count < 300_000 })
        let second = pages["actors/china.2.html"] ?? ""
        #expect(second.contains("<title>China – page 2 – Briefings</title>"))
        #expect(second.contains("Continued from <a href=\"../actors/china.html\">China</a>"))
        #expect(second.contains("<a href=\"../actors/china.2.html\" aria-current=\"page\">2 <span>"))
        #expect(pages["actors/china.html"]?.contains("<p>Page 1 of 4</p>") == true)
    }

    @Test("An actor named in few articles has one page and no links to others")
    func short() async {
        let pages = Printing.pages(of: await site(articles: 3)).filter { $0.key.hasPrefix("actors/china") }
        #expect(Array(pages.keys) == ["actors/china.html"])
        #expect(pages.values.allSatisfy { !$0.contains("class=\"pager\"") })
    }

    @Test("The list of articles continues on further pages, named by their years")
    func list() async {
        let pages = Printing.pages(of: await site(articles: 260))
        #expect(
            pages["articles/index.html"]?.contains("<a href=\"../articles/index.2.html\">2 <span>2049–2040</span></a>")
                == true)
        #expect(pages["articles/index.2.html"]?.contains("A260") == true)
        #expect(pages["articles/index.2.html"]?.contains("aria-current=\"true\">Briefings") == true)
    }

    @Test(
        "An actor with many companions shows evidence for the first and links to evidence for the rest")
    func pairs() async {
        var draft = Draft()
        draft.actor("china", "China", kind: .state)
        let long = String(repeating: " words", count: 100)
        draft.article("a", (0..<200).map { "China met X\($0)\(long).\n\n" }.joined())
        for number in 0..<200 { draft.actor("x\(number)", "X\(number)", kind: .state) }
        let html = Printing.page("actors/china.html", of: await draft.site())
        let shown = html.components(separatedBy: "<details>").count - 1
        #expect(shown > 20 && shown < 100)
        #expect(html.contains("X199</a> <a href=\"../articles/a.html#a.china.200\">1 sentence</a>"))
        #expect(html.utf8.count < 300_000)
    }
}
