import Base
import Language
import Model

/// The assets of a site: `style.css` ends with what the theme changes, and those for pictures with what these keep in
/// view.
struct ThemedAssets {
    private(set) var assets: [TemplateAsset]
    private(set) var findings: [Diagnostic] = []

    private static let styleSheets = ["style.css"]
    /// The style sheets of pages that cut pictures.
    private static let pictureSheets = ["article.css", "entity.css", "list.css"]

    init(_ assets: [TemplateAsset], _ theme: Theme, foci: [PictureFocus], in site: SiteFolder) {
        self.assets = assets
        if let name = theme.stylesheet { check(name) }
        colourIcon(theme)
        append(theme.styleSheet, to: Self.styleSheets, in: site)
        append(Self.rules(of: foci), to: Self.pictureSheets, in: site)
    }

    /// Gives the built-in icon, which browsers show next to the title of a page, the colours of the theme.
    private mutating func colourIcon(_ theme: Theme) {
        guard !theme.colours.isEmpty, let place = assets.firstIndex(where: { $0.name == "icon.svg" }),
            let bytes = assets[place].builtIn?.value
        else { return }
        let palette = ThemePalette(theme, isDark: theme.scheme == .dark)
        let (accent, paper) = (palette[.accent], palette[.paper])
        let colours = [
            "#1d4f73": accent, "#fcfbf8": paper, "#bcd3e4": paper.mixed(with: accent, 0.3), "#96351f": palette[.event],
        ]
        // Every colour in it is written with six digits.
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "#", omittingEmptySubsequences: false)
        let text = parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { text, part in
            let old = "#" + part.prefix(6)
            return text + (colours[old]?.text ?? old) + part.dropFirst(6)
        }
        assets[place] = TemplateAsset(name: "icon.svg", builtIn: Shared(Array(text.utf8)))
    }

    private mutating func append(_ rules: String, to names: [String], in site: SiteFolder) {
        guard !rules.isEmpty else { return }
        for place in assets.indices where names.contains(assets[place].name) {
            // What cannot be read is reported where it is copied.
            guard let bytes = assets[place].builtIn?.value ?? own(assets[place], in: site) else { continue }
            assets[place] = TemplateAsset(name: assets[place].name, builtIn: Shared(bytes + rules.utf8))
        }
    }

    /// A style in the page would need a policy that allows them all.
    private static func rules(of foci: [PictureFocus]) -> String {
        let rules = foci.compactMap(\.rule)
        return rules.isEmpty ? "" : "\n/* What pictures keep in view where they are cut. */\n" + rules.joined()
    }

    private func own(_ asset: TemplateAsset, in site: SiteFolder) -> [UInt8]? {
        switch site.bytes(at: asset.path, limit: 1 << 22) {
        case .success(let bytes): bytes
        case .failure: nil
        }
    }

    private mutating func check(_ name: Located<String>) {
        guard !assets.contains(where: { $0.name == name.value }) else { return }
        let near = NearMiss(assets.map(\.name).filter { $0.hasSuffix(".css") }).guess(for: name.value)
        let edits = near.map {
            Edit(
                in: "content/site.yaml", at: name.position, replacing: name.value, with: $0.word,
                within: name.value.unicodeScalars.count + 1, isSafe: $0.isSure)
        }
        findings.append(
            Diagnostic(
                .unknownMedia, in: "content/site.yaml", at: name.position,
                "no file '\(name.value)' in templates/assets", fix: near.map { "did you mean '\($0.word)'?" },
                length: name.value.unicodeScalars.count, edits: [edits].compactMap(\.self)))
    }
}
