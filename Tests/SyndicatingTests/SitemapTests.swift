import TestSupport
import Base
import Model
import Exports
import Testing

@Suite("Sitemap")
struct SitemapTests {
    /// A page and the day of its last change, as the sitemap says them.
    private func entries(_ site: Draft, _ subjects: [Sitemap.Page.Subject]) async -> [String?] {
        let pages = subjects.enumerated().map { Sitemap.Page(path: "p\($0).html", subject: $1) }
        let text = await site.sitemaps(pages)["sitemap.xml"] ?? ""
        return text.split(separator: "<url>").dropFirst().map { entry in
            entry.split(separator: "<lastmod>").dropFirst().first.map { String($0.prefix(10)) }
        }
    }

    @Test(
        "The last change is the latest day in the content, and left out if there is none",
        arguments: [
            ("2014-12-16", nil, "2014-12-16"), ("2014-12-16", "2015-01-02", "2015-01-02"), ("2014-12", nil, nil),
            ("2014-12-16~", nil, nil), ("2014-12-16", "2015", "2014-12-16"), ("2014-12-16/2014-12-18", nil, nil),
        ] as [(String, String?, String?)])
    func lastChange(_ date: String, _ updated: String?, _ expected: String?) async {
        var site = Draft.syndicated()
        site.actor("china", "China")
        site.event("flood", "The flood", date: "2014-01-01")
        site.article("a", "China and the [flood](event:flood).[^1]\n\n[^1]: Note.", date: date) {
            $0.updated = updated.flatMap { try? PartialDate.parse($0).get() }
        }
        let found = await entries(
            site,
            [
                .entity(.article(Handle(0))), .entity(.footnote(Handle(0))), .entity(.actor(Handle(0))),
                .entity(.event(Handle(0))), .newest, .other,
            ])
        #expect(found == [expected, expected, expected, expected, expected, nil])
    }

    @Test("An actor that no article names has no day")
    func unnamed() async {
        var site = Draft.syndicated()
        site.actor("china", "China")
        #expect(await entries(site, [.entity(.actor(Handle(0)))]) == [nil])
    }

    @Test("A sitemap with too many addresses is an index and its parts", arguments: [(3, 1_000_000), (50_000, 900)])
    func parts(_ pages: Int, _ bytes: Int) async {
        let all = (0..<7).map { Sitemap.Page(path: "p\($0).html", subject: .other) }
        let files = await Draft.syndicated().sitemaps(all, limits: Sitemap.Limits(pages: pages, bytes: bytes))
        #expect(
            files.keys.sorted() == ["robots.txt", "sitemap.1.xml", "sitemap.2.xml", "sitemap.3.xml", "sitemap.xml"])
        #expect(
            files["sitemap.xml"]?.contains("<sitemap><loc>https://briefings.example/sitemap.3.xml</loc></sitemap>")
                == true)
        let parts = (1...3).compactMap { files["sitemap.\($0).xml"] }
        #expect(parts.allSatisfy { $0.utf8.count <= bytes })
        let listed = parts.flatMap { $0.split(separator: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) } }
        #expect(listed == all.map { "https://briefings.example/" + $0.path })
    }

    @Test("Addresses are escaped as a URI and as XML")
    func escapes() async {
        let page = Sitemap.Page(path: "footnotes/a/ü&'.html", subject: .other)
        let text = await Draft.syndicated(base: "https://briefings.example/a&b/").sitemaps([page])["sitemap.xml"]
        #expect(text?.contains("<loc>https://briefings.example/a&amp;b/footnotes/a/%C3%BC%26%27.html</loc>") == true)
    }

    @Test("robots.txt links to the sitemap; without a base_url there is neither")
    func robots() async {
        let files = await Draft.syndicated().sitemaps([])
        #expect(files["robots.txt"] == "User-agent: *\nAllow: /\n\nSitemap: https://briefings.example/sitemap.xml\n")
        #expect(await Draft.syndicated(base: nil).sitemaps([]).isEmpty)
    }

    @Test("Entries that are held back are not in it")
    func held() async {
        var site = Draft.syndicated()
        site.article("a") { $0.header.hold = .draft }
        #expect(await entries(site, [.entity(.article(Handle(0))), .other]).count == 1)
    }
}
