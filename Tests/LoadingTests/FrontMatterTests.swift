import Base
import Model
import Testing

@testable import Loading

/// Wraps front matter lines for an article whose required fields are there.
private func article(_ lines: String) -> String { "---\ntitle: T\ndate: 2014-12-16\n\(lines)\n---\nText.\n" }

@Suite("Front matter")
struct FrontMatterTests {
    @Test(
        "Each mistake is reported at its line and column, with a fix if there is a likely one",
        arguments: [
            ("articles/a.md", article("autors: [x]"), "articles/a.md:4:1 unknown-key", "did you mean 'authors'?"),
            ("articles/a.md", article("title: U"), "articles/a.md:4:1 duplicate-key", nil),
            (
                "articles/a.md", "---\ndate: 2014\n---\n", "articles/a.md:1:1 missing-field",
                "write 'title: What the briefing is about'"
            ),
            (
                "articles/a.md", "---\ntitle: T\ndate:\n---\n", "articles/a.md:3:1 missing-field",
                "write 'date: 2014-12-16'"
            ),
            ("articles/a.md", article("updated: 2014-02-30"), "articles/a.md:4:10 invalid-date", nil),
            (
                "articles/a.md", article("updated: 16.12.2014"), "articles/a.md:4:10 invalid-date",
                "did you mean 2014-12-16?"
            ),
            ("articles/a.md", article("subtitle: [a]"), "articles/a.md:4:11 wrong-type", nil),
            ("articles/a.md", article("draft: perhaps"), "articles/a.md:4:8 wrong-type", "write true or false"),
            (
                "articles/a.md", article("slug: Not a slug"), "articles/a.md:4:7 invalid-slug",
                "did you mean 'not-a-slug'?"
            ),
            ("articles/a.md", article("slug: Łódź"), "articles/a.md:4:7 invalid-slug", "did you mean 'lodz'?"),
            (
                "articles/a.md", article("aliases: [The Old Name]"), "articles/a.md:4:11 alias-is-no-url",
                "put other names under 'also_known_as'"
            ),
            (
                "articles/a.md", article("source: {publisher: P}"), "articles/a.md:4:9 missing-field",
                "give it one of them"
            ),
            (
                "articles/a.md", article("source: {title: S, url: 'javascript:x'}"), "articles/a.md:4:25 unsafe-url",
                "give one that starts with https://"
            ),
            (
                "articles/a.md", article("a: b: c"), "articles/a.md:4:5 invalid-yaml",
                "put quotes around a value that contains ': '"
            ),
            ("articles/a.md", article("subtitle: ' '"), "articles/a.md:4:11 wrong-type", nil),
            ("articles/a.md", article("subtitle: \"a\\0b\""), "articles/a.md:4:11 control-character", "delete it"),
            ("articles/a.md", article("lang: english please"), "articles/a.md:4:7 unknown-value", nil),
            ("articles/a.md", article("updated: 2014-12-15"), "articles/a.md:4:1 reversed-dates", nil),
            ("actors/a.md", "---\nname: '–'\nkind: state\n---\n", "actors/a.md:2:1 wrong-type", nil),
            (
                "actors/a.md", "---\nname: A\nkind: state\nalso_known_as: ['.']\n---\n", "actors/a.md:4:17 wrong-type",
                nil
            ),
            (
                "actors/a.md", "---\nname: A\nkind: state\nbegan: 2014\nended: 2013\n---\n",
                "actors/a.md:5:1 reversed-dates", nil
            ),
            (
                "events/e.md", "---\ntitle: E\ndate: 2014\nfigures:\n  killed: {low: 5, best: 3}\n---\n",
                "events/e.md:5:11 invalid-number", nil
            ),
            ("site.yaml", "title: S\nbase_url: mailto:a@b.c\n", "site.yaml:2:11 unsafe-url", nil),
            ("site.yaml", "title: S\nbase_url: https://x.y/?q\n", "site.yaml:2:11 unsafe-url", nil),
            (
                "articles/a.md", article("x: &anchor 1"), "articles/a.md:4:4 unsupported-yaml",
                "write the value itself here"
            ),
            ("articles/a.md", "Only text.\n", "articles/a.md:1:1 missing-front-matter", nil),
            ("articles/a.md", "---\ntitle: T\n", "articles/a.md:1:1 invalid-yaml", "end it with a line '---'"),
            (
                "actors/a.md", "---\nname: A\nkind: persn\n---\n", "actors/a.md:3:7 unknown-value",
                "did you mean 'person'?"
            ),
            (
                "actors/a.md", "---\nname: A\nkind: state\nrelations:\n  - to: b\n---\n",
                "actors/a.md:5:5 missing-field", "write 'as: ally of'"
            ),
            ("actors/a.md", "---\nname: A\nkind: state\nmentions: maybe\n---\n", "actors/a.md:4:11 unknown-value", nil),
            (
                "events/e.md", "---\ntitle: E\ndate: 2014\nfigures:\n  killed: many\n---\n",
                "events/e.md:5:11 invalid-number", nil
            ),
            (
                "events/e.md", "---\ntitle: E\ndate: 2014\nplace: {name: P, lat: 91, lon: 1}\n---\n",
                "events/e.md:4:23 invalid-number", nil
            ),
            (
                "events/e.md", "---\ntitle: E\ndate: 2014\nplace: {name: P, lat: 9}\n---\n",
                "events/e.md:4:8 missing-field", "add 'lon'"
            ),
            (
                "events/e.md", "---\ntitle: E\ndate: 2014\naccounts:\n  - {article: a, flooded: 3}\n---\n",
                "events/e.md:5:18 unknown-key",
                "the keys are source, article, footnote, date, place, killed, injured, claimed_by, says"
            ),
            (
                "events/e.md", "---\ntitle: E\ndate: 2014\naccounts:\n  - says: x\n---\n",
                "events/e.md:5:5 missing-field", nil
            ),
            ("events/e.md", "---\ntitle: E\ndate: 2014\nstatus: sure\n---\n", "events/e.md:4:9 unknown-value", nil),
            ("sources/s.md", "---\ntitle: S\ndoi: 11.1000/182\n---\n", "sources/s.md:3:6 invalid-work-number", nil),
            (
                "sources/s.md", "---\ntitle: S\nisbn: 978-0-262-03384-9\n---\n", "sources/s.md:3:7 invalid-work-number",
                "copy it from the work again, as in 978-0-262-03384-8"
            ),
            ("sources/s.md", "---\ntitle: S\nissn: 2049-3631\n---\n", "sources/s.md:3:7 invalid-work-number", nil),
            ("sources/s.md", "---\ntitle: S\nauthors: [{given: A}]\n---\n", "sources/s.md:3:11 missing-field", nil),
            ("notes/a.yaml", "- quote: q\n- note: n\n- quote: r\n  az: said\n", "notes/a.yaml:2:3 missing-field", nil),
        ])
    func mistakes(path: String, text: String, finding: String, fix: String?) {
        let diagnostics = read([path: text]).diagnostics
        #expect(summary(diagnostics).contains(finding))
        if let fix { #expect(diagnostics.contains { $0.fix == fix }, "\(diagnostics.map(\.sentence))") }
    }

    @Test(
        "Correct files are read without findings",
        arguments: [
            (
                "articles/a.md",
                article(
                    "authors: [A, B]\nsection: S\ntags: [x]\nsource: {title: S, publisher: P, date: 2014}\nunlinked: IS"
                )
            ),
            ("articles/2014/a.md", article("aliases: [/old/a.html]\nslug: other\nlang: en\nsummary: 'One: two'")),
            (
                "actors/a.md",
                "---\nname: A\nkind: armed-group\nalso_known_as:\n  - AA\n  - {name: 中国, lang: zh}\npart_of: b\nbegan: 1990~\n---\n"
            ),
            (
                "events/e.md",
                "---\ntitle: E\ndate: ../2014\nplace: {name: P, lat: 34.01, lon: 71.58}\nfigures:\n  killed: almost 100\n  injured: {low: 1, best: 2, high: 3}\naccounts:\n  - {article: a, killed: 26-31, says: x}\n---\n"
            ),
            (
                "sources/s.md",
                "---\ntitle: S\ntype: report\nurl: https://example.org/a?b=c\nstanding: state-media\n---\nText\n"
            ),
            (
                "sources/s.md",
                "---\ntitle: S\nkey: Doe_2014\nauthors: [{family: Doe, given: J.}, WHO]\nisbn: 0-306-40615-2\nissn: 2434-561X\nissue: 4\n---\n"
            ),
            ("footnotes/a/i.md", "No front matter is needed here.\n"),
            ("footnotes/a/i.md", "---\nsource: s\nquote: q\n---\n"),
            ("notes/a.yaml", "- quote: q\n  prefix: p\n  as: said\n  actor: a\n"),
            ("notes/a.yaml", ""),
            ("pages/about.md", "---\ntitle: About\n---\n"),
            ("index.md", "Welcome.\n"),
            ("README.md", "Not for the site.\n"),
        ])
    func wellWritten(path: String, text: String) {
        #expect(summary(read([path: text]).diagnostics) == [])
    }

    @Test("All findings of a file are reported, and the record stays available for links")
    func all() {
        let catalog = read(["articles/a.md": "---\ndat: 1\nslug: A b\nupdated: x\n---\n"])
        #expect(Set(catalog.diagnostics.map(\.rule)) == [.unknownKey, .invalidSlug, .invalidDate, .missingField])
        #expect(catalog.value.articles.map(\.header.id) == ["a"])
    }

    @Test(
        "Front matter that is broken as a whole is reported once, not field by field",
        arguments: ["title: @bad", "title: a: b", "title: \"open", "\ttitle: T"])
    func broken(line: String) {
        #expect(read(["articles/a.md": "---\n\(line)\n---\n"]).diagnostics.map(\.rule) == [.invalidYAML])
        #expect(read(["site.yaml": line]).diagnostics.map(\.rule) == [.invalidYAML])
    }

    @Test("Scalars stay as typed")
    func typed() {
        let catalog = read(["articles/a.md": article("section: no\nsubtitle: 012\nauthors: 12:30")])
        let read = catalog.value.articles.first
        #expect([read?.section, read?.subtitle, read?.authors.first] == ["no", "012", "12:30"])
    }

    @Test("Front matter over 64 KiB is refused")
    func large() {
        let text = article("summary: " + String(repeating: "x", count: 65 * 1024))
        #expect(summary(read(["articles/a.md": text]).diagnostics).contains("articles/a.md:1:1 file-too-large"))
    }
}
