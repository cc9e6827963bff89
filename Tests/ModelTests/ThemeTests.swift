import Model
import Testing

@Suite("The look of a site")
struct ThemeTests {
    @Test(
        "A colour is three or six hexadecimal digits",
        arguments: [
            ("#8a1c1c", "#8a1c1c"), ("8A1C1C", "#8a1c1c"), ("#fc0", "#ffcc00"), ("000000", "#000000"), ("red", nil),
            ("#12345", nil), ("", nil), ("#ggg", nil),
        ] as [(String, String?)])
    func colours(text: String, read: String?) { #expect(Colour(text)?.text == read) }

    @Test(
        "Contrast is that of WCAG 2.2",
        arguments: [
            ("#000", "#fff", 21.0), ("#fff", "#fff", 1), ("#777", "#fff", 4.478), ("#767676", "#fff", 4.542),
            ("#0000ff", "#ffff00", 8.0), ("#8a1c1c", "#fcfbf8", 8.965), ("#1d4f73", "#f3f0e8", 7.626),
        ])
    func contrast(one: String, other: String, ratio: Double) throws {
        let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
        #expect(abs(one.contrast(with: other) - ratio) < 0.03, "\(one.contrast(with: other))")
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test("The built-in colours are legible, and a theme without settings has them and no style sheet")
    func builtIn() {
        for isDark in [false, true] {
            let palette = ThemePalette(Theme(), isDark: isDark)
            #expect(palette.colours == (isDark ? ThemePalette.dark : ThemePalette.light))
            for role in Theme.ColourRole.allCases {
                #expect(palette[role].isLegible(on: palette.backgrounds(of: role)))
            }
        }
        #expect(Theme().styleSheet == "")
    }

    @Test("Whatever the paper, everything that is not chosen is legible on it, as far as black or white would be")
    func papers() {
        for step in 0..<4096 {
            let paper = Colour(
                UInt32(step >> 8 & 15) * 0x11_0000 + UInt32(step >> 4 & 15) * 0x1100 + UInt32(step & 15) * 0x11)
            for isDark in [false, true] {
                let palette = ThemePalette(theme([.paper: paper], isDark: isDark), isDark: isDark)
                for role in Theme.ColourRole.allCases where role.isText {
                    let grounds = palette.backgrounds(of: role)
                    let isPossible = Colour.black.isLegible(on: grounds) || Colour.white.isLegible(on: grounds)
                    #expect(palette[role].isLegible(on: grounds) || !isPossible, "\(paper.text) \(role)")
                }
            }
        }
    }

    @Test("A single colour is for light screens; on dark ones it is made as light as it must be")
    func single() {
        var written = theme([.accent: Colour(0x8A1C1C)])
        written.colours[.accent]?.isSingle = true
        let (light, dark) = (ThemePalette(written, isDark: false), ThemePalette(written, isDark: true))
        #expect(light[.accent] == Colour(0x8A1C1C) && dark[.accent] != light[.accent])
        #expect(dark[.accent].isLegible(on: dark.backgrounds(of: .accent)))
        #expect(WeakContrast.all(in: written).isEmpty)
    }

    @Test("The nearest colour that is legible is no further than it must be")
    func nearest() throws {
        let paper = Colour(0xFCFBF8)
        let found = try #require(Colour(0xFFCC00).nearestLegible(on: [paper]))
        #expect(4.5..<4.8 ~= found.contrast(with: paper))
        #expect(Colour(0x808080).nearestLegible(on: [.black, .white, Colour(0x808080)]) == nil)
    }

    @Test("A theme of dark screens alone has no rule for light ones")
    func dark() {
        var theme = Theme()
        theme.scheme = .dark
        #expect(theme.styleSheet.contains("color-scheme: dark;") && !theme.styleSheet.contains("prefers-color-scheme"))
        #expect(theme.styleSheet.contains("--paper: #16171a;"))
    }

    @Test(
        "A host is a name, or all names below one",
        arguments: [
            ("player.example.org", true), ("*.example.org", true), ("example", false), ("*.org", false),
            ("https://example.org", false), ("example.org/x", false), ("a b.org", false), ("example.org;", false),
            ("-a.org", false), ("*", false), ("a.*.org", false), ("'self'.org", false),
        ])
    func hosts(text: String, isHost: Bool) { #expect(AllowedHosts.isHost(text) == isHost) }

    private func theme(_ colours: [Theme.ColourRole: Colour], isDark: Bool = false) -> Theme {
        var theme = Theme()
        for (role, colour) in colours {
            var written = Theme.WrittenColour()
            let tone = Theme.Tone(colour, Located(colour.text, at: .start))
            if isDark { written.dark = tone } else { written.light = tone }
            theme.colours[role] = written
        }
        return theme
    }
}
