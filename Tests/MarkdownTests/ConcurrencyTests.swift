import Base
import Markdown
import Model
import Testing

@Suite("Texts are parsed by many threads at once")
struct ConcurrencyTests {
    /// With and without `~`, each with emphasis beside what the strikethrough extension changes.
    private static let files = (0..<3_000).map { index in
        let tilde = index % 3 == 0 ? "~~struck~~ *~em~* ~not" : "nothing struck *em*"
        let text =
            (0..<12).map { "Paragraph \($0) of \(index), \(tilde) **bold**[^1] _x_.\n\n" }.joined() + "[^1]: \(tilde)\n"
        return SourceFile(path: "\(index).md", bytes: Array(text.utf8))
    }

    @Test("Each gives what it gives alone")
    func same() async {
        let alone = Self.files.map { Outline.of(MarkdownParser.parse($0).value) }
        let wrong = await withTaskGroup(of: Int.self) { group in
            for start in 0..<8 {
                group.addTask {
                    stride(from: start, to: Self.files.count * 2, by: 8).count {
                        let index = $0 % Self.files.count
                        return Outline.of(MarkdownParser.parse(Self.files[index]).value) != alone[index]
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
