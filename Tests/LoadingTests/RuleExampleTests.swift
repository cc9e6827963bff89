import Base
import Model
import Testing

@testable import Loading

@Suite("Examples in explanations")
struct RuleExampleTests {
    /// A file that an example may be part of; `EXAMPLE` is where it goes.
    private static let files: [(path: String, text: String)] = [
        ("articles/a.md", "---\ntitle: T\ndate: 2014\n---\nEXAMPLE\n"), ("articles/a.md", "EXAMPLE\n"),
        ("articles/a.md", "---\nEXAMPLE\n---\n"), ("articles/a.md", "---\ntitle: T\ndate: 2014\nEXAMPLE\n---\n"),
        ("actors/a.md", "---\nname: A\nEXAMPLE\n---\n"), ("actors/a.md", "---\nname: A\nkind: state\nEXAMPLE\n---\n"),
        ("events/a.md", "---\ntitle: T\ndate: 2014\nEXAMPLE\n---\n"), ("sources/a.md", "---\ntitle: T\nEXAMPLE\n---\n"),
        ("site.yaml", "title: T\nEXAMPLE\n"),
    ]

    /// Rules that are broken by a file's name, bytes or size, by what other files hold, or that stand for long texts.
    private static let elsewhere: Set<Rule> = [.tooComplex, .unusedSilence]

    private static let rules: [Rule] = Rule.Chapter.all
        .filter { ["Front matter and settings", "Texts", "Rules and silences"].contains($0.title) }
        .flatMap(\.explanations).map(\.rule).filter { !elsewhere.contains($0) }

    @Test(
        "A wrong example breaks its rule in some kind of file, and the right one does not",
        arguments: rules)
    func examples(rule: Rule) throws {
        let explanation = try #require(rule.explanation)
        func breaks(_ example: String, _ file: (path: String, text: String)) -> Bool {
            read([file.path: file.text.replacing("EXAMPLE", with: example)]).diagnostics.contains { $0.rule == rule }
        }
        #expect(Self.files.contains { breaks(explanation.wrong, $0) && !breaks(explanation.right, $0) })
    }
}
