import Base

/// An address that may be printed in a link: http, https, mailto, or relative within the site.
package struct SafeURL: Sendable, Hashable {
    /// As written, without surrounding space. Not yet escaped for HTML.
    package let text: String
    package let isRelative: Bool

    /// The one allow-list. It judges the address as a browser would read it: percent escapes decoded, control
    /// characters and space dropped, `\` read as `/`; so `java%0Ascript:` and `//host` are refused like the addresses
    /// that they hide.
    package init?(_ raw: String) {
        if Self.isPlainWebAddress(raw) {
            self.init(text: raw, isRelative: false)
        } else {
            self.init(judging: raw)
        }
    }

    private init(text: String, isRelative: Bool) {
        self.text = text
        self.isRelative = isRelative
    }

    /// Applies the whole list, whatever the address looks like.
    init?(judging raw: String) {
        let text = Self.trimmed(raw)
        let seen = Self.asBrowserReadsIt(text)
        guard !text.isEmpty, text.utf8.count <= 2048, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            return nil
        }
        if let scheme = Self.scheme(of: seen) {
            let rest = seen.dropFirst(scheme.count + 1)
            switch String(decoding: scheme, as: UTF8.self) {
            case "http", "https":
                guard rest.starts(with: "//".utf8), rest.count > 2, rest.dropFirst(2).first != UInt8(ascii: "/") else {
                    return nil
                }
            case "mailto":
                guard rest.contains(UInt8(ascii: "@")) else { return nil }
            default: return nil
            }
            // The scheme must be spelled out; a text that only decodes to one is a trick.
            let opening = scheme + (scheme.starts(with: "http".utf8) ? Array("://".utf8) : [UInt8(ascii: ":")])
            guard text.utf8.prefix(opening.count).elementsEqual(opening, by: Self.sameLetter) else { return nil }
            // No valid address contains these, and a reader's browser would have to guess.
            guard !text.utf8.contains(where: "\"<> ".utf8.contains) else { return nil }
            isRelative = false
        } else {
            guard !seen.starts(with: "//".utf8) else { return nil }
            isRelative = true
        }
        self.text = text
    }

    /// Reads the address of a site: http or https, without query or fragment; a missing `/` at its end is added.
    package init?(base raw: String) {
        guard let url = SafeURL(raw), url.host != nil, !url.text.utf8.contains(where: "?#".utf8.contains) else {
            return nil
        }
        text = url.text.hasSuffix("/") ? url.text : url.text + "/"
        isRelative = false
    }

    /// Whether there is nothing to decode or to doubt, as in nearly every address: a shortcut through the same list.
    private static func isPlainWebAddress(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 2048 else { return false }
        let opening = bytes.starts(with: "https://".utf8) ? 8 : bytes.starts(with: "http://".utf8) ? 7 : 0
        guard opening > 0, let first = bytes.dropFirst(opening).first, first != UInt8(ascii: "/") else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): false
            default: byte > 0x20 && byte < 0x7F
            }
        }
    }

    /// The host of a web address in lower case, without `www.`; nil for mail and relative addresses.
    package var host: String? {
        guard let authority else { return nil }
        var host = authority[...]
        if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
        if let port = host.firstIndex(of: UInt8(ascii: ":")) { host = host[..<port] }
        let lower = String(decoding: host, as: UTF8.self).lowercased()
        return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
    }

    /// Whether a user name or a password precedes the host of a web address.
    package var hasLogin: Bool { authority?.contains(UInt8(ascii: "@")) ?? false }

    /// The finding about an address with a login, wherever it is read; nil if it has none.
    ///
    /// The login is as written, with its `@`.
    package var loginFinding: (message: String, fix: String, login: String)? {
        guard let authority, let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        return (
            "this address contains a user name or password, which every reader would see",
            "remove everything before '@\(host ?? "")'", String(decoding: authority[...at], as: UTF8.self)
        )
    }

    /// The web address that a text without a scheme, or with too few slashes after it, must mean.
    package static func address(meantBy text: String) -> SafeURL? {
        var (scheme, rest) = ("https", text[...])
        if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            ["http", "https"].contains(text[..<colon].lowercased())
        {
            (scheme, rest) = (text[..<colon].lowercased(), text[text.utf8.index(after: colon)...])
        } else if !text.hasPrefix("//") {
            // A text that could be a file name, such as `report.pdf`, is not an address.
            guard text.hasPrefix("www.") || text.contains("/") else { return nil }
        }
        rest = rest.drop { $0 == "/" }
        let labels = rest.prefix { !"/?#".contains($0) }.split(separator: ".", omittingEmptySubsequences: false)
        let isHost =
            labels.count > 1 && (labels.last?.utf8.count ?? 0) > 1
            && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") } }
        guard isHost, labels.last?.utf8.allSatisfy(\.isLetter) == true else { return nil }
        return SafeURL("\(scheme)://\(rest)")
    }

    /// The part between `//` and the path of a web address; a browser reads `\` as `/`. Nil for mail and relative
    /// addresses.
    private var authority: [UInt8]? {
        guard !isRelative else { return nil }
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return nil
        }
        return Array(bytes[(colon + 3)...].prefix { !"/\\?#".utf8.contains($0) })
    }

    /// A relative address without leading `/` or `./`.
    package var relativePath: String {
        var rest = text[...]
        while rest.hasPrefix("./") || rest.hasPrefix("/") { rest = rest.dropFirst(rest.hasPrefix("/") ? 1 : 2) }
        return String(rest)
    }

    private static func trimmed(_ raw: String) -> String {
        let bytes = Array(raw.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    private static func asBrowserReadsIt(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var seen: [UInt8] = []
        seen.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
                let low = hexValue(bytes[index + 2])
            {
                byte = high << 4 | low
                index += 2
            }
            index += 1
            if byte <= 0x20 || byte == 0x7F { continue }
            seen.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : lowercased(byte))
        }
        return seen
    }

    private static func scheme(of seen: [UInt8]) -> [UInt8]? {
        let stop = seen.firstIndex {
            $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        guard let stop, seen[stop] == UInt8(ascii: ":") else { return nil }
        return Array(seen[..<stop])
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
    }

    private static func sameLetter(_ left: UInt8, _ right: UInt8) -> Bool { lowercased(left) == lowercased(right) }
}

extension String {
    /// The first range of a text, by bytes.
    fileprivate func range(of needle: String) -> Range<String.Index>? {
        let needle = Array(needle.utf8)
        var index = utf8.startIndex
        while index != utf8.endIndex {
            let rest = utf8[index...]
            if rest.starts(with: needle) { return index..<utf8.index(index, offsetBy: needle.count) }
            index = utf8.index(after: index)
        }
        return nil
    }
}
