import Model
import Publishing
import Testing

@Suite("What is made beside the pages")
struct LeftOutTests {
    @Test("Files for reference managers lie beside an article, and its page leads to them")
    func made() async throws {
        let site = try TemporarySite(smallSite)
        try await site.build()
        #expect(site.text("articles/first.bib")?.contains("The first briefing") == true)
        #expect(site.text("articles/first.html")?.contains("first.bib") == true)
    }

    @Test("What 'leave_out' names is not made, and no page leads to it")
    func leftOut() async throws {
        let site = try TemporarySite(smallSite)
        try site.write("content/site.yaml", "title: Small site\nleave_out: citations\n")
        #expect(try await site.build().diagnostics == [])
        #expect(site.text("articles/first.bib") == nil)
        #expect(site.text("articles/first.html")?.contains("first.bib") == false)
    }

    @Test("The data lie in a folder of their own and beside the pages, and every page leads there")
    func data() async throws {
        let site = try TemporarySite(smallSite)
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

    @Test("Without the data, no page of them is made and none leads there")
    func withoutData() async throws {
        let site = try TemporarySite(smallSite)
        try site.write("content/site.yaml", "title: Small site\nleave_out: [data, page-data]\n")
        #expect(try await site.build().diagnostics == [])
        #expect(site.outputFiles().keys.filter { $0.hasPrefix("data/") && !$0.hasPrefix("data/search/") } == [])
        #expect(site.text("articles/first.json") == nil)
        for page in ["index.html", "articles/first.html"] {
            #expect(site.text(page)?.contains("data/index.html") == false)
            #expect(site.text(page)?.contains("application/json") == false)
        }
    }

    @Test("A group that there is not is an error with the near one")
    func unknownGroup() async throws {
        let site = try TemporarySite(smallSite)
        try site.write("content/site.yaml", "title: Small site\nleave_out: [citation]\n")
        let finding = try await site.build().diagnostics.first
        #expect(finding?.rule == .unknownValue)
        #expect(finding?.message == "no leave_out 'citation'")
        #expect(finding?.fix?.contains("'citations'") == true)
    }

    @Test("An old address that is taken by a file beside the pages is an error")
    func conflict() async throws {
        let site = try TemporarySite(smallSite)
        try site.write(
            "content/actors/ada-byron.md", "---\nname: Ada Byron\nkind: person\naliases: [articles/first.bib]\n---\n")
        #expect(try await site.build().diagnostics.map(\.rule).contains(.pathConflict))
    }
}
