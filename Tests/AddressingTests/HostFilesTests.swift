import Base
import Model
import TestSupport
import Testing

@testable import Exports

@Suite("Files for hosts")
struct HostFilesTests {
    /// A site of a page 'about' with aliases.
    private func site(_ hosts: [Host], base: String? = "https://briefings.example/", aliases: [String]) async -> Site {
        var draft = Draft(base: base)
        draft.catalog.settings.hosts = hosts
        draft.page("about") { page in
            page.header.aliases = aliases.enumerated().map { Located($1, at: Position(line: $0 + 3, column: 5)) }
        }
        return await draft.site()
    }

    /// Each file by its path.
    private func files(_ site: Site) -> [String: String] {
        let files = HostFiles(site, assets: ["assets/style.0123abcd.css"]) {
            ["index.html", "about.html", "articles/index.html"]
        }
        var texts: [String: String] = [:]
        for (place, path) in files.paths.enumerated() {
            var bytes: [UInt8] = []
            files.append(fileAt: place, to: &bytes)
            texts[path] = String(decoding: bytes, as: UTF8.self)
        }
        return texts
    }

    private func lines(_ text: String?) -> [String] {
        (text ?? "").split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    @Test("A site that names no host has none")
    func none() async { #expect(await files(site([], aliases: ["/old.html"])).isEmpty) }

    @Test(
        "Netlify gets forced redirects, because each old address has a page; Cloudflare Pages cannot force them",
        arguments: [([Host.netlify], "301!"), ([.cloudflare], "301"), ([.netlify, .cloudflare], "301")])
    func redirects(hosts: [Host], status: String) async {
        let texts = await files(site(hosts, aliases: ["/2014/old.html", "/old/", "/a b*:c.html", "/über.html"]))
        // Cloudflare Pages serves 'about.html' at '/about', and readers have kept old addresses in both forms.
        let about = hosts.contains(.cloudflare) ? "/about" : "/about.html"
        let bare = ["/2014/old", "/a%20b%2A%3Ac", "/%C3%BCber"].map { "\($0) \(about) \(status)" }
        #expect(
            lines(texts["_redirects"]) == [
                "/2014/old.html \(about) \(status)", "/old/ \(about) \(status)",
                "/a%20b%2A%3Ac.html \(about) \(status)", "/%C3%BCber.html \(about) \(status)",
            ] + (hosts.contains(.cloudflare) ? bare : []))
    }

    @Test(
        "Pages have the address that all hosts of the site serve",
        arguments: [
            ([], "actors/index.html", "actors/index.html"), ([.nginx], "actors/index.html", "actors/"),
            ([.caddy], "index.html", ""), ([.nginx], "articles/a.html", "articles/a.html"),
            ([.cloudflare], "articles/a.html", "articles/a"), ([.cloudflare], "actors/index.html", "actors/"),
            ([.cloudflare, .netlify], "404.html", "404"),
            ([.cloudflare, .nginx], "articles/a.html", "articles/a.html"),
            ([.cloudflare], "feed.xml", "feed.xml"), ([.githubPages], "myindex.html", "myindex.html"),
        ] as [([Host], String, String)])
    func forms(hosts: [Host], path: String, address: String) {
        #expect(AddressForm(hosts).address(of: path) == address)
    }

    @Test("nginx and Apache answer with 410 at withdrawn addresses, and show the page that says why")
    func gone() async {
        var site = await site([.nginx, .apache], aliases: [])
        site.withdrawn = ["articles/old.html", "media/map.svg", "about.html"].map {
            Site.Withdrawn(path: $0, title: nil, Ledger.Withdrawal("why"))
        }
        let texts = files(site)
        let nginx = texts["nginx.conf"] ?? ""
        #expect(nginx.contains("location = \"/articles/old.html\" { return 410; }\n"))
        #expect(nginx.contains("error_page 410 \"/.dossier-gone$uri\";"))
        #expect(nginx.contains("try_files $uri \"/404.html\" =410;"))
        #expect(!nginx.contains("location = \"/about.html\""))
        let apache = texts[".htaccess"] ?? ""
        #expect(
            apache.contains(
                """
                <If "%{REQUEST_URI} =~ m#^/articles/old\\.html$# && -z %{ENV:REDIRECT_STATUS}">
                ErrorDocument 410 /articles/old.html
                RedirectMatch 410 "^/articles/old\\.html$"
                </If>

                """))
        #expect(apache.contains("ErrorDocument 410 /404.html"))
    }

    @Test("A site in a folder of its host uses that folder in its files, where the host reads these there")
    func base() async {
        let site = await site(
            [.netlify, .apache, .githubPages], base: "https://example.org/briefings", aliases: ["/old.html"])
        let texts = files(site)
        #expect(Set(texts.keys) == [".htaccess", ".nojekyll"])
        #expect(
            texts[".htaccess"]?.contains(#"RedirectMatch 301 "^/briefings/old\.html$" "/briefings/about.html""#) == true
        )
        let findings = HostFiles.findings(in: site)
        #expect(findings.map(\.rule) == [.hostLimit])
        #expect(findings.first?.message.contains("'base_url' is the folder '/briefings/'") == true)
    }

