import Base
import Language
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Footnotes that were published")
struct FootnoteAddressTests {
    /// A sentence with the note that it cites.
    typealias Cited = (label: String, sentence: String, note: String)

    private static let warning: Cited = (
        "1", "The River Authority had warned the town two days before.",
        "River Authority, log of warnings of May 2024, page 12, https://river.example/log."
    )
    private static let gates: Cited = (
        "2", "Nobody closed the gates on that evening, the keeper says.",
        "Interview with the keeper of the gates, Port Vale, 3 June 2024."
    )
    private static let count: Cited = (
        "3", "The council counted almost forty people who were hurt.",
        "Port Vale Council, statement of 22 May 2024, https://council.example/22-may."
    )
    private static let again: Cited = ("4", "The mayor repeated this figure in parliament a week later.", "Ibid.")
    private static let denied: Cited = ("5", "The keeper denied it before the inquiry in the following year.", "Ibid.")
    private static let all = [warning, gates, count, again, denied]

    private func text(_ notes: [Cited]) -> String {
        notes.map { "\($0.sentence)[^\($0.label)]" }.joined(separator: "\n\n") + "\n\n"
            + notes.map { "[^\($0.label)]: \($0.note)" }.joined(separator: "\n\n") + "\n"
    }

    /// The site, after `before` was published and the article became `after`.
    private func site(
        _ before: [Cited], _ after: [Cited], slug: String = "a", aliases: [String] = [],
        _ lines: [(String, Ledger.State)] = []
    ) async -> Diagnosed<Site> {
        var first = Draft()
        first.article("a", text(before))
        let published = await first.site()
        let entries = published.footnotes.indices.map { index in
            let footnote = published.footnotes[index]
            let body = published.articles[0].body.value
            return Ledger.Entry(
                LedgerAddress(footnote.path.text), line: index.index + 1,
                record: .footnote(
                    FootnoteSketch(
                        text: ParagraphSketch(body.words(ofFootnote: footnote.number)),
                        sentence: ParagraphSketch(body.words(ofSentenceAt: footnote.markers.first)))))
        }
        var second = Draft()
        second.article("a", text(after), slug: slug)
        second.catalog.articles[0].header.aliases = aliases.map { Located($0, at: .start) }
        second.catalog.ledger = Ledger(
            SourceFile(path: Ledger.path, bytes: []),
            entries + lines.map { Ledger.Entry(LedgerAddress($0), line: 99, $1) })
        return await second.linked()
    }

    /// For each footnote now, its name in its address and its label: `3=8` if the note labelled 8 is at 3.html.
    private func names(_ site: Diagnosed<Site>) -> String {
        site.value.footnotes.map { "\($0.path.stem)=\($0.label)" }.joined(separator: " ")
    }

    private static func labelled(_ notes: [Cited]) -> [Cited] {
        notes.enumerated().map { ("\($0 + 1)", $1.sentence, $1.note) }
    }

    private static let new: Cited = ("9", "It had rained for three weeks.", "Weather office, summary of May 2024.")
    private static let edits: [(what: String, now: [Cited], names: String)] = [
        ("nothing", all, "1=1 2=2 3=3 4=4 5=5"),
        ("one put first, all numbered anew", labelled([new] + all), "1-2=1 1=2 2=3 3=4 4=5 5=6"),
        ("one put last", all + [new], "1=1 2=2 3=3 4=4 5=5 9=9"),
        ("in another order, numbered anew", labelled([count, denied, warning, again, gates]), "3=1 5=2 1=3 4=4 2=5"),
        ("named by words", all.map { ("n" + $0.label, $0.sentence, $0.note) }, "1=n1 2=n2 3=n3 4=n4 5=n5"),
        (
            "a note corrected and numbered anew",
            labelled(
                [
                    new, warning,
                    (gates.label, gates.sentence, "Interview with the gates’ keeper, Port Vale, 4 June 2024."),
                ]
                    + [count, again, denied]), "1-2=1 1=2 2=3 3=4 4=5 5=6"
        ),
        (
            "a source given in another form",
            labelled([
                new, ("", warning.sentence, "*Log of warnings*, https://river.example/log"), gates, count, again,
                denied,
            ]),
            "1-2=1 1=2 2=3 3=4 4=5 5=6"
        ),
        (
            "a sentence written anew",
            labelled(
                [new, ("", "Two days earlier there was a message from the authority.", warning.note), gates, count]
                    + [again, denied]), "1-2=1 1=2 2=3 3=4 4=5 5=6"
        ),
        (
            "the sentence of a short note edited",
            labelled(
                [
                    new, warning, gates, count,
                    ("", "The mayor repeated the figure in parliament a week later.", "Ibid."),
                ]
                    + [denied]), "1-2=1 1=2 2=3 3=4 4=5 5=6"
        ),
        (
            "another source for the same sentence",
            labelled(
                [new, warning, ("", gates.sentence, "Testimony of J. Holt before the inquiry, 12 May 2025.")]
                    + [count, again, denied]), "1-2=1 1=2 2=3 3=4 4=5 5=6"
        ),
    ]

