import Base
import Model
import Publishing
import TestSupport
import Testing

@Suite("A footnote has one name")
struct FootnoteNameTests {
    private static let short = (article: "short", label: "iv", name: "iv")
    /// One of its labels is too long for the text, so all are called by their numbers.
    private static let long = (article: "long", label: "third-note", name: "2")

    @Test("On its page, in search, feeds, records and tables", arguments: [Self.short, Self.long])
    func names(_ footnote: (article: String, label: String, name: String)) async throws {
        let site = try SiteFolder(Self.files)
        var live = Session(site.options())
        let report = try await live.update(nil)
        let built = await live.files?.withSearch(jobs: 1)
        let files = try #require(built, "\(report.diagnostics.map(\.sentence))")
        func text(_ path: String) -> String { String(decoding: files.bytes(of: path) ?? [], as: UTF8.self) }
        let (article, label, name) = footnote
        let page = "footnotes/\(article)/\(label)"
        for (path, words) in [
            ("\(page).html", "<h1>Footnote \(name)</h1>"),
            ("footnotes/index.html", "\(page.dropFirst("footnotes/".count)).html\"><b>\(name)</b>"),
            ("articles/\(article).html", "aria-label=\"Page of footnote \(name)\">\(name)</a>"),
            ("sources/essay.html", "\(page).html\">footnote \(name)</a>"),
            ("events/visit.html", "\(page).html\">Footnote \(name)</a>"),
            ("data/search/f0.js", "\(page).html\tNote of it.\tFootnote \(name) · "),
            ("feed.xml", "\(page).html&quot;&gt;\(name)&lt;/a&gt;&lt;/dt&gt;"),
            ("feed.json", "\(page).html\\\">\(name)</a></dt>"),
            ("articles/\(article).json", "\"id\":\"\(article)/\(label)\",\"name\":\"Footnote \(name)\""),
            ("sources/essay.json", "\"id\":\"\(article)/\(label)\",\"name\":\"Footnote \(name)\""),
            ("\(page).json", "\"name\":\"Footnote \(name)\""),
            ("data/footnotes.csv", "\(article)/\(label),\(article),2,Footnote \(name),\(label),"),
            ("data/footnotes.json", "\"number\":2,\"name\":\"Footnote \(name)\",\"label\":\"\(label)\""),
        ] {
            #expect(text(path).contains(words), "\(path)\n\(text(path).prefix(3_000))")
        }
    }

    private static let files: KeyValuePairs = [
        "site.yaml": "title: Names\nbase_url: https://names.example/\noutputs: full\n",
        "sources/essay.md": "---\ntitle: An essay\n---\n",
        "events/visit.md": """
        ---
        title: Visit
        date: 2014
        accounts:
          - {footnote: short/iv, killed: 3}
          - {footnote: long/third-note, killed: 3}
        ---

        """,
        "articles/short.md": """
        ---
        title: Short labels
        date: 2014
        ---
        One.[^i] Two.[^iv]

        [^i]: First.

        [^iv]: Note of it.

        """,
        "articles/long.md": """
        ---
        title: Long labels
        date: 2015
        ---
        One.[^1] Two.[^third-note]

        [^1]: First.

        [^third-note]: Note of it.

        """,
        "footnotes/short/iv.md": "---\nsource: essay\n---\n",
        "footnotes/long/third-note.md": "---\nsource: essay\n---\n",
    ]
}
