import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("A site for a host")
struct HostTests {
    private func site(_ host: String) throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.write("content/site.yaml", "title: Small site\nbase_url: https://briefings.example/\n\(host)\n")
        try site.write("content/pages/about.md", "---\ntitle: About\naliases: [/who.html]\n---\nText.\n")
        return site
    }

    @Test("Pages link to assets by names with a fingerprint; these exist, and so do the plain ones")
    func fingerprints() async throws {
        let site = try site("host: nginx")
        try await site.build()
        let html = try #require(site.text("articles/first.html"))
        let name = try #require(html.firstMatch(of: /href="..\/assets\/(style\.[0-9a-f]{8}\.css)"/)?.1)
        #expect(site.text("assets/\(name)") == site.text("assets/style.css") && site.text("assets/style.css") != nil)
        #expect(html.contains("/assets/style.css") == false)
        #expect(site.text("nginx.conf")?.contains("location = \"/who.html\"") == true)
        try site.write("templates/assets/style.css", "p { color: red }\n")
        try await site.build()
        let other = try #require(site.text("articles/first.html"))
        #expect(!other.contains(name) && site.text("assets/\(name)") == nil)
    }

    @Test("Without a host nothing is added")
    func none() async throws {
        let site = try site("")
        try await site.build()
        #expect(site.text("articles/first.html")?.contains("../assets/style.css") == true)
        #expect(site.outputFiles().keys.allSatisfy { !$0.contains("_redirects") && $0 != "nginx.conf" })
    }

    @Test("Findings in templates have the places in the editor's files")
    func places() async throws {
        let site = try site("host: [netlify, apache]")
        let line = "<link rel=\"stylesheet\" href=\"{{page.root}}assets/style.css\">{{nothing}}"
        try site.write("templates/page.mustache", line)
        let found = try await Build.check(site.options()).diagnostics.first { $0.rule == .template }
        #expect(found?.position == Position(line: 1, column: 61))
    }

    @Test("An unknown host is an error")
    func unknown() async throws {
        let site = try site("host: netlifi")
        let found = try await Build.check(site.options()).diagnostics
        #expect(found.map(\.sentence) == ["no host 'netlifi'; did you mean 'netlify'?"])
    }

    @Test("A conflict with a file of the host is an error at the alias")
    func conflict() async throws {
        let site = try site("host: netlify")
        try site.write("content/pages/about.md", "---\ntitle: About\naliases: [/_headers]\n---\nText.\n")
        #expect(try await Build.check(site.options()).diagnostics.contains { $0.rule == .pathConflict })
        try site.write("content/pages/about.md", "---\ntitle: About\naliases: [/nginx.conf]\n---\nText.\n")
        try site.write("content/site.yaml", "title: T\nhost: nginx\n")
        #expect(try await Build.check(site.options()).diagnostics.contains { $0.rule == .pathConflict })
    }
}
