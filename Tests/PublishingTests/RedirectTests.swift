import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Old addresses of pages")
struct RedirectTests {
    private func site(_ aliases: String) throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.write("content/pages/about.md", "---\ntitle: About\naliases: [\(aliases)]\n---\nText.\n")
        return site
    }

    @Test("Each redirects to the page, whose own address is the canonical one")
    func redirect() async throws {
        let site = try site("/2014/who.html, /old/")
        #expect(try await site.build().diagnostics == [])
        for (path, root) in [("2014/who.html", "../"), ("old/index.html", "../")] {
            let html = try #require(site.text(path))
            #expect(html.contains("<html lang=\"en\">"))
            #expect(html.contains("<title>About – Small site</title>"))
            #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(root)about.html\">"))
            #expect(html.contains("<link rel=\"canonical\" href=\"https://briefings.example/about.html\">"))
            #expect(html.contains("<a href=\"\(root)about.html\">About</a>"))
        }
        let pages = site.outputFiles().filter { $0.key.hasSuffix(".html") }
        #expect(pages.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains("who.html") })
    }

    @Test("Pages of every kind can have them, including the home page")
    func kinds() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/index.md", "---\ntitle: Home\naliases: [/o/index.php]\n---\n")
        try site.write("content/sources/s.md", "---\ntitle: S\naliases: [/o/s.html]\n---\n")
        try site.write("content/actors/a.md", "---\nname: A A\nkind: person\naliases: [/o/a.html]\n---\n")
        try site.write("content/events/e.md", "---\ntitle: E E\ndate: 2014\naliases: [/o/e.html]\n---\n")
        try site.write("content/articles/t.md", "---\ntitle: T\ndate: 2014-12-18\naliases: [/t/]\n---\nText.\n")
        #expect(try await site.build().has(.warning) == false)
        for (path, target) in [
            ("o/index.php", "index"), ("o/s.html", "sources/s"), ("o/a.html", "actors/a"), ("o/e.html", "events/e"),
            ("t/index.html", "articles/t"),
        ] {
            #expect(site.text(path)?.contains("url=../\(target).html\"") == true, "\(path)")
        }
    }

    @Test(
        "An old address that another page or file needs is reported at the alias",
        arguments: [
            (
                "/actors/assembly.html",
                "the output 'actors/assembly.html' is also claimed by another file", "content/actors/assembly.md"
            ),
            ("/timeline.html", "the output 'timeline.html' is also claimed by Dossier's own page", nil),
            ("/timeline.html/old", "the output 'timeline.html' is also claimed by Dossier's own page", nil),
            (
                "/assets/style.css", "the output 'assets/style.css' is also claimed by another file",
                "templates/assets/style.css"
            ),
            (
                "/media/old.d", "the output 'media/old.d/a.txt' is also claimed by another file",
                "content/media/old.d/a.txt"
            ),
            ("/about.html", "the output 'about.html' is also claimed by another file", "content/pages/about.md"),
            ("/data/search/k0.js", "the output 'data/search/index.js' is also claimed by Dossier's own data", nil),
            ("/data/search", "the output 'data/search/index.js' is also claimed by Dossier's own data", nil),
            (
                "/x/, /x/index.html", "the output 'x/index.html' is also claimed by another file",
                "content/pages/about.md"
            ),
        ] as [(String, String, String?)])
    func conflicts(aliases: String, message: String, other: String?) async throws {
        let site = try site(aliases)
        try site.write("content/media/old.d/a.txt", "")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.sentence) == ["\(message); remove the alias"])
        #expect(report.diagnostics.first?.path == "content/pages/about.md")
        #expect(report.diagnostics.first?.position.line == 3)
        #expect(report.diagnostics.first?.notes.first?.path == other)
        #expect(report.output == nil)
    }
}
