import Testing

@testable import Importing

@Suite("Notes of a pasted text")
struct NoteTests {
    /// The body of an article of one paragraph and what follows it.
    private func body(_ text: String) -> String { imported(text, title: "T", date: "2019").body }
    private func kinds(_ text: String) -> [String] { imported(text, title: "T", date: "2019").kinds }

    @Test(
        "Markers and their notes become footnotes that keep their labels",
        arguments: [
            ("One[i]. Two.[iv].\n\n[i] First\n\n[iv] Fourth", "One[^i]. Two.[^iv].\n\n[^i]: First\n\n[^iv]: Fourth\n"),
            ("One[2], two [7].\n\n[2] Second\n[7] Seventh", "One[^2], two [^7].\n\n[^2]: Second\n\n[^7]: Seventh\n"),
            ("One.¹ Two.¹²\n\n¹ First\n\n¹² Twelfth", "One.[^1] Two.[^12]\n\n[^1]: First\n\n[^12]: Twelfth\n"),
            ("One (1) two (2).\n\n(1) First\n\n(2) Second", "One [^1] two [^2].\n\n[^1]: First\n\n[^2]: Second\n"),
            ("One[1] two².\n\nNotes:\n\n1. First\n2) Second", "One[^1] two[^2].\n\n[^1]: First\n\n[^2]: Second\n"),
            ("One[1, 2].\n\nEndnotes\n\n1 First\n2 Second", "One[^1][^2].\n\n[^1]: First\n\n[^2]: Second\n"),
            ("One[IV].\n\n[iv] Fourth", "One[^iv].\n\n[^iv]: Fourth\n"),
            ("One[^3] here.\n\n[^3]: Third", "One[^3] here.\n\n[^3]: Third\n"),
            ("Rain,^1 snow.^2\n\n^1 First\n\n^2 Second", "Rain,[^1] snow.[^2]\n\n[^1]: First\n\n[^2]: Second\n"),
            (
                "One.[fn1] Two.[fn2]\n\n[fn1] First\n\n[fn2] Second",
                "One.[^1] Two.[^2]\n\n[^1]: First\n\n[^2]: Second\n"
            ),
        ])
    func footnotes(text: String, expected: String) {
        #expect(body(text) == expected)
    }

    @Test("A power is no marker, whatever notes there are")
    func powers() {
        let text = body("It was 10^3 or x^2 or 5 km^2, and rain.^1\n\n^1 First\n\n^2 Second\n\n^3 Third")
        #expect(text.contains("10^3 or x^2 or 5 km^2, and rain.[^1]"))
    }

    @Test("Two and three asterisks call notes in plain text, and are no bold words of Markdown")
    func asterisks() {
        let text = "It rained.* It snowed,** and it froze.***\n\n* First\n\n** Second\n\n*** Third"
        #expect(!MarkdownReader.isMarkdown(Array(text.utf8)))
        #expect(MarkdownReader.isMarkdown(Array("It was **wet**.\n\n> Rain.\n".utf8)))
        #expect(imported(text, title: "T", date: "2019").notes.count == 3)
    }

