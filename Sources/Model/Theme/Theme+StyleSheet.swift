import Base

extension Theme {
    /// The rules that follow those of `style.css`; empty for a theme that changes none.
    ///
    /// Only screens have its colours: paper is white.
    package var styleSheet: String {
        let rules =
            fonts.map(\.rule) + [families].compactMap(\.self) + colourRules + [corners, room, band].compactMap(\.self)
        return rules.isEmpty ? "" : "\n/* The theme of the site. */\n" + rules.joined()
    }

    private var families: String? {
        let stacks = [("serif", serif, Self.serifs), ("sans", sans, Self.sansSerifs)].filter { !$0.1.isEmpty }
        guard !stacks.isEmpty else { return nil }
        let variables = stacks.map { name, own, others in
            "  --\(name): \((own.map { "\"\($0)\"" } + [others]).joined(separator: ", "));\n"
        }
        return ":root {\n\(variables.joined())}\n"
    }

    /// The families of the built-in style sheet, which follow own ones: they have letters of other scripts.
    package static let serifs = """
        "Iowan Old Style", "Palatino Nova", P052, "Palatino Linotype", Palatino, "Noto Serif", "Noto Naskh Arabic", \
        "Noto Serif CJK SC", Georgia, serif
        """
    package static let sansSerifs = """
        Inter, system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif
        """

    private var colourRules: [String] {
        guard !colours.isEmpty || scheme != .auto else { return [] }
        return screens.map { isDark in
            let palette = ThemePalette(self, isDark: isDark)
            let variables = ColourRole.allCases.map { "    --\($0.rawValue): \(palette[$0].text);\n" }.joined()
            let query = scheme == .auto && isDark ? "screen and (prefers-color-scheme: dark)" : "screen"
            let form = scheme == .auto ? "" : "    color-scheme: \(scheme.rawValue);\n"
            return "@media \(query) {\n  :root {\n\(form)\(variables)  }\n}\n"
        }
    }

    private var corners: String? { radius.map { ":root {\n  --radius: \($0)px;\n}\n" } }

    private var room: String? {
        let (size, narrow, height, gap): (String, String, String, String)
        switch density {
        case .compact: (size, narrow, height, gap) = ("103%", "100%", "1.48", ".8rem")
        case .roomy: (size, narrow, height, gap) = ("119%", "112%", "1.74", "1.3rem")
        case .normal, nil: return nil
        }
        return """
            @media screen {
              html {
                font-size: \(size);
                line-height: \(height);
              }
              p {
                margin-bottom: \(gap);
              }
            }
            @media screen and (max-width: 40rem) {
              html {
                font-size: \(narrow);
              }
            }

            """
    }

    /// The band of the accent above each page.
    private var band: String? {
        colours[.accent].map { _ in
            "@media screen {\n  .bar {\n    border-top: 4px solid var(--accent);\n  }\n}\n"
        }
    }
}

extension Theme.Font {
    /// The path of its file as an address.
    private var address: String {
        PercentEscapes.encoded(source.value) { $0.isLetterOrDigit || "/-._~".utf8.contains($0) }
    }

    /// The rule that loads it, for a style sheet in `assets/`.
    fileprivate var rule: String {
        let format = Self.formats[ending].map { " format(\"\($0)\")" } ?? ""
        return """
            @font-face {
              font-family: "\(family.value)";
              src: url("../\(address)")\(format);
              font-weight: \(weight ?? "400");
              font-style: \(isItalic ? "italic" : "normal");
              font-display: swap;
            }

            """
    }
}
