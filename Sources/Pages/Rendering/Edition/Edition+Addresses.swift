import Model

extension Edition {
    /// The full address of a page, where the site has a `base_url`.
    func canonical(_ path: PagePath) -> String? {
        base.map { $0 + path.text }
    }

    /// The path of the site's root on its host, with `/` at both ends.
    var basePath: String {
        guard let text = base else { return "/" }
        var slashes = 0
        for index in text.utf8.indices where text.utf8[index] == UInt8(ascii: "/") {
            slashes += 1
            if slashes == 3 { return String(text[index...]) }
        }
        return "/"
    }
}

extension SafeURL {
    /// Whether it leads to a page on the web, and not to a mail address or a file of the site.
    var isWeb: Bool {
        guard !isRelative, let first = text.utf8.first else { return false }
        return first | 0x20 == UInt8(ascii: "h")
    }
}
