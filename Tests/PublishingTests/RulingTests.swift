import Base
import Model
import TestSupport
import Testing

@testable import Publishing

/// A catalog of one article with silences in it, and its text.
private struct Sketch {
    var catalog = Catalog(settings: Settings(title: "S"))
    static let path = "content/articles/a.md"
    static let text = "---\ntitle: T\n---\nWang spoke.\nHe left.\n\nLi spoke.\n"

    init(_ silences: [(Rule, quote: String?)] = [], levels: [Rule: Rule.Setting] = [:]) {
        let file = SourceFile(path: Self.path, bytes: Array(Self.text.utf8))
        let header = Catalog.Header(file: file, id: "a", slug: Located("a", at: .start))
        catalog.articles = [Catalog.Entry(Catalog.Article(header: header, title: "T", date: .always), body: Document())]
        catalog.settings.rules = levels
        catalog.silences = silences.enumerated().map { index, silence in
            var made = Silence(
                silence.0, in: Self.path, reason: "r", path: Self.path, position: Position(line: 2, column: index + 1))
            made.quote = silence.quote
            return made
        }
    }

    /// What stands of findings, as `line level rule`, and how many are silenced.
    func judged(_ findings: [(Rule, line: Int)]) -> (standing: [String], silenced: Int) {
        var ruling = Ruling(catalog) { $0 == Self.path ? Array(Self.text.utf8) : nil }
        let findings = findings.map { Diagnostic($0.0, in: Self.path, at: Position(line: $0.line), "m") }
        let verdict = ruling.judge(findings)
        let standing = verdict.standing.map { "\($0.position.line) \($0.level.rawValue) \($0.rule.rawValue)" }
        return (standing, verdict.silenced.count)
    }
}

@Suite("Levels and silences")
struct RulingTests {
    @Test(
        "A site sets the level of a rule, or turns it off",
        arguments: [
            (Rule.Setting.error, ["4 error ambiguous-name"]), (.warning, ["4 warning ambiguous-name"]), (.off, []),
        ])
    func levels(setting: Rule.Setting, standing: [String]) {
        #expect(Sketch(levels: [.ambiguousName: setting]).judged([(.ambiguousName, 4)]).standing == standing)
    }

    @Test("A rule without a setting keeps its default level")
    func ownLevel() {
        let judged = Sketch(levels: [.unknownFile: .off]).judged([(.ambiguousName, 4), (.unknownKey, 2)])
        #expect(judged.standing == ["4 warning ambiguous-name", "2 error unknown-key"])
    }

    @Test(
        "A silence covers the whole file, or the paragraph that contains its words",
        arguments: [
            (nil, 2, []), ("Wang", 1, ["7 warning ambiguous-name"]),
            ("spoke. He left", 1, ["7 warning ambiguous-name"]),
            ("Li  spoke", 1, ["4 warning ambiguous-name"]), ("spoke.", 2, []),
        ] as [(String?, Int, [String])])
    func covers(quote: String?, silenced: Int, standing: [String]) {
        let judged = Sketch([(.ambiguousName, quote)]).judged([(.ambiguousName, 4), (.ambiguousName, 7)])
        #expect(judged.standing == standing)
        #expect(judged.silenced == silenced)
    }

    @Test("A silence that silences nothing is a warning, even if its rule is off")
    func unused() {
        let judged = Sketch([(.unknownMedia, nil), (.ambiguousName, "Wu")], levels: [.unknownMedia: .off])
            .judged([(.ambiguousName, 4)])
        #expect(
            judged.standing == ["2 warning unused-silence", "2 warning unused-silence", "4 warning ambiguous-name"])
    }

    @Test("A silence is used if its finding exists, whatever the level of the rule")
    func used() {
        let judged = Sketch([(.ambiguousName, nil)], levels: [.ambiguousName: .off]).judged([(.ambiguousName, 4)])
        #expect(judged.standing == [])
    }

    @Test("While a firm rule is broken, unused silences are not reported: more findings may follow")
    func firm() {
        let judged = Sketch([(.ambiguousName, nil)]).judged([(.invalidDate, 2)])
        #expect(judged.standing == ["2 error invalid-date"])
    }

    @Test("A firm rule is not silenced, wherever the silence is")
    func firmSilence() {
        #expect(Sketch([(.invalidDate, nil)]).judged([(.invalidDate, 2)]).standing == ["2 error invalid-date"])
    }
}

