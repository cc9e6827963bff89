import Base
import Testing

@testable import Importing

@Suite("Text of printed pages")
struct PrintedTests {
    private func imported(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions(title: "T", date: "2024"))
    }

    private static let pages = """
                        Institute Briefing 12

        The Energy Regulator in Port Vale postponed the environmental assess-
        ment of the harbour, which the well-known council had asked for.1 The
        council met again in June, and asked for a counter-
        proposal.

        Next steps

        The second assessment of the harbour is to follow, as the well-
        known council has said more than once and in many words to all who

        1 Council minutes, Port Vale, which name the assessment of the har-
        bour, p. 3.
                                      1
        \u{c}                Institute Briefing 12

        would listen to it.2

        2 Ibid.
                                      2

        """

    @Test("Lines are joined, hyphens undone by the text's own words, and running heads and numbers left out")
    func joins() throws {
        let article = try imported(Self.pages)
        #expect(
            article.body == """
                The Energy Regulator in Port Vale postponed the environmental assessment of the harbour, which the well-known council had \
                asked for.[^1] The council met again in June, and asked for a counterproposal.

                ## Next steps

                The second assessment of the harbour is to follow, as the well-known council has said more than once and in many words to \
                all who would listen to it.[^2]

                [^1]: Council minutes, Port Vale, which name the assessment of the harbour, p. 3.

                [^2]: Ibid.

                """)
        #expect(
            article.report.findings(of: .dropped).map(\.text) == [
                "Institute Briefing 12", "1, 2",
            ])
    }

    @Test(
        "The same words at the feet of several pages are notes where the pages call them, and running feet otherwise",
        arguments: [true, false])
    func repeatedNotes(areCalled: Bool) throws {
        let sentences = [
            "The council met in June", "Nobody was told of the flood", "A plan was made in the harbour office",
        ]
        let pages = zip(1..., sentences).map { page, sentence in
            "\(sentence)\(areCalled ? ",\(page)" : "") and \(longParagraph)\n\n\(page) Minutes of the council.\n"
        }
        let article = try imported(pages.joined(separator: "\u{c}"))
        #expect(article.notes.count == (areCalled ? 3 : 0))
        #expect(article.report.findings(of: .dropped).isEmpty == areCalled)
    }

    /// A page as `pdftotext -bbox-layout` prints it: each line as its place, its height and its words.
    private func page(_ lines: [(left: Int, top: Int, height: Int, words: [String])]) -> String {
        let printed = lines.map { line in
            var left = line.left
            let words = line.words.map { word in
                defer { left += word.count * 5 + 5 }
                let isRaised = word.hasPrefix("^")
                return
                    "<word xMin=\"\(left)\" yMin=\"\(line.top)\" xMax=\"\(left + word.count * 5)\" yMax=\"\(line.top + line.height / (isRaised ? 2 : 1))\">\(word.drop { $0 == "^" })</word>"
            }
            return
                "<line xMin=\"\(line.left)\" yMin=\"\(line.top)\" xMax=\"\(left)\" yMax=\"\(line.top + line.height)\">\(words.joined())</line>"
        }
        return "<page width=\"600\" height=\"800\">\(printed.joined())</page>"
    }

    private func read(_ pages: [String]) throws -> ImportText {
        PrintedReader.read(PrintedPages(try MarkupReader.html(Array("<doc>\(pages.joined())</doc>".utf8)).root))
    }

    @Test("Two columns are read one after the other, large lines are headings, and raised numbers call the notes below")
    func columns() throws {
        let line = { (left: Int, top: Int, text: String) in
            (left: left, top: top, height: 10, words: text.split(separator: " ").map(String.init))
        }
        var lines = [(left: 40, top: 100, height: 24, words: ["After", "the", "flood"])]
        for row in 0..<5 {
            lines.append(line(310, 150 + row * 12, "right hand column of words that goes on \(row)"))
            lines.append(
                line(
                    40, 150 + row * 12,
                    row == 4 ? "left hand column that ends here. ^1" : "left hand column of words that goes on \(row)"))
        }
        lines.append((left: 40, top: 700, height: 8, words: ["1", "Holm,", "p.", "3"]))
        let text = try read([page(lines)])
        #expect(text.lines.map(\.text.plain.string).first == "After the flood" && text.lines.first?.role == .title)
        let body = text.lines.dropFirst().map(\.text.plain.string).joined(separator: "|")
        let (left, right) = (body.firstRange(of: "ends here."), body.firstRange(of: "right hand"))
        #expect(left.map { l in right.map { l.lowerBound < $0.lowerBound } ?? false } == true, "\(body)")
        #expect(text.notes.map { $0.paragraphs.map(\.bytes.string) } == [["Holm, p. 3"]])
    }

    @Test("A byline and a date that are set larger than the text are lines by themselves")
    func largeByline() throws {
        let text = "right hand column of words that goes on and on"
        let lines =
            [(24, "After the flood"), (13, "By Rosa Lind"), (13, "3 March 2023")].enumerated().map { place, line in
                (left: 40, top: 60 + place * 26, height: line.0, words: line.1.split(separator: " ").map(String.init))
            }
            + (0..<8).map { row in
                (left: 40, top: 200 + row * 12, height: 10, words: text.split(separator: " ").map(String.init))
            }
        let read = try read([page(lines)])
        #expect(read.lines.prefix(3).map(\.text.plain.string) == ["After the flood", "By Rosa Lind", "3 March 2023"])
    }

    @Test("A line that ends far from the edge ends its item, though neither a bullet nor a full stop says so")
    func items() throws {
        let texts = [
            "The council of the vale asked for three things in June,",
            "and for a fourth one in the autumn of that year.",
            "A bridge", "A road that leads from the harbour to the mill and to", "the upper vale", "A school",
        ]
        let lines = texts.enumerated().map { row, text in
            (left: 40, top: 100 + row * 12, height: 10, words: text.split(separator: " ").map(String.init))
        }
        #expect(
            try read([page(lines)]).lines.map(\.text.plain.string) == [
                "\(texts[0]) \(texts[1])", "A bridge", "\(texts[3]) \(texts[4])", "A school",
            ])
    }

    @Test(
        "Digits that lost their superscript are markers where a list of notes answers them in order, and never otherwise",
        arguments: [
            (
                "One here.1 Two there2 in 2014.3 The G20 met.\n\nNotes\n\n1 A\n2 B\n3 C",
                "One here.[^1] Two there[^2] in 2014.[^3] The G20 met.\n\n[^1]: A\n\n[^2]: B\n\n[^3]: C\n"
            ),
            ("One here.1 Two “there.”2\n\n1. A\n2. B", "One here.[^1] Two “there.”[^2]\n\n[^1]: A\n\n[^2]: B\n"),
            (
                "A rise of 3.5 and 10,2 in the F16 and at p.3 of it.",
                "A rise of 3.5 and 10,2 in the F16 and at p.3 of it.\n"
            ),
            ("One here† and there.\n\n† A", "One here[^dagger] and there.\n\n[^dagger]: A\n"),
        ])
    func glued(text: String, expected: String) throws {
        #expect(try imported(text).body == expected)
    }

    @Test("Markers whose notes are not in the text are reported")
    func withoutNotes() throws {
        let article = try imported("\(longParagraph)1\n\n\(longParagraph)2")
        #expect(article.report.findings(of: .markerWithoutNote).count == 2)
    }

    @Test("A menu, a copyright line and links after “Related posts” leave a pasted page")
    func pastedPage() throws {
        let text =
            "Home\nAbout us\nJump to content\n\nLake Talks End Today\n\nMira Holm | 2 May 2019\n\n\(longParagraph)\n\nRelated posts\nFive things to know\n© 2024 Institute"
        let article = try FileImport.run(Array(text.utf8), fileName: "a.txt", options: ImportOptions())
        #expect(
            article.frontMatter == ["title: Lake Talks End Today", "date: 2019-05-02", "authors:", "  - Mira Holm"])
        #expect(article.body == longParagraph + "\n")
    }

    @Test("Dashes begin items where there are two, and tabs part the cells of a table")
    func listsAndTables() throws {
        let text = "\(longParagraph)\n\n- a bridge\n- a road\n\nYear\tSum\n2014\t3\n\n- a dash alone, as in speech"
        #expect(
            try imported(text).body == """
                \(longParagraph)

                - a bridge
                - a road

                | Year | Sum |
                |---|---|
                | 2014 | 3 |

                \\- a dash alone, as in speech

                """)
    }
}
