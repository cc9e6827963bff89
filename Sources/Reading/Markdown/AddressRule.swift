import Language
import Model

/// Says what is wrong with an address that is not let through.
enum AddressRule {
    /// A finding's message and fix, or nil where a link may lead there.
    static func finding(_ target: Reference.Target, isImage: Bool) -> (message: String, fix: String?)? {
        switch target {
        case .unsafe(let text):
            return ("'\(text.prefix(80))' is not an address that a page may lead to", fix(for: text))
        case .file: return nil
        default:
            return isImage ? ("an image must be a file in content/media", "save it there and write 'media/…'") : nil
        }
    }

    private static let schemes = ["http", "https", "mailto"] + EntityKind.allCases.map(\.rawValue) + ["footnote"]
    private static let near = NearMiss(schemes)

    private static func fix(for text: String) -> String? {
        if text.isEmpty { return "write where it leads between the parentheses" }
        if text.hasPrefix("//") { return "write 'https:\(text)'" }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = String(text[..<colon])
        let rest = text[text.utf8.index(after: colon)...]
        if ["http", "https"].contains(scheme.lowercased()) {
            let host = rest.drop { $0 == "/" }
            return host.isEmpty ? nil : "write '\(scheme.lowercased())://\(host)'"
        }
        if rest.isEmpty { return "write what follows '\(scheme):'" }
        if let nearest = near.nearest(to: scheme), nearest != scheme { return "did you mean '\(nearest):\(rest)'?" }
        return "use http, https, mailto, or a file of the site"
    }
}
