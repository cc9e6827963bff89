import Testing

@testable import Importing

@Suite("Pastes without empty lines, and what is around their text")
struct FilledLineTests {
    private func imported(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions(title: "T", date: "2024"))
    }

    /// Lines that were filled to 40 letters word by word, without an empty line between the paragraphs.
    private static let filled = """
        The council of the vale met in June to
        speak about the water, and about a mill
        that had been closed in spring by those
        who own it. Nobody asked why it was so.
        In the town the price was not told, but
        the buyer has a name that people in the
        harbour know, and so has the seller who
        left the vale in autumn without a word.
        It rained for nine days, and on all the
        roads the water was as high as the dams
        that were built by those who came first
        to the old harbour of the vale by boat.
        """

    @Test("Where each line was filled word by word, one that had room for the next word ends a paragraph")
    func filledLines() throws {
        let shorter = Self.filled.replacing("it was so.", with: "it was.")
        #expect(try imported(shorter).body.contains("Nobody asked why it was.\n\nIn the town"))
        #expect(try imported(Self.filled).body.contains("Nobody asked why it was so. In the town"))
        // Where some line had room for the next word, a short line says less.
        let ragged = shorter.replacing(
            "roads the water was as high as the dams\n", with: "roads the water was as high as the\ndams ")
        #expect(try imported(ragged).body.contains("Nobody asked why it was. In the town"))
    }

    /// Lines of 40 letters whose first ones are set in by a few, which a paste loses.
    private static let setIn = """
        The council of the vale met in June
        to speak about the water, and about mills
        that had been closed in spring by those
        who own them and by nobody else at all in
        the harbour of the vale, as it was said.
        %@
        the price was not told, and the buyers
        have names that people in the old harbour
        know, and so have the sellers of it who
        left the vale in autumn without one word
        for the mayor and for the clerk who had
        been there since the war of the old kings.
        """

    @Test("A line that had room for the next word and yet goes on begins a paragraph")
    func setIn() throws {
        let isFirst = Self.setIn.replacing("%@", with: "In the town of the vale it is said")
        #expect(try imported(isFirst).body.contains("as it was said.\n\nIn the town"))
        let isFull = Self.setIn.replacing("%@", with: "In the town of the vale it was said that")
        #expect(try imported(isFull).body.contains("as it was said. In the town"))
    }

    @Test("Digits at the end of a word call no note that another place calls", arguments: ["²", "2"])
    func raisedElsewhere(call: String) throws {
        let text = Self.filled.replacing("water, and", with: call == "²" ? "water¹ and" : "water,1 and").replacing(
            "In the town", with: "In web2 the town"
        )
        .replacing("by boat.", with: "by boat.\(call)")
        let article = try imported("\(text)\n\n1 Minutes of the council, p. 3.\n2 Ibid.\n")
        #expect(article.body.contains("In web2 the town"))
        #expect(article.body.contains("by boat.[^2]"))
    }

    @Test(
        "Numbers with the same words below each are those of pages, with no empty line around them",
        arguments: [true, false])
    func pageNumbers(areHeads: Bool) throws {
        let pages = zip(1..., ["Vale Institute", areHeads ? "Vale Institute" : "Nobody came"]).map {
            "\(Self.filled)\n\($0)\n\($1)\n"
        }
        let article = try imported(pages.joined() + Self.filled)
        #expect(article.body.contains("Vale Institute") != areHeads)
    }

    @Test("Numbers above as many blocks belong to them one by one; with fewer blocks they stay")
    func stackedLabels() {
        func joined(_ text: String) -> [String] {
            SplitLabels.joined(text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) })
                .map(\.string).filter { !$0.isEmpty }
        }
        #expect(
            joined("2\n3\n\nIbid., p. 27.\n\nHolm, Floods,\nch. 4.") == [
                "2 Ibid., p. 27.", "3 Holm, Floods,", "ch. 4.",
            ])
        #expect(
            joined("2\n3\n\nIbid., p. 27.\nIt rained.\nIt froze.") == [
                "2", "3", "Ibid., p. 27.", "It rained.", "It froze.",
            ])
    }

    @Test("A row of a note at a foot may begin with the day of a month, and a number may have lost its space")
    func rowsOfNotes() throws {
        let text = """
            The council of the vale met on the first day of June to speak
            about the water,1 and about the mill that had been closed in
            spring,2 and nobody was told of it by the mayor.3
            1. Ann Lee, ‘The mill’, The Courier,
            3 March 2021.
            2. Ibid.
            3. Holm, p. 9.

            """
        let notes = ["[^1]: Ann Lee, ‘The mill’, The Courier, 3 March 2021.", "[^2]: Ibid.", "[^3]: Holm, p. 9."]
        #expect(try imported(text + "\u{c}" + longParagraph).notes == notes)
        let glued = text.replacing("1. Ann", with: "1Ann").replacing("2. ", with: "2").replacing("3. ", with: "3")
            .replacing("spring,2", with: "spring,")
        let article = try imported(glued + "\u{c}" + longParagraph)
        #expect(article.notes == [notes[0], "[^2]: Holm, p. 9."])
        #expect(article.report.findings(of: .noteWithoutMarker).map(\.text) == ["Ibid."])
    }

    @Test(
        "A line at the top right with empty rows below it is above the text; a headline there is not",
        arguments: [true, false])
    func topRight(isAtEdge: Bool) throws {
        let line = isAtEdge ? String(repeating: " ", count: 45) + "Vale Institute" : "Vale Institute"
        let text = "\(line)\n\n\n\nAfter the flood\nRosa Lind\n\n\(Self.filled)\n\u{c}"
        let article = try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
        #expect((article.frontMatter.first == "title: After the flood") == isAtEdge)
    }

    @Test("The name of a site and a list of its pages above a headline are left out; a list in a text stays")
    func dumpedPage() throws {
        let menu = "   Vale Institute\n     * News\n     * Topics\n     * About us\n\n"
        let text = "            After the flood in the vale\n\n   By Rosa Lind\n\n   \(longParagraph)\n"
        let article = try FileImport.run(Array((menu + text).utf8), fileName: "p.txt", options: ImportOptions())
        #expect(article.frontMatter.first == "title: After the flood in the vale" && article.authors == ["Rosa Lind"])
        let list = "\n     * Mills\n     * Dams\n     * Topics\n"
        let other = try FileImport.run(Array((text + list).utf8), fileName: "p.txt", options: ImportOptions())
        #expect(other.body.contains("- Mills\n- Dams\n"))
    }

    @Test("Lines that often begin with names go on where they fill the width; lines that end early do not")
    func names() throws {
        let text = """
            The mayor of the vale and the clerk of the
            harbour met Rosa Lind and Peter Holm of the
            old Institute there. They spoke of the mill
            that Ann Lee had sold to the people of the
            Northern Bank in June, and of the old dam
            which Mira Holm built with the help of the
            Vale Council. Nobody else of the
            Harbour Office was there when the river
            rose, though Wen Li had told all of the
            Ministers that it would.
            """
        #expect(try imported(text).body == text.replacing("\n", with: " ") + "\n")
        let list =
            "\(longParagraph)\n\nSouth dams and old mills of the town, in words\nEast mills of the town\nWest dams\n"
        #expect(try imported(list).body.contains("in words\n\nEast mills of the town\n\nWest dams"))
    }

    @Test(
        "A number with a gap before it is that of a note, unless it is the day of a date",
        arguments: [
            ("The dam broke in June. 1 The mill is gone.", true), ("Ann Lee, in the Courier. 1 March 2000.", false),
        ])
    func gaps(row: String, isClosed: Bool) {
        let rows = [row, "", "1", "Holm, p. 3"].map { Array($0.utf8) }
        #expect((RaisedGaps.closed(rows).first?.string != row) == isClosed)
    }
}
