import Base
import Testing

@testable import Importing

@Suite("The layout of printed pages")
struct PrintedLayoutTests {
    private struct Line {
        var left = 70.0
        let top: Double
        var height = 10.0
        let text: String
        /// Where the line ends: words are as wide as they have to be.
        var right: Double?
    }

    /// Pages as `pdftotext -bbox-layout` prints them; a word after `^` is raised and a little smaller.
    private func read(_ pages: [[Line]]) throws -> ImportText {
        let printed = pages.map { "<page width=\"600\" height=\"800\">\($0.map(element).joined())</page>" }
        return PrintedReader.read(
            PrintedPages(try MarkupReader.html(Array("<doc>\(printed.joined())</doc>".utf8)).root))
    }

    private func element(_ line: Line) -> String {
        let words = line.text.split(separator: " ")
        let letters = words.reduce(0) { $0 + $1.count } + words.count - 1
        let width = line.right.map { ($0 - line.left) / Double(letters) } ?? 5
        var left = line.left
        let inner = words.map { word in
            let end = left + Double(word.count) * width
            defer { left = end + width }
            let isRaised = word.hasPrefix("^")
            let (top, bottom) = isRaised ? (line.top - 2, line.top + 6.5) : (line.top, line.top + line.height)
            return
                "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(end)\" yMax=\"\(bottom)\">\(word.drop { $0 == "^" })</word>"
        }
        return "<line>\(inner.joined())</line>"
    }

    private func texts(_ text: ImportText) -> [String] { text.lines.map(\.text.plain.string) }

    private let sentence = "The council of the vale met in June and asked for a new plan of the harbour"

    @Test(
        "Numbers beside the lines are left out and counted, and the lines are whole, in whatever order they are in the file",
        arguments: [false, true])
    func lineNumbers(isReversed: Bool) throws {
        var lines: [Line] = []
        for row in 0..<6 {
            let top = Double(100 + row * 12)
            lines.append(Line(left: 40, top: top, height: 6, text: "\(row + 1)"))
            lines.append(row == 5 ? Line(top: top, text: "and ended.") : Line(top: top, text: sentence, right: 500))
        }
        let text = try read([isReversed ? lines.reversed() : lines])
        let whole = Array(repeating: sentence, count: 5).joined(separator: " ") + " and ended."
        #expect(texts(text) == [whole])
        #expect(text.findings.map(\.text) == ["6 numbers"])
    }

    @Test("Years that a table has at its left are no numbers of lines")
    func years() throws {
        var lines = [Line(top: 60, text: sentence + ".", right: 500)]
        for row in 0..<6 {
            let top = Double(100 + row * 12)
            lines.append(Line(top: top, text: "\(2010 + row)"))
            lines.append(Line(left: 200, top: top, text: "\(row * 7)"))
            lines.append(Line(left: 300, top: top, text: "\(row * 9)"))
        }
        let text = try read([lines])
        guard case .table(let table)? = text.lines.last?.shape else {
            Issue.record("\(texts(text))")
            return
        }
        #expect(table.rows.map { $0.map(\.bytes.string) }.first == ["2010", "0", "0"])
        #expect(table.rows.count == 6)
    }

    @Test("Words that wide gaps set apart are no table where the next line has none")
    func gaps() throws {
        let text = try read([
            [
                Line(top: 100, text: sentence, right: 500), Line(top: 112, text: sentence + ".", right: 500),
                Line(top: 140, text: "Ann Lee"), Line(left: 300, top: 140, text: "Wen Li"),
            ]
        ])
        #expect(texts(text).count == 3)
        #expect(text.lines.allSatisfy { $0.shape == .paragraph })
    }

    @Test("A raised number that is little smaller calls the note below")
    func raised() throws {
        let text = try read([
            [
                Line(top: 100, text: sentence, right: 500),
                Line(top: 112, text: "until 2010. ^1 It then did", right: 500),
                Line(top: 124, text: "no more."), Line(top: 700, height: 8, text: "1 Holm, p. 3"),
            ]
        ])
        #expect(texts(text) == [sentence + " until 2010. It then did no more."])
        #expect(text.notes.map { $0.paragraphs.map(\.bytes.string) } == [["Holm, p. 3"]])
    }

