import Base
import Model
import Publishing
import TestSupport
import Testing

@Suite("Files other than pages")
struct OutputsTests {
    /// Builds the small site with a line in its settings; the paths of the files other than pages, assets and search.
    private func made(by line: String) async throws -> Set<String> {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: S\nbase_url: https://s.example/\n\(line)\n")
        #expect(try await site.build().diagnostics == [])
        let others = site.outputFiles().keys.filter { path in
            !path.hasPrefix("assets/") && !path.hasPrefix("data/search/") && !path.hasPrefix(".")
                && !path.hasSuffix(".html")
        }
        return Set(others)
    }

    private static let tables = [
        "accounts", "actors", "articles", "events", "figures", "footnotes", "mentions", "notes", "relations", "sources",
    ]
    private static let pictures: Set<String> = [
        "a-z.png", "actors/ada-byron.png", "actors/assembly.png", "actors/index.png", "articles/first.png",
        "articles/index.png", "events/index.png", "events/vale-meeting.png", "footnotes/index.png", "index.png",
        "sources/index.png", "timeline.png",
    ]
    private static let usualFiles = pictures.union(tables.map { "data/\($0).csv" }).union([
        "actors/ada-byron.feed.xml", "actors/ada-byron.json", "actors/assembly.feed.xml", "actors/assembly.ics",
        "actors/assembly.json", "actors/ada-byron.ics", "articles/first.ris", "data/datapackage.json",
        "data/entities.ftm.json", "data/graph.graphml", "data/schema/page.json", "data/sources.ris", "events.ics",
        "changes.xml", "events/vale-meeting.json", "feed.json", "feed.xml", "robots.txt", "sitemap.xml",
    ])
    private static let otherFiles = Set(tables.map { "data/\($0).json" } + tables.map { "data/schema/\($0).json" })
        .union([
            "actors/ada-byron.feed.json", "actors/assembly.feed.json", "articles/first.bib", "articles/first.csl.json",
            "articles/first.json", "data/sources.bib", "data/sources.csl.json", "footnotes/first/1.json",
        ])

    @Test("By default a site makes each thing once, in the form that most readers can use")
    func usual() async throws {
        #expect(try await made(by: "") == Self.usualFiles)
        #expect(try await made(by: "outputs: default") == Self.usualFiles)
    }

    @Test(
        "'outputs' names a size, groups or both; what a group adds to is made with it",
        arguments: [
            ("minimal", ["robots.txt", "sitemap.xml"]), ("full", Self.usualFiles.union(Self.otherFiles)),
            ("pictures", Self.pictures),
            (
                "[sitemap, calendars]",
                ["robots.txt", "sitemap.xml", "events.ics", "actors/ada-byron.ics", "actors/assembly.ics"]
            ),
            (
                "[minimal, citation-formats]",
                [
                    "robots.txt", "sitemap.xml", "articles/first.bib", "articles/first.csl.json", "articles/first.ris",
                ]
            ),
            (
                "text-data",
                [
                    "actors/ada-byron.json", "actors/assembly.json", "articles/first.json", "events/vale-meeting.json",
                    "footnotes/first/1.json",
                ]
            ),
        ] as [(String, Set<String>)])
    func chosen(outputs: String, expected: Set<String>) async throws {
        #expect(try await made(by: "outputs: \(outputs)") == expected)
    }

    @Test("'leave_out' takes groups away, with what adds to them")
    func leftOut() async throws {
        let left = try await made(by: "outputs: full\nleave_out: [data, citations]")
        #expect(left.filter { $0.hasPrefix("data/") || $0.hasSuffix(".ris") || $0.hasSuffix(".bib") } == [])
        #expect(left.contains("articles/first.json"))
    }

    @Test("An article's page offers the citations that are made", arguments: [("full", true), ("default", false)])
    func citations(outputs: String, hasBibTeX: Bool) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: S\noutputs: \(outputs)\n")
        try await site.build()
        let page = site.text("articles/first.html") ?? ""
        #expect(page.contains("first.ris"))
        #expect(page.contains("first.bib") == hasBibTeX)
    }

    @Test("Every page links to the data, and the page of an actor to its own")
    func data() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        #expect(site.text("actors/assembly.json")?.contains(#""record":"actor""#) == true)
        let link = #"type="application/json" href="../actors/assembly.json""#
        #expect(site.text("actors/assembly.html")?.contains(link) == true)
        #expect(site.text("articles/first.html")?.contains("application/json") == false)
        #expect(site.text("index.html")?.contains(#"href="data/index.html""#) == true)
        let page = site.text("data/index.html") ?? ""
        #expect(page.contains(#"href="../data/actors.csv""#) && page.contains(#"href="../actors/ada-byron.json""#))
        #expect(site.text("data/articles.csv")?.contains("The first briefing") == true)
    }

    @Test("Without the data, there is no data page and no link to it")
    func withoutData() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\noutputs: minimal\n")
        #expect(try await site.build().diagnostics == [])
        for page in ["index.html", "articles/first.html", "actors/assembly.html"] {
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
            "actors/assembly.ics",
        ]
        #expect(files.filter { site.text($0) == nil } == [])
        let page = site.text("actors/assembly.html") ?? ""
        let links = [
            "../feed.xml", "../feed.json", "../events.ics", "../actors/assembly.feed.xml", "../actors/assembly.ics",
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
        for key in ["leave_out", "outputs"] {
            try site.write("content/site.yaml", "title: Small site\n\(key): [citation]\n")
            let finding = try await site.build().diagnostics.first
            #expect(finding?.rule == .unknownValue)
            #expect(finding?.message == "no \(key) 'citation'")
            #expect(finding?.fix?.contains("'citations'") == true)
        }
    }

    @Test(
        "An old address that conflicts with a file other than a page is an error; others are not",
        arguments: [
            ("articles/first.ris", true), ("Articles/First.ris", true), ("articles/first.ris/old.html", true),
            ("articles/first.old.html", false), ("articles/first/old.html", false),
        ])
    func conflict(alias: String, isError: Bool) async throws {
        let site = try SiteFolder(smallSite)
        try site.write(
            "content/actors/ada-byron.md", "---\nname: Ada Byron\nkind: person\naliases: [\(alias)]\n---\n")
        #expect(try await site.build().diagnostics.map(\.rule).contains(.pathConflict) == isError)
    }
}
