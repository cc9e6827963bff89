import Testing

@testable import Importing

@Suite("Rows of pasted pages")
struct PastedRowTests {
    private func read(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
    }

    private static let first = [
        "The council of the vale met on the first day of June to speak",
        "about the water, and about the mill that had been closed in",
        "spring after the flood, which nobody in the vale had expected",
        "to come so early in the year. The engineers were not asked by",
        "the mayor or by the clerk what they had found below the dam,",
        "where the old pipe ends, and the report of that day is shorter",
        "than all others.",
    ].joined(separator: "\n")
    private static let second = [
        "The second part of the report begins where the first one ends,",
        "at the mill that nobody had opened since the war, and of which",
        "the council had nothing good to say in all of its meetings. It",
        "was sold in autumn, and the buyer has not been named by anyone",
        "in the vale, though the price was printed in the newspaper of",
        "the harbour on the day after.",
    ].joined(separator: "\n")

    @Test("A row with the number of its page is left out, also where it goes through a sentence")
    func runningRows() throws {
        let text =
            "\(Self.first)\nWhat followed was\nThe Vale Papers – 1\n\u{C}printed at once.\n\(Self.second)\nThe Vale Papers – 2\n"
        let article = try read("On the Mill\nRosa Lind\n3 May 2019\n" + text)
        #expect(!article.body.contains("Vale Papers"))
        #expect(
            article.report.findings(of: .dropped).contains { $0.text == "The Vale Papers – 1, The Vale Papers – 2" })
        let once = try read(
            "On the Mill\nRosa Lind\n3 May 2019\n\(Self.first)\nThe Vale Papers – 1\n\u{C}\(Self.second)\n")
        #expect(once.body.contains("The Vale Papers – 1"))
    }

    @Test("Notes numbered anew on each page are notes of their own, if each page calls its own")
    func anew() throws {
        func page(_ text: String, _ end: String, _ note: String) -> String {
            "\(text)\n\(end)1\n\n1 \(note)\n\n"
        }
        let head = "On the Mill\nRosa Lind\n3 May 2019\n"
        let both =
            page(Self.first, "That was all.", "Minutes, p. 3.") + "\u{C}"
            + page(Self.second, "It was raining.", "Lind, The Vale, p. 5.")
        let article = try read(head + both)
        #expect(article.body.contains("That was all.[^1]") && article.body.contains("It was raining.[^2]"))
        #expect(
            article.body.contains("[^1]: Minutes, p. 3.\n") && article.body.contains("[^2]: Lind, The Vale, p. 5.\n"))
        let uncalled =
            page(Self.first, "That was all.", "Minutes, p. 3.") + "\u{C}\(Self.second)\n\n1 Lind, The Vale, p. 5.\n"
        #expect(!(try read(head + uncalled)).body.contains("[^2]"))
    }

    @Test("Notes after each chapter answer the chapter above them")
    func chapters() throws {
        func chapter(_ name: String, _ notes: [String]) -> String {
            let marks = notes.indices.map { "Sentence \($0 + 1) of \(name) is here.[\($0 + 1)]" }.joined(separator: " ")
            let list = notes.enumerated().map { "[\($0 + 1)] \($1)" }.joined(separator: "\n\n")
            return "\(name)\n\n\(longParagraph) \(marks)\n\nNotes\n\n\(list)\n\n"
        }
        let both = chapter("The Dam", ["Holm, p. 1.", "Ibid., p. 2."]) + chapter("The Mill", ["Lind, p. 7."])
        let article = imported("On the Vale\n\n" + both, date: "2019")
        #expect(article.body.contains("Sentence 2 of The Dam is here.[^2]"))
        #expect(article.body.contains("Sentence 1 of The Mill is here.[^3]"))
        #expect(article.body.contains("[^3]: Lind, p. 7.") && !article.body.contains("Notes"))
        // The second list has a note that its chapter does not call.
        let broken = both.replacing("here.[1]\n\nNotes\n\n[1] Lind", with: "here.\n\nNotes\n\n[1] Lind")
        #expect(!imported("On the Vale\n\n" + broken, date: "2019").body.contains("[^3]:"))
    }

    @Test("Letters in brackets call the notes that they begin, in order")
    func letters() {
        let list = "\n\nFootnotes\n\n[a] Holm, p. 1.\n\n[b] Lind, p. 7.\n"
        let article = imported("T\n\n\(longParagraph) First.[a] Second.[b]\(list)", date: "2019")
        #expect(article.body.contains("First.[^1] Second.[^2]") && article.body.contains("[^2]: Lind, p. 7."))
        let one = imported("T\n\n\(longParagraph) He said [a] letter came.\(list)", date: "2019")
        #expect(!one.body.contains("[^1]"))
    }

    @Test("Numbered tasks are no notes, though digits after letters could call some of them")
    func tasks() throws {
        let tasks = "Tasks\n\n1. Balance the equation.\n\n2. Count the gauges.\n\n3. Say what the clerk saw.\n"
        let article = try read("On Water\n\n\(longParagraph) Part 2.1 The x2 of H2O is 10 m2 wide.\n\n\(tasks)")
        #expect(!article.body.contains("[^"))
        let noted = try read("On Water\n\n\(longParagraph) So it was.1 And so.2 It ended.3\n\n" + tasks.dropFirst(7))
        #expect(noted.body.contains("So it was.[^1] And so.[^2]"))
    }
}
