import Base
import Model
import Testing
import YAML

@Suite("YAML, the strict subset")
struct YAMLReaderTests {
    @Test(
        "Every scalar stays the text that the editor typed",
        arguments: [
            ("no", "no"), ("012", "012"), ("12:30", "12:30"), ("2014-12-16", "2014-12-16"), ("1e3", "1e3"), ("~", ""),
            ("null", ""), ("'~'", "~"), ("\"a\\u00fc\"", "aü"), ("|-\n  two\n  lines", "two\nlines"),
            (">-\n  two\n  lines", "two lines"),
        ])
    func scalar(yaml: String, text: String) {
        let read = YAMLReader.read(Array("key: \(yaml)\n".utf8)[...], path: "a.md")
        #expect(read.diagnostics.isEmpty)
        #expect(read.value.flatMap(value) == text)
    }

    @Test(
        "Syntax outside the subset is refused at its place",
        arguments: [
            ("a: &x 1\n", "1:4 unsupported-yaml"),
            ("a: &x 1\nb: *x\n", "1:4 unsupported-yaml, 2:4 unsupported-yaml"),
            ("a: !!int 1\n", "1:4 unsupported-yaml"),
            ("<<: {a: 1}\n", "1:1 unsupported-yaml"),
            ("a: 1\n---\nb: 2\n", "2:1 unsupported-yaml"),
            ("a: 1\nb: 2\na: 3\nb: 4\n", "3:1 duplicate-key, 4:1 duplicate-key"),
            ("ü: 1\nlist:\n  - x: 1\n    x: 2\n", "4:5 duplicate-key"),
            ("[a]: 1\n", "1:1 unsupported-yaml"),
            ("a: b: c\n", "1:5 invalid-yaml"),
            ("a: \"open\n", "2:1 invalid-yaml"),
            ("a: @x\n", "1:4 invalid-yaml"),
            ("\r\na: b\nwords", "3:1 invalid-yaml"),
        ])
    func refused(yaml: String, findings: String) {
        let read = YAMLReader.read(Array(yaml.utf8)[...], path: "a.md")
        #expect(summary(read.diagnostics) == findings)
    }

    @Test("Lines count from the start of the file")
    func lineOffset() {
        let read = YAMLReader.read(Array("a: 1\na: 2\n".utf8)[...], path: "a.md", lineOffset: 1)
        #expect(summary(read.diagnostics) == "3:1 duplicate-key")
    }

    @Test("Too much nesting is a diagnostic, not a stack overflow", arguments: ["[", "{a: ", "- "])
    func depth(opening: String) {
        let yaml = String(repeating: opening, count: 30_000)
        let read = YAMLReader.read(Array(yaml.utf8)[...], path: "a.md")
        #expect(read.diagnostics.count == 1)
        #expect(read.diagnostics.first?.rule == .unsupportedYAML)
    }

    @Test("An empty text and a comment are empty, without findings", arguments: ["", "\n", "# only a comment\n"])
    func empty(yaml: String) {
        let read = YAMLReader.read(Array(yaml.utf8)[...], path: "a.md")
        #expect(read.value == nil)
        #expect(read.diagnostics.isEmpty)
    }

    private func value(_ node: YAMLNode) -> String? {
        guard case .mapping(let entries) = node.content, case .scalar(let text) = entries.first?.value.content else {
            return nil
        }
        return text
    }

    private func summary(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" }.joined(separator: ", ")
    }
}
