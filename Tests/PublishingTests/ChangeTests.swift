import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("What has changed")
struct ChangeTests {
    private let day = Day(year: 2026, month: 5, day: 2)

    private func changed() async throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(options(site))
        try site.write("content/actors/new.md", "---\nname: New\nkind: person\n---\n")
        let text = try String(
            contentsOf: site.root.appending(path: "content/articles/first.md"), encoding: .utf8)
        try site.write(
            "content/articles/first.md",
            text.replacingOccurrences(of: "spoke.\n", with: "spoke.\n\nNobody answered.\n\nThey left.\n"))
        return site
    }

    private func options(_ site: SiteFolder) -> BuildOptions {
        var options = site.options()
        options.recordedOn = day
        return options
    }

    @Test("The ledger says when an entry or a paragraph was first published, but not of its first lines")
    func recorded() async throws {
        let site = try await changed()
        #expect(!(try site.ledger().contains("\nnew ")))
        let report = try await Build.record(options(site))
        let news = try site.ledger().split(separator: "\n").filter { $0.hasPrefix("new ") }
        #expect(
            news == [
                "new 2026-05-02 actors/new.html", "new 2026-05-02 articles/first.html#p2",
                "new 2026-05-02 articles/first.html#p3",
            ])
        #expect(report.lines?.contains { $0.hasPrefix("new ") } == false)
        #expect(try await Build.record(options(site)).lines == [])
    }

    @Test("The page of changes and its feed tell of new entries and paragraphs, before and after they are recorded")
    func shown() async throws {
        let site = try await changed()
        var built = options(site)
        for isRecorded in [false, true] {
            if isRecorded {
                _ = try await Build.record(options(site))
                built.recordedOn = nil
            }
            _ = try await Build.run(built)
            let page = try #require(site.text("changes.html"))
            #expect(page.contains("<a href=\"actors/new.html\">New</a><small><bdi>New actor</bdi>"))
            #expect(page.contains("<a href=\"articles/first.html#p2\">The first briefing</a>"))
            #expect(page.contains("<bdi>2 new paragraphs</bdi>"))
            let feed = try #require(site.text("changes.xml"))
            #expect(feed.contains("<title>New actor: New</title>"))
            #expect(feed.contains("<id>https://briefings.example/changes.html#2026-05-02/new/actors/new</id>"))
            #expect(feed.contains("href=\"https://briefings.example/articles/first.html#p2\""))
            #expect(feed.contains("<updated>2026-05-02T00:00:00Z</updated>"))
        }
    }

    @Test("A feed entry of a correction has its words and its place; several of one day have ids of their own")
    func corrections() async throws {
        let site = try SiteFolder(smallSite)
        try site.write(
            "content/actors/ada-byron.md",
            """
            ---
            name: Ada Byron
            kind: person
            corrections:
              - {date: 2015-01-02, text: "She was not there & left."}
              - {date: 2015-01-02, text: "Twice."}
            ---
            A person.

            """)
        _ = try await site.build()
        let feed = try #require(site.text("changes.xml"))
        #expect(feed.contains("<title>Correction: Ada Byron</title>"))
        #expect(feed.contains("<summary>She was not there &amp; left.</summary>"))
        #expect(feed.contains("changes.html#2015-01-02/correction/actors/ada-byron</id>"))
        #expect(feed.contains("changes.html#2015-01-02/correction/actors/ada-byron/2</id>"))
        #expect(site.text("changes.html")?.contains("type=\"application/atom+xml\" title=\"Changes\"") == true)
    }

    @Test("Without an address of the site there is no feed of changes")
    func noAddress() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\n")
        _ = try await site.build()
        #expect(site.text("changes.xml") == nil && site.text("changes.html")?.contains("Follow") == false)
    }
}
