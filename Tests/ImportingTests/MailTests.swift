import Testing

@testable import Importing

@Suite("Mails as articles")
struct MailTests {
    private func mail(_ fields: String, _ text: String) throws -> ImportedArticle {
        try FileImport.run(Array("\(fields)\n\n\(text)\n".utf8), fileName: "a.eml", options: ImportOptions())
    }

    @Test(
        "The day of a mail is that of its text, unless it answers another or the text has a day of its own",
        arguments: [
            ("After the flood", longParagraph, "date: 2023-03-03"),
            ("Re: After the flood", longParagraph, "date:"),
            ("Fwd: After the flood", longParagraph, "date:"),
            ("After the flood", "After the flood\n\n1 March 2023\n\n\(longParagraph)", "date: 2023-03-01"),
        ])
    func day(subject: String, text: String, date: String) throws {
        let article = try mail(
            "From: Vale Press <p@vale.example>\nSubject: \(subject)\nDate: Fri, 3 Mar 2023 23:02:11 -0500", text)
        #expect(article.frontMatter[1] == date)
    }

    @Test(
        "Who sent a mail is its author where the name is below the text as well",
        arguments: [
            ("Rosa Lind", "\(longParagraph)\n\n-- \nRosa Lind\nTel. 030 12", ["Rosa Lind"]),
            ("\"Lind, Rosa\"", "\(longParagraph)\n\nRosa Lind", ["Rosa Lind"]),
            ("Rosa Lind", longParagraph, []),
            ("Rosa Lind", "\(longParagraph)\n\n-- \nAnn Lee\nTel. 030 12", []),
            ("Vale Press", "\(longParagraph)\n\n-- \nVale Press", []),
        ])
    func sender(name: String, text: String, authors: [String]) throws {
        let article = try mail("From: \(name) <p@vale.example>\nSubject: After the flood\nTo: d@vale.example", text)
        #expect(article.authors == authors)
    }

    @Test("Of a mail that was sent on, the fields in the text count, and what is above them is listed")
    func forwarded() throws {
        let article = try mail(
            "From: Ann Lee <a@vale.example>\nSubject: Fwd: After the flood\nDate: Mon, 6 Mar 2023 08:00:00 +0000",
            """
            Please put this online.

            ---------- Forwarded message ---------
            From: Vale Press <p@vale.example>
            Date: Fri, Mar 3, 2023 at 9:14 AM
            Subject: After the flood
            To: <a@vale.example>

            After the flood

            By Rosa Lind

            \(longParagraph)
            """)
        #expect(article.frontMatter == ["title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind"])
        #expect(article.body == longParagraph + "\n")
        #expect(article.report.findings(of: .dropped).contains { $0.text == "Please put this online." })
    }

    @Test(
        "The title is the subject without what programs put before it, however often",
        arguments: [
            ("After the flood", "After the flood"), ("Re: After the flood", "After the flood"),
            ("RE: Fwd: AW: After the flood", "After the flood"), ("Re:port on the flood", "\"Re:port on the flood\""),
            (String(repeating: "Re: ", count: 1_000) + "After the flood", "After the flood"),
        ])
    func subject(written: String, title: String) throws {
        let article = try mail(
            "From: Vale Press <p@vale.example>\nSubject: \(written)\nTo: d@vale.example", longParagraph)
        #expect(article.frontMatter.first == "title: \(title)")
    }

    @Test("A text that quotes one field of a mail has nothing left out")
    func quotedField() throws {
        let article = try mail(
            "From: a@vale.example\nSubject: Flood\nTo: b@vale.example", "\(longParagraph)\n\nFrom: the mayor")
        #expect(article.body == longParagraph + "\n\nFrom: the mayor\n")
    }
}
