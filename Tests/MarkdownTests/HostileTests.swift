import Base
import Foundation
import Markdown
import Model
import Testing

/// Texts of a megabyte that are written to be slow; of a quarter of it in a debug build, which is some thirty times
/// slower.
@Suite("A hostile text is parsed or refused in seconds")
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
            "a  \n", "[^a]: b\n", "1. ",
        ])
    func pieces(piece: String) { expectInTime(repeated(piece, Self.size / piece.utf8.count)) }

    @Test("Many paragraphs, each just below the limits")
    func paragraphs() {
        for piece in ["[a](", "![[]()", "[^a] ", "[[a]] ", "a <? ", "~~a b~ ", "[\\^a] "] {
            expectInTime(repeated(repeated(piece, 240) + "\n\n", Self.size / (240 * piece.utf8.count + 2)))
        }
    }

    @Test("Backticks of every length, footnotes by the thousand, a search that always fails")
    func others() {
        expectInTime((1..<1_400).map { repeated("`", $0) + " " }.joined())
        expectInTime((0..<Self.size / 17).map { "[^\($0)]: x\n" }.joined())
        expectInTime(
            (0..<Self.size / 50).map { "[^x\($0)]\n\n" }.joined()
                + (0..<Self.size / 50).map { "[^y\($0)]: x\n" }.joined())
        expectInTime(repeated("a <?", 255) + repeated("b", Self.size * 9 / 10))
        expectInTime(repeated("*", Self.size / 2) + "a" + repeated("*", Self.size / 2))
        expectInTime(
            repeated("[a][b] ", 400) + repeated("aaaaaaaaaaaaaaab", Self.size / 17) + "\n\n[b]: " + repeated("a", 1_000)
        )
    }

    private func expectInTime(_ text: String) {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        let start = Self.threadSeconds
        _ = MarkdownParser.parse(file)
        #expect(Self.threadSeconds - start < 5, "\(text.prefix(20))")
    }

    /// What this thread has used of a processor: a parse is on one thread, and other tests run beside it.
    private static var threadSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
