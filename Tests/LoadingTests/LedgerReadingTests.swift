import Base
import Model
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
        #expect(ledger["articles/a.html"] == Ledger.Page(path: "articles/a.html", line: 2, isGone: false))
        #expect(ledger["old.html"] == Ledger.Page(path: "old.html", line: 7, isGone: true))
        #expect(
            ledger.paragraphs(of: "articles/a.html") == [
                Ledger.Paragraph(number: 1, line: 9, state: .moved(to: 7)),
                Ledger.Paragraph(number: 2, line: 8, state: .gone),
            ])
        #expect(ledger.firstUnused(of: "articles/a.html") == 3)
        #expect(ledger.firstUnused(of: "articles/b.html") == 1)
    }

    @Test(
        "A damaged line is reported",
        arguments: [
            "articles/a.html b", "../a.html", "articles/a.html#p1", "articles/a.html#p1 3 abc", "gone a.html",
            "gone ../a why",
            "moved a.html#p1", "moved a.html#p1 to b.html#p2", "moved a.html#p1 to a.html#p1", "<<<<<<< HEAD",
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
