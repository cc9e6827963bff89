import Base
import Testing

@testable import Importing

@Suite("Text pasted from a PDF")
struct PastedPDFTests {
    private func imported(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions(title: "T", date: "2024"))
    }

    private static let columns = """
                         The water of the vale
                     Ann Lee                    Wen Li

        The council of the vale met on the first           The second part of the report begins
        day of June to speak about the water,1             where the first one ends, at the mill
        and about the mill that had been closed            that nobody had opened since the war,
        in spring. Nobody asked why, and nobody            and of which the council had nothing
        was told by the mayor or by the clerk              good to say in all of its meetings.2
        what the engineers of the harbour had              It was sold in autumn, and the buyer
        found below the dam, where the old                 has not been named by anybody in the
        pipe ends. The report of that day is               vale. The price was not told either.
        shorter than all others of the

        1 Minutes of the council, p. 3.                    2 Ibid.

        """

    @Test("Columns beside each other are read one after the other, and their notes are joined")
    func columns() throws {
        let article = try imported(Self.columns)
        #expect(
            article.body.contains("to speak about the water,[^1] and about the mill that had been closed in spring."))
        #expect(article.body.contains("is shorter than all others of the The second part of the report begins where"))
        #expect(article.body.contains("in all of its meetings.[^2] It was sold"))
        #expect(article.body.contains("[^1]: Minutes of the council, p. 3.\n"))
        #expect(article.body.contains("[^2]: Ibid.\n"))
    }

    @Test("Columns whose lines are at different heights are read one after the other")
    func alternating() {
        let rows = (1...9).flatMap { row in
            ["left hand side line \(row)", String(repeating: " ", count: 40) + "right hand side line \(row)"]
        }.map { Array($0.utf8) }
        let read = PastedColumns.inOrder(rows).map(\.string)
        #expect(read.first == "left hand side line 1" && read.last == "right hand side line 9")
        #expect(read.count == 18 && read[8] == "left hand side line 9")
        let gap = rows[..<8] + [[], []] + rows[8...]
        #expect(PastedColumns.inOrder(Array(gap)).map(\.string)[4] == "")
        let prose = (1...20).map { Array("\(String(repeating: "word ", count: 14))\($0)".utf8) }
        #expect(PastedColumns.inOrder(prose) == prose)
    }

    @Test("A table is no column of text")
    func table() {
        let rows = (1...12).map { Array("Port Vale \($0)        \($0 * 10) m        open".utf8) }
        #expect(PastedColumns.inOrder(rows) == rows)
    }

    private static let feet = """
        The council of the vale met on the first day of June to speak
        about the water,1 and about the mill that had been closed in
        spring. Nobody asked why,2 and nobody was told by the mayor or
        1 Minutes of the council, which name the mill and all of its
        owners, p. 3.
        2 Ibid.
        by the clerk what the engineers had found below the dam, where
        the old pipe ends.3 The report of that day is shorter than all
        others.
        3 Report of the engineers.
        """

    private static let apart = """
        The council of the vale met on the first day of June to speak
        about the water, and about the mill that was closed in 2019. 1
        It spoke of the dam.2 The mill has been closed since 1990. 30
        years is a long time. It ended. 3 Nobody who was asked knew why.

        1

        Minutes of the council, p. 3.

        2

        Ibid.

        3

        Holm, p. 9.

        """

    @Test("Raised numbers that a program put apart from their sentences call the notes below, and no other numbers do")
    func gaps() throws {
        let body = try imported(Self.apart + "\u{c}" + longParagraph).body
        #expect(body.contains("was closed in 2019.[^1]") && body.contains("the dam.[^2]"))
        #expect(body.contains("since 1990. 30 years is a long time. It ended.[^3] Nobody"))
        #expect(body.hasSuffix("[^3]: Holm, p. 9.\n"))
    }

    @Test("A note whose marker is lost is no part of the note before, and is listed")
    func lostMarker() throws {
        let text = """
            The council of the vale met on the first day of June to speak
            about the water,1 and about the mill that had been closed in
            spring, and nobody was told by the mayor.
            1. Minutes of the council, p. 3.
            2. Holm, p. 9.

            """
        let article = try imported(text + "\u{c}" + longParagraph)
        #expect(article.notes == ["[^1]: Minutes of the council, p. 3."])
        #expect(article.report.findings(of: .noteWithoutMarker).map(\.text) == ["Holm, p. 9."])
    }

    @Test("A note whose number a program printed elsewhere is not parted at an address that goes on")
    func lostNumber() throws {
        let text = """
            The council of the vale met on the first day of June to speak
            about the water,1 and about the mill that had been closed in
            spring. Nobody asked why,2 and nobody was told by the mayor.3
            1 Minutes of the council, p. 3.
            Holm, at https://vale.example/report,
            seen on 3 May 2023.
            3 Ibid.

            """
        let body = try imported(text + "\u{c}" + longParagraph).body
        #expect(body.contains("[^2]: Holm, at https://vale.example/report, seen on 3 May 2023.\n"))
        #expect(body.contains("[^1]: Minutes of the council, p. 3.\n") && body.contains("[^3]: Ibid.\n"))
    }

    @Test("Words in brackets below an address at the foot of a page belong to its note")
    func accessed() throws {
        let text = Self.feet.replacing(
            "3 Report of the engineers.", with: "3 At https://vale.example/report\n(seen on 3 May 2023).")
        #expect(try imported(text).body.hasSuffix("[^3]: At https://vale.example/report (seen on 3 May 2023).\n"))
    }

    @Test("Notes at the feet of pages are told by their numbers where nothing ends a page")
    func feet() throws {
        let article = try imported(Self.feet)
        #expect(
            article.body == """
                The council of the vale met on the first day of June to speak about the water,[^1] and about the mill that had been \
                closed in spring. Nobody asked why,[^2] and nobody was told by the mayor or by the clerk what the engineers had found \
                below the dam, where the old pipe ends.[^3] The report of that day is shorter than all others.

                [^1]: Minutes of the council, which name the mill and all of its owners, p. 3.

                [^2]: Ibid.

                [^3]: Report of the engineers.

                """)
    }

    @Test(
        "A numbered list is no foot of a page, even if it calls notes",
        arguments: ["1. The mill was closed in spring,2 and sold", "1. The water was high\nin the old town."])
    func lists(item: String) {
        let rows = """
            The council met about the water,1 and had two reasons to do so:
            \(item)
            The council met again in June, and nobody
            asked why, since everybody knew, and the
            report of that day is shorter than all of
            the others that were ever written.
            """
        let feet = PastedFeet([rows.split(separator: "\n").map { Array($0.utf8) }]).feet
        #expect(feet.isEmpty)
    }

    @Test("The number of a section calls no note")
    func sections() throws {
        let text = """
            5.1 Overview
            The council of the vale met on the first day of June to avoid:

              1.     Errors of the clerk, who writes down what nobody said;

              2.     Errors of the mayor.

            """
        #expect(!(try imported(text).body.contains("[^1]")))
    }

    @Test("Numbers that a program printed beside other notes are put where their sentences begin")
    func displaced() throws {
        let rows = """
            about the water,1 and about the mill,2 and the dam.3
            1

            Minutes of the council, p. 3.
            Report of the engineers, which names the mill
            and the dam.
            3

            Ibid.
            2
            """
        let feet = PastedFeet([rows.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }])
            .feet
        #expect(
            feet[0]?.map { $0.lines.map(\.string).joined(separator: " ") } == [
                "Minutes of the council, p. 3.", "Report of the engineers, which names the mill and the dam.", "Ibid.",
            ])
    }

    @Test("Lines that were broken after each raised number are whole again, and what follows a full line is not joined")
    func raised() {
        let rows = [
            "The council of the vale met on the first day of June,1", "in town", "and nobody asked why,2",
            "and nobody was told.3",
            "End", "The report of that day is shorter than all the others are.",
        ].map { Array($0.utf8) }
        #expect(
            RaisedBreaks.joined(rows, isBroken: RaisedBreaks.areIn([rows])).map(\.string) == [
                "The council of the vale met on the first day of June,1 in town",
                "and nobody asked why,2 and nobody was told.3",
                "End", "The report of that day is shorter than all the others are.",
            ])
        let plain = ["It was 1", "of 3 towns"].map { Array($0.utf8) }
        #expect(RaisedBreaks.joined(plain, isBroken: RaisedBreaks.areIn([plain])) == plain)
    }

    @Test("A column that was printed first although it goes on from the other is put after it")
    func order() {
        let left = [
            "The council of the vale met on the first day,1 and asked",
            "what the engineers had found below the old dam, where",
        ]
        let right = ["the pipe ends.2 The report of that day is shorter than all", "of the others that were written.3"]
        let rows = (["The water of the vale", "Ann Lee"] + right + [""] + left + [""]).map { Array($0.utf8) }
        let mended = ColumnOrder.mended(rows).map(\.string).filter { !$0.isEmpty }
        #expect(mended == ["The water of the vale", "Ann Lee"] + left + right)
        let sound = (["The water of the vale", "Ann Lee"] + left + [""] + right).map { Array($0.utf8) }
        #expect(ColumnOrder.mended(sound) == sound)
    }

    @Test(
        "A headline of several lines is one title, and the names below it are the authors",
        arguments: [
            ("What the council of the vale did about\nthe water of the old harbour", "Rosa Lind"),
            ("What the council of the vale did about\nits Water", "Rosa Lind\nZbig Orkan"),
        ])
    func headlines(title: String, names: String) throws {
        let text = "\(title)\n\(names)\n3 March 2023\n\(Self.feet)"
        let article = try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
        #expect(article.frontMatter[0] == "title: \(title.replacing("\n", with: " "))")
        #expect(article.authors.joined(separator: "\n") == names)
        #expect(article.frontMatter.contains("date: 2023-03-03"))
    }

    @Test("Pictures of a PDF are listed by page, without masks and small ones")
    func pictures() {
        let output = """
            page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio
            --------------------------------------------------------------------------------------------
               2     0 image     640   480  rgb     3   8  jpeg   no        12  0    72    72 20.1K 2.2%
               2     1 smask     640   480  gray    1   8  image  no        13  0    72    72 1.0K 0.3%
               3     2 image      16    16  rgb     3   8  image  no        14  0    72    72 100B  13%
            """
        let found = PrintedPictures.list(Array(output.utf8))
        #expect(found.map(\.page) == [2])
        #expect(found.first?.sizes == ["640×480"])
    }

    @Test("A numbered heading is no note where a longer list at the end answers the markers")
    func numberedHeading() throws {
        let article = try imported(
            "After the flood\nThe council met,1 and it rained.2\n1. The mill\nIt was sold.3 \(longParagraph)\n1 Holm\n2 Ibid.\n3 Lee"
        )
        #expect(article.body.contains("[^1]: Holm\n\n[^2]: Ibid.\n\n[^3]: Lee\n"))
        #expect(article.body.contains("The mill"))
    }

    @Test(
        "Notes that lost their numbers join if the text calls just as many",
        arguments: [("it rained.2", true), ("it rained.3", false), ("it rained.", false)])
    func unnumbered(words: String, isJoined: Bool) throws {
        let article = try imported(
            "After the flood\n\n\(longParagraph)1\n\nThe council met, and \(words)\n\nNotes\n\nHolm ↩\n\nIbid.")
        #expect(article.body.hasSuffix("[^1]: Holm\n\n[^2]: Ibid.\n") == isJoined)
    }
}
