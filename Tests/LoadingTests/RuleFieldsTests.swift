import Base
import Model
import Testing

@testable import Loading

@Suite("Rules and silences in files")
struct RuleFieldsTests {
    @Test(
        "A mistake is reported at its place, with a fix",
        arguments: [
            ("rules: {ambigous-name: error}", "2:9 unknown-rule", "did you mean 'ambiguous-name'?"),
            ("rules: {zzz: off}", "2:9 unknown-rule", "'dossier explain' lists every rule"),
            ("rules: {ambiguous-name: warn}", "2:25 unknown-value", "use one of error, warning, off"),
            ("rules: {invalid-date: off}", "2:23 firm-rule", "remove this line and fix what the rule reports"),
            ("rules: {unsafe-url: warning}", "2:21 firm-rule", nil),
            ("rules: [off]", "2:8 wrong-type", nil),
            (
                "silenced:\n  - {rule: unknown-key}", "3:5 missing-field",
                "add 'reason: …' and say why the finding is acceptable"
            ),
            ("silenced:\n  - {rule: unknown-key, reason: }", "3:5 missing-field", nil),
            ("silenced:\n  - {reason: x}", "3:5 missing-field", "name one, as in 'rule: ambiguous-name'"),
            ("silenced:\n  - {rule: unknwon-key, reason: x}", "3:12 unknown-rule", "did you mean 'unknown-key'?"),
            ("silenced:\n  - {rule: path-conflict, reason: x}", "3:12 firm-rule", nil),
            ("silenced:\n  - {rule: unknown-key, because: x}", "3:25 unknown-key", nil),
            ("silenced: unknown-key", "2:11 wrong-type", nil),
        ])
    func mistakes(lines: String, finding: String, fix: String?) {
        let diagnostics = read(["site.yaml": "title: S\n\(lines)\n"]).diagnostics
        #expect(summary(diagnostics).contains("site.yaml:" + finding), "\(summary(diagnostics))")
        if let fix { #expect(diagnostics.contains { $0.fix == fix }, "\(diagnostics.map(\.sentence))") }
    }

    @Test("Levels are read; a firm rule may be raised, which changes nothing")
    func levels() {
        let site = "title: S\nrules:\n  ambiguous-name: error\n  unknown-file: off\n  invalid-date: error\n"
        let read = read(["site.yaml": site])
        #expect(read.diagnostics.isEmpty)
        #expect(read.value.settings.rules == [.ambiguousName: .error, .unknownFile: .off, .invalidDate: .error])
    }

    @Test(
        "Every kind of file accepts silences",
        arguments: [
            ("articles/a.md", "---\ntitle: T\ndate: 2014\nSILENCED\n---\n"),
            ("actors/a.md", "---\nname: A\nkind: state\nSILENCED\n---\n"),
            ("events/a.md", "---\ntitle: T\ndate: 2014\nSILENCED\n---\n"),
            ("sources/a.md", "---\ntitle: T\nSILENCED\n---\n"),
            ("pages/a.md", "---\ntitle: T\nSILENCED\n---\n"),
            ("index.md", "---\nSILENCED\n---\n"),
            ("footnotes/a/1.md", "---\nSILENCED\n---\n"),
            ("site.yaml", "title: T\nSILENCED\n"),
        ])
    func kinds(path: String, text: String) {
        let silence = "silenced: [{rule: ambiguous-name, quote: Wang, reason: it is left open}]"
        let file = text.replacing("SILENCED", with: silence)
        let read = read([path: file])
        #expect(read.diagnostics == [])
        #expect(read.value.silences.map(\.scope) == ["content/" + path])
        #expect(read.value.silences.map(\.quote) == ["Wang"])
        #expect(read.value.silences.map(\.reason) == ["it is left open"])
    }

    @Test("A silence in an entry of a notes file applies to the lines of that entry")
    func notes() {
        let notes = """
            - quote: a
              silenced: [{rule: quote-not-found, reason: x}]
            - quote: b
            - quote: c
              silenced:
                - {rule: ambiguous-quote, reason: y}

            """
        #expect(read(["notes/a.yaml": notes]).value.silences.map(\.lines) == [1...2, 4...(.max - 1)])
    }

    @Test("site.yaml may silence findings in other files; other files may not")
    func path() {
        let silenced = "silenced: [{rule: unknown-file, path: content/old, reason: an archive}]"
        #expect(read(["site.yaml": "title: T\n\(silenced)\n"]).value.silences.map(\.scope) == ["content/old"])
        let page = read(["pages/a.md": "---\ntitle: T\n\(silenced)\n---\n"])
        #expect(summary(page.diagnostics) == ["pages/a.md:3:33 unknown-key"])
    }
}
