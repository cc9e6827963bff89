import Testing

@testable import Importing

@Suite("Heads of articles")
struct BrokenHeadTests {
    private static let text = "<p>\(longParagraph)</p><p>\(longParagraph)</p>"

    @Test("A headline and its author in one paragraph are two lines")
    func brokenHead() throws {
        let article = try importedPage(
            "<title>On the Mill</title><body><p><b>On the Mill</b><br><i>by Rosa Lind</i></p>" + Self.text)
        #expect(article.authors == ["Rosa Lind"])
        #expect(!article.body.contains("Lind"))
        let poem = try importedPage(
            "<title>On the Mill</title><body><p>The mill was old<br>and stood by the sea</p>" + Self.text)
        #expect(poem.body.contains("The mill was old\\\nand stood by the sea"))
    }

    @Test(
        "The parties of a case in one row of capitals are its title, if one says what it is",
        arguments: [("ROSA LIND, PETITIONER v. CITY OF PORT VALE", true), ("THE MILL v. THE DAM", false)])
    func parties(row: String, isCase: Bool) throws {
        let head = "SUPREME COURT OF THE VALE\n\nNo. 11\n\n\(row)\n\n[June 24, 2013]\n\n"
        let text = head + "\(longParagraph)\n\n\(longParagraph)\n"
        let article = try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
        #expect((article.frontMatter.first?.contains("Rosa Lind, Petitioner v. City of Port Vale") == true) == isCase)
        #expect(article.authors.isEmpty)
    }

    @Test("What is in capitals below a line with “By” names nobody")
    func namesBelowBy() throws {
        let rows = "the mill of the vale was closed in the year of flood and\n"
        let head = "On the Mill\n\nBy Rosa Lind\n\nOctober 13, 2016\n\nLEARNING GOALS\n\n"
        let text = head + String(repeating: rows, count: 20)
        let article = try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
        #expect(article.authors == ["Rosa Lind"])
    }
}
