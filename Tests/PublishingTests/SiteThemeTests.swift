import Base
import Foundation
import Loading
import Model
import Publishing
import TestSupport
import Testing

@Suite("A site with a theme")
struct SiteThemeTests {
    private func site(_ theme: String) throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.remove("templates")
        try site.edit("content/site.yaml", "title: Small site\n", "title: Small site\n" + theme)
        try site.write("content/pages/about.md", "---\ntitle: About\n---\nWords.\n")
        try site.write(
            "content/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"40\"/>")
        try site.write("content/media/own.woff2", Array("wOF2".utf8) + [0, 1, 0, 0])
        return site
    }

    @Test("The style sheet has the colours that the palettes of themes are made from")
    func sameColours() throws {
        let css = try #require(BuiltInTemplates.files.first { $0.path == "templates/assets/style.css" })
        let text = String(decoding: css.bytes, as: UTF8.self)
        let dark = try #require(text.range(of: "prefers-color-scheme: dark"))
        for (colours, part) in [
            (ThemePalette.light, text[..<dark.lowerBound]), (ThemePalette.dark, text[dark.lowerBound...]),
        ] {
            for (role, colour) in colours where role != .accent {
                let short = colour == .white ? "#fff" : colour.text
                #expect(part.contains("--\(role.rawValue): \(short);"), "\(role.rawValue)")
            }
        }
        let plain = text.replacing(#/\s+/#, with: " ")
        #expect(plain.contains("--serif: \(Theme.serifs);") && plain.contains("--sans: \(Theme.sansSerifs);"))
    }

    @Test("Colours and fonts follow the rules of the style sheet, and the policy lets the fonts load")
    func style() async throws {
        let site = try site(
            """
            theme:
              colours: {accent: "#8a1c1c"}
              serif: Own
              fonts: [{family: Own, src: media/own.woff2}]
            host: netlify

            """)
        #expect(try await site.build().diagnostics == [])
        let css = try #require(site.text("assets/style.css"))
        #expect(css.contains("--accent: #8a1c1c;") && css.contains("url(\"../media/own.woff2\") format(\"woff2\")"))
        #expect(css.contains("--serif: \"Own\", \"Iowan Old Style\""))
        let page = try #require(site.text("index.html"))
        #expect(page.contains("font-src &#39;self&#39; file:") || page.contains("font-src 'self' file:"))
        #expect(site.text("_headers")?.contains("font-src 'self'") == true)
        let named = try #require(site.outputFiles().keys.first { $0.hasPrefix("assets/style.") && $0.utf8.count == 25 })
        #expect(site.text(named) == css)
    }

    @Test("A theme is laid over an own style sheet as well, and follows each change of it")
    func ownStyleSheet() async throws {
        let site = try site("theme: {colours: {accent: \"#8a1c1c\"}}\n")
        try site.write("templates/assets/style.css", "p { color: red }\n")
        var session = Session(site.options())
        _ = try await session.publish()
        #expect(site.text("assets/style.css")?.hasPrefix("p { color: red }@media screen {") == true)
        try site.write("templates/assets/style.css", "p { color: tan }\n")
        _ = try await session.publish(["templates/assets/style.css"])
        #expect(site.text("assets/style.css")?.hasPrefix("p { color: tan }@media screen {") == true)
        try site.edit("content/site.yaml", "#8a1c1c", "#1c1c8a")
        _ = try await session.publish(["content/site.yaml"])
        #expect(site.text("assets/style.css")?.contains("--accent: #1c1c8a;") == true)
    }

    @Test("Logo, navigation, footer and style sheet are on every page")
    func frame() async throws {
        let site = try site(
            """
            theme:
              logo: media/logo.svg
              navigation: [articles, {to: page:about, title: Who we are}, disputed, {to: "https://example.org/", title: Shop}]
              footer: A charity & more.
              footer_links: [page:about, {to: "https://example.org/imprint", title: Imprint}]
              stylesheet: house.css

            """)
        try site.write("templates/assets/house.css", "")
        #expect(try await site.build().diagnostics == [])
        let page = try #require(site.text("articles/first.html"))
        #expect(page.contains("<img class=\"logo\" src=\"../media/logo.svg\" alt=\"\" width=\"80\" height=\"40\">"))
        #expect(
            page.contains(
                "Small site</a>\n<nav aria-label=\"Site\"><ul><li><a href=\"../articles/index.html\" aria-current=\"true\">Briefings</a></li>"
            ))
        #expect(page.contains("<li><a href=\"https://example.org/\">Shop</a></li></ul></nav>"))
        #expect(page.contains("<p><bdi>A charity &amp; more.</bdi></p>"))
        #expect(
            page.contains(
                "<ul><li><a href=\"../about.html\">About</a></li><li><a href=\"https://example.org/imprint\">"))
        #expect(page.contains("<link rel=\"stylesheet\" href=\"../assets/house.css\">"))
        #expect(!page.contains("disputed.html"))
        let about = try #require(site.text("about.html"))
        #expect(about.contains("<a href=\"about.html\" aria-current=\"page\">Who we are</a>"))
    }

    @Test("A logo that stands alone bears the title of the site")
    func alone() async throws {
        let site = try site("theme: {logo: {src: media/logo.svg, alone: true}}\n")
        try await site.build()
        #expect(
            site.text("index.html")?.contains("alt=\"Small site\" width=\"80\" height=\"40\"></picture></a>") == true)
    }

    @Test("What leads nowhere is reported in the settings, with what was meant")
    func nowhere() async throws {
        let site = try site(
            """
            theme:
              logo: media/logos.svg
              navigation: [page:abuot]
              stylesheet: styl.css
              serif: A
              fonts: [{family: A, src: media/awn.woff2}]

            """)
        let found = try await site.build().diagnostics
        #expect(
            found.map { "\($0.position.line) \($0.rule.rawValue) \($0.fix ?? "")" } == [
                "3 unknown-media did you mean 'media/logo.svg'?", "4 unknown-reference did you mean 'about'?",
                "5 unknown-media did you mean 'style.css'?", "7 unknown-media did you mean 'media/own.woff2'?",
            ])
        #expect(found.allSatisfy { $0.path == "content/site.yaml" && $0.edits.count == 1 })
    }

    @Test("A font that is no font, and a logo with a script, are reported")
    func hostileFiles() async throws {
        let site = try site("theme: {logo: media/logo.svg, sans: A, fonts: [{family: A, src: media/own.woff2}]}\n")
        try site.write("content/media/own.woff2", "<!doctype html><p>Not found")
        try site.write("content/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")
        let found = try await site.build().diagnostics
        #expect(
            Set(found.map { "\($0.path) \($0.rule.rawValue)" }) == [
                "content/media/logo.svg unsafe-media", "content/media/own.woff2 mismatched-media",
            ])
    }

    @Test("The logo is published although a draft shows it as well")
    func draft() async throws {
        let site = try site("theme: {logo: media/logo.svg}\n")
        try site.write("content/pages/next.md", "---\ntitle: Next\ndraft: true\n---\n![](media/logo.svg)\n")
        _ = try await site.build()
        #expect(site.text("media/logo.svg") != nil)
    }

    @Test("A layout of the site's own that shows no logo, style sheet or footer is reported, and one that does is not")
    func unshown() async throws {
        let theme =
            "theme: {logo: media/logo.svg, footer: A charity., footer_links: [page:about], stylesheet: house.css}\n"
        let site = try site(theme)
        try site.write("templates/assets/house.css", "")
        let built = try #require(BuiltInTemplates.files.first { $0.path == "templates/partials/layout.mustache" })
        let layout = String(decoding: built.bytes, as: UTF8.self)
        try site.write("templates/partials/layout.mustache", layout)
        #expect(try await site.build().diagnostics == [])
        try site.write(
            "templates/partials/layout.mustache",
            "<title>{{$title}}{{page.title}}{{/title}}</title>{{$head}}{{/head}}<main{{$text}}{{/text}} class=\"{{$class}}{{/class}}\">{{$main}}{{/main}}</main>"
        )
        let found = try await site.build().diagnostics
        #expect(found.map(\.rule) == [.unshownTheme, .unshownTheme, .unshownTheme, .unshownTheme])
        #expect(found.allSatisfy { $0.path == "templates/partials/layout.mustache" && $0.level == .warning })
        #expect(found.map { $0.message.split(separator: "'")[1] } == ["footer", "footer_links", "logo", "stylesheet"])
        try site.edit("content/site.yaml", theme, "")
        #expect(try await site.build().diagnostics == [])
    }

    @Test("A file that an own style sheet names and that is not there, or is another site's, is reported in its place")
    func styleFiles() async throws {
        let site = try site("theme: {stylesheet: house.css}\n")
        try site.write("templates/assets/parts/type.css", "")
        try site.write(
            "templates/assets/house.css",
            """
            @import "parts/type.css";
            @import url(style.css);
            /* url(../media/gone.png) */
            @font-face { font-family: A; src: url("../media/own.woff2?v=1") }
            a::after { content: "url(no)"; background: url('data:image/png;base64,AA=='); fill: url(#a) }

            """)
        #expect(try await site.build().diagnostics == [])
        try site.write(
            "templates/assets/house.css",
            """
            @import "parts/typ.css";
            @font-face { src: url("media/own.woff2"), url(../media/awn.woff2) }
            @import URL( https://fonts.example.org/css );
            p { background: url(/media/logo.svg) }

            """)
        let found = try await site.build().diagnostics
        #expect(
            found.map { "\($0.position.line):\($0.position.column) \($0.message) \($0.fix ?? "")" } == [
                "1:10 no file 'assets/parts/typ.css' did you mean 'parts/type.css'?",
                "2:24 no file 'assets/media/own.woff2' did you mean '../media/own.woff2'?",
                "2:47 no file 'media/awn.woff2' did you mean '../media/own.woff2'?",
                "3:14 pages load nothing from 'fonts.example.org' put the file into content/media, and write ../media/…",
                "4:21 '/media/logo.svg' is not an address on every host and in every folder write ../media/… or the name of an asset",
            ])
        #expect(found.allSatisfy { $0.rule == .missingStyleFile && $0.path == "templates/assets/house.css" })
        try site.write("templates/assets/house.css", "@font-face { src: url(//fonts.example.org/a.woff2) }")
        try site.edit("content/site.yaml", "theme:", "allow: {font: [\"*.example.org\"]}\ntheme:")
        #expect(try await site.build().diagnostics == [])
    }

    @Test("The built-in icon has the colours of the theme, and an own icon stays")
    func icon() async throws {
        let site = try site("theme: {colours: {accent: \"#8a1c1c\"}}\n")
        try await site.build()
        let icon = try #require(site.text("assets/icon.svg"))
        #expect(icon.contains("fill=\"#8a1c1c\"") && icon.contains("stroke=\"#8a1c1c\"") && !icon.contains("#1d4f73"))
        try site.write("templates/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" fill=\"#1d4f73\"/>")
        try await site.build()
        #expect(site.text("assets/icon.svg")?.contains("#1d4f73") == true)
    }

    @Test("Social pictures have the colours of the theme")
    func pictures() async throws {
        let (plain, own) = (try site(""), try site("theme: {scheme: dark}\n"))
        try await plain.build()
        try await own.build()
        let pictures = [plain, own].map { $0.outputFiles()["articles/first.png"] }
        #expect(pictures[0] != nil && pictures[0] != pictures[1] && pictures[0]?.count == pictures[1]?.count)
        #expect(pictures[1]?.range(of: Data([0x16, 0x17, 0x1A])) != nil)
    }
}
