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
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                out.append(byte)
            default: out += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The address of a page: of the home page, the site's root.
    func page(_ path: String) -> String { path == "index.html" ? base : encoded(path) }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
