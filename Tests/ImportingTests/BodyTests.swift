import Testing

@testable import Importing

@Suite("The body of a pasted text")
struct BodyTests {
    @Test(
        "What Markdown would read as markup comes out escaped",
        arguments: [
            ("# one", "\\# one"), ("#one", "\\#one"), ("> one", "\\> one"), ("a > b", "a > b"), ("- one", "\\- one"),
            ("-5 degrees", "-5 degrees"), ("+ one", "\\+ one"), ("* one", "\\* one"), ("1. one", "1\\. one"),
            ("12) one", "12\\) one"), ("2014 was", "2014 was"), ("1.5 is", "1.5 is"), ("    code", "code"),
            ("| a | b |", "\\| a \\| b \\|"), ("|---|---|", "\\|---\\|---\\|"), (":---", "\\:---"), ("===", "\\==="),
            ("---", "\\---"), ("***", "\\*\\*\\*"), ("a *b* c", "a \\*b\\* c"),
            ("_a_ snake_case", "\\_a\\_ snake_case"),
            ("`a`", "\\`a\\`"), ("[a](b)", "\\[a\\](b)"), ("[[id]]", "\\[\\[id\\]\\]"), ("<b>", "\\<b>"),
            ("AT&T &amp; &#35; & x;", "AT&T \\&amp; \\&#35; & x;"), ("a\\b", "a\\\\b"), ("~~a~~", "\\~\\~a\\~\\~"),
            ("[a]: /u", "\\[a\\]: /u"), ("x\u{A0}y", "x\u{A0}y"), ("“a” – ‘b’", "“a” – ‘b’"),
            ("http://a.example/b_c?d=e&f=g", "http://a.example/b_c?d=e&f=g"),
        ])
    func escaping(line: String, expected: String) {
        #expect(imported("\(longParagraph)\n\n\(line)", title: "T").body == "\(longParagraph)\n\n\(expected)\n")
    }

    @Test(
        "A byte order mark, CRs, trailing blanks and a missing last newline leave no trace; lines count as pasted"
    )
    func lineEnds() {
        let article = imported("\u{FEFF}Two Lakes\r\n\r\n \u{A0}One. \t\r\rTwo.\n\nShare this", date: "2019")
        #expect(article.body == "One.\n\nTwo.\n")
        #expect(article.kinds == ["1 title", "7 dropped"])
    }

    @Test("Lines without blank lines between them are paragraphs; lines filled to a width are one paragraph")
    func paragraphs() {
        let listed = "First of the three things.\nSecond thing.\nThird thing, which is much longer than the others."
        #expect(imported(listed, title: "T").body == listed.replacing("\n", with: "\n\n") + "\n")
        let wrapped =
            "The boat leaves the harbour every morning but Sunday,\nwhich is the day when everyone rests\\.\n\nEnd."
        #expect(imported(wrapped, title: "T").body == wrapped.replacing("\\", with: "\\\\") + "\n")
    }

    @Test(
        "Page furniture leaves the text and is listed",
        arguments: [
            "Leave a comment", "Write a Reply or Comment", "Required fields are marked *", "Related Articles:",
            "» Read more…",
            "Your email address will not be published. Required fields are marked *", "ADVERTISEMENT", "Share this",
            "Facebook | Twitter | LinkedIn", "Share on Facebook", "Tweet", "Tags: lakes, rivers", "12 Comments",
            "5 min read",
            "Subscribe to our newsletter!", "You May Also Like",
        ])
    func furniture(line: String) {
        let article = imported("\(longParagraph)\n\n\(line)\n\nEnd.", title: "T", date: "2019")
        #expect(article.body == "\(longParagraph)\n\nEnd.\n")
        #expect(article.report.findings.map(\.text) == [line])
        #expect(article.kinds == ["3 dropped"])
    }

    @Test(
        "A sentence that only mentions such things stays, and so does a field's name outside a form",
        arguments: [
            "Related to this was the lake.", "Read more books, he said.", "Facebook and Twitter were closed.", "Name",
            "X",
            "Leave a comment on the door, she said.", "Comments were few.", "Subscribe to that view or not.",
        ])
    func prose(line: String) {
        let article = imported("\(longParagraph)\n\n\(line)\n\nEnd.", title: "T", date: "2019")
        #expect(article.body == "\(longParagraph)\n\n\(line)\n\nEnd.\n")
        #expect(article.kinds == [])
    }

    @Test("The fields of a comment form go with the form")
    func commentForm() {
        let form = "Leave a Reply\n\nComment *\n\nName *\n\nEmail *\n\nWebsite\n\nPost Comment"
        #expect(imported("\(longParagraph)\n\n\(form)", title: "T", date: "2019").kinds.count == 6)
    }

    @Test("A later credit takes the caption from its block; a line in a block of its own stays and is reported")
    func captions() {
        let text =
            "\(longParagraph)\n\nThe harbour.\n\nOn the quay.\nPhoto: Mira Holm\n\nA short one.\n\nCredit: Office"
        let article = imported(text, title: "T", date: "2019")
        #expect(article.body == "\(longParagraph)\n\nThe harbour.\n\nA short one.\n")
        #expect(article.kinds == ["5 caption", "6 credit", "8 possible-caption", "10 credit"])
    }

    @Test("An empty text gives an article that says what is missing", arguments: ["", "\n \r\n\u{A0}\n", "\u{FEFF}"])
    func empty(text: String) {
        let article = imported(text)
        #expect(article.text == "---\ntitle: Pasted text\ndate:\n---\n")
        #expect(article.kinds == ["- empty-body", "- missing-title", "- missing-date"])
    }

    @Test("A finding prints on one line with its place")
    func printed() {
        let findings = imported("Share this\n\n\(longParagraph)", title: "T").report.findings
        #expect(
            findings.map { $0.printed(fileName: "a.txt") } == [
                "a.txt:1: dropped: It is part of the web page, not of the article. “Share this”",
                "a.txt: missing-date: The text gives no date; write it after “date:” or give it with --date.",
            ])
        #expect(findings.map(\.needsAttention) == [false, true])
    }

    @Test(
        "Bytes that are not UTF-8, and control characters, are reported with their lines",
        arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0x00], [0x1B], [0x7F]] as [[UInt8]])
    func damaged(bytes: [UInt8]) {
        let input = Array("\u{FEFF}Lake Talks End\r\n\r\nOne\u{A0}two.\r\n\nA".utf8) + bytes + Array(" b.\n".utf8)
        let article = TextImport.run(input, fileName: "a.txt", options: ImportOptions(date: "2019"))
        #expect(article.body.contains("A\u{FFFD}"))
        #expect(article.kinds.filter { $0.hasSuffix("damaged-text") } == ["5 damaged-text"])
        #expect(article.report.open.map(\.kind).contains(.damagedText))
    }

    @Test("A text with U+FFFD, tabs, page breaks and every kind of line end is not damaged")
    func undamaged() {
        let article = imported("\u{FEFF}Lake \u{FFFD}\r\n\tOne\u{B}two\u{C}\rthree 𝄞.\n", title: "T", date: "2019")
        #expect(article.report.findings(of: .damagedText).isEmpty)
    }
}
