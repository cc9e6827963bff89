import Base

/// The styles of a page that say italics, bold and raised, as Google Docs writes all three.
enum PageStyles {
    /// The styles that simple rules give to classes.
    static func read(_ root: MarkupNode) -> [String: RichText.Style] {
        var found: [String: RichText.Style] = [:]
        for node in root.descendants where node.name == "style" {
            for rule in node.text.string.split(separator: "}") {
                let parts = rule.split(separator: "{", maxSplits: 1)
                guard parts.count == 2 else { continue }
                let name = parts[0].filter { !$0.isWhitespace }
                let style = style(String(parts[1]))
                let isClass =
                    name.first == "."
                    && name.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
                if isClass, !style.isEmpty { found[String(name.dropFirst()), default: []].formUnion(style) }
            }
        }
        return found
    }

    /// The style of declarations.
    static func style(_ declarations: String) -> RichText.Style {
        let text = declarations.filter { !$0.isWhitespace }.lowercased()
        var style: RichText.Style = []
        if text.contains("font-style:italic") { style.insert(.emphasis) }
        if ["font-weight:bold", "font-weight:700", "font-weight:600"].contains(where: text.contains) {
            style.insert(.strong)
        }
        if text.contains("vertical-align:super") { style.insert(.raised) }
        if text.contains("vertical-align:sub;") || text.hasSuffix("vertical-align:sub") { style.insert(.lowered) }
        if text.contains("line-through") { style.insert(.struck) }
        return style
    }
}

/// The characters of a web page.
enum PageEncoding {
    /// The page in UTF-8, by its byte order mark, by what it says, or by its bytes.
    static func utf8(_ bytes: [UInt8]) throws(ImportRefusal) -> [UInt8] {
        let start = bytes.prefix(4096).map(\.lowercased)
        if !bytes.starts(with: [0xEF, 0xBB, 0xBF]), String(validating: bytes.span, as: UTF8.self) == nil,
            let at = start.span.place(of: "charset=", in: 0..<start.count)
        {
            let name = start[(at + 8)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                .prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            switch Array(name).string {
            case "windows-1252", "iso-8859-1", "latin1", "iso-8859-15", "us-ascii": return Windows1252.utf8(bytes)
            case "utf-8", "utf8", "utf-16", "": break
            case let name: throw ImportRefusal("is a web page in the encoding \(name); save it as UTF-8")
            }
        }
        return try TextEncoding.utf8(bytes)
    }
}

/// Data that is written in letters.
enum Base64 {
    /// The bytes of `data:image/png;base64,…`; nil for any other address.
    static func data(ofAddress address: String) -> [UInt8]? {
        guard address.hasPrefix("data:image/"), let comma = address.firstIndex(of: ","),
            address[..<comma].hasSuffix(";base64")
        else { return nil }
        return decode(Array(address[address.index(after: comma)...].utf8))
    }

    /// The bytes that letters stand for; white space counts for nothing. Nil if there is anything else.
    static func decode(_ letters: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(letters.count * 3 / 4)
        var (bits, count) = (UInt32(0), 0)
        for letter in letters where !letter.isWhiteSpace && letter != UInt8(ascii: "=") {
            let value: UInt8
            switch letter {
            case _ where letter.isUpper: value = letter - 0x41
            case _ where letter.isLower: value = letter - 0x61 + 26
            case _ where letter.isDigit: value = letter - 0x30 + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }
}

extension WebAddress {
    /// A relative address as seen from a page, if the page says where it is.
    static func resolved(_ address: String, _ base: String?) -> String? {
        guard let base, let scheme = base.firstRange(of: "://"), ["http", "https"].contains(base[..<scheme.lowerBound])
        else { return nil }
        guard !address.isEmpty,
            address.utf8.prefix(while: { $0.isLetter }).count == 0 || !address.prefix(12).contains(":")
        else { return nil }
        if address.hasPrefix("//") { return safe(String(base[..<scheme.lowerBound]) + ":" + address) }
        let host = base[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let origin = base[..<scheme.upperBound] + host
        if address.hasPrefix("/") { return safe(origin + address) }
        let path = base[scheme.upperBound...].dropFirst(host.count).withoutQuery
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        return safe(origin + "/" + address.resolved(in: String(folder)))
    }
}
