import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("A site's own templates lie over the built-in ones")
struct OverlayTests {
    private func bare() throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.remove("templates")
        return site
    }

    @Test("A site without templates has the pages and assets of one with all of them")
    func none() async throws {
        let (all, none) = (try SiteFolder(smallSite), try bare())
        try await all.build()
        #expect(try await none.build().diagnostics == [])
        #expect(none.outputFiles() == all.outputFiles())
    }

    @Test("One template or style sheet of its own takes the place of the built-in one")
    func one() async throws {
        let site = try bare()
        try site.write("templates/page.mustache", "{{< layout}}{{$main}}<h1>Own {{title}}</h1>{{/main}}{{/layout}}")
        try site.write("templates/assets/style.css", "p { color: red }\n")
        try site.write("templates/assets/more.css", "")
        try site.write("content/pages/about.md", "---\ntitle: About\n---\nWords.\n")
        #expect(try await site.build().diagnostics == [])
        #expect(site.text("about.html")?.contains("<h1>Own About</h1>") == true)
        #expect(site.text("assets/style.css") == "p { color: red }")
        #expect(site.text("assets/more.css") != nil && site.text("assets/article.css") != nil)
        #expect(site.text("articles/first.html")?.contains("The first briefing") == true)
    }

    @Test("A template that no page is made from is reported, unless it is one that others include")
    func misnamed() async throws {
        let site = try bare()
        for name in ["pages", "partials/mine", "start"] { try site.write("templates/\(name).mustache", "<p>Own</p>") }
        let found = try await site.build().diagnostics
        #expect(
            found.map { "\($0.path) \($0.rule.rawValue) \($0.fix ?? "")" } == [
                "templates/pages.mustache unknown-file did you mean 'page.mustache'?",
                "templates/start.mustache unknown-file put what other templates include into templates/partials",
            ])
    }

    @Test("When an own file goes, the built-in one is back, in the same session and in a new one")
    func removed() async throws {
        let site = try bare()
        try site.write("templates/assets/style.css", "p { color: red }\n")
        try site.write("templates/search.mustache", "{{< layout}}{{$main}}<p>Own</p>{{/main}}{{/layout}}")
        var live = Session(site.options())
        _ = try await live.publish()
        #expect(site.text("search.html")?.contains("<p>Own</p>") == true)
        try site.remove("templates")
        _ = try await live.publish(["templates"])
        let other = try bare()
        try await other.build()
        #expect(site.outputFiles() == other.outputFiles())
    }

    @Test("With a host, built-in assets have names with a fingerprint as own ones have")
    func fingerprints() async throws {
        let (all, none) = (try SiteFolder(smallSite), try bare())
        for site in [all, none] {
            try site.edit("content/site.yaml", "title: ", "host: nginx\ntitle: ")
            try await site.build()
        }
        #expect(none.outputFiles() == all.outputFiles())
        #expect(none.outputFiles().keys.contains { $0.hasPrefix("assets/style.") && $0.utf8.count == 25 })
    }

    @Test("A name that no longer exists is reported in the own template, at its line")
    func unknownName() async throws {
        let site = try bare()
        try site.write("templates/partials/work.mustache", "<b>{{title}}</b>\n<i>{{author}}</i>\n")
        let finding = try #require(try await site.build().diagnostics.first)
        #expect(finding.path == "templates/partials/work.mustache" && finding.position.line == 2)
        #expect(finding.fix?.contains("authors") == true)
    }

    @Test("The frame, article, footnote and timeline of version 0.1.0 work over today's templates, with a theme")
    func oldOverlay() async throws {
        let site = try bare()
        let old = SiteFolder.project.appending(path: "Tests/Fixtures/old-overlay/templates")
        try FileManager.default.copyItem(at: old, to: site.root.appending(path: "templates"))
        try site.edit(
            "content/site.yaml", "title: ", "theme: {colours: {accent: \"#8a1c1c\"}, navigation: [events]}\ntitle: ")
        #expect(try await site.build().diagnostics == [])
        let page = try #require(site.text("articles/first.html"))
        #expect(page.contains("The first briefing") && page.contains("href=\"../footnotes/first/1.html\""))
        #expect(page.contains("<li><a href=\"../events/index.html\">Events</a></li></ul></nav>"))
        #expect(site.text("assets/style.css")?.contains("--accent: #8a1c1c;") == true)
        #expect(site.text("events/index.html")?.contains("Vale meeting") == true)
    }
}
