import Base
import Loading
import Model

/// The assets that templates link to, each under a name with a fingerprint of its bytes, so that browsers can cache it
/// for ever. Each also exists under its own name, for style sheets, scripts and other sites that link to it.
///
/// Used only if `site.yaml` names a host, because only the host can say how long a file may be kept.
struct FingerprintedAssets: Sendable {
    /// By the name of the asset, such as `style.css`: its name with a fingerprint, `style.3f2a9c1d.css`.
    private var names: [String: String] = [:]
    /// The assets in the order of their names, each with its fingerprinted path in the output.
    private(set) var files: [(asset: TemplateAsset, path: String)] = []
    /// Assets that could not be read.
    private(set) var findings: [Diagnostic] = []

    /// The folder before the name of an asset on pages.
    static let folder = "assets/"

    init(_ loaded: LoadedSite, root: String) {
        guard !loaded.catalog.settings.hosts.isEmpty else { return }
        for asset in loaded.assets where loaded.templates.contains(where: { $0.links(to: Self.folder + asset.name) }) {
            guard let dot = asset.name.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
            do throws(ReadFailure) {
                let fingerprint =
                    if let bytes = asset.builtIn { Fingerprint(of: bytes.value) } else {
                        try Fingerprint(of: OpenFile("\(root)/\(asset.path)"))
                    }
                let name = "\(asset.name[..<dot]).\(fingerprint.text.prefix(8))\(asset.name[dot...])"
                names[asset.name] = name
                files.append((asset, Self.folder + name))
            } catch { findings.append(error.finding(in: asset.path)) }
        }
    }

    /// The same by paths in the output.
    var paths: [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { (Self.folder + $0.key, Self.folder + $0.value) })
    }
}

extension SourceFile {
    /// Whether a template has a path after a tag, as in `{{page.root}}assets/style.css`.
    fileprivate func links(to path: String) -> Bool { offset(of: Array("}}\(path)".utf8)) != nil }
}
