import Base
import Model
import Publishing
import TestSupport
import Testing

@Suite("Files other than pages")
struct LeftOutTests {
    @Test("Files for reference managers are next to an article, and its page links to them")
    func made() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        #expect(site.text("articles/first.bib")?.contains("The first briefing") == true)
        #expect(site.text("articles/first.html")?.contains("first.bib") == true)
    }

    @Test("Files that 'leave_out' names are not made, and no page links to them")
    func leftOut() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\nleave_out: citations\n")
        #expect(try await site.build().diagnostics == [])
        #expect(site.text("articles/first.bib") == nil)
        #expect(site.text("articles/first.html")?.contains("first.bib") == false)
    }

    @Test("The data are in their own folder and next to the pages, and every page links to them")
    func data() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        let record = site.text("articles/first.json")
        #expect(record?.contains(#""record":"article""#) == true)
        #expect(
            site.text("articles/first.html")?.contains(#"type="application/json" href="../articles/first.json""#)
                == true)
        #expect(site.text("index.html")?.contains(#"href="data/index.html""#) == true)
        #expect(site.text("data/index.html")?.contains(#"href="../data/actors.csv""#) == true)
        #expect(site.text("data/articles.csv")?.contains("The first briefing") == true)
    }

    @Test("Without the data, there is no data page and no link to it")
    func withoutData() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\nleave_out: [data, page-data]\n")
        #expect(try await site.build().diagnostics == [])
        #expect(site.outputFiles().keys.filter { $0.hasPrefix("data/") && !$0.hasPrefix("data/search/") } == [])
        #expect(site.text("articles/first.json") == nil)
        for page in ["index.html", "articles/first.html"] {
            #expect(site.text(page)?.contains("data/index.html") == false)
            #expect(site.text(page)?.contains("application/json") == false)
        }
    }

    @Test("Feeds, calendars and the sitemap are made, and pages link to the first two")
    func syndicated() async throws {
        let site = try SiteFolder(smallSite)
        let report = try await site.build()
        #expect(report.notes == [])
        let files = [
            "feed.xml", "feed.json", "events.ics", "sitemap.xml", "robots.txt", "actors/assembly.feed.xml",
            "actors/assembly.feed.json", "actors/assembly.ics",
        ]
        #expect(files.filter { site.text($0) == nil } == [])
        let page = site.text("actors/assembly.html") ?? ""
        let links = [
            "../feed.xml", "../feed.json", "../events.ics", "../actors/assembly.feed.xml",
            "../actors/assembly.feed.json",
            "../actors/assembly.ics",
        ]
        #expect(links.filter { !page.contains("href=\"\($0)\"") } == [])
    }

    @Test(
        "Those that 'leave_out' names are not made, and no page links to them",
        arguments: [("feeds", "feed."), ("calendars", ".ics"), ("sitemap", "sitemap.xml")])
    func leftOut(group: String, name: String) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: S\nbase_url: https://s.example/\nleave_out: \(group)\n")
        try await site.build()
        let files = site.outputFiles().filter { $0.key != ".dossier-files" && !$0.key.hasPrefix("assets/") }
        #expect(
            files.filter { $0.key.contains(name) || String(decoding: $0.value, as: UTF8.self).contains(name) }.keys
                .sorted() == [])
    }

    @Test("Without an address there are only calendars, and a note says why")
    func withoutAddress() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\n")
        let report = try await site.build()
        #expect(
            report.notes == [
                "to make feeds and a sitemap, set 'base_url' in content/site.yaml to the site's address"
            ])
        #expect(site.text("events.ics") != nil)
        #expect(site.text("feed.xml") == nil && site.text("sitemap.xml") == nil && site.text("robots.txt") == nil)
        #expect(site.text("index.html")?.contains("feed.xml") == false)
    }

    @Test("An unknown group is an error with a similar one")
    func unknownGroup() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\nleave_out: [citation]\n")
        let finding = try await site.build().diagnostics.first
        #expect(finding?.rule == .unknownValue)
        #expect(finding?.message == "no leave_out 'citation'")
        #expect(finding?.fix?.contains("'citations'") == true)
    }

    @Test(
        "An old address that conflicts with a file other than a page is an error; others are not",
        arguments: [
            ("articles/first.bib", true), ("Articles/First.bib", true), ("articles/first.bib/old.html", true),
            ("articles/first.old.html", false), ("articles/first/old.html", false),
        ])
    func conflict(alias: String, isError: Bool) async throws {
        let site = try SiteFolder(smallSite)
        try site.write(
            "content/actors/ada-byron.md", "---\nname: Ada Byron\nkind: person\naliases: [\(alias)]\n---\n")
        #expect(try await site.build().diagnostics.map(\.rule).contains(.pathConflict) == isError)
    }
}
