import Testing

@testable import Importing

@Suite("The head of pasted pages")
struct PastedHeadTests {
    private func read(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
    }

    @Test("The title of a decision is made of its parties, and nobody above it is its author")
    func caption() throws {
        let caption = """
            Court of Appeals of the Vale

            FILED
            March 16, 2022
            Mira Holm
            Clerk

            Rosa Lind,
            Plaintiff—Appellant,
            versus
            Harbour Mill Company; Vale Water
            Trust,
            Defendants—Appellees.

            \(longParagraph)
            """
        let article = try read(caption)
        #expect(article.frontMatter.first == "title: \"Rosa Lind v. Harbour Mill Company; Vale Water Trust\"")
        #expect(!article.frontMatter.contains("authors:"))
        #expect(article.frontMatter.contains("date: 2022-03-16"))
        // Nothing says what the two are.
        let match = try read("The Cup Final\n\nRosa Lind\nversus\nAnn Lee\n\n\(longParagraph)\n")
        #expect(match.frontMatter.first != "title: Rosa Lind v. Ann Lee")
    }

    @Test("A year below the name of the author is the date, unless other lines are years as well")
    func year() {
        let article = imported("The Village\n\nRosa Lind\n\n1854\n\n\(longParagraph)\n")
        #expect(article.frontMatter.contains("date: 1854") && article.frontMatter.contains("  - Rosa Lind"))
        let years = imported("The Village\n\nRosa Lind\n\n1854\n\n\(longParagraph)\n\n1855\n\n\(longParagraph)\n")
        #expect(years.frontMatter.contains("date:"))
    }

    @Test("What a browser printed above the headline is left out, with the name of the page")
    func printout() throws {
        let menu = "12/1/26, 11:38 AM\nHome\nWorld\nChildren of the vale lack iodine - The Southern Wire\nHealth\n"
        let text = "Children of the vale lack\niodine\nBy Rosa Lind\n3 May 2019\n\(longParagraph)\n"
        let article = try read(menu + text)
        #expect(article.frontMatter.first == "title: Children of the vale lack iodine")
        #expect(
            !article.body.contains("Home")
                && article.report.findings(of: .dropped).contains { $0.text.contains("Home") })
        let other = try read("The vale - a short history\n\nRosa Lind\n\n\(longParagraph)\n")
        #expect(other.frontMatter.first == "title: The vale - a short history")
    }

    @Test("The signature of a mail at the end is left out")
    func signature() throws {
        let article = try read("On the Vale\n\n\(longParagraph)\n\n-- \nRosa Lind\nRoom 4.12\n+44 20 7946 0123\n")
        #expect(!article.body.contains("Room 4.12"))
        let rule = try read("On the Vale\n\n\(longParagraph)\n\n--\n\n\(longParagraph)\n")
        #expect(rule.body.components(of: longParagraph) == 2)
    }

    @Test("Headings of a manual are parts by themselves, and its edges are left out")
    func manual() throws {
        let article = try read(
            """
            VALE(7)          Manual of the Vale          VALE(7)

            NAME
                   vale - how the water of the vale is counted

            DESCRIPTION
                   The water of the vale is counted at three gauges,
                   each of which has been read by hand.

            SEE ALSO
                   dam(7), mill(7)

            Vale 2              May 2019                 VALE(7)
            """)
        #expect(article.frontMatter.first == "title: vale - how the water of the vale is counted")
        #expect(article.body.contains("DESCRIPTION\n\nThe water"))
        #expect(!article.body.contains("Manual of the Vale") && !article.body.contains("May 2019"))
    }

    @Test("A question is no heading where the same word begins several lines")
    func speakers() {
        let talk = "Q: What did you do then?\n\nA: \(longParagraph)\n\nQ: And after?\n\nA: \(longParagraph)\n"
        #expect(!imported("On the Vale\n\n\(longParagraph)\n\n" + talk, date: "2019").body.contains("## Q"))
        let heading = imported(
            "On the Vale\n\n\(longParagraph)\n\nPart two: the mill\n\n\(longParagraph)\n", date: "2019")
        #expect(heading.body.contains("## Part two: the mill"))
    }
}

extension String {
    /// How often a text is in this one.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