@Suite("Levels and silences in a build")
struct RuledBuildTests {
    @Test("Levels apply to builds, checks and the preview, at once and after an edit")
    func everywhere() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/stray.txt", "x")
        var live = Session(site.options())
        #expect(try await live.update(nil).diagnostics.map(\.level) == [.warning])
        try site.write("content/site.yaml", "title: S\nrules: {unknown-file: error}\n")
        #expect(try await live.update(["content/site.yaml"]).diagnostics.map(\.level) == [.error])
        #expect(try await Build.check(site.options()).diagnostics.map(\.level) == [.error])
        #expect(try await Build.site(site.options()).diagnostics.map(\.level) == [.error])
        #expect(try await site.build().output == nil)
        try site.write("content/site.yaml", "title: S\nrules: {unknown-file: off}\n")
        #expect(try await live.update(["content/site.yaml"]).diagnostics == [])
        #expect(try await site.build().output != nil)
    }

    @Test("A silence survives edits of other files, and is reported when no longer needed")
    func live() async throws {
        let site = try SiteFolder(smallSite)
        let silenced = "silenced: [{rule: unknown-reference, quote: Zed, reason: her page comes next week}]"
        try site.write(
            "content/articles/b.md",
            "---\ntitle: B\ndate: 2014\n\(silenced)\n---\n[Zed](actor:zed) and [Yan](actor:yan)\n")
        var live = Session(site.options())
        let first = try await live.update(nil)
        #expect(first.diagnostics == [])
        #expect(first.silenced.map(\.silence.reason) == Array(repeating: "her page comes next week", count: 2))
        try site.write("content/actors/yan.md", "---\nname: Yan\nkind: person\n---\n")
        #expect(try await live.update(["content/actors/yan.md"]).silenced.count == 1)
        try site.write("content/actors/zed.md", "---\nname: Zed\nkind: person\n---\n")
        #expect(try await live.update(["content/actors/zed.md"]).diagnostics.map(\.rule) == [.unusedSilence])
    }

    @Test(
        "site.yaml silences files without front matter, by file, by folder and by words",
        arguments: [
            ("path: content/old/a.txt", 1, 0), ("path: content/old", 2, 0),
            ("path: content/old, quote: Words of a", 1, 0),
            ("path: content/new", 0, 1), ("quote: title", 0, 1),
        ])
    func elsewhere(scope: String, silenced: Int, unused: Int) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/old/a.txt", "Words  of\ta file.\n")
        try site.write("content/old/b.txt", "Others.\n")
        try site.write(
            "content/site.yaml", "title: S\nsilenced:\n  - {rule: unknown-file, reason: an archive, \(scope)}\n")
        let report = try await Build.check(site.options())
        #expect(report.silenced.count == silenced)
        #expect(report.diagnostics.count { $0.rule == .unknownFile } == 2 - silenced)
        #expect(report.diagnostics.count { $0.rule == .unusedSilence } == unused)
    }

    @Test("A draft's silences wait until it is built")
    func draft() async throws {
        let site = try SiteFolder(smallSite)
        let silenced = "silenced: [{rule: ambiguous-name, reason: x}]"
        try site.write("content/articles/b.md", "---\ntitle: B\ndate: 2014\ndraft: true\n\(silenced)\n---\nText.\n")
        #expect(try await Build.check(site.options()).diagnostics == [])
        var options = site.options()
        options.includesDrafts = true
        #expect(try await Build.check(options).diagnostics.map(\.rule) == [.unusedSilence])
    }

    @Test(
        "Every error that may be lowered leaves a site that can be built",
        arguments: [
            (Rule.unknownKey, "articles/b.md", "---\ntitle: B\ndate: 2014\nautors: x\n---\n"),
            (.rawHTML, "articles/b.md", "---\ntitle: B\ndate: 2014\n---\n<div>x</div>\n\nThe <b>army</b>.\n"),
            (.undefinedFootnote, "articles/b.md", "---\ntitle: B\ndate: 2014\n---\nText.[^x]\n"),
            (.unusedFootnote, "articles/b.md", "---\ntitle: B\ndate: 2014\n---\nText.\n\n[^x]: Note.\n"),
            (.unclosedReference, "articles/b.md", "---\ntitle: B\ndate: 2014\n---\nSee [[ada-byron.\n"),
            (.unknownReference, "articles/b.md", "---\ntitle: B\ndate: 2014\nsource: z\n---\n[x](actor:z) [[z]]\n"),
            (
                .unknownReference, "actors/b.md",
                "---\nname: B\nkind: state\npart_of: z\nrelations: [{to: z, as: x}]\n---\n"
            ),
            (
                .unknownReference, "events/b.md",
                "---\ntitle: B\ndate: 2014\nactors: [z]\nsources: [z]\npart_of: z\naccounts: [{article: z, killed: 3}]\n---\n"
            ),
            (.unknownReference, "footnotes/z/1.md", "---\nsource: z\n---\n"),
            (.unknownReference, "notes/z.yaml", "- quote: x\n"),
            (.unknownReference, "notes/first.yaml", "- quote: Ada Byron met\n  actor: z\n"),
            (.ambiguousReference, "articles/assembly.md", "---\ntitle: B\ndate: 2014\n---\n[[assembly]]\n"),
            (
                .unknownMedia, "articles/b.md",
                "---\ntitle: B\ndate: 2014\nimage: {src: media/x.png, alt: X}\n---\n![x](media/y.png)\n"
            ),
            (.unknownFragment, "articles/b.md", "---\ntitle: B\ndate: 2014\n---\n[x](#nowhere)\n"),
            (.invalidAlias, "articles/b.md", "---\ntitle: B\ndate: 2014\naliases: ['/?p=1']\n---\n"),
            (.quoteNotFound, "notes/first.yaml", "- quote: nobody said so\n"),
            (.ambiguousQuote, "notes/first.yaml", "- quote: Ada Byron\n"),
        ])
    func lowered(rule: Rule, path: String, text: String) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/" + path, text)
        let found = try await Build.check(site.options()).diagnostics.filter { $0.level > .note }
        #expect(Set(found.map(\.rule)) == [rule])
        try site.write("content/site.yaml", "title: S\nrules: {\(rule.rawValue): warning}\n")
        let report = try await site.build()
        #expect(Set(report.diagnostics.map(\.level)).subtracting([.note]) == [.warning])
        #expect(report.output != nil)
    }
}

@Suite("Many findings and many silences")
struct RulingLimitTests {
    @Test("Each passage is compared with each silence once, however many findings it has")
    func many() async throws {
        let silence = "  - {rule: raw-html, quote: nowhere, reason: r}\n"
        let head = "---\ntitle: B\ndate: 2014\nsilenced:\n\(String(repeating: silence, count: 100))---\n"
        let site = try SiteFolder(smallSite)
        try site.write("content/articles/b.md", head + String(repeating: "<b>word</b>\n", count: 3_000))
        let report = try await Build.check(site.options())
        #expect(report.silenced.isEmpty)
        #expect(report.diagnostics.count { $0.rule == .unusedSilence } == 100)
    }
}
