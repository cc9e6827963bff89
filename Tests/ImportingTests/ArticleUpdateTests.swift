import Testing

@testable import Importing

@Suite("An article whose text is revised")
struct ArticleUpdateTests {
    private func update(_ old: String, _ new: String) -> ArticleUpdate {
        ArticleUpdate(of: Array(old.utf8), with: imported(new, title: "New", date: "2025"))
    }
    private func text(_ update: ArticleUpdate) -> String { String(decoding: update.markdown, as: UTF8.self) }

    @Test("The front matter and the labels of the footnotes stay, whatever their new order and numbers")
    func labels() {
        let old =
            "---\ntitle: Old\nextra: kept\n---\n\nOne[^mayor] two[^2].\n\n[^mayor]: Ines Marlow on 22 May\n\n[^2]: Council minutes\n"
        let update = update(
            old, "Two[1] one[2] and three[3].\n\n[1] Council minutes\n\n[2] Ines Marlow on 22 May\n\n[3] A log")
        #expect(
            text(update) == """
                ---
                title: Old
                extra: kept
                ---

                Two[^2] one[^mayor] and three[^3].

                [^2]: Council minutes

                [^mayor]: Ines Marlow on 22 May

                [^3]: A log

                """)
        #expect(update.findings.map(\.kind) == [.newNote] && update.lostLabels == [])
    }

    @Test("A footnote with other words keeps its label if most stay, and a footnote that is gone is listed")
    func changes() {
        let old =
            "---\ntitle: Old\n---\n\nOne[^a] two[^b].\n\n[^a]: Ines Marlow to the press on 22 May 2024\n\n[^b]: Council minutes\n"
        let update = update(old, "One[1].\n\n[1] Ines Marlow, speaking to the press on 22 May 2024")
        #expect(text(update).hasSuffix("One[^a].\n\n[^a]: Ines Marlow, speaking to the press on 22 May 2024\n"))
        #expect(update.findings.map(\.kind) == [.changedNote, .lostNote] && update.lostLabels == ["b"])
    }

    @Test("Notes with the same words keep their order")
    func repeats() {
        let old = "---\ntitle: Old\n---\n\nOne[^x] two[^y].\n\n[^x]: Ibid.\n\n[^y]: Ibid.\n"
        #expect(text(update(old, "One[1] two[2].\n\n[1] Ibid.\n\n[2] Ibid.")).contains("One[^x] two[^y]."))
    }
}
