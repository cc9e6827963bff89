import Testing

@testable import Importing

@Suite("Notes of Markdown without its own sign for them")
struct MarkdownNoteTests {
    private func body(_ text: String) throws -> String {
        let whole = "# After the flood\n\n## First\n\n\(text)\n"
        return try FileImport.run(Array(whole.utf8), fileName: "a.md", options: ImportOptions(date: "2024")).body
    }

    @Test(
        "Raised numbers and brackets that a list at the end answers are notes",
        arguments: [
            ("The mill closed.<sup>1</sup> So did the port.<sup>2</sup>", "## Notes\n\n1. Minutes.\n2. Ibid."),
            ("The mill closed.\\[1\\] So did the port.\\[2\\]", "---\n\n\\[1\\] Minutes.\n\n\\[2\\] Ibid."),
            ("The mill closed.[1] So did the port.[2]", "[1] Minutes.\n\n[2] Ibid."),
            ("The mill closed.¹ So did the port.²", "**Notes**\n\n¹ Minutes.\n\n² Ibid."),
        ])
    func joined(text: String, list: String) throws {
        #expect(
            try body("\(text)\n\n\(list)") == """
                ## First

                The mill closed.[^1] So did the port.[^2]

                [^1]: Minutes.

                [^2]: Ibid.

                """)
    }

    @Test(
        "Nothing is a note where no list answers, where the text has notes in the sign of Markdown, or where a link follows",
        arguments: [
            "The hall has 30 m<sup>2</sup> and two doors.\n\n1. Open it.\n2. Close it.",
            "The mill closed.[^1] It had 3 m<sup>2</sup>.\n\n[^1]: Minutes.",
            "The mill [1](https://mill.example) closed.\n\n1. Minutes.\n2. Ibid.",
        ])
    func untouched(text: String) throws {
        #expect(try body(text).contains(text.split(separator: "\n")[0]))
        #expect(try !body(text).contains("[^2]:"))
    }

    @Test("What is between two notes belongs to the first")
    func longNote() throws {
        let list = "1. Minutes.\n\n   More of them.\n\n2. Ibid."
        let text = "The mill closed.<sup>1</sup> So did the port.<sup>2</sup>\n\n## Notes\n\n\(list)"
        #expect(try body(text).hasSuffix("[^1]: Minutes.\n\n    More of them.\n\n[^2]: Ibid.\n"))
    }
}
