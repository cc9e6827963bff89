import Model
import Testing

@testable import Reviewing

@Suite("Recording an account")
struct AccountEditTests {
    /// The front matter of an event with an account more; nil where that is left to the editor.
    private static func adding(to text: String) -> String? {
        let file = SourceFile(path: "content/events/e.md", bytes: Array(text.utf8))
        var lines = WrittenLines(file.written)
        guard let edit = file.adding(account: "{article: a, killed: 2}"), let range = lines.locate(edit)?.range else {
            return nil
        }
        var bytes = file.written
        bytes.replaceSubrange(range, with: edit.replacement.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "An account is added to the list of an event, which is made if there is none",
        arguments: [
            ("---\ntitle: E\n---\nText.\n", "---\ntitle: E\naccounts:\n  - {article: a, killed: 2}\n---\nText.\n"),
            (
                "---\naccounts:\n- source: s\n  killed: 1\n---\n",
                "---\naccounts:\n- {article: a, killed: 2}\n- source: s\n  killed: 1\n---\n"
            ),
            (
                "---\naccounts:\n    - {source: s}\ntitle: E\n---\n",
                "---\naccounts:\n    - {article: a, killed: 2}\n    - {source: s}\ntitle: E\n---\n"
            ),
        ])
    func lists(text: String, expected: String) { #expect(Self.adding(to: text) == expected) }

    @Test(
        "Accounts that are not lines of their own are left to the editor",
        arguments: [
            "---\naccounts: [{source: s}]\n---\n", "---\naccounts:\n---\n", "no front matter", "---\ntitle: E\n",
        ])
    func others(text: String) { #expect(Self.adding(to: text) == nil) }
}