    @Test(
        "A note continues over broken lines, over an address on its own line, and over a paragraph before the next")
    func continuation() {
        let text = """
            One[1] two[2] three[3].

            [1] First note that
            goes on

            https://example.org/a_b

            [2]

            Second note

            and more of it

            [3] Third note

            The author lives by the lake.
            """
        #expect(
            body(text) == """
                One[^1] two[^2] three[^3].

                The author lives by the lake.

                [^1]: First note that goes on https://example.org/a_b

                [^2]: Second note and more of it

                [^3]: Third note

                """)
    }

    @Test("A marker without a note stays as plain text and is reported; a note without a marker is reported in full")
    func unpaired() {
        let article = imported("One[1] two[3].\n\n[1] First\n\n[2] Second,\nin two lines", title: "T", date: "2019")
        #expect(article.body == "One[^1] two\\[3\\].\n\n[^1]: First\n")
        #expect(article.kinds == ["1 marker-without-note", "5 note-without-marker", "6 note-without-marker"])
        #expect(article.report.findings.map(\.text).suffix(2) == ["[2] Second,", "in two lines"])
    }

    @Test("If two notes have the same label, the first is kept and the second reported")
    func duplicates() {
        let text = "One[1].\n\n[1] First\n\n[1] Again"
        #expect(body(text) == "One[^1].\n\n[^1]: First\n")
        #expect(kinds(text) == ["5 duplicate-note"])
    }

    @Test(
        "A note that stops where its source should begin is kept and reported",
        arguments: [
            ("Retrieved from", true), ("", true), ("Available at:", true), ("Holm, “Lakes”, 2014", false),
            ("Let us see", true),
        ])
    func incomplete(note: String, isReported: Bool) {
        let text = "One[1] two[2].\n\n[1] \(note)\n\n[2] Holm 2014"
        #expect(kinds(text) == (isReported ? ["3 incomplete-note"] : []))
        #expect(body(text).contains(note.isEmpty ? "[^1]:\n" : "[^1]: \(note)\n"))
    }

    @Test(
        "Text that only looks like a marker or a list of notes stays unchanged and is not reported",
        arguments: [
            "He said “[i]t was late” and [I] left.", "The law of [2014] held (3) times.", "An area of 12 km² by 3 m².",
            "First (1) this, then (2) that.", "\(longParagraph)\n\nNotes\n\n2 May 2019", "It did [mix] and [did] not.",
            "\(longParagraph)\n\nReferences\n\nHolm, Lakes.",
        ])
    func noMarkers(text: String) {
        #expect(body(text) == text.replacing("[", with: "\\[").replacing("]", with: "\\]") + "\n")
        #expect(kinds(text) == [])
    }

    @Test("Numbered paragraphs without markers are not notes: they stay in the text and are reported")
    func numberedParagraphs() {
        let text = "They ruled.\n\n[1] The lake is one.\n\n[2] The river is another."
        #expect(body(text) == "They ruled.\n\n\\[1\\] The lake is one.\n\n\\[2\\] The river is another.\n")
        #expect(kinds(text) == ["3 note-without-marker", "5 note-without-marker"])
    }

    @Test("A marker next to an exclamation mark, a colon or a bracket makes no image, definition or link")
    func neighbours() {
        #expect(body("Wow![1] a[1](b) c.\n\n[1] First") == "Wow\\![^1] a[^1]\\(b) c.\n\n[^1]: First\n")
        #expect(body("Words.\n\nAnd[1]: more.\n\n[1] First") == "Words.\n\nAnd[^1]\\: more.\n\n[^1]: First\n")
    }

    @Test(
        "A marker attached to a word or a full stop is reported if its note is missing",
        arguments: [
            ("One[1] two.[2]", ["“[1]”", "“[2]”"]), ("One.[iv] Two[IV].", ["“[iv]”", "“[IV]”"]),
            ("One [1] and two. [12]", ["“[1]”", "“[12]”"]), ("One [iv] and two. [ii, iii]", ["“[iv]”", "“[ii, iii]”"]),
            ("One.¹ Two¹² and (raised)³.", ["“¹”", "“¹²”", "“³”"]), ("One[^7] [^8] two.", ["“[^7]”", "“[^8]”"]),
        ])
    func markersWithoutNotes(text: String, markers: [String]) {
        for end in ["", "\n\nA last one[999].\n\n[999] A paper."] {
            let article = imported("\(longParagraph)\n\n\(text)\(end)", title: "T", date: "2019")
            #expect(article.kinds == ["3 marker-without-note"])
            let sentence = article.report.findings.first?.sentence ?? ""
            for marker in markers { #expect(sentence.contains(marker), "\(marker) in \(text)") }
        }
    }

    @Test(
        "Years, inserted words and units are not markers, even in brackets or raised",
        arguments: [
            "The law of[2014] and [1998] held.", "It was (his[1066]) war.", "He and [I] left [c] early.", "[1998] Law.",
            "Some 5 km² of x.", "They [did] it.",
        ])
    func noMissingMarkers(text: String) {
        #expect(kinds(text).filter { $0.hasSuffix("marker-without-note") } == [])
    }

    @Test("A marker in the head is reported with its line, because front matter cites no notes")
    func markerInHead() {
        let article = imported(
            "Lake Talks End[1]\n\nBy Mira Holm\n\n\(longParagraph)[1]\n\n[1] A source.", date: "2019")
        #expect(article.kinds.contains("1 marker-without-note"))
        #expect(!imported("Lake Talks End\n\n\(longParagraph)", date: "2019").kinds.contains("1 marker-without-note"))
    }

    @Test(
        "An entry that skips a number, or writes it differently, is a separate note",
        arguments: [
            ("One[1] two[3].\n\nNotes\n\n1. First\n3. Third", "[^1]: First\n\n[^3]: Third\n"),
            (
                "One[1] two[2] three[3].\n\n[1] First\n[2] Second\n3. Third",
                "[^1]: First\n\n[^2]: Second\n\n[^3]: Third\n"
            ),
            (
                "One[1] two[2].\n\nNotes\n\n1. First, p.\n5. And more\n2. Second",
                "[^1]: First, p. 5. And more\n\n[^2]: Second\n"
            ),
            ("One[1].\n\nNotes\n\n1. First of\n1998. No note", "[^1]: First of 1998. No note\n"),
        ])
    func entries(text: String, notes: String) {
        #expect(body(text).hasSuffix("\n\n" + notes), "\(body(text))")
    }

    @Test(
        "Digits after a letter with an accent and after a year call notes, and a number of five digits does not",
        arguments: [
            ("La sécurité1 manque. On l’a vu en 20182.", "La sécurité[^1] manque. On l’a vu en 2018[^2]."),
            ("La sécurité1 manque. Elle coûte 20182 francs.2", "La sécurité[^1] manque. Elle coûte 20182 francs.[^2]"),
        ])
    func accents(text: String, expected: String) {
        #expect(body("\(text)\n\nNotes\n\n1. Rapport.\n2. Ibid.").hasPrefix(expected + "\n"))
    }

    @Test("Symbols are notes where the text has them, though one is on the name above it")
    func symbols() {
        let list = "* The author thanks the council.\n† Minutes.\n‡ Ibid."
        let article = imported("After the flood\n\nAnn Lee*\n\n\(longParagraph)† More.‡\n\n\(list)", date: "2019")
        #expect(article.notes == ["[^dagger]: Minutes.", "[^double-dagger]: Ibid."])
        #expect(article.body.contains("The author thanks the council."))
        #expect(imported("\(longParagraph) More.\n\n† Minutes.\n‡ Ibid.", title: "T", date: "2019").notes.isEmpty)
    }

    @Test("Symbols go on with a section sign and doubled ones, also between paragraphs; a law's sections stay")
    func moreSymbols() {
        let text =
            "\(longParagraph)† It rained.§\n\n† Minutes.\n§ Ibid.\n\n\(longParagraph) The dam** broke.\n\n** Letters."
        let article = imported(text, title: "T", date: "2019")
        #expect(article.notes == ["[^dagger]: Minutes.", "[^section]: Ibid.", "[^two-stars]: Letters."])
        #expect(article.body.contains("It rained.[^section]") && article.body.contains("The dam[^two-stars] broke."))
        let law = imported("\(longParagraph)\n\n§ 12 The dam is closed.\n\n\(longParagraph)", title: "T", date: "2019")
        #expect(law.notes.isEmpty && law.body.contains("§ 12 The dam"))
    }

    @Test("An entry without a marker is reported by its number")
    func uncalledEntry() {
        for list in ["Notes\n\n1. First\n3. Third", "[1] First\n[2] Second\n3. Third"] {
            let findings = imported("One[1].\n\n\(list)", title: "T", date: "2019").report.findings
            let third = findings.first { $0.text == "3. Third" }
            #expect(third?.sentence == "Nothing refers to note 3; it was left out.")
        }
    }
}

