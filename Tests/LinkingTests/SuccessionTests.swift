import TestSupport
import Base
import Language
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Paragraphs that were published")
struct SuccessionTests {
    private static let river =
        "The River Authority says that its warning was confirmed two days before the flood reached the town."
    private static let mayor =
        "Mayor Ines Marlow blamed the authority and told the council that nobody in Port Vale had been warned."
    private static let inquiry =
        "The council opened an inquiry in June, which heard forty witnesses and published its report a year later."
    private static let dam =
        "Engineers had asked for a new dam since 1998, but three governments in a row found no money for it."
    private static let text = [river, mayor, inquiry, dam]

    /// A ledger of paragraphs p1, p2 and so on, with further lines.
    private func ledger(_ paragraphs: [String], _ lines: [(Int32, Ledger.State)] = []) -> Ledger {
        let published = paragraphs.enumerated().map { index, text in
            let sketch = ParagraphSketch(WordPairs(of: Array(text.utf8), in: 0..<text.utf8.count))
            return Ledger.Entry(Self.address(Int32(index + 1)), line: index + 1, record: .words(sketch))
        }
        return Ledger(
            SourceFile(path: Ledger.path, bytes: []),
            published + lines.map { Ledger.Entry(Self.address($0), line: 99, $1) })
    }

    private static func address(_ number: Int32) -> LedgerAddress {
        LedgerAddress("articles/a.html", paragraph: number)
    }

    /// The addresses of the paragraphs now, `1+2` where one answers at two, and what is found.
    private func carried(_ ledger: Ledger, _ now: [String]) async -> (ids: String, findings: [String]) {
        var draft = Draft()
        draft.article("a", now.joined(separator: "\n\n"))
        draft.catalog.ledger = ledger
        let linked = await draft.linked()
        let body = linked.value.articles[0].body.value
        let ids = body.anchors.map { anchor in
            (["p\(anchor.paragraph)"] + body.otherAddresses(of: anchor.node)).map { String($0.dropFirst()) }.joined(
                separator: "+")
        }
        return (ids.joined(separator: " "), linked.diagnostics.map { "\($0.position.line): \($0.sentence)" })
    }

    private static let edits: [(what: String, now: [String], ids: String)] = [
        ("nothing", text, "1 2 3 4"),
        (
            "one put in", [river, "Quite another thing happened on the market square.", mayor, inquiry, dam],
            "1 5 2 3 4"
        ),
        ("one put first", ["A first paragraph of new words.", river, mayor, inquiry, dam], "5 1 2 3 4"),
        ("moved", [dam, inquiry, river, mayor], "4 3 1 2"),
        ("two merged", [river + " " + mayor, inquiry, dam], "1+2 3 4"),
        ("merged behind", [river, mayor, dam + " " + inquiry], "1 2 4+3"),
        (
            "split",
            [
                river, mayor, "The council opened an inquiry in June, which heard forty witnesses.",
                "It published its report a year later.", dam,
            ], "1 2 3 5 4"
        ),
        ("a word replaced", [river.replacing("confirmed", with: "issued"), mayor, inquiry, dam], "1 2 3 4"),
        (
            "every sixth word replaced",
            [river, mayor, replaced(inquiry, every: 6), dam], "1 2 3 4"
        ),
        ("moved and replaced", [dam, replaced(river, every: 5), mayor, inquiry], "4 1 2 3"),
        ("set in bold and in a list", ["- **\(river)**\n- \(mayor)\n- \(inquiry)", dam], "1 2 3 4"),
        ("marks and breaks", [river.replacing(" ", with: "\n"), mayor, inquiry, dam], "1 2 3 4"),
    ]

    private static func replaced(_ text: String, every step: Int) -> String {
        text.split(separator: " ").enumerated().map { $0 % step == step - 1 ? "other" : String($1) }.joined(
            separator: " ")
    }

