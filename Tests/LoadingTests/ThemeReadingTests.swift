import Base
import Model
import Testing

@testable import Loading

@Suite("theme and allow in site.yaml")
struct ThemeReadingTests {
    private func settings(_ lines: String) -> Diagnosed<Settings> {
        let catalog = read(["site.yaml": "title: Site\n" + lines])
        return Diagnosed(catalog.value.settings, catalog.diagnostics)
    }

    @Test("A theme is read whole")
    func whole() {
        let site = settings(
            """
            theme:
              scheme: auto
              colours:
                accent: "#8a1c1c"
                paper: {light: "#fff1e5", dark: "101214"}
              serif: Literata
              sans: [Fira Sans, Arial]
              fonts:
                - {family: Literata, src: media/literata.woff2, weight: 200 900}
                - {family: Literata, src: media/fonts/literata-i.woff2, style: italic}
              radius: 0
              density: compact
              logo: {src: media/logo.svg, dark: media/logo-dark.svg, alone: true}
              navigation: [articles, page:about, {to: "https://example.org/shop", title: Shop}]
              footer: A charity since 1921.
              footer_links: [page:imprint]
              stylesheet: house.css
            allow: {frame: [player.example.org], font: "*.example.net"}

            """)
        #expect(site.diagnostics == [])
        let theme = site.value.theme
        #expect(theme.colours[.accent]?.isSingle == true && theme.colours[.paper]?.dark?.colour == Colour(0x101214))
        #expect(theme.serif == ["Literata"] && theme.sans == ["Fira Sans", "Arial"])
        #expect(theme.fonts.map(\.weight) == ["200 900", nil] && theme.fonts.map(\.isItalic) == [false, true])
        #expect(theme.radius == 0 && theme.density == .compact && theme.logo?.standsAlone == true)
        #expect(theme.navigation?.map(\.title) == [nil, nil, "Shop"] && theme.stylesheet?.value == "house.css")
        #expect(theme.footer == "A charity since 1921." && theme.footerLinks.count == 1)
        #expect(site.value.allowed.frame == ["player.example.org"] && site.value.allowed.font == ["*.example.net"])
        #expect(theme.media.map(\.value).count == 4)
    }

    @Test(
        "A mistake is reported at its place, with what to write",
        arguments: [
            ("theme: {colours: {accent: \"#ffcc00\"}}", "2:27 low-contrast", "nearest that is legible is #856a00"),
            ("theme: {colours: {accent: {dark: \"#222222\"}}}", "2:34 low-contrast", "nearest that is legible is"),
            ("theme: {colours: {mark: \"#333333\"}}", "2:25 low-contrast", "nearest that is legible is"),
            ("theme:\n  colours:\n    accent: #8a1c1c", "4:5 wrong-type", "write the colour in quotes"),
            ("theme: {colours: {accent: darkred}}", "2:27 unknown-value", "six hexadecimal digits"),
            ("theme: {colours: {acent: \"#8a1c1c\"}}", "2:19 unknown-key", "did you mean 'accent'?"),
            ("theme: {fonts: [{family: A, src: media/a.png}]}", "2:34 unknown-value", "ends in .woff2"),
            (
                "theme: {fonts: [{family: A, src: fonts/a.woff2}]}", "2:34 unknown-media",
                "write its path as media/a.woff2"
            ),
            ("theme: {fonts: [{family: A, src: media/../a.woff2}]}", "2:34 unknown-media", "media/a.woff2"),
            ("theme: {fonts: [{src: media/a.woff2}]}", "2:17 missing-field", "write 'family: Literata'"),
            (
                "theme: {serif: A, fonts: [{family: A, src: media/a.ttf, weight: fat}]}", "2:65 unknown-value",
                "1 to 1000"
            ),
            ("theme: {serif: Fira, fonts: [{family: Fire, src: media/a.ttf}]}", "2:39 unknown-value", "mean 'Fira'?"),
            ("theme: {fonts: [{family: Fira, src: media/a.ttf}]}", "2:26 unknown-value", "add it to one of them"),
            ("theme: {serif: 'Fira, Georgia'}", "2:16 unknown-value", "write a list: [Fira, Georgia]"),
            ("theme: {scheme: dark, colours: {paper: '#fff1e5'}}", "2:40 unknown-value", "leave out 'scheme: dark'"),
            ("theme: {colours: {paper: {dark: '#fff1e5'}}}", "2:33 unknown-value", "give a dark paper"),
            ("theme: {footer: '[Imprint](page:imprint)'}", "2:17 unknown-value", "list it in 'footer_links'"),
            ("theme: {footer_links: [artciles]}", "2:24 unknown-value", "did you mean 'articles'?"),
            ("theme: {serif: 'A\"; } body { x'}", "2:16 unknown-value", "give its name alone"),
            ("theme: {radius: 99}", "2:17 invalid-number", "give a number"),
            ("theme: {logo: media/logo.pdf}", "2:15 unknown-value", "SVG, PNG"),
            ("theme: {navigation: [artciles]}", "2:22 unknown-value", "did you mean 'articles'?"),
            ("theme: {navigation: ['javascript:x()']}", "2:22 unsafe-url", "write https://"),
            ("theme: {navigation: [{to: 'https://example.org'}]}", "2:27 missing-field", "title: …"),
            ("theme: {navigation: ['https://example.org']}", "2:22 missing-field", "{to: …, title: …}"),
            ("theme: {navigation: [www.example.org/shop]}", "2:22 unsafe-url", "https://www.example.org/shop"),
            ("theme: {density: tight}", "2:18 unknown-value", "compact, normal, roomy"),
            (
                "allow: {script: ['https://cdn.example.org/x.js']}", "2:18 unknown-value",
                "did you mean 'cdn.example.org'?"
            ),
            ("allow: {style: [a.example]}", "2:9 unknown-key", nil),
        ] as [(String, String, String?)])
    func mistakes(lines: String, place: String, fix: String?) throws {
        let found = settings(lines + "\n").diagnostics
        #expect(summary(found) == ["site.yaml:" + place])
        if let fix { #expect(found.first?.fix?.contains(fix) == true, "\(found.first?.fix ?? "")") }
    }

    @Test("The edit of a weak colour replaces its digits, in the form in which they were written")
    func edit() throws {
        let weak = try #require(settings("theme: {colours: {accent: 'fc0'}}\n").diagnostics.first?.edits.first)
        #expect(weak.replaced == "fc0" && Colour(weak.replacement)?.isLegible(on: [Colour(0xFCFBF8)]) == true)
        #expect(!weak.replacement.hasPrefix("#") && !weak.isSafe)
    }
}
