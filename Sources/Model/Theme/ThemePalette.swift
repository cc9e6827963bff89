/// The colours of a site on light or on dark screens: those that the editor chose, and others that go with them.
package struct ThemePalette: Sendable, Equatable {
    package private(set) var colours: [Theme.ColourRole: Colour]

    package subscript(role: Theme.ColourRole) -> Colour { colours[role] ?? .black }

    /// The backgrounds that text in a colour has.
    package func backgrounds(of role: Theme.ColourRole) -> [Colour] { role.backgrounds.map { self[$0] } }

    /// The palette of a theme on one kind of screen.
    package init(_ theme: Theme, isDark: Bool) {
        func own(_ role: Theme.ColourRole) -> Colour? { theme.colours[role]?[isDark]?.colour }
        let plain = isDark ? Self.dark : Self.light
        let paper = own(.paper) ?? plain[.paper] ?? .white
        // What goes with the paper depends on the paper, whatever the screen.
        let base = paper.luminance < 0.18 ? Self.dark : Self.light
        colours = base
        colours[.paper] = paper
        if own(.paper) != nil || own(.ink) != nil { mixBackgrounds(with: own(.ink) ?? base[.ink] ?? .black) }
        for role in Theme.ColourRole.allCases { if let colour = own(role) { colours[role] = colour } }
        colours[.accent] = own(.accent) ?? self[.ink]
        for role in Theme.ColourRole.allCases where role.isText && own(role) == nil {
            let written = theme.colours[role].flatMap { $0.isSingle ? $0[!isDark]?.colour : nil }
            let wanted = written ?? self[role]
            colours[role] = wanted.nearestLegible(on: backgrounds(of: role)) ?? wanted
        }
    }

    /// The backgrounds and lines that go with the paper.
    private mutating func mixBackgrounds(with ink: Colour) {
        let paper = self[.paper]
        colours[.card] = paper.mixed(with: .white, paper.luminance < 0.18 ? 0.05 : 0.6)
        colours[.tint] = paper.mixed(with: ink, 0.05)
        colours[.line] = paper.mixed(with: ink, 0.17)
    }

    /// The colours of the built-in style sheet, for light screens and for dark ones.
    package static let light: [Theme.ColourRole: Colour] = table(
        paper: 0xFCFBF8, card: 0xFFFFFF, ink: 0x1C1B19, soft: 0x5D5A53, line: 0xDCD8CE, tint: 0xF3F0E8,
        actor: 0x1D4F73, event: 0x96351F, source: 0x5B5410, mark: 0xFFF0B8, hit: 0xFFE08A)
    package static let dark: [Theme.ColourRole: Colour] = table(
        paper: 0x16171A, card: 0x1E2023, ink: 0xE6E3DC, soft: 0xA8A49B, line: 0x383A3F, tint: 0x202226,
        actor: 0x8FC1E6, event: 0xF0A28C, source: 0xD2C877, mark: 0x463C14, hit: 0x6A5710)

    private static func table(
        paper: UInt32, card: UInt32, ink: UInt32, soft: UInt32, line: UInt32, tint: UInt32, actor: UInt32,
        event: UInt32, source: UInt32, mark: UInt32, hit: UInt32
    ) -> [Theme.ColourRole: Colour] {
        [
            .paper: Colour(paper), .card: Colour(card), .ink: Colour(ink), .soft: Colour(soft), .line: Colour(line),
            .tint: Colour(tint), .actor: Colour(actor), .event: Colour(event), .source: Colour(source),
            .mark: Colour(mark), .hit: Colour(hit), .accent: Colour(ink),
        ]
    }
}

extension Theme {
    /// The kinds of screen that it has a palette for: light, dark, or both.
    package var screens: [Bool] {
        switch scheme {
        case .auto: [false, true]
        case .light: [false]
        case .dark: [true]
        }
    }
}

/// A colour in which a text cannot be read well.
package struct WeakContrast: Sendable {
    package let role: Theme.ColourRole
    package let tone: Theme.Tone
    /// The background that is worst for it.
    package let background: Theme.ColourRole
    package let backgroundColour: Colour
    package let isDark: Bool
    /// The nearest colour that would do; nil if the backgrounds leave none.
    package let nearest: Colour?

    /// From 1 to 21.
    package var contrast: Double { tone.colour.contrast(with: backgroundColour) }

    /// Every colour of a theme that is too weak: of texts on their backgrounds, and of own backgrounds for other texts.
    package static func all(in theme: Theme) -> [WeakContrast] {
        theme.screens.flatMap { isDark in
            let palette = ThemePalette(theme, isDark: isDark)
            return Theme.ColourRole.allCases.flatMap { role in
                theme.colours[role]?[isDark].map { weak(role, $0, palette, theme, isDark) } ?? []
            }
        }
    }

    private static func weak(
        _ role: Theme.ColourRole, _ tone: Theme.Tone, _ palette: ThemePalette, _ theme: Theme, _ isDark: Bool
    ) -> [WeakContrast] {
        // A text that has a colour of its own is reported there, not at its background.
        let others =
            role.isText
            ? role.backgrounds
            : Theme.ColourRole.allCases.filter {
                $0.backgrounds.contains(role) && theme.colours[$0]?[isDark] == nil
            }
        let worst = others.min {
            tone.colour.contrast(with: palette[$0]) < tone.colour.contrast(with: palette[$1])
        }
        guard let worst, !tone.colour.isLegible(on: [palette[worst]]) else { return [] }
        return [
            WeakContrast(
                role: role, tone: tone, background: worst, backgroundColour: palette[worst], isDark: isDark,
                nearest: tone.colour.nearestLegible(on: others.map { palette[$0] }))
        ]
    }
}
