import Language
import Model

/// Says what is wrong with an address that is not let through.
enum AddressRule {
    /// A finding's message and fix, and the address that must be meant if there is one; or nil where a link may lead there.
    static func finding(
        _ target: Reference.Target, isImage: Bool
    ) -> (message: String, fix: String?, meant: String?)? {
        switch target {
        case .unsafe(let text):
            let (fix, meant) = fix(for: text)
            return ("'\(text.prefix(80))' is not an address that a page may lead to", fix, meant)
        case .file: return nil
        default:
            guard isImage else { return nil }
            return ("an image must be a file in content/media", "save it there and lead to 'media/…'", nil)
        }
    }

    private static let schemes = ["http", "https", "mailto"] + EntityKind.allCases.map(\.rawValue) + ["footnote"]
    private static let near = NearMiss(schemes)

    private static func fix(for text: String) -> (fix: String?, meant: String?) {
        if text.isEmpty { return ("put where it leads between the parentheses", nil) }
        if text.hasPrefix("//") { return ("write 'https:\(text)'", "https:\(text)") }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (nil, nil) }
        let scheme = String(text[..<colon])
        let rest = text[text.utf8.index(after: colon)...]
        if ["http", "https"].contains(scheme.lowercased()) {
            let host = rest.drop { $0 == "/" }
            guard !host.isEmpty else { return (nil, nil) }
            let meant = "\(scheme.lowercased())://\(host)"
            return ("write '\(meant)'", meant)
        }
        if rest.isEmpty { return ("add what follows '\(scheme):'", nil) }
        if let nearest = near.nearest(to: scheme), nearest != scheme {
            return ("did you mean '\(nearest):\(rest)'?", "\(nearest):\(rest)")
        }
        return ("use http, https, mailto, or a file of the site", nil)
    }
}
