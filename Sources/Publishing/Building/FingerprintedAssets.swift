import Base
import Loading
import Model

/// The assets that templates link to, each under a name that holds a fingerprint of its bytes, so that browsers may keep it for
/// ever. Each lies under its own name, too, for all that leads there otherwise: style sheets, scripts, other sites.
///
/// Made where `site.yaml` names a host, as only the host can say how long a file may be kept.
struct FingerprintedAssets: Sendable {
    /// By the name of the asset, such as `style.css`: its name with a fingerprint, `style.3f2a9c1d.css`.
    private(set) var names: [String: String] = [:]
    /// Assets that could not be read.
    private(set) var findings: [Diagnostic] = []

    /// What pages have in front of the name of an asset.
    static let folder = "assets/"

    init(_ loaded: LoadedSite, root: String) {
        guard !loaded.catalog.settings.hosts.isEmpty else { return }
        for asset in loaded.assets where loaded.templates.contains(where: { $0.links(to: Self.folder + asset) }) {
            guard let dot = asset.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
            let path = "templates/assets/" + asset
            do throws(ReadFailure) {
                let fingerprint = try Fingerprint(of: OpenFile("\(root)/\(path)"))
                names[asset] = "\(asset[..<dot]).\(fingerprint.text.prefix(8))\(asset[dot...])"
            } catch { findings.append(error.finding(in: path)) }
        }
    }

    /// The same by paths in the output.
    var paths: [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { (Self.folder + $0.key, Self.folder + $0.value) })
    }

    /// The assets in the order of their names, each with its fingerprinted path in the output.
    var files: [(asset: String, path: String)] {
        names.sorted { $0.key < $1.key }.map { ($0.key, Self.folder + $0.value) }
    }
}

extension SourceFile {
    /// Whether a template has a path behind a tag, as in `{{page.root}}assets/style.css`.
    fileprivate func links(to path: String) -> Bool { offset(of: Array("}}\(path)".utf8)) != nil }
}