    @Test("After an edit each address leads to the paragraph that continues it", arguments: 0..<12)
    func edit(index: Int) async {
        let edit = Self.edits[index]
        let carried = await carried(ledger(Self.text), edit.now)
        #expect(carried.ids == edit.ids, "\(edit.what)")
        #expect(carried.findings == [], "\(edit.what)")
    }

    @Test("Without a ledger paragraphs are numbered as they stand")
    func none() async {
        #expect(await carried(Ledger(SourceFile(path: Ledger.path, bytes: [])), [Self.dam, Self.river]).ids == "1 2")
    }

    @Test("The same words in several places stay next to what they stood next to")
    func same() async {
        let rows = ["Yes.", Self.river, "Yes.", Self.mayor, "Yes."]
        #expect(await carried(ledger(rows), rows).ids == "1 2 3 4 5")
        #expect(await carried(ledger(rows), [Self.river, "Yes.", Self.mayor, "Yes."]).ids == "2 3+1 4 5")
    }

    @Test("A paragraph that nothing continues is an error; its number is not given again")
    func lost() async {
        let now = [Self.river, "Wholly other words stand here, of ships and of the sea.", Self.inquiry, Self.dam]
        let carried = await carried(ledger(Self.text), now)
        #expect(carried.ids == "1 5 3 4")
        #expect(
            carried.findings == [
                "2: paragraph 'articles/a.html#p2' was published, and no paragraph matches it now; if "
                    + "paragraph #p5 now says it, write 'moved articles/a.html#p2 to articles/a.html#p5'; otherwise "
                    + "'gone articles/a.html#p2 why' in content/published.txt"
            ])
        let gone = await self.carried(ledger(Self.text, [(2, .gone(Ledger.Withdrawal("cut")))]), now)
        #expect(gone.ids == "1 5 3 4" && gone.findings == [])
        let moved = await self.carried(ledger(Self.text, [(2, .moved(to: Self.address(5)))]), now)
        #expect(moved.ids == "1 5+2 3 4" && moved.findings == [])
        let nowhere = await self.carried(ledger(Self.text, [(2, .moved(to: Self.address(9)))]), now)
        #expect(nowhere.findings.count == 1)
        let emptied = await self.carried(ledger(Self.text), [])
        #expect(emptied.findings.count == 4)
    }

    @Test("Rows of a table that share most of their words are told apart")
    func rows() async {
        func table(_ figures: [Int]) -> String {
            "|place|killed|\n|-|-|\n"
                + figures.map { "|the district of Vale number \($0)|about \($0) people|" }.joined(separator: "\n")
        }
        let rows = ["place\nkilled"] + [11, 12, 13].map { "the district of Vale number \($0)\nabout \($0) people" }
        #expect(await carried(ledger(rows), [table([11, 12, 13])]).ids == "1 2 3 4")
        #expect(await carried(ledger(rows), [table([13, 10, 11, 12])]).ids == "1 4 5 2 3")
        let fewer = await carried(ledger(rows), [table([11, 13])])
        #expect(fewer.ids == "1 2 4" && fewer.findings.count == 1)
    }

    @Test("An article that has moved keeps its paragraphs' addresses by its alias")
    func alias() async {
        var draft = Draft()
        draft.article("b", [Self.dam, Self.river].joined(separator: "\n\n"))
        draft.catalog.articles[0].header.aliases = [Located("/articles/a.html", at: .start)]
        draft.catalog.ledger = ledger([Self.river, Self.dam])
        #expect(await draft.linked().value.articles[0].body.anchors.map(\.id) == ["p2", "p1"])
    }

    @Test("References of the article itself lead to addresses that were carried")
    func fragments() async {
        let now = Self.river + " " + Self.mayor + " [there](#p2) [here](#p9)"
        let findings = await carried(ledger([Self.river, Self.mayor]), [now]).findings
        #expect(findings.count == 1 && findings[0].contains("p9"))
    }
}
