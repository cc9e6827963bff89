import Base
import Markdown
import Model
import Testing

/// Each limit of what is given to cmark, just passed and just kept.
@Suite("A text that would take too long is refused")
struct ComplexityTests {
    struct Limit: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let passed: String
        let kept: String
        /// `line:column` of the finding.
        let place: String
    }

    static let limits = [
        Limit(
            testDescription: "Block quotes in one line", passed: repeated("> ", 33) + "a",
            kept: repeated("> ", 32) + "a",
            place: "1:67"),
        Limit(
            testDescription: "Lists in one line", passed: repeated("- ", 33) + "a", kept: repeated("- ", 32) + "a",
            place: "1:67"),
        Limit(
            testDescription: "Lists by indent", passed: staircase(33), kept: staircase(32), place: "33:67"),
        Limit(
            testDescription: "Lists by tabs", passed: staircase(33, "\t"), kept: staircase(32, "\t"), place: "33:35"),
        Limit(
            testDescription: "Footnotes in one another", passed: repeated("[^a]: ", 33) + "a",
            kept: "a\n\n" + repeated("[^a]: ", 32) + "a", place: "1:199"),
        Limit(
            testDescription: "Lists in quotes, across lazy lines",
            passed: "> - a\nlazy\n> " + repeated("  - ", 1) + repeated("- ", 31) + "b",
            kept: "> - a\nlazy\n> " + repeated("  - ", 1) + repeated("- ", 29) + "b", place: "3:67"),
        Limit(
            testDescription: "Columns of a table", passed: row("a", 65) + row("-", 65),
            kept: row("a", 64) + row("-", 64),
            place: "1:1"),
        Limit(
            testDescription: "Columns of a table's later row", passed: "|a|\n|-|\n" + row("a", 65),
            kept: "|a|\n|-|\n" + row("a", 64), place: "3:1"),
        Limit(
            testDescription: "Cells of tables", passed: row("a", 50) + row("-", 50) + repeated("a\n", 4_000),
            kept: row("a", 50) + row("-", 50) + repeated("a\n", 3_998), place: "4002:1"),
        Limit(
            testDescription: "Lines before a delimiter row", passed: repeated("a\n", 501) + "|-|-|",
            kept: repeated("a\n", 500) + "|-|-|", place: "502:1"),
        Limit(
            testDescription: "Bytes before delimiter rows",
            passed: repeated(repeated("a", 4_000) + "\n", 200) + repeated("|-|\n|-|-|\n", 4),
            kept: repeated(repeated("a", 4_000) + "\n", 200) + "|-|\n|-|-|\n", place: "204:1"),
        Limit(
            testDescription: "Declarations a paragraph", passed: repeated("a <?\n", 200) + repeated("a <!\n", 57),
            kept: repeated("a <?\n", 200) + repeated("a <!\n", 56) + "\n" + repeated("a <!\n", 256), place: "257:3"),
        Limit(
            testDescription: "Brackets a paragraph", passed: repeated("[a\n", 1_001),
            kept: repeated("[a\n", 1_000) + ">\n" + repeated("> ![]()\n", 1_000), place: "1001:1"),
        Limit(
            testDescription: "Tildes a paragraph", passed: "~~a " + repeated("b~ ", 1_999),
            kept: "~~a " + repeated("b~ ", 1_998), place: "1:6000"),
        Limit(
            testDescription: "A link's destination", passed: "é [a](" + repeated("b", 2_049) + ")",
            kept: "é [a](" + repeated("b", 2_048) + ") [a](<b> " + repeated("c", 3_000), place: "1:7"),
        Limit(
            testDescription: "A link's destination in brackets", passed: "[a](<" + repeated("b ", 1_025) + ">)",
            kept: "[a](<" + repeated("b ", 1_023) + ">)", place: "1:5"),
        Limit(
            testDescription: "A definition's destination", passed: "[a]: " + repeated("b", 2_049) + "\n",
            kept: "[a]: " + repeated("b", 2_048) + "\n\n[a]", place: "1:6"),
        Limit(
            testDescription: "Uses of a long definition",
            passed: "[a]: b \"" + repeated("c", 20_000) + "\"\n\n" + uses(4_000),
            kept: "[a]: b \"" + repeated("c", 10_000) + "\"\n\n" + uses(4_000), place: "1:3"),
        Limit(
            testDescription: "An entity that cmark takes for a footnote's caret", passed: "é [&#x05E;a]",
            kept: "[a&#94;] [&amp;] [&#95;a]", place: "1:3"),
        Limit(
            testDescription: "Emphasis in emphasis", passed: repeated("*a **b ", 90) + repeated("c** d*", 90),
            kept: repeated("*a **b ", 49) + repeated("c** d*", 49), place: "1:1"),
        Limit(
            testDescription: "Bytes of a text", passed: repeated("a\n\n", 349_526),
            kept: repeated(repeated("a", 99) + "\n", 10_485),
            place: "1:1"),
    ]

    @Test("A limit that is passed is reported at its place, and nothing is parsed", arguments: limits)
    func passed(limit: Limit) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(limit.passed.utf8)))
        #expect(parsed.diagnostics.map(\.rule) == [.tooComplex])
        #expect(parsed.diagnostics.map { "\($0.position.line):\($0.position.column)" } == [limit.place])
        #expect(parsed.value.nodes.isEmpty && parsed.value.text.isEmpty)
    }

    @Test("A limit that is kept is silent", arguments: limits)
    func kept(limit: Limit) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(limit.kept.utf8)))
        #expect(!parsed.diagnostics.contains { $0.rule == .tooComplex })
        #expect(!parsed.value.nodes.isEmpty)
    }

    @Test(
        "What only looks deep or wide is let through",
        arguments: [
            repeated("- ", 60), repeated("* ", 60), "a " + repeated("| ", 90), repeated("2014. was\n", 500),
            repeated("- a\n", 2_000), repeated("a\n", 600) + "---\n", "|a|b|\n|-|-|\n" + repeated("|-|-|\n", 900),
            repeated("~", 90) + "\na\n" + repeated("~", 90),
        ])
    func harmless(markdown: String) {
        #expect(Outline.findings(markdown).isEmpty)
    }

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    static func row(_ cell: String, _ columns: Int) -> String { "|" + repeated(cell + "|", columns) + "\n" }
    static func uses(_ count: Int) -> String { repeated(repeated("[a] ", 200) + "\n\n", count / 200) }
    static func staircase(_ steps: Int, _ indent: String = "  ") -> String {
        (0..<steps).map { repeated(indent, $0) + "- a\n" }.joined()
    }
}

private func repeated(_ text: String, _ count: Int) -> String { ComplexityTests.repeated(text, count) }
