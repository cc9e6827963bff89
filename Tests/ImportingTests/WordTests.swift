import Testing

@testable import Importing

@Suite("Word documents")
struct WordTests {
    /// The article of a document, in Markdown without front matter.
    private func body(_ file: WordFile, _ options: ImportOptions = ImportOptions(title: "T", date: "2024")) throws
        -> String
    {
        try FileImport.run(file.bytes, fileName: "draft.docx", options: options).body
    }
    private func body(_ xml: String) throws -> String { try body(WordFile(body: xml)) }
    private static let p = WordFile.paragraph(_:_:)
    private static let run = WordFile.run(_:_:)

    @Test("The title, the author and the date come from styles and layout; headings from styles")
    func head() throws {
        let p = Self.p
        let file = WordFile(
            body: p("After the flood", "Title") + p("By Rosa Lind", nil) + p("3 March 2024", nil)
                + p("What is known", "Heading1") + p(longParagraph, nil) + p("Details", "Heading2")
                + p(longParagraph, nil))
        let article = try FileImport.run(file.bytes, fileName: "draft.docx", options: ImportOptions())
        #expect(article.id == "after-the-flood")
        #expect(article.frontMatter == ["title: After the flood", "date: 2024-03-03", "authors:", "  - Rosa Lind"])
        #expect(article.body == "## What is known\n\n\(longParagraph)\n\n### Details\n\n\(longParagraph)\n")
    }