    @Test("A redirect beyond the limits of Cloudflare Pages is reported and remains a page")
    func limits() async {
        let many = (1...2003).map { "/\($0).html" }
        let site = await site([.cloudflare], aliases: many)
        #expect(lines(files(site)["_redirects"]).count == 2000)
        #expect(lines(files(site)["_redirects"]).last?.hasPrefix("/2000.html ") == true)
        let findings = HostFiles.findings(in: site)
        #expect(findings.map(\.rule) == [.redirectLimit])
        #expect(findings.first?.position == Position(line: 2003, column: 5))
        #expect(findings.first?.message.contains("'/2001.html' and 2 more") == true)
        #expect(HostFiles.findings(in: await self.site([.cloudflare], aliases: Array(many.prefix(2000)))).isEmpty)
        #expect(HostFiles.findings(in: await self.site([.netlify], aliases: many)).isEmpty)
        let long = "/" + String(repeating: "é/", count: 170)
        #expect(HostFiles.findings(in: await self.site([.cloudflare], aliases: [long])).count == 1)
    }

    @Test("Pages get the policy, fingerprinted assets are cached forever, and no header is sent twice")
    func headers() async {
        let text = await files(site([.netlify], aliases: []))["_headers"] ?? ""
        #expect(text.contains("/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: "))
        #expect(text.contains("/articles/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; "))
        #expect(text.contains("/assets/style.0123abcd.css\n  Cache-Control: public, max-age=31536000, immutable\n"))
        #expect(text.contains("\n/\n  Content-Security-Policy: ") && text.contains("\n/about\n"))
        #expect(text.contains("\n/media/*\n  Content-Security-Policy: \(ContentPolicy.ofMedia)\n"))
        #expect(!text.contains("file:") && text.split(separator: "unsafe").count == 2)
        let rules = text.split(separator: "\n").filter { $0.hasPrefix("/") }
        #expect(Set(rules).count == rules.count)
    }

    @Test("nginx: one location for each old address, with its words quoted")
    func nginx() async {
        let text = await files(site([.nginx], aliases: ["/old/", "/say \"hi\".html"]))["nginx.conf"] ?? ""
        #expect(text.contains("location = \"/old/\" { return 301 \"/about.html\"; }\n"))
        #expect(text.contains("location = \"/old/index.html\" { return 301 \"/about.html\"; }\n"))
        #expect(text.contains(#"location = "/say \"hi\".html" { return 301 "/about.html"; }"#))
        #expect(text.contains("add_header X-Content-Type-Options \"nosniff\" always;"))
        #expect(text.contains(#"location ~ "^/assets/.+\.[0-9a-f]{8}\.[a-z0-9]+$" {"#))
        #expect(text.contains("\nlocation / {\n") && text.contains("gzip_vary on;"))
    }

    @Test("On every host that supports one, media have a policy of their own that runs no script")
    func media() async {
        let site = await site([.nginx, .apache], base: "https://example.org/briefings/", aliases: [])
        let texts = files(site)
        let policy = ContentPolicy.ofMedia
        #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("script") && !policy.contains("sandbox"))
        let nginx =
            "location ~ \"^/briefings/media/\" {\nadd_header Cache-Control \"no-cache\";\nadd_header Content-Security-Policy \"\(policy)\" always;"
        #expect(texts["nginx.conf"]?.contains(nginx) == true)
        let apache =
            "Header always set Content-Security-Policy \"\(policy)\" \"expr=%{REQUEST_URI} =~ m#^/briefings/media/#\""
        #expect(texts[".htaccess"]?.contains(apache) == true)
    }

    @Test("Apache: a redirect matches a whole address, and none below it")
    func apache() async {
        let text = await files(site([.apache], aliases: ["/old/", "/a+b.html"]))[".htaccess"] ?? ""
        #expect(text.contains(#"RedirectMatch 301 "^/old(/(index\.html)?)?$" "/about.html""#))
        #expect(text.contains(#"RedirectMatch 301 "^/a\+b\.html$" "/about.html""#))
        #expect(text.contains("ErrorDocument 404 /404.html\n"))
    }

    @Test(
        "GitHub Pages skips Jekyll and gets a custom domain",
        arguments: [
            ("https://briefings.example/", "briefings.example\n"), ("https://desk.github.io/briefings/", nil),
            (nil, nil),
        ] as [(String?, String?)])
    func github(base: String?, domain: String?) async {
        let texts = await files(site([.githubPages], base: base, aliases: ["/old.html"]))
        #expect(texts[".nojekyll"] == "" && texts["CNAME"] == domain)
        #expect(texts.count == (domain == nil ? 1 : 2))
    }

    @Test("Pages and hosts have the same policy, except for files on disk and frames")
    func policy() {
        var settings = Settings(title: "T")
        settings.allowed.frame = ["player.example"]
        settings.allowed.font = ["fonts.example"]
        for settings in [Settings(title: "T"), settings] {
            let policy = ContentPolicy(settings)
            #expect(policy.inPage.replacing(" file:", with: "") + "; frame-ancestors 'none'" == policy.ofHost)
        }
        #expect(
            ContentPolicy(settings).inPage.hasSuffix(
                "; font-src https://fonts.example; frame-src https://player.example"))
    }
}
