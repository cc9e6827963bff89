import Base
import TestSupport
import Testing

@testable import Publishing

@Suite("What a difference means")
struct MeaningTests {
    private func facts(_ old: String, _ new: String) -> [String] {
        let pages = [old, new].map { PageReader.read(Array("<main><p>\($0)</p></main>".utf8), at: "articles/a.html") }
        return PageDifference("articles/a.html", pages[0], pages[1]).changes.flatMap(\.facts).map {
            "\(DifferenceWords.words($0)): \($0.before ?? "–") → \($0.after ?? "–")"
        }
    }

    @Test(
        "A word that decides what is claimed is told like a figure",
        arguments: [
            ("It was found.", "It was not found.", ["claim, new: – → not"]),
            ("It has never been found there.", "It has been found there.", ["claim, gone: never → –"]),
            ("He said that it was so.", "He claimed that it was so.", ["claim: said → claimed"]),
            ("He did it there.", "He allegedly did it there.", ["claim, new: – → allegedly"]),
            ("He was there.", "He is there.", []), ("A good thing was done.", "A bad thing was done.", []),
        ] as [(String, String, [String])])
    func claims(old: String, new: String, expected: [String]) { #expect(facts(old, new) == expected) }

    @Test("Names that exchange their places are one change each")
    func exchanged() {
        let (ada, army) = ("<a href=\"../actors/ada.html\">Ada</a>", "<a href=\"../actors/army.html\">the Army</a>")
        #expect(
            facts("\(ada) attacked \(army) at dawn on the hill.", "\(army) attacked \(ada) at dawn on the hill.")
                .allSatisfy {
                    $0.hasPrefix("name")
                })
    }

    private func difference(_ old: String, _ new: String, at path: String = "articles/a.html") -> PageDifference {
        PageDifference(
            path, PageReader.read(Array(old.utf8), at: path), PageReader.read(Array(new.utf8), at: path))
    }

    @Test("A link with the same words that leads elsewhere is told with both targets")
    func links() {
        func page(_ target: String) -> String { "<main><p>See <a href=\"\(target)\">the map</a> of it.</p></main>" }
        let found = difference(page("../media/a.png"), page("https://maps.example/")).links
        #expect(
            found == [
                LinkChange(
                    before: "media/a.png", after: "https://maps.example/", words: "the map", pages: ["articles/a.html"])
            ])
        #expect(difference(page("../media/a.png"), page("../media/a.png#x")).links == [])
        let gathered = LinkChange.gathered(
            found + [
                LinkChange(before: "media/a.png", after: "https://maps.example/", words: "here", pages: ["b.html"])
            ])
        #expect(gathered.map(\.pages) == [["articles/a.html", "b.html"]])
    }

    @Test("Words around the text are told once for all pages; what counts or leads on is no part of them")
    func frame() {
        func page(_ title: String) -> String {
            "<header><a href=\"x\">\(title)</a></header><main><nav>Next</nav><p>Text.</p></main><footer>\(title)</footer>"
        }
        let found = difference(page("Briefings"), page("Dossiers")).frame
        #expect(found == [FrameChange(before: "Briefings", after: "Dossiers")])
        #expect(FrameChange.gathered(found + found).map(\.pages) == [2])
        #expect(difference(page("A"), page("A")).frame == [])
    }

    @Test("A paragraph that moved is told with the one that it follows now")
    func moved() {
        let words = ["One is the first of them.", "Two is the second of them.", "Three is the third of them."]
        func page(_ order: [Int]) -> String {
            "<main>" + order.map { "<p id=\"p\($0 + 1)\">\(words[$0])</p>" }.joined()
                + "<aside><p>\(words[0])</p></aside></main>"
        }
        let found = difference(page([0, 1, 2]), page([1, 2, 0])).moved
        #expect(found.map(\.text) == ["One is the first of them."])
        #expect(found.map(\.follows) == ["Three is the third of them."])
        #expect(difference(page([0, 1, 2]), page([1, 2, 0]), at: "actors/a.html").moved == [])
    }

    @Test("An editor's own note beside the text is text")
    func note() {
        func page(_ note: String) -> String {
            "<main><p id=\"p1\">Text.</p><aside><p class=\"ed\"><a class=\"no\" href=\"#note.1\">note</a> \(note)</p></aside></main>"
        }
        let found = difference(page("It was so."), page("It was otherwise."))
        #expect(found.changes.map(\.isProse) == [true])
    }

    @Test("A new address of the site and new ids in its feed are told")
    func identity() {
        func page(_ base: String) -> [UInt8] { Array("<link rel=\"canonical\" href=\"\(base)index.html\">".utf8) }
        #expect(
            SiteIdentity.changes("index.html", page("https://a.example/"), page("https://b.example/")) == [
                "the site's address (base_url) was https://a.example/, and would be https://b.example/"
            ])
        #expect(SiteIdentity.changes("index.html", page("https://a.example/"), page("https://a.example/")) == [])
        func feed(_ ids: String...) -> [UInt8] { Array(("<id>f</id>" + ids.map { "<id>\($0)</id>" }.joined()).utf8) }
        #expect(SiteIdentity.changes("feed.xml", feed("a", "b"), feed("c", "d")).count == 1)
        #expect(SiteIdentity.changes("feed.xml", feed("a", "b"), feed("b", "c")) == [])
    }
}
