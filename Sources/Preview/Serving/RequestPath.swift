/// Paths and queries as they stand in a request (RFC 3986).
enum RequestPath {
    /// The bytes that a request's path or a value of its query stands for; nil where an escape is none, the text is no UTF-8
    /// or holds a control character.
    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The file that a path means, such as `articles/index.html` for `/articles/`; nil for one that leads out of the site or
    /// that no link of a site would hold.
    static func file(_ path: String) -> String? {
        guard path.hasPrefix("/"), let decoded = decoded(path), !decoded.utf8.contains(UInt8(ascii: "\\")) else {
            return nil
        }
        var parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        if parts.last == "" { parts[parts.count - 1] = "index.html" }
        guard parts.allSatisfy({ $0 != "" && $0 != "." && $0 != ".." }) else { return nil }
        return parts.joined(separator: "/")
    }

    /// The decoded value of a name in a query; nil where it is not there.
    static func value(of name: String, in query: String) -> String? {
        for pair in query.split(separator: "&") where pair.hasPrefix(name + "=") {
            return decoded(pair.dropFirst(name.utf8.count + 1))
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
