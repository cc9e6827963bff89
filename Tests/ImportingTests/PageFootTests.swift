import Base
import Testing

@testable import Importing

@Suite("Notes at the feet of pasted pages")
struct PageFootTests {
    private func imported(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions(title: "T", date: "2024"))
    }

    private static let first = """
        The council of the vale met on the first day of June to speak
        about the water that the old mill does not reach 1. Nobody was
        there who had asked for it in May. 2 We did not hear what was
        said,345 since nobody but the mayor and the clerk was let in.
        1 https://www.example.org/vale/reports/old_
        mill_2019.pdf
        2 Minutes of the council, p. 3.
        3 https://www.example.org/vale
        4 Ibid.
        5 Holm, p. 9.

        """

    @Test("Numbers apart from their words, and several as one, call the notes below them")
    func apart() throws {
        let article = try imported(Self.first + "\u{c}" + longParagraph)
        #expect(article.body.contains("does not reach[^1]. Nobody was there who had asked for it in May.[^2] We did"))
        #expect(article.body.contains("was said,[^3][^4][^5] since nobody"))
        #expect(article.notes.first == "[^1]: https://www.example.org/vale/reports/old_mill_2019.pdf")
        #expect(article.notes.count == 5)
        // Without notes these are numbers.
        let bare = Self.first.split(separator: "\n").prefix(4).joined(separator: "\n")
        #expect(try imported(bare + "\n\n\u{c}" + longParagraph).body.contains("does not reach 1. Nobody"))
    }

    @Test("Digits as one call several notes only where no note has the whole as its number", arguments: [true, false])
    func runs(areMany: Bool) {
        let count = areMany ? 12 : 3
        let notes = (1...count).map { "\($0). Holm, p. \($0)." }.joined(separator: "\n")
        let calls = areMany ? (1...11).map { "It rained,\($0) and" }.joined(separator: " ") : "It rained,1 and"
        let text =
            "\(longParagraph) \(calls) the talks\(areMany ? 12 : 23) ended.\n\nNotes\n\n\(notes)\n"
        let body = TextImport.run(
            Array(text.utf8), fileName: "a.txt", options: ImportOptions(title: "T", date: "2024")
        ).body
        #expect(body.contains(areMany ? "talks[^12] ended" : "talks[^2][^3] ended"))
    }

    @Test(
        "An address that a program broke goes on in the next line",
        arguments: [
            ("https://example.org/a/", "b.pdf", true), ("https://example.org/a\u{2010}", "bout", true),
            ("https://example.org/a", "b_c.pdf", true), ("https://example.org/a", "b", false),
            ("https://example.org/a", "b_c.pdf was read", false), ("a/", "b.pdf", false),
        ])
    func addresses(above: String, line: String, goesOn: Bool) {
        #expect(SplitAddress.goesOn(Array("See \(above)".utf8), Array(line.utf8)) == goesOn)
    }

    private static let paragraphs = """
        The council of the vale met in June,1 and it spoke about the water2 for three days, which nobody had seen before in the

        1 Minutes of the council, p. 3.
        2 Ibid.

        old town, though it had rained since spring and the mill was closed by those who own it.3 Nobody asked why that was so.

        3 Holm, p. 9.
        """

    @Test("Notes between the paragraphs of a text join their calls, and what they part is one paragraph again")
    func groups() throws {
        let article = try imported(Self.paragraphs)
        #expect(article.body.hasPrefix("The council of the vale met in June,[^1] and it spoke about the water[^2] for"))
        #expect(article.body.contains("seen before in the old town") && article.notes.count == 3)
        // Numbered paragraphs that nothing calls stay.
        let uncalled = Self.paragraphs.replacing("June,1", with: "June,").replacing("water2", with: "water")
        #expect(try imported(uncalled).body.contains("1 Minutes of the council"))
    }

    @Test("A list of the text that begins as the notes below it do stays where it is")
    func list() throws {
        let text = """
            The council of the vale met on the first day of June to speak
            about the water,1 and named two reasons why nobody came:2
            1. It rained.
            2. The mill was closed.
            The first is not the whole truth, as the clerk told us later.
            1 Minutes of the council, p. 3.
            2 Ibid.

            """
        let article = try imported(text + "\u{c}" + longParagraph)
        #expect(article.notes == ["[^1]: Minutes of the council, p. 3.", "[^2]: Ibid."])
        #expect(article.body.contains("It rained."))
    }

    @Test("The number of a page is no number of a note that is further down")
    func pageNumber() throws {
        let text = """
            The council of the vale met on the first day of June to speak
            about the water,1 and about the mill that had been closed in
            spring.
            1
            Nobody has asked why, and nobody was told by either the mayor
            or the clerk what the engineers had found there.
            1 Minutes of the council, p. 3.

            """
        #expect(try imported(text + "\u{c}" + longParagraph).notes == ["[^1]: Minutes of the council, p. 3."])
    }

    @Test(
        "Rows that say which page they end part pages, and other numbered rows do not",
        arguments: [
            ("Page 2 of 9", 2), ("2/9", 2), ("– 2 –", 2), ("[2]", 2), ("[2] Ibid.", nil), ("2", 2), ("Figure 2", nil),
            ("9/2", nil), ("2 of us", nil),
        ] as [(String, Int?)])
    func pages(row: String, number: Int?) {
        #expect(PageBreaks.number(Array(row.utf8)) == number)
    }

    @Test("The title of a text that is its running head as well stays above the names of the authors")
    func title() throws {
        let pages = [
            "The water of the vale\nBy Rosa Lind\n\n\(longParagraph)", "The water of the vale\n\n\(longParagraph)",
            "The water of the vale\n\n\(longParagraph)",
        ]
        let text = pages.joined(separator: "\n\u{c}")
        let article = try FileImport.run(Array(text.utf8), fileName: "a.txt", options: ImportOptions(date: "2024"))
        #expect(article.frontMatter.first == "title: The water of the vale")
        #expect(!article.body.contains("The water of the vale"))
    }

    @Test("A table of contents is left out of printed pages and reported, and dots in a text stay")
    func contents() throws {
        let contents = "Contents\nThe flood ............ 3\nThe dam ............ 4\n\n"
        let article = try imported(contents + Self.first + "\u{c}" + longParagraph)
        #expect(article.body.hasPrefix("The council"))
        let report = article.report.findings(of: .dropped).map(\.text)
        #expect(report == ["Contents, The flood ............ 3, The dam ............ 4"])
        let single = try imported(Self.first + "\u{c}It was said ............ 3\n\n" + longParagraph)
        #expect(single.body.contains("It was said ...") && single.report.findings(of: .dropped).isEmpty)
    }

    @Test("Below the heading of the notes of a whole text no page has a foot, and numbers after “no.” are apart")
    func endnotes() throws {
        let text = """
            The council of the vale met on the first day of June to speak
            about the water,1 and it named twelve reasons why nobody came.12
            \u{c}The council met in June, and it spoke of the old water mill.2

            Notes
            1. Holm, vol. 2, no. 2 (2019).
            2. Minutes of the council, p. 3.

            """
        let article = try imported(text)
        #expect(article.notes == ["[^1]: Holm, vol. 2, no. 2 (2019).", "[^2]: Minutes of the council, p. 3."])
        #expect(article.body.contains("about the water,[^1] and") && article.body.contains("water mill.[^2]"))
    }

    @Test("Notes of a wiki that lost their numbers have carets, below a heading with a link to edit it")
    func wiki() throws {
        let text = "\(longParagraph)[1]\n\n\(longParagraph)[2]\n\nReferences[edit]\n\n^ Holm, p. 3.\n^ Ibid.\n"
        #expect(try imported(text).notes == ["[^1]: Holm, p. 3.", "[^2]: Ibid."])
        let other = text.replacing("References[edit]", with: "References are rare[edit]")
        #expect(try imported(other).notes.isEmpty)
        // Its numbered paragraphs are no notes.
        let numbered = "(1) " + text.replacing("\n\n\(longParagraph)[2]", with: "\n\n(2) \(longParagraph)[2]")
        let article = try imported(numbered)
        #expect(article.notes == ["[^1]: Holm, p. 3.", "[^2]: Ibid."])
        #expect(article.body.contains("(2) \(longParagraph)[^2]"))
    }
}
