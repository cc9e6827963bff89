import Base
import Model
import Publishing
import TestSupport
import Testing

@Suite("Sources that only one footnote cites")
struct SourcePageTests {
    private static let article =
        "---\ntitle: A\ndate: 2014-12-18\n---\nOne.[^1] Two.[^2]\n\n[^1]: See note.\n\n[^2]: Other.\n"
    private static let report =
        "---\nsource: {title: Flood report, publisher: Water Board, date: 2014-05, url: 'https://w.example/r'}\n---\n"
    private func site(_ files: KeyValuePairs<String, String> = [:]) throws -> SiteFolder {
        let site = try SiteFolder([
            "site.yaml": "title: S\nbase_url: https://s.example/\n", "articles/a.md": Self.article,
            "footnotes/a/1.md": Self.report,
        ])
        for (path, text) in files { try site.write("content/\(path)", text) }
        return site
    }

    @Test("The footnote's page describes the source, and every link to the source leads there")
    func described() async throws {
        let site = try site()
        #expect(try await !site.build().has(.error))
        #expect(
            site.outputFiles().keys.filter { $0.hasPrefix("sources/") && $0 != "sources/index.html" } == [
                "sources/index.png"
            ])
        let page = site.text("footnotes/a/1.html") ?? ""
        #expect(page.contains("Flood report</bdi>, <bdi>Water Board</bdi>, <bdi>May 2014</bdi>"))
        #expect(page.contains(#""@id":"https://s.example/footnotes/a/1.html#source","name":"Flood report""#))
        #expect(!page.contains("Other footnotes with this source"))
        #expect(site.text("sources/index.html")?.contains(#"href="../footnotes/a/1.html">Flood report"#) == true)
        #expect(site.text("data/sources.csv")?.contains("https://s.example/footnotes/a/1.html") == true)
    }

    @Test(
        "A second citation, of any kind, and a file give the source its own page",
        arguments: [
            ("footnotes/a/2.md", report),
            ("events/e.md", "---\ntitle: E\ndate: 2014\nsources: [{title: R, url: 'https://w.example/r'}]\n---\n"),
            ("sources/r.md", "---\ntitle: The report\nurl: https://w.example/r\n---\n"),
        ])
    func citedAgain(path: String, text: String) async throws {
        let site = try site([path: text])
        try await site.build()
        let own = Self.pages(of: site)
        #expect(own.count == 1 && site.text("footnotes/a/1.html")?.contains("href=\"../../\(own[0])\"") == true)
    }

    /// The pages of sources.
    private static func pages(of site: SiteFolder) -> [String] {
        site.outputFiles().keys.filter {
            $0.hasPrefix("sources/") && $0.hasSuffix(".html") && $0 != "sources/index.html"
        }
    }

    @Test("An address that was published leads to the footnote, and is the source's again when it is cited twice")
    func published() async throws {
        let site = try site(["footnotes/a/2.md": Self.report])
        try await site.build()
        let own = try #require(Self.pages(of: site).first)
        #expect(site.text(own)?.contains("Flood report</h1>") == true)
        try site.write("content/published.txt", "\(own)\n")
        try site.write("content/footnotes/a/2.md", "---\nstatus: lost\n---\n")
        #expect(try await site.build().diagnostics.filter { $0.rule == .vanishedAddress } == [])
        #expect(site.text(own)?.contains("url=../footnotes/a/1.html") == true)
    }

    @Test("Sources without a title share the picture of the list")
    func pictures() async throws {
        let bare = "---\nurl: https://w.example/bare\n---\n"
        let site = try site(["footnotes/a/1.md": bare, "footnotes/a/2.md": bare])
        try await site.build()
        let page = try #require(Self.pages(of: site).first)
        #expect(site.text(page)?.contains("https://s.example/sources/index.png") == true)
        #expect(
            site.outputFiles().keys.filter { $0.hasPrefix("sources/") && $0.hasSuffix(".png") } == ["sources/index.png"]
        )
    }
}