    @Test("A table above a text that says what the text is becomes its head; any other table stays")
    func headTable() throws {
        func table(_ rows: [[String]]) -> String {
            let cells = rows.map { row in
                "<w:tr>\(row.map { "<w:tc>\(Self.p($0, nil))</w:tc>" }.joined())</w:tr>"
            }
            return "<w:tbl>\(cells.joined())</w:tbl>"
        }
        let text = Self.p("What is known", "Heading1") + Self.p(longParagraph, nil)
        let head = [
            ["Title", "After the flood"], ["Authors:", "Rosa Lind; Ann Lee"], ["Date", "3 March 2024"],
            ["Status", "Draft"],
        ]
        let article = try FileImport.run(
            WordFile(body: table(head) + text).bytes, fileName: "draft.docx", options: ImportOptions())
        #expect(
            article.frontMatter == [
                "title: After the flood", "date: 2024-03-03", "authors:", "  - Rosa Lind", "  - Ann Lee",
            ])
        #expect(article.body == "## What is known\n\n\(longParagraph)\n")
        #expect(article.report.findings(of: .dropped).map(\.text) == ["Status: Draft"])
        #expect(try body(table([["Port", "Ships"], ["Vale", "3"]]) + text).contains("| Port | Ships |"))
    }

    @Test("Bold lines above paragraphs are headings where no style is")
    func looks() throws {
        let bold = Self.p(Self.run("The money", "<w:b/>"), nil)
        #expect(
            try body(Self.p(longParagraph, nil) + bold + Self.p(longParagraph, nil)).contains("\n\n## The money\n\n"))
    }

    @Test(
        "What is set apart is marked",
        arguments: [
            ("<w:i/>", "a *b c* d"), ("<w:b/>", "a **b c** d"), ("<w:b/><w:i/>", "a ***b c*** d"),
            ("<w:strike/>", "a ~~b c~~ d"), ("<w:b w:val=\"0\"/>", "a b c d"), ("<w:vanish/>", "a d"),
        ])
    func styles(properties: String, expected: String) throws {
        let line = Self.run("a ", "") + Self.run("b", properties) + Self.run(" c ", properties) + Self.run("d", "")
        #expect(try body("<w:p>\(line)</w:p>") == expected + "\n")
    }

    @Test("Footnotes are notes, wherever they are called, with their links")
    func footnotes() throws {
        let call = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        let note =
            "<w:footnote w:id=\"2\"><w:p>\(Self.run("Holm, ", ""))\(Self.run("Lakes", "<w:i/>"))</w:p>\(Self.p("More.", nil))</w:footnote>"
        let other = "<w:footnote w:id=\"3\">\(Self.p("Not called.", nil))</w:footnote>"
        var file = WordFile(body: "<w:p>\(Self.run("One", ""))\(call)\(Self.run(": two.", ""))</w:p>")
        file.footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>" + note + other
        #expect(try body(file) == "One[^1]\\: two.\n\n[^1]: Holm, *Lakes*\n\n    More.\n")
    }

    @Test("Raised numbers that a list of notes answers are notes; others stay raised")
    func typedNotes() throws {
        let line =
            "<w:p>\(Self.run("One.", ""))\(Self.run("1", "<w:vertAlign w:val=\"superscript\"/>"))\(Self.run(" 5 km", ""))\(Self.run("2", "<w:vertAlign w:val=\"superscript\"/>"))</w:p>"
        #expect(try body(line + Self.p("Notes", nil) + Self.p("1 Holm", nil)) == "One.[^1] 5 km²\n\n[^1]: Holm\n")
    }

    @Test("Lists, quotations and tables keep their form")
    func blocks() throws {
        let item = { (text: String, level: Int) in
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\(Self.run(text, ""))</w:p>"
        }
        let row = { (cells: [String]) in "<w:tr>" + cells.map { "<w:tc>\(Self.p($0, nil))</w:tc>" }.joined() + "</w:tr>"
        }
        var file = WordFile(
            body: item("one", 0) + item("inner", 1) + item("two", 0) + Self.p("Said.", "Quote") + "<w:tbl>"
                + row(["a|b", "c"]) + row(["d", "e"]) + "</w:tbl>" + Self.p("End.", nil))
        file.numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>\
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """
        #expect(
            try body(file) == """
                1. one
                   - inner
                2. two

                > Said.

                | a\\|b | c |
                |---|---|
                | d | e |

                End.

                """)
    }

    @Test("Links lead to the web only, from relations and from fields")
    func links() throws {
        var file = WordFile(
            body:
                "<w:p><w:hyperlink r:id=\"h\">\(Self.run("press", ""))</w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> HYPERLINK \"javascript:x\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + Self.run(" bad", "") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
        file.links =
            "<Relationship Id=\"h\" Type=\"x/hyperlink\" Target=\"https://vale.example/a(b)\" TargetMode=\"External\"/>"
        #expect(try body(file) == "[press](https://vale.example/a%28b%29) bad\n")
    }

    @Test("Tracked changes are accepted or rejected, and counted", arguments: [(true, "old new"), (false, "old gone")])
    func changes(accepts: Bool, expected: String) throws {
        let xml =
            "<w:p>\(Self.run("old", ""))<w:ins>\(Self.run(" new", ""))</w:ins><w:del><w:r><w:delText xml:space=\"preserve\"> gone</w:delText></w:r></w:del></w:p>"
        var options = ImportOptions(title: "T", date: "2024")
        options.acceptsChanges = accepts
        let article = try FileImport.run(WordFile(body: xml).bytes, fileName: "a.docx", options: options)
        #expect(article.body == expected + "\n" && article.kinds == ["- tracked-changes"])
    }

    @Test("Comments and what cannot be kept are listed with the words beside them")
    func listed() throws {
        let chart = "<w:r><w:drawing><c:chart xmlns:c=\"c\" r:id=\"x\"/></w:drawing></w:r>"
        var file = WordFile(
            body: "<w:p>\(Self.run("The river rose.", ""))<w:r><w:commentReference w:id=\"0\"/></w:r>\(chart)</w:p>")
        file.comments = "<w:comment w:id=\"0\" w:author=\"Ann\">\(Self.p("Is that so?", nil))</w:comment>"
        let article = try FileImport.run(
            file.bytes, fileName: "a.docx", options: ImportOptions(title: "T", date: "2024"))
        #expect(article.kinds == ["1 comment", "1 unread"])
        #expect(article.report.findings.map(\.text) == ["Ann: Is that so?", "The river rose."])
    }

    @Test("Pictures come with their descriptions, under the article's id")
    func pictures() throws {
        let drawing =
            "<w:r><w:drawing><wp:docPr xmlns:wp=\"w\" id=\"1\" descr=\"The [market]\"/><a:blip xmlns:a=\"a\" r:embed=\"p\"/></w:drawing></w:r>"
        var file = WordFile(body: Self.p("Before.", nil) + "<w:p>\(drawing)</w:p>")
        file.links = "<Relationship Id=\"p\" Type=\"x/image\" Target=\"media/Image 1.PNG\"/>"
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1, 2]
        file.more = [.init(name: "word/media/Image 1.PNG", bytes: png)]
        let article = try FileImport.run(
            file.bytes, fileName: "a.docx", options: ImportOptions(id: "flood", title: "T", date: "2024"))
        #expect(article.body == "Before.\n\n![The \\[market\\]](media/flood/image1.png)\n")
        #expect(article.pictures.map(\.name) == ["image1.png"] && article.pictures.first?.bytes == png)
    }

    @Test("A document with a document type in a part, or without a body, is refused")
    func hostile() throws {
        var zip = ZipFile([
            "[Content_Types].xml": "<Types/>", "word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document/>",
        ])
        #expect(throws: ImportRefusal.self) {
            try FileImport.run(zip.bytes, fileName: "a.docx", options: ImportOptions())
        }
        zip = ZipFile(["[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>"])
        #expect(throws: ImportRefusal.self) {
            try FileImport.run(zip.bytes, fileName: "a.docx", options: ImportOptions())
        }
    }
}
