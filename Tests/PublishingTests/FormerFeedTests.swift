import Model
import Publishing
import TestSupport
import Testing

@Suite("Feeds at old addresses")
struct FormerFeedTests {
    private static func site(ledger: String) throws -> SiteFolder {
        try SiteFolder([
            "site.yaml": "title: S\nbase_url: https://s.example/\n", "published.txt": ledger,
            "actors/ada.md": "---\nname: Ada Byron\nkind: person\naliases: [/actors/old.html]\n---\n",
            "articles/a.md": "---\ntitle: A\ndate: 2014-12-16\n---\nAda Byron spoke.\n",
            "events/e.md": "---\ntitle: E\ndate: 2014-12-16\nactors: [ada]\n---\n",
        ])
    }

    @Test("A feed or calendar that was published next to an old address of an actor continues there")
    func published() async throws {
        let site = try Self.site(ledger: "actors/old.html \"Ada\"\nactors/old.feed.xml\nactors/old.ics\n")
        let report = try await site.build()
        #expect(!report.diagnostics.contains { $0.rule == .vanishedFeed })
        #expect(site.text("actors/old.feed.xml") == site.text("actors/ada.feed.xml"))
        #expect(site.text("actors/old.ics") == site.text("actors/ada.ics"))
        #expect(site.text("actors/old.feed.xml")?.contains("https://s.example/actors/ada.html") == true)
    }

    @Test("One that was never published there is not made")
    func unpublished() async throws {
        let site = try Self.site(ledger: "actors/old.html \"Ada\"\n")
        try await site.build()
        #expect(site.text("actors/ada.feed.xml") != nil)
        #expect(site.text("actors/old.feed.xml") == nil)
    }

    @Test("A published feed or calendar of an actor goes on when nothing is left for it")
    func emptied() async throws {
        let site = try Self.site(ledger: "actors/ada.html \"Ada\"\nactors/ada.feed.xml\nactors/ada.ics\n")
        try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2014-12-16\n---\nNobody spoke.\n")
        try site.write("content/events/e.md", "---\ntitle: E\ndate: 2014-12-16\n---\n")
        let report = try await site.build()
        #expect(!report.diagnostics.contains { $0.rule == .vanishedFeed })
        let feed = try #require(site.text("actors/ada.feed.xml"))
        #expect(!feed.contains("<entry>") && feed.contains("<updated>2014-12-16T00:00:00Z</updated>"))
        let calendar = try #require(site.text("actors/ada.ics"))
        #expect(!calendar.contains("VEVENT") && calendar.contains("BEGIN:VTIMEZONE\r\nTZID:UTC"))
    }

    @Test("A feed that was never published is not made for an actor whom no article names")
    func neverFilled() async throws {
        let site = try Self.site(ledger: "actors/ada.html \"Ada\"\n")
        try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2014-12-16\n---\nNobody spoke.\n")
        try await site.build()
        #expect(site.text("actors/ada.feed.xml") == nil)
    }
}
