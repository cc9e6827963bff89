import Base
import Markdown
import Model
import Testing

/// Texts of a megabyte that would keep a careless parser busy for hours; of a quarter of it in a debug build, which is
/// some thirty times slower. No clock is read: what is given to cmark is limited by count (`ComplexityTests`), and what
/// comes out grows no faster than the text.
@Suite("A hostile text is parsed whole or refused")
struct HostileTests {
    #if DEBUG
        private static let size = 250_000
    #else
        private static let size = 1_000_000
    #endif

    @Test(
        "One piece, again and again",
        arguments: [
            "*a_ ", "*a ", "a* ", "*_", "***a**b*", "_a", "`a``", "`a\nb` ", "~~a~ ", "[", "]", "[a](", "![[]()",
            "[^a]", "[^a]: ",
            "> ", "- ", "-\n", "- a\n\n", "<?", "<!A ", "<", "<a b='", "<a@", "<http:", "&", "\\", "a\\\n", "\n", "\t",
            "a\n", "#",
            "# a\n", "a\n=\n", "|-|\n|-|-|\n", "a\n:-\n", "[a]: b\n", "http://a ", "http://a.b)", "[[a", "<!--\n",
            "<div>\n\n", "```\n",
            "a  \n", "[^a]: b\n", "1. ", "<sub>", "</sub>", "<sub>a</sub>", "<sub></mark>", "<br>", "<!-- a -->",
            "a\n: b\n",
            "a\n: b\n\n", ": ", "\n: ", "<abbr title='", "<abbr title='a'>",
        ])
    func pieces(piece: String) { expectBounded(repeated(piece, Self.size / piece.utf8.count)) }

    @Test("Many paragraphs, each just below the limits")
    func paragraphs() {
        for piece in ["[a](", "![[]()", "[^a] ", "[[a]] ", "a <? ", "~~a b~ ", "[\\^a] ", "<sub>", "<mark></sub>"] {
            expectBounded(repeated(repeated(piece, 240) + "\n\n", Self.size / (240 * piece.utf8.count + 2)))
        }
    }

    @Test("Backticks of every length, footnotes by the thousand, a search that always fails")
    func others() {
        expectBounded((1..<1_400).map { repeated("`", $0) + " " }.joined())
        expectBounded((0..<Self.size / 17).map { "[^\($0)]: x\n" }.joined())
        expectBounded(
            (0..<Self.size / 50).map { "[^x\($0)]\n\n" }.joined()
                + (0..<Self.size / 50).map { "[^y\($0)]: x\n" }.joined())
        expectBounded(repeated("a <?", 255) + repeated("b", Self.size * 9 / 10))
        expectBounded(repeated("*", Self.size / 2) + "a" + repeated("*", Self.size / 2))
        expectBounded(
            repeated("[a][b] ", 400) + repeated("aaaaaaaaaaaaaaab", Self.size / 17) + "\n\n[b]: " + repeated("a", 1_000)
        )
    }

    private func expectBounded(_ text: String) {
        let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(text.utf8)))
        let document = parsed.value
        let start: Comment = "\(text.prefix(20))"
        if parsed.diagnostics.contains(where: { $0.rule == .tooComplex }) {
            #expect(document.nodes.isEmpty && document.text.isEmpty && document.footnotes.isEmpty, start)
        } else {
            #expect(FuzzTests.problem(document) == nil, start)
            #expect(document.nodes.count <= 2 * text.utf8.count && document.text.count <= 2 * text.utf8.count, start)
        }
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
