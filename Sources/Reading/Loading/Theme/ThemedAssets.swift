import Base
import Language
import Model

/// The assets of a site, of which `style.css` ends with what the theme changes.
struct ThemedAssets {
    private(set) var assets: [TemplateAsset]
    private(set) var findings: [Diagnostic] = []

    private static let styleSheet = "style.css"

    init(_ assets: [TemplateAsset], _ theme: Theme, in site: SiteFolder) {
        self.assets = assets
        if let name = theme.stylesheet { check(name) }
        let rules = theme.styleSheet
        guard !rules.isEmpty, let place = assets.firstIndex(where: { $0.name == Self.styleSheet }) else { return }
        // What cannot be read is reported where it is copied.
        guard let bytes = assets[place].builtIn?.value ?? own(assets[place], in: site) else { return }
        self.assets[place] = TemplateAsset(name: Self.styleSheet, builtIn: Shared(bytes + rules.utf8))
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
