import Base
import Model

/// The address of the site on its host, by which a host's own files name pages.
struct HostAddress: Sendable {
    /// The path of the site's root, with `/` at both ends.
    let base: String
    /// The name of the host, where the site has a `base_url`.
    let domain: String?

    init(_ settings: Settings) {
        domain = settings.baseURL?.host
        var rest = (settings.baseURL?.text ?? "").utf8[...]
        for _ in 0..<3 {
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
                base = "/"
                return
            }
            rest = rest[rest.index(after: slash)...]
        }
        let path = String(rest) ?? ""
        base = path.isEmpty ? "/" : "/" + (path.hasSuffix("/") ? path : path + "/")
    }

    /// A path as the address that a browser asks for, in percent escapes.
    func encoded(_ path: String) -> String {
        var out: [UInt8] = Array(base.utf8)
        out.append(address: path)
        return String(decoding: out, as: UTF8.self)
    }

    /// The address of a page: of the home page, the site's root.
    func page(_ path: String) -> String { path == "index.html" ? base : encoded(path) }
}
