import Testing

@testable import Importing

@Suite("Lettered notes and notes beside other numbers")
struct LetteredNoteTests {
    private func read(_ text: String) throws -> ImportedArticle {
        try FileImport.run(Array(text.utf8), fileName: "paste.txt", options: ImportOptions())
    }

    @Test(
        "Roman numbers and letters after stops call the notes that they begin",
        arguments: [
            ("met.i The mill", "asked,ii and", "rained.iii It", "i Holm, p. 3.\nii Minutes, p. 4.\niii Lind, p. 5."),
            (
                "met. i The mill", "asked, ii and", "rained. iii It",
                "i. Holm, p. 3.\nii. Minutes, p. 4.\niii. Lind, p. 5."
            ),
            ("met.a The mill", "asked,b and", "rained.”c It", "a Holm, p. 3.\nb Minutes, p. 4.\nc Lind, p. 5."),
            (
                "met.(a) The mill", "asked,(b) and", "rained.(c) It",
                "(a) Holm, p. 3.\n(b) Minutes, p. 4.\n(c) Lind, p. 5."
            ),
        ])
    func letters(first: String, second: String, third: String, notes: String) throws {
        let article = try read(
            "On the Mill\n\nThe council \(first) was closed. Nobody \(second) it was sold.\n\n"
                + "It \(third) was late.\n\n\(notes)\n")
        #expect(article.body.contains("[^1]: Holm, p. 3.\n\n[^2]: Minutes, p. 4.\n\n[^3]: Lind, p. 5.\n"))
        #expect(article.body.contains("[^1] The mill") && article.body.contains("[^3] It was late."))
    }

    @Test(
        "Lists with letters are no notes where the text calls none or not all of them, or calls parts of sections",
        arguments: ["met. The", "met.a The", "met in section 3(a) and 3(b) and 4(c). The"])
    func lists(words: String) throws {
        let article = try read(
            "On the Mill\n\nThe council \(words) mill was closed, and nobody asked.\n\n"
                + "(a) the mill;\n(b) the dam;\n(c) the pipe.\n")
        #expect(!article.body.contains("[^"))
        #expect(article.body.contains("the dam;"))
    }

    @Test("Figures that call all notes are surer than brackets that name others as well")
    func brackets() throws {
        let text = "On the Mill\n\nThe council [1] met.1 The mill [7] was closed,2 and nobody [2] asked. [8] [9]\n"
        let article = try read(text + "\nNotes\n\n1. Holm, p. 3.\n2. Minutes, p. 4.\n")
        #expect(article.body.contains("met.[^1] The mill") && article.body.contains("closed,[^2] and"))
        #expect(article.body.contains("council \\[1\\] met"))
        let called = try read(
            "On the Mill\n\nThe council met. [1] The mill was closed, [2] and nobody asked.\n\n"
                + "Notes\n\n1. Holm\n2. Lind\n")
        #expect(called.body.contains("met. [^1] The") || called.body.contains("met.[^1] The"))
    }

    @Test("The notes of a part may be below a heading that names it")
    func parts() throws {
        func part(_ heading: String, _ name: String) -> String {
            "\(name)\n\n\(longParagraph)1 Nobody asked,2 and it was sold.\n\n"
                + "\(heading)\n\n1. Holm, \(name).\n2. Lind, \(name).\n\n"
        }
        let article = try read(
            "Two Papers\n\n" + part("Notes to the first part", "Water") + part("Notes on Part Two", "Roads"))
        #expect(article.body.contains("[^3]: Holm, Roads."))
        #expect(article.body.contains("[^2]: Lind, Water."))
        #expect(!article.body.contains("Notes"))
    }

    @Test("Short forms before a number call no note")
    func shortForms() throws {
        let article = try read(
            "On the Mill\n\nThe council met.1 See p. 4, n. 2 of the report, sec. 2 and fn. 2 there.\n\n"
                + "1 Holm, p. 3.\n2 Lind, p. 4.\n")
        #expect(!article.body.contains("[^2]"))
    }
}
