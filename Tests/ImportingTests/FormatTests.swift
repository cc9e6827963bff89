import SiteGenerator
import TestSupport
import Testing

@testable import Importing

@Suite("Files of all kinds")
struct FormatTests {
    private func refusal(_ bytes: [UInt8]) -> String {
        do {
            return try FileImport.run(bytes, fileName: "a", options: ImportOptions()).text
        } catch { return error.reason }
    }

    @Test("What cannot be read is refused by its name, with what to do instead")
    func refusals() {
        let cases: [([UInt8], String)] = [
            (ZipFile(["[Content_Types].xml": "", "xl/workbook.xml": ""]).bytes, "Excel workbook"),
            (ZipFile(["[Content_Types].xml": "", "ppt/presentation.xml": ""]).bytes, "PowerPoint"),
            (ZipFile(["Index/Document.iwa": ""]).bytes, "Apple Pages"), (ZipFile(["a.txt": "x"]).bytes, "ZIP archive"),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
                "old version of Word"
            ),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG picture"), ([0x1F, 0x8B, 8, 0], "gzip archive"),
            (Array("PK\u{3}\u{4}".utf8) + [1, 2, 3], "damaged ZIP"),
            ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "begins as UTF-16"), ([], "has no text"),
            (Array(" \n\t\n".utf8), "has no text"), (Array("<html><body> </body></html>".utf8), "has no text"),
            ((0..<2000).map { UInt8($0 * 7 % 256) }, "not a text that Dossier knows"),
        ]
        for (bytes, words) in cases {
            #expect(refusal(bytes).contains(words), "\(words): \(refusal(bytes).prefix(200))")
        }
    }

    @Test("Text in UTF-16 and in Windows-1252 keeps its letters")
    func encodings() throws {
        let text = "Après le déluge\n\n\(longParagraph) “Oui”"
        let wide = [UInt8]([0xFF, 0xFE]) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let narrow = text.unicodeScalars.map { $0 == "“" ? 0x93 : $0 == "”" ? 0x94 : UInt8($0.value) }
        for bytes in [wide, narrow] {
            let article = try FileImport.run(bytes, fileName: "a.txt", options: ImportOptions())
            #expect(
                article.frontMatter.first == "title: \"Après le déluge\"" && article.body == "\(longParagraph) “Oui”\n")
        }
    }

    @Test("Markdown stays as it is, its fields become front matter, and its title is no heading")
    func markdown() throws {
        let text = """
            ---
            title: "After: the flood"
            author:
              - name: Rosa Lind
              - Ann Lee
            date: 2024-03-03
            weight: 3
            ---

            # First

            One *two* [three](https://x.example).[^a] <div>Four</div>

            - five
            - six

            [^a]: A note.
            """
        let article = try FileImport.run(Array(text.utf8), fileName: "a.md", options: ImportOptions())
        #expect(
            article.frontMatter == [
                "title: \"After: the flood\"", "date: 2024-03-03", "authors:", "  - Rosa Lind", "  - Ann Lee",
            ])
        #expect(
            article.body
                == "## First\n\nOne *two* [three](https://x.example).[^a] Four\n\n- five\n- six\n\n[^a]: A note.\n")
        #expect(article.report.findings(of: .dropped).map(\.text) == ["weight: 3"])
        let plain = try FileImport.run(
            Array("# After\n\n*By Rosa Lind, 3 March 2024*\n\nOne **two**.".utf8), fileName: "a.md",
            options: ImportOptions())
        #expect(
            plain.frontMatter == ["title: After", "date: 2024-03-03", "authors:", "  - Rosa Lind"]
                && plain.body == "One **two**.\n")
    }

    @Test("The lines that Pandoc reads above a text give its title, authors and date")
    func titleBlock() throws {
        let text = "% After the flood\n  in the vale\n% Rosa Lind; Ann Lee\n% 3 March 2023\n\nOne.[^1]\n\n[^1]: Holm\n"
        let article = try FileImport.run(Array(text.utf8), fileName: "a.md", options: ImportOptions())
        #expect(
            article.frontMatter == [
                "title: After the flood in the vale", "date: 2023-03-03", "authors:", "  - Rosa Lind", "  - Ann Lee",
            ])
        #expect(article.body == "One.[^1]\n\n[^1]: Holm\n")
    }

    @Test("A byline and a date that a hard break parts are two lines")
    func hardBreaks() throws {
        for mark in ["  ", "\\"] {
            let text = "# After the flood\n\n*By Rosa Lind*\(mark)\n3 March 2023\n\n## One\n\nTwo **three**.\n"
            let article = try FileImport.run(Array(text.utf8), fileName: "a.md", options: ImportOptions())
            #expect(
                article.frontMatter == ["title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind"])
        }
    }

    @Test("A mail gives its subject, its text, and the names of what is attached")
    func mail() throws {
        let mail = """
            From: Rosa Lind <rosa@vale.example>
            Subject: Fwd: =?utf-8?Q?Apr=C3=A8s_le?= flood
            Date: Fri, 03 Mar 2023 18:02:11 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The river reached =E2=80=9Cthe market=E2=80=9D.[1]

            [1] Holm
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="report.pdf"

            x
            --b--
            """
        let article = try FileImport.run(Array(mail.utf8), fileName: "a.eml", options: ImportOptions())
        #expect(article.frontMatter.first == "title: \"Après le flood\"")
        #expect(article.body == "The river reached “the market”.[^1]\n\n[^1]: Holm\n")
        #expect(
            article.report.findings(of: .unread).map(\.text) == [
                "From: Rosa Lind <rosa@vale.example>", "Date: Fri, 03 Mar 2023 18:02:11 +0000", "report.pdf",
            ])
    }

    @Test("Below a greeting the headline is the line above the byline, and what is above it is listed")
    func greeting() throws {
        let mail = "From: a@vale.example\nTo: b@vale.example\nSubject: Fwd: final text\n\n"
        let text = "Hi all, see below.\n\nAfter the flood\n\nBy Rosa Lind\n\n\(longParagraph)\n"
        let article = try FileImport.run(Array((mail + text).utf8), fileName: "a.eml", options: ImportOptions())
        #expect(article.frontMatter == ["title: After the flood", "date:", "authors:", "  - Rosa Lind"])
        #expect(article.body == longParagraph + "\n")
        #expect(article.report.findings(of: .dropped).map(\.text) == ["Hi all, see below."])
        let plain = "Hi all, see below.\n\n\(longParagraph)\n"
        let other = try FileImport.run(Array((mail + plain).utf8), fileName: "a.eml", options: ImportOptions())
        #expect(other.frontMatter[0] == "title: final text" && other.body.hasPrefix("Hi all"))
    }

    @Test(
        "The fields of a mail are known in the languages in which programs show them",
        arguments: [
            "De : R <r@v.example>\nEnvoyé : mardi\nÀ : B\nObjet : After the flood",
            "Von: R\nGesendet: Di\nBetreff: After the flood",
        ])
    func mailFields(fields: String) throws {
        let article = try FileImport.run(
            Array("\(fields)\n\n\(longParagraph)\n".utf8), fileName: "a.txt", options: ImportOptions())
        #expect(article.frontMatter[0] == "title: After the flood")
        #expect(article.body == longParagraph + "\n")
    }

    @Test("The signature of a mail is left out and listed")
    func signature() throws {
        let mail =
            "From: r@vale.example\nSubject: Flood\nTo: e@vale.example\n\n\(longParagraph)\n-- \nRosa Lind\nTel. 030 12\n"
        let article = try FileImport.run(Array(mail.utf8), fileName: "a.eml", options: ImportOptions())
        #expect(article.body == longParagraph + "\n")
        #expect(article.report.findings(of: .dropped).map(\.text) == ["Rosa Lind Tel. 030 12"])
    }

    @Test("Rich Text Format has its footnotes, letters and links")
    func richText() throws {
        let text = #"""
            {\rtf1\ansi{\fonttbl{\f0 Times;}}{\stylesheet{\s1 heading 1;}}{\*\generator x;}
            {\pard\s1 What is known\par}
            {\pard One \u8220?two\u8221? {\i three}.{\super\chftn}{\footnote\pard {\super\chftn} Holm \'e9.}\par}
            {\pard {\field{\*\fldinst{HYPERLINK "https://x.example/a"}}{\fldrslt press}} \{end\}\par}}
            """#
        let article = try FileImport.run(
            Array(text.utf8), fileName: "a.rtf", options: ImportOptions(title: "T", date: "2024"))
        #expect(
            article.body
                == "## What is known\n\nOne “two” *three*.[^1]\n\n[press](https://x.example/a) {end}\n\n[^1]: Holm é.\n"
        )
    }

    @Test("What Rich Text Format raises is judged whole: the end of an ordinal, the marker of a note")
    func raisedText() throws {
        let text = #"""
            {\rtf1\ansi{\pard The 1{\super st} day.{\super [1]} It rained.\par}{\pard [1] Holm\par}}
            """#
        let article = try FileImport.run(
            Array(text.utf8), fileName: "a.rtf", options: ImportOptions(title: "T", date: "2024"))
        #expect(article.body == "The 1st day.[^1] It rained.\n\n[^1]: Holm\n")
    }

    @Test("An OpenDocument text has its notes, lists and styles")
    func openDocument() throws {
        let content = """
            <office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>
            </office:automatic-styles><office:body><office:text><text:p text:style-name="Title">After</text:p>
            <text:h text:outline-level="1">Known</text:h><text:p>One<text:s/><text:span text:style-name="T1">two</text:span>.<text:note>\
            <text:note-citation>1</text:note-citation><text:note-body><text:p>Holm</text:p></text:note-body></text:note></text:p>
            <text:list><text:list-item><text:p>three</text:p></text:list-item></text:list></office:text></office:body></office:document-content>
            """
        let zip = ZipFile(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content])
        let article = try FileImport.run(zip.bytes, fileName: "a.odt", options: ImportOptions(date: "2024"))
        #expect(article.frontMatter.first == "title: After")
        #expect(article.body == "## Known\n\nOne *two*.[^1]\n\n- three\n\n[^1]: Holm\n")
    }

    @Test("A book is read chapter by chapter, with the notes at its end")
    func book() throws {
        let zip = ZipFile([
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfiles><rootfile full-path=\"o/c.opf\"/></rootfiles></container>",
            "o/c.opf": """
            <package><metadata><dc:title>After</dc:title><dc:creator>Rosa Lind</dc:creator><dc:date>2024-03-03</dc:date></metadata>
            <manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>
            """,
            "o/a.xhtml": "<html><body><p>One.<a href=\"b.xhtml#n\"><sup>1</sup></a></p></body></html>",
            "o/b.xhtml": "<html><body><p>Two.</p><aside id=\"n\"><p>Holm</p></aside></body></html>",
        ])
        let article = try FileImport.run(zip.bytes, fileName: "a.epub", options: ImportOptions())
        #expect(article.frontMatter == ["title: After", "date: 2024-03-03", "authors:", "  - Rosa Lind"])
        #expect(article.body == "One.[^1]\n\nTwo.\n\n[^1]: Holm\n")
    }

    @Test("Notes of two chapters may have the same ids, since each chapter is a file")
    func notesOfChapters() throws {
        let chapter = { (word: String) in
            """
            <html><body><p>\(word).<a href="#fn1" id="r1"><sup>1</sup></a></p><section><ol><li id="fn1"><p>Note of \(word)\
            <a href="#r1">↩</a></p></li></ol></section></body></html>
            """
        }
        let zip = ZipFile([
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfile full-path=\"c.opf\"/></container>",
            "c.opf": """
            <package><manifest><item id="a" href="t/a.xhtml"/><item id="b" href="t/b.xhtml"/></manifest>
            <spine><itemref idref="a"/><itemref idref="b"/></spine></package>
            """,
            "t/a.xhtml": chapter("One"), "t/b.xhtml": chapter("Two"),
        ])
        let article = try FileImport.run(
            zip.bytes, fileName: "a.epub", options: ImportOptions(title: "T", date: "2024"))
        #expect(article.body == "One.[^1]\n\nTwo.[^2]\n\n[^1]: Note of One\n\n[^2]: Note of Two\n")
    }

    @Test("A book names its chapters by addresses that leave their folder and have escapes")
    func addressesOfChapters() throws {
        let zip = ZipFile([
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfile full-path=\"o/p/c.opf\"/></container>",
            "o/p/c.opf": """
            <package><manifest><item id="a" href="../t/a.xhtml"/><item id="b" href="./b%2C%20c.xhtml"/></manifest>
            <spine><itemref idref="a"/><itemref idref="b"/></spine></package>
            """,
            "o/t/a.xhtml": "<html><body><p>One.</p></body></html>",
            "o/p/b, c.xhtml": "<html><body><p>Two.</p></body></html>",
        ])
        let article = try FileImport.run(
            zip.bytes, fileName: "a.epub", options: ImportOptions(title: "T", date: "2024"))
        #expect(article.body == "One.\n\nTwo.\n")
    }

    @Test("Any bytes are imported or refused", arguments: Seed.fixed(13..<14))
    func anyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let openings = [
            "", "{\\rtf1 ", "<html><p>", "From: a\nSubject: b\nTo: c\n\n", "---\na: b\n---\n", "# A\n\n", "\u{c}",
            "PK\u{3}\u{4}",
        ]
        let pieces = [
            "{", "}", "\\u8220", "\\'e", "\\footnote ", "<a href='#x'>", "<li id=x>", "</li>", "[^1]", "\n\n", "1 ",
            "[1]", "**", "`", "=E", "é",
        ]
        for _ in 0..<1_500 {
            let opening = openings.randomElement(using: &random) ?? ""
            let text = opening + (0..<24).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            _ = try? FileImport.run(Array(text.utf8), fileName: "a", options: ImportOptions())
        }
    }
}