@Suite("What a note refers to")
struct NoteReferenceTests {
    @Test("“Ibid.” and “op. cit.” stay in the text, and the report says which source they mean")
    func references() {
        let text =
            "One[1] two[2] three[3] four[4] five[5].\n\n[1] Mira Holm, Lakes (Oslo, 2014)\n\n[2] Ibid., p. 3\n\n[3] José Ríos, Rivers\n\n"
            + "[4] Holm, op. cit., p. 9\n\n[5] Lind, op. cit."
        let article = imported(text, title: "T", date: "2019")
        #expect(article.body.contains("[^2]: Ibid., p. 3\n") && article.body.contains("[^4]: Holm, op. cit., p. 9\n"))
        #expect(
            article.report.findings.map(\.sentence) == [
                "Note 2 means the source of note 1, “Mira Holm, Lakes (Oslo, 2014)”.",
                "Note 4 means the source of note 1, “Mira Holm, Lakes (Oslo, 2014)”.",
                "No note before it names “lind”; note 5 needs its source in full.",
            ])
        #expect(article.kinds == ["- same-source", "- same-source", "- unclear-source"])
    }

    @Test(
        "“Ibid.” after a note that only explains means no source for sure",
        arguments: [
            ("The figure leaves out ships of the harbour that are smaller.", "unclear-source"),
            ("The figure leaves out ships; see Holm, Lakes (Oslo, 2014).", "same-source"),
        ])
    func explanation(note: String, kind: String) {
        let article = imported("One[1] two[2].\n\n[1] \(note)\n\n[2] Ibid.", title: "T", date: "2019")
        #expect(article.kinds == ["- \(kind)"])
    }

    @Test(
        "A list that was copied with tabs after its numbers is one of notes, and other rows with tabs are a table",
        arguments: [
            ("________________\n[1]\tHolm\n[2]\tIbid.", 2), ("Notes\n1.\tHolm\n2.\tIbid.", 2),
            ("1\tNorth mill\n2\tSouth mill", 0),
            ("Mill\tBuilt\nNorth\t1910", 0),
        ])
    func tabs(list: String, count: Int) throws {
        let text = "After the flood\nRosa Lind\t3 March 2023\nIt rained.[1] It froze.[2] \(longParagraph)\n\(list)\n"
        let article = try FileImport.run(Array(text.utf8), fileName: "a.txt", options: ImportOptions())
        #expect(
            article.notes.count == count && article.body.contains("|---|") == (count == 0)
                && !article.body.contains("* * *") && article.frontMatter[1] == "date: 2023-03-03")
        #expect(article.authors == ["Rosa Lind"])
    }
}
