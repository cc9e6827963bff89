import Base
import Language
import Model
import TestSupport
import Testing

@testable import Loading

@Suite("The ledger")
struct LedgerReadingTests {
    private func ledger(_ text: String) -> (Ledger?, [String]) {
        let read = read(["published.txt": text])
        return (read.value.ledger, summary(read.diagnostics))
    }

    @Test("Each line says one thing; of several about one address, the last counts")
    func lines() throws {
        let (read, findings) = ledger(
            """
            # published
            articles/a.html
            articles/a.html#p2 0 -

            articles/a.html#p1 0 -
            old.html
            gone old.html withdrawn
            gone articles/a.html#p2 cut
            moved articles/a.html#p1 to articles/a.html#p7
            articles/a.html
            """)
        let ledger = try #require(read)
        #expect(findings == [])
        func entry(_ path: String, _ paragraph: Int32? = nil, line: Int, _ state: Ledger.State = .stands)
            -> Ledger.Entry
        {
            let record = paragraph.map { _ in Ledger.Record.words(ParagraphSketch(WordPairs(of: [], in: 0..<0))) }
            return Ledger.Entry(LedgerAddress(path, paragraph: paragraph), line: line, state, record: record)
        }
        #expect(ledger["articles/a.html"] == entry("articles/a.html", line: 10))
        #expect(ledger["old.html"] == entry("old.html", line: 7, .gone(Ledger.Withdrawal("withdrawn"))))
        #expect(
            ledger.paragraphs(of: "articles/a.html") == [
                entry("articles/a.html", 1, line: 9, .moved(to: LedgerAddress("articles/a.html", paragraph: 7))),
                entry("articles/a.html", 2, line: 8, .gone(Ledger.Withdrawal("cut"))),
            ])
        #expect(ledger.firstUnused(of: "articles/a.html") == 3)
        #expect(ledger.firstUnused(of: "articles/b.html") == 1)
    }

    @Test("A page has a title, a heading the next paragraph, a footnote a record of its words and its sentence")
    func records() throws {
        let ledger = try #require(
            ledger(
                """
                articles/a.html "A "good" title"
                sources/x.html "X" footnotes/a/1.html
                ids https://old.example/
                ids https://new.example/
                articles/a.html#the-night p3
                articles/a.html#the-end -
                footnotes/a/1.html 0 - 1 AB
                articles/a.html
                """
            ).0)
        #expect(ledger["articles/a.html"]?.record == .page(title: "A \"good\" title", shownAt: nil))
        #expect(ledger["sources/x.html"]?.record == .page(title: "X", shownAt: "footnotes/a/1.html"))
        #expect(ledger.idBase?.text == "https://old.example/")
        #expect(
            ledger.headings(of: "articles/a.html").map(\.record) == [.heading(before: 3), .heading(before: nil)])
        guard case .footnote(let sketch)? = ledger.footnotes(of: "a").first?.record else {
            Issue.record("no record of the footnote")
            return
        }
        #expect(sketch.text.count == 0 && sketch.sentence.count == 1)
    }

    @Test("One line withdraws a page with everything below it, except what was published again later")
    func withdrawn() throws {
        let read = ledger(
            """
            articles/a.html "Title"
            articles/a.html#p1 0 -
            articles/a.html#the-night p1
            footnotes/a/1.html 0 - 0 -
            footnotes/b/1.html 0 - 0 -
            actors/x.html "X"
            actors/x.feed.xml
            gone articles/a.html 2026-11-29 the figures were wrong
            gone actors/x.html withheld
            footnotes/a/2.html 0 - 0 -
            """)
        let ledger = try #require(read.0)
        #expect(read.1 == [])
        let why = Ledger.Withdrawal("the figures were wrong", on: Day(year: 2026, month: 11, day: 29))
        #expect(ledger["articles/a.html"]?.withdrawal == why)
        #expect(ledger.paragraphs(of: "articles/a.html").map(\.withdrawal) == [why])
        #expect(ledger.headings(of: "articles/a.html").map(\.withdrawal) == [why])
        #expect(ledger.footnotes(of: "a").map(\.withdrawal) == [why, nil])
        #expect(ledger.footnotes(of: "b").map(\.withdrawal) == [nil])
        #expect(ledger["actors/x.feed.xml"]?.withdrawal == Ledger.Withdrawal(nil))
    }

    @Test("A chain of moves leads to its end; what leads to something gone is gone", arguments: [3, 100_000])
    func chain(length: Int) throws {
        let moves = (1..<length).map { "moved a.html#p\($0) to a.html#p\($0 + 1)" }
        let standing = try #require(ledger(moves.joined(separator: "\n")).0)
        let end = LedgerAddress("a.html", paragraph: Int32(length))
        #expect(standing.paragraphs(of: "a.html").allSatisfy { $0.successor == end })
        let backwards = try #require(
            ledger((moves.reversed() + ["gone a.html#p\(length) cut"]).joined(separator: "\n")).0)
        #expect(backwards.paragraphs(of: "a.html").allSatisfy { $0.withdrawal?.reason == "cut" })
        #expect(backwards.paragraphs(of: "a.html").count == length)
    }

    @Test("Moves in a circle are one finding, whatever leads into them", arguments: [2, 100_000])
    func circle(length: Int) {
        let moves = (1...length).map { "moved a.html#p\($0) to a.html#p\($0 % length + 1)" }
        let (ledger, findings) = ledger((moves + ["moved b.html#p1 to a.html#p1"]).joined(separator: "\n"))
        #expect(findings == ["published.txt:1:1 damaged-ledger"])
        #expect(ledger?.paragraphs(of: "a.html").allSatisfy { $0.successor == nil && !$0.isGone } == true)
    }

    @Test("Two targets for one address are reported at the second; the same line twice is not")
    func twoTargets() {
        let move = "moved a.html#p1 to a.html#p2"
        #expect(ledger("\(move)\n\(move)\n").1 == [])
        #expect(
            ledger("\(move)\nmoved a.html#p1 to b.html#p3\n").1 == ["published.txt:2:1 damaged-ledger"])
    }

    @Test("Moves lead from paragraph to paragraph, heading to heading and footnote to footnote, on any page")
    func moves() {
        let (read, findings) = ledger(
            """
            moved articles/a.html#p1 to articles/b.html#p2
            moved articles/a.html#x to articles/a.html#y
            moved footnotes/a/1.html to footnotes/b/2.html\r
            """)
        #expect(findings == [])
        #expect(read?["footnotes/a/1.html"]?.successor == LedgerAddress("footnotes/b/2.html"))
    }

    @Test(
        "A damaged line is reported",
        arguments: [
            "articles/a.html b", "../a.html", "articles/a.html#p1", "articles/a.html#p1 3 abc", "gone a.html",
            "gone ../a why", "gone a.html 2026-11-29", "articles/a", "articles/a.html \"A cut ti", "articles/a.html#x",
            "footnotes/a/1.html 3 abcdef", "https://other.example/articles/a.html",
            "moved https://other.example/a.html#p1 to a.html#p1", "moved a.html to b.html", "moved a.html#p1 to b.html",
            "ids other", "articles/a.html \"T\" x#p1", "moved a.html#p1", "moved a.html#p1 to a.html#x",
            "moved a.html#p1 to a.html#p1", "<<<<<<< HEAD",
            "=======",
            ">>>>>>> other", "||||||| base",
        ])
    func damaged(line: String) {
        #expect(ledger("index.html\n\(line)\n").1 == ["published.txt:2:1 damaged-ledger"])
    }

    @Test("A missing ledger is not reported, and the site has none")
    func none() {
        let read = read(["articles/a.md": "---\ntitle: T\ndate: 2014\n---\n"])
        #expect(read.value.ledger == nil && read.diagnostics.isEmpty)
    }
}
