import Testing

@testable import Importing

@Suite("Edges of pasted pages")
struct PageEdgeTests {
    private func read(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
    }

    /// Fourteen full rows whose last one stops within a sentence.
    private static func page(_ word: String) -> String {
        let rows = "abcdefghijklm".map { "the \(word) of the vale was closed in the year of the flood, row \($0) of" }
        let last = "which nobody in the \(word) had seen before it was in the papers of the"
        return (rows + [last]).joined(separator: "\n")
    }

    @Test("Words with a number that counts the pages are left out of sentences, in a text without form feeds")
    func countedHeads() throws {
        let text =
            "On the Mill\nRosa Lind\n3 May 2019\nHere \(Self.page("mill"))\nLind 2\nvale \(Self.page("dam"))\nLind 3\n"
            + "vale \(Self.page("pipe"))\nLind 4\nvale and was not seen again.\n"
        let article = try read(text)
        #expect(!article.body.contains("Lind"))
        #expect(article.frontMatter.contains("date: 2019-05-03"))
        #expect(article.body.contains("in the mill had seen before it was in the papers of the vale the dam"))
    }

    @Test("Headings that count are no edges of pages")
    func countedHeadings() throws {
        let part = "\(longParagraph)\n\n\(longParagraph)\n\n"
        let article = try read("On the Mill\n\n" + (1...3).map { "Part \($0)\n\n\(part)" }.joined())
        #expect(article.body.contains("Part 2") && article.body.contains("Part 3"))
    }

    @Test("Numbers beside every fifth line are left out, to the right and to the left")
    func steppedNumbers() throws {
        let rows = "abcdefghijklmnopqrst".map { "the mill of the vale was closed in the year of flood \($0)" }
        let right = rows.enumerated().map { $0 % 5 == 4 ? "\($1)      \($0 + 1)" : $1 }
        let left = rows.enumerated().map { $0 % 5 == 4 ? "\($0 + 1)      \($1)" : "        \($1)" }
        for text in [right, left] {
            let body = try read(text.joined(separator: "\n") + "\n").body
            #expect(!body.contains { $0.isNumber })
        }
    }

    @Test("Numbers at the ends of rows that do not count them stay")
    func prices() throws {
        let article = try read("Three prices\n\nLoaf      5\nMilk      10\nSalt      20\n\n\(longParagraph)\n")
        #expect(article.body.contains("20"))
    }

    @Test("Below a rule at the foot of a page, all rows are notes up to its end")
    func rules() throws {
        let note = "1 Holm says so.\n“The mill was closed.” That is all."
        let text =
            "On the Mill\nRosa Lind\n3 May 2019\nHere \(Self.page("mill"))1\n————————\n\(note)\n"
            + "\u{C}vale \(Self.page("dam")) vale.\n"
        let article = try read(text)
        #expect(article.body.contains("[^1]: Holm says so. “The mill was closed.” That is all.\n"))
    }

    @Test(
        "The typeface of a text tells which lines had room for the next word",
        arguments: [
            // As wide as the rows in Times, though with half of their letters.
            ("MMMMM WWWWW MMMMMM WW.", false),
            ("the illi of the illi in the till will fill it.", true),
        ])
    func widths(last: String, isEnd: Bool) throws {
        let rows = [
            "The mill of the vale was closed in the year of", "the flood and nobody had been asked by the",
            "mayor or by the clerk what had become of", "the water that was below the dam and of all",
            "that had been seen there in the summer by", "the people who had come from the other",
            "side of the hills to look for work and had", "found none as the mill and the dam and all",
            "that belonged to them had been sold by the", "heirs of the house to a man in the harbour",
            "who had never seen them and did not want",
        ]
        let text =
            "On the Mill\nRosa Lind\n3 May 2019\n" + rows.joined(separator: "\n")
            + "\n\(last)\nThe second part of the papers begins where\nharbourmasters end.\n\u{C}"
            + rows.joined(separator: "\n").replacing("mill", with: "dam") + ".\n"
        let paragraphs = try read(text).body.split(separator: "\n\n")
        #expect(paragraphs.contains { $0.hasPrefix("The second") } == isEnd)
    }
}
