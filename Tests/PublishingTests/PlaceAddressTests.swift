import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Published paragraphs and headings")
struct PlaceAddressTests {
    @Test("A heading that is renamed keeps its address, as long as the same paragraph follows")
    func headings() async throws {
        let site = try SiteFolder(smallSite)
        func article(_ text: String) throws {
            try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2014\n---\n\(text)\n")
        }
        let text =
            "The first paragraph has a few words of its own.\n\n## Old\n\nThe second one speaks of ships and of the sea."
        try article(text)
        _ = try await Build.record(site.options())
        try article(text.replacing("Old", with: "New"))
        #expect(try await site.build().has(.error) == false)
        #expect(
            site.text("articles/a.html")?.contains(" id=\"new\"><span class=\"at\" id=\"old\"></span><a class=\"h\"")
                == true)
        #expect(try await Build.record(site.options()).lines == ["articles/a.html#new p2"])
        try article(text.replacing("Old", with: "Newer"))
        #expect(try await site.build().has(.error) == false)
        #expect(
            site.text("articles/a.html")?.contains(
                "<span class=\"at\" id=\"old\"></span><span class=\"at\" id=\"new\">") == true)
        try article(text.replacing("## Old\n\n", with: ""))
        let lost = try await Build.check(site.options()).diagnostics.filter { $0.rule == .lostHeadingAddress }
        #expect(
            lost.map { $0.message.prefix { $0 != "," } } == [
                "heading 'articles/a.html#old' was published", "heading 'articles/a.html#new' was published",
            ])
        try site.write(Ledger.path, site.ledger() + "gone articles/a.html#old cut\ngone articles/a.html#new cut\n")
        #expect(try await site.build().has(.error) == false)
        #expect(
            site.text("articles/a.html")?.contains("<li id=\"old\">The section #old was withdrawn: <bdi>cut</bdi>")
                == true)
    }

    @Test("The address of any heading is read again as it was recorded", arguments: ["P", "p", "P 1", "Page", "p1x"])
    func headingIDs(title: String) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2014\n---\n## \(title)\n\nA paragraph.\n")
        _ = try await Build.record(site.options())
        #expect(try await site.build().diagnostics == [])
        #expect(try await Build.record(site.options()).lines == [])
    }

    @Test("A paragraph that moved to another article is found from its old address")
    func movedParagraph() async throws {
        let site = try SiteFolder(smallSite)
        let words = "The council opened an inquiry in June, which heard forty witnesses in all."
        func article(_ id: String, _ text: String) throws {
            try site.write("content/articles/\(id).md", "---\ntitle: About \(id)\ndate: 2014\n---\n\(text)\n")
        }
        try article("a", "A first paragraph stays where it has always been.\n\n\(words)")
        try article("b", "Another article that says something else about ships.")
        _ = try await Build.record(site.options())
        try article("a", "A first paragraph stays where it has always been.")
        try article("b", "Another article that says something else about ships.\n\n\(words)")
        #expect(try await site.build().diagnostics.map(\.rule).contains(.lostParagraphAddress))
        let before = try site.ledger()
        try site.write(Ledger.path, before + "moved articles/a.html#p2 to articles/b.html#p2\n")
        #expect(try await site.build().has(.error) == false)
        #expect(
            site.text("articles/a.html")?.contains(
                "<li id=\"p2\">Paragraph 2 has moved to <a href=\"../articles/b.html#p2\">About b</a></li>") == true)
        try site.write(Ledger.path, before + "moved articles/a.html#p2 to articles/b.html#p9\n")
        #expect(try await site.build().diagnostics.map(\.rule).contains(.lostParagraphAddress))
    }

    @Test("Edited paragraphs, items and rows keep their addresses on the page and in the search")
    func paragraphs() async throws {
        let site = try SiteFolder(smallSite)
        func article(_ text: String) throws {
            try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2014\n---\n\(text)\n")
        }
        let last = "\n\nThe last paragraph has words of its own.\n"
        try article(
            """
            - item one of the list stands here
            - item two of the list stands there

            |head|row|
            |-|-|
            |cell one two three|four five six|
            |other words seven|eight nine ten|
            """ + last)
        _ = try await Build.record(site.options())
        try article(
            """
            A new paragraph.

            - item one of the list stands here item two of the list stands there

            |head|row|
            |-|-|
            |cell one two three other words seven|four five six eight nine ten|
            """ + last)
        #expect(try await site.build().has(.error) == false)
        let html = try #require(site.text("articles/a.html"))
        for part in [
            "<p id=\"p7\">", "<a class=\"p\" id=\"p1\" href=\"#p1\" aria-label=\"Link to paragraph 1\"></a>",
            "</a><span class=\"at\" id=\"p2\"></span>item one", "<tr id=\"p3\">",
            "<tr id=\"p4\"><td><span class=\"at\" id=\"p5\"></span>cell", "<p id=\"p6\">",
        ] {
            #expect(html.contains(part), "\(part)")
        }
        let search = site.outputFiles().filter { $0.key.hasPrefix("data/search/") }.values
        #expect(search.contains { String(decoding: $0, as: UTF8.self).contains("\u{1F}p1\t") })
        let recorded = try await Build.record(site.options()).lines ?? []
        #expect(recorded.map { $0.prefix { $0 != " " } } == [7, 1, 2, 4, 5].map { "articles/a.html#p\($0)" })
        #expect(try await Build.record(site.options()).lines == [])
    }

    @Test("A lost paragraph stops the build until a line in the ledger says why")
    func lost() async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        let path = "content/articles/first.md"
        let text = try String(contentsOf: site.root.appending(path: path), encoding: .utf8)
        try site.write(
            path,
            text.replacing("Ada Byron met the Assembly in Port Vale on the day of the Vale meeting.", with: "Nothing.")
                .replacing(" Ada Byron spoke.", with: ""))
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule).contains(.lostParagraphAddress) && report.output == nil)
        try site.write(Ledger.path, site.ledger() + "gone articles/first.html#p1 withdrawn\n")
        #expect(try await site.build().output != nil)
        #expect(site.text("articles/first.html")?.contains("<p id=\"p2\">") == true)
    }
}