    @Test("A note goes on where a line begins with the next number and a stop, as none of the notes do")
    func notesGoOn() throws {
        let text = try read([
            [
                Line(top: 88, text: sentence, right: 500), Line(top: 100, text: "One. ^1 Two. ^2 Three.", right: 500),
                Line(top: 700, height: 8, text: "1 Report, Annex"),
                Line(top: 709, height: 8, text: "2. The figure is exact."), Line(top: 718, height: 8, text: "2 Ibid."),
            ]
        ])
        #expect(
            text.notes.map { $0.paragraphs.map(\.bytes.string) } == [
                ["Report, Annex 2. The figure is exact."], ["Ibid."],
            ])
    }

    @Test("A note whose number does not follow the last one is a note if the page calls it and the last one has an end")
    func lostNote() throws {
        func notes(_ first: String, _ second: String) throws -> [[String]] {
            let text = try read([
                [
                    Line(top: 88, text: sentence, right: 500),
                    Line(top: 100, text: "One. ^1 Two. ^3 Three.", right: 500),
                    Line(top: 700, height: 8, text: first), Line(top: 709, height: 8, text: second),
                ]
            ])
            return text.notes.map { $0.paragraphs.map(\.bytes.string) }
        }
        #expect(try notes("1. Report.", "3. Ibid.") == [["Report."], ["Ibid."]])
        #expect(try notes("1. Report, no.", "3. Ibid.") == [["Report, no. 3. Ibid."]])
        #expect(try notes("1. Report.", "2. Ibid.") == [["Report."]])
    }

    @Test("Centred lines between a title and a text are each apart")
    func centred() throws {
        var lines = [
            Line(left: 200, top: 100, text: "Ann Lee and Wen Li", right: 370),
            Line(left: 235, top: 112, text: "3 March 2023", right: 335),
        ]
        for row in 0..<4 { lines.append(Line(top: Double(160 + row * 12), text: sentence, right: 500)) }
        let text = try read([lines])
        #expect(texts(text).prefix(2) == ["Ann Lee and Wen Li", "3 March 2023"])
        #expect(texts(text).count == 3)
    }

    @Test("A sentence that ends with its page goes on on the next where its line is full")
    func acrossPages() throws {
        func page(_ last: Line) -> [Line] {
            var lines: [Line] = []
            for row in 0..<4 { lines.append(Line(top: Double(100 + row * 12), text: sentence, right: 500)) }
            return lines + [last]
        }
        let end = Line(top: 148, text: "It ended.")
        let full = try read([page(Line(top: 148, text: sentence + ".", right: 500)), page(end)])
        #expect(texts(full).count == 1)
        let short = try read([page(end), page(end)])
        #expect(texts(short).count == 2)
    }

    @Test("A number of a page that is set larger than the text is left out, and the notes above it are read")
    func largePageNumber() throws {
        func page(_ number: Int, _ note: String) -> [Line] {
            [
                Line(top: 30, height: 13, text: "Kirkmoor Papers"), Line(top: 200, text: sentence, right: 500),
                Line(top: 212, text: "until 2010. ^\(number) It then", right: 500),
                Line(top: 224, text: "did no more."), Line(top: 700, height: 8, text: "\(number). \(note)"),
                Line(left: 90, top: 770, height: 14, text: "\(number)"),
            ]
        }
        let text = try read([page(1, "Holm, p. 3"), page(2, "Minutes.")])
        #expect(texts(text).allSatisfy { $0.hasPrefix(sentence) }, "\(texts(text))")
        #expect(text.notes.map { $0.paragraphs.map(\.bytes.string) } == [["Holm, p. 3"], ["Minutes."]])
    }

    @Test("A running head is listed once for all its pages, and so are the numbers of pages")
    func runningHeads() throws {
        let pages = (1...3).map { number in
            [
                Line(top: 30, text: "Kirkmoor Papers"), Line(top: 200, text: sentence, right: 500),
                Line(top: 770, text: "\(number)"),
            ]
        }
        #expect(
            try read(pages).findings.map { "\($0.text): \($0.sentence)" } == [
                "Kirkmoor Papers: It is at the edge of pages 1 to 3, and not part of the text.",
                "1, 2, 3: It is at the edge of pages 1 to 3, and not part of the text.",
            ])
    }

    @Test("A note that is alone on the page after its call is read")
    func lateNote() throws {
        let text = try read([
            [Line(top: 200, text: sentence, right: 500), Line(top: 212, text: "until 2010. ^1 It was.")],
            [Line(top: 700, height: 8, text: "1. Holm, p. 3")],
        ])
        #expect(text.notes.map { $0.paragraphs.map(\.bytes.string) } == [["Holm, p. 3"]])
    }

    @Test("Bullets and numbers that a program wrote before their items go to each of them")
    func splitLabels() throws {
        let text = "\(longParagraph)\n•\n•\n\na bridge\na road\n\n\u{c}\(longParagraph)\n"
        let article = try FileImport.run(
            Array(text.utf8), fileName: "a.txt", options: ImportOptions(title: "T", date: "2024"))
        #expect(article.body.contains("\n\n- a bridge\n- a road\n\n"))
    }

    @Test(
        "Numbers that nothing sets apart call notes and begin them where none is raised; a picture's words are no note",
        arguments: [("1Holm, p. 3", 1), ("“Floods”, p. 3", 0), ("3D model of the dam", 0)])
    func glued(foot: String, notes: Int) throws {
        let text = try read([
            [
                Line(top: 88, text: sentence, right: 500),
                Line(top: 100, text: "and got it in 3D.1 It then did no more."),
                Line(top: 700, height: 8, text: foot),
            ]
        ])
        #expect(text.notes.count == notes)
        #expect(texts(text).joined().contains("3D.1") == (notes == 0))
    }

    @Test("Names on several lines with wide gaps between them are read one by one")
    func names() throws {
        func row(_ top: Int, _ words: [(left: Int, text: String)], height: Int = 10) -> String {
            let inner = words.map { word in
                "<word xMin=\"\(word.left)\" yMin=\"\(top)\" xMax=\"\(word.left + word.text.count * 5)\" yMax=\"\(top + height)\">\(word.text)</word>"
            }
            return "<line>\(inner.joined())</line>"
        }
        let lines =
            row(60, [(200, "After"), (230, "the"), (250, "flood")], height: 20)
            + row(100, [(160, "Ann"), (180, "Lee"), (300, "Wen"), (320, "Li")])
            + row(112, [(230, "Bram"), (255, "Doyle")])
            + row(130, [(230, "3"), (240, "March"), (270, "2023")])
            + row(150, (0..<10).map { (70 + $0 * 45, "harbours") }) + row(162, [(70, "rained.")])
        let page = "<doc><page width=\"600\" height=\"800\">\(lines)</page></doc>"
        let text = PrintedReader.read(PrintedPages(try MarkupReader.html(Array(page.utf8)).root))
        let article = TextImport.run(text, fileName: "a.pdf", options: ImportOptions())
        #expect(article.authors == ["Ann Lee", "Wen Li", "Bram Doyle"])
    }

    @Test(
        "Digits that a program put into one word with the one before are raised where its box is higher than the line")
    func raisedInWord() throws {
        func page(top: Double) -> String {
            "<page width=\"600\" height=\"800\"><line>"
                + "<word xMin=\"70\" yMin=\"100\" xMax=\"100\" yMax=\"110\">The</word>"
                + "<word xMin=\"105\" yMin=\"\(top)\" xMax=\"140\" yMax=\"110\">mill12</word>"
                + "<word xMin=\"145\" yMin=\"100\" xMax=\"160\" yMax=\"110\">is closed</word></line></page>"
        }
        for (top, expected) in [(96.0, "The mill¹² is closed"), (100, "The mill12 is closed")] {
            let printed = PrintedPages(try MarkupReader.html(Array(page(top: top).utf8)).root)
            #expect(printed.pages.joined().map(\.text.string) == [expected])
        }
    }

    @Test("A line that a raised number pushed down goes on, where other such lines do")
    func pushedDown() throws {
        let called = "The council of the vale met in June ^1 and asked for a new plan of the harbour"
        var (top, lines): (Double, [Line]) = (100, [])
        for row in 0..<9 {
            top += row % 3 == 1 ? 17 : 12
            lines.append(Line(top: top, text: row % 3 == 1 ? called : sentence, right: 500))
        }
        #expect(try read([lines]).lines.count == 1)
        // A line without one begins a paragraph there.
        lines[4] = Line(top: lines[4].top, text: sentence, right: 500)
        #expect(try read([lines]).lines.count == 2)
    }

    @Test("Short lines below both columns go with the line across the page below them")
    func belowColumns() throws {
        var lines: [Line] = []
        for row in 0..<6 {
            let top = Double(100 + row * 12)
            lines.append(Line(top: top, text: "The council met in June and asked", right: 280))
            lines.append(Line(left: 320, top: top, text: "for a plan that nobody had seen", right: 530))
        }
        lines.append(Line(top: 200, text: "What is next"))
        lines.append(Line(top: 220, text: sentence, right: 530))
        let found = try texts(read([lines]))
        #expect(found.count == 3 && found[0].hasSuffix("had seen") && found[1] == "What is next")
    }
}