    @Test("After an edit each address leads to the note that it led to", arguments: 0..<10)
    func edit(index: Int) async {
        let edit = Self.edits[index]
        let site = await site(Self.all, edit.now)
        #expect(names(site) == edit.names, "\(edit.what)")
        #expect(site.diagnostics.map(\.sentence) == [], "\(edit.what)")
    }

    private static func twoNotes(_ one: String, _ other: String) -> String {
        "Both men say so to the inquiry.[^1][^2]\n\n[^1]: \(one)\n\n[^2]: \(other)\n"
    }

    @Test("Two notes of one sentence are told apart; neither takes the address of one that was deleted")
    func oneSentence() async {
        var first = Draft()
        first.article("a", Self.twoNotes("Testimony of J. Holt in the first week.", "Letter of A. Reed to the mayor."))
        let old = await first.site()
        let entries = old.footnotes.indices.map { index in
            Ledger.Entry(
                LedgerAddress(old.footnotes[index].path.text), line: index.index + 1,
                record: .footnote(
                    FootnoteSketch(
                        text: ParagraphSketch(old.articles[0].body.value.words(ofFootnote: index.index + 1)),
                        sentence: ParagraphSketch(old.articles[0].body.value.words(ofSentenceAt: index.index)))))
        }
        var second = Draft()
        second.article("a", Self.twoNotes("Letter of A. Reed to the mayor.", "Report of the harbour office, 2025."))
        second.catalog.ledger = Ledger(SourceFile(path: Ledger.path, bytes: []), entries)
        let site = await second.linked()
        #expect(names(site) == "2=1 2-2=2")
        #expect(site.diagnostics.map(\.rule) == [.lostFootnoteAddress])
    }

    @Test("A note that nothing continues is an error; a line settles it, and its name is not given again")
    func lost() async {
        let now = Self.labelled([Self.warning, Self.count, Self.again, Self.denied])
        let lost = await site(Self.all, now)
        #expect(names(lost) == "1=1 3=2 4=3 5=4")
        #expect(
            lost.diagnostics.map { "\($0.position.line): \($0.sentence)" } == [
                "2: footnote 'footnotes/a/2.html' was published, and no footnote matches it now; write "
                    + "'gone footnotes/a/2.html why' in content/published.txt, or 'moved footnotes/a/2.html to …' "
                    + "if another footnote says it"
            ])
        let gone = await site(Self.all, now + [Self.new], [("footnotes/a/2.html", .gone(Ledger.Withdrawal("cut")))])
        #expect(gone.diagnostics == [] && names(gone) == "1=1 3=2 4=3 5=4 9=9")
        #expect(gone.value.withdrawn.map(\.path) == ["footnotes/a/2.html"])
        let target = LedgerAddress("footnotes/a/3.html")
        let moved = await site(Self.all, now, [("footnotes/a/2.html", .moved(to: target))])
        #expect(moved.diagnostics == [])
        #expect(moved.value.oldAddresses.map { moved.value.path(of: $0.entity).stem } == ["3"])
        let nowhere = await site(
            Self.all, now, [("footnotes/a/2.html", .moved(to: LedgerAddress("footnotes/a/8.html")))])
        #expect(nowhere.diagnostics.map(\.rule) == [.lostFootnoteAddress])
    }

    @Test("After a change of the article's address its alias covers the footnotes, however they are labelled")
    func alias() async {
        let now = Self.labelled([Self.new, Self.count, Self.warning, Self.gates, Self.again, Self.denied])
        let site = await site(Self.all, now, slug: "b", aliases: ["articles/a.html"])
        #expect(site.diagnostics == [])
        #expect(names(site) == "1-2=1 3=2 1=3 2=4 4=5 5=6")
        #expect(site.value.footnotes.allSatisfy { $0.path.text.hasPrefix("footnotes/b/") })
        let old = site.value.oldAddresses.map { "\($0.path) \(site.value.path(of: $0.entity).text)" }
        #expect(old == (1...5).map { "footnotes/a/\($0).html footnotes/b/\($0).html" })
    }

    @Test("An old ledger that records no words of footnotes goes by their labels")
    func withoutWords() async {
        var draft = Draft()
        draft.article("a", text(Self.all))
        draft.catalog.ledger = Ledger(
            SourceFile(path: Ledger.path, bytes: []),
            ["1", "3", "7"].enumerated().map {
                Ledger.Entry(LedgerAddress("footnotes/a/\($1).html"), line: $0 + 1)
            })
        let site = await draft.linked()
        #expect(names(site) == "1=1 2=2 3=3 4=4 5=5")
        #expect(site.diagnostics.map { "\($0.position.line) \($0.rule)" } == ["3 lostFootnoteAddress"])
    }
}
