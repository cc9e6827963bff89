import Base
import Testing

@testable import Importing

@Suite("Columns and feet of pages in pasted text")
struct PastedColumnTests {
    private func imported(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions(title: "T", date: "2024"))
    }

    private func inOrder(_ rows: [(String, String)], at gutter: Int) -> [String] {
        let rows = rows.map { left, right in
            Array((left + String(repeating: " ", count: max(0, gutter - left.count)) + right).utf8)
        }
        return PastedColumns.inOrder(rows).map(\.string)
    }

    private let beside = (1...5).map {
        ("The left hand side of a line, no. \($0)", "The right hand side of a line, no. \($0)")
    }

    @Test("A left column that touches the right one is cut where the column begins")
    func touching() {
        let read = inOrder(
            beside + [("A line that is full up to the other one,", "and the one that it touches in the middle")]
                + beside,
            at: 40)
        #expect(read.contains("A line that is full up to the other one,"))
        #expect(read.contains("and the one that it touches in the middle"))
    }

    @Test("A line across the page between empty ones stays whole")
    func across() {
        let across = "A line that goes across both of the columns of this page, from left to right"
        #expect(inOrder(beside + [("", ""), (across, ""), ("", "")] + beside, at: 40).contains(across))
    }

    @Test("A right column that is moved further down is read as one")
    func moved() {
        let rows = (beside + beside).map { left, right in left + String(repeating: " ", count: 44 - left.count) + right
        }
        let feet = (1...4).map {
            "    \($0) Minutes of the council of the vale, page \($0)  and what goes on in the foot \($0)"
        }
        let read = PastedColumns.inOrder((rows + feet).map { Array($0.utf8) }).map(\.string)
        #expect(read.contains("    4 Minutes of the council of the vale, page 4"))
        #expect(read.last == "and what goes on in the foot 4")
    }

    private func page(_ top: String, note: String = "1 Minutes of the council, p. 3.") -> String {
        """
        The council of the vale met on the first day of June to speak
        about the water,1 and about the mill that had been closed in
        spring. Nobody asked why,2 and nobody was told by the mayor or
        by the clerk.

        \(top)

        \(longParagraph)
        \(note)
        2 Report of the engineers.
        \u{c}The vale was quiet.

        """
    }

    @Test(
        "The number of a section or of a page is not that of a note",
        arguments: ["1 Lessons from the Water", "1\n\nLessons from the Water", "1\n\nin the old town, where nobody"])
    func headings(top: String) throws {
        let article = try imported(page(top))
        #expect(article.notes == ["[^1]: Minutes of the council, p. 3.", "[^2]: Report of the engineers."])
        #expect(article.body.contains(top.suffix(12)))
    }

    @Test(
        "The number of a section above its heading goes to it, and that of a page to nothing",
        arguments: [("Lessons from the Water", true), ("The vale was quiet.", false), ("in the old town", false)])
    func sections(below: String, isHeading: Bool) {
        let rows = ["It rained.", "", "2", "", below, "", "The vale"].map { Array($0.utf8) }
        let joined = SplitLabels.joined(rows).map(\.string)
        #expect(joined.contains("2 \(below)") == isHeading)
        #expect(joined.contains("2") != isHeading)
    }

    @Test("Wide spaces in a note at the foot of a page become one")
    func wideSpaces() throws {
        let article = try imported(page("It rained.", note: "1 Minutes     of the    council, p. 3."))
        #expect(article.notes.first == "[^1]: Minutes of the council, p. 3.")
    }

    @Test("A number after a year and a comma calls a note, and one that is part of a word does not")
    func calls() throws {
        let text = page("It rained.").replacing("the water,1", with: "area2 in 1998,1").replacing(
            "why,2", with: "why,2")
        let article = try imported(text)
        #expect(article.body.contains("about area2 in 1998,[^1]"))
        #expect(article.body.contains("asked why,[^2]"))
    }

    @Test("A note whose marker is lost is listed, and no part of the note before")
    func lostMarker() throws {
        let text = page("It rained.", note: "1 Minutes of the council, p. 3.").replacing("why,2", with: "why")
        let article = try imported(text)
        #expect(article.notes == ["[^1]: Minutes of the council, p. 3."])
        #expect(article.report.findings(of: .noteWithoutMarker).map(\.text) == ["Report of the engineers."])
    }

    @Test(
        "Lines that a program put together across two columns are reported",
        arguments: [("secu- dle", true), ("pre- and", false), ("well-known to", false)])
    func mixed(words: String, isReported: Bool) throws {
        let line =
            "The council of the vale met on the \(words) first day of June to speak\nabout the mill and the coun-\ncil.\n"
        let article = try imported(String(repeating: line, count: 4) + "\u{c}" + longParagraph)
        #expect(article.report.findings(of: .unread).isEmpty != isReported)
    }

    @Test("A text that begins in the middle of a sentence is reported", arguments: ["and the", "The"])
    func beginning(words: String) throws {
        let text = """
            \(words) council of the vale met on the first day of June to speak
            about the water, and about the mill that had been closed in
            spring. Nobody has asked why, and nobody was told by either
            the mayor or the clerk what the engineers had found there.

            """
        let article = try FileImport.run(
            Array((text + "\u{c}" + longParagraph).utf8), fileName: "a.txt",
            options: ImportOptions(title: "T", date: "2024"))
        #expect(article.report.findings(of: .unread).isEmpty == (words == "The"))
    }
}
