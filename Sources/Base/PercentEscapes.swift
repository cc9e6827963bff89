/// Percent escapes in addresses (RFC 3986, section 2.1).
public enum PercentEscapes {
    /// A text with its escapes decoded; a `%` without two hexadecimal digits after it stays as it is.
    package static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hex(bytes[index + 1]),
                let low = hex(bytes[index + 2])
            {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The text with every byte of its UTF-8 percent-escaped, except those that `isKept` accepts.
    package static func encoded(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 { if isKept(byte) { out.append(byte) } else { out.percent(byte) } }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether a byte has no special meaning in an address: a letter, a digit or one of `-._~` (section 2.3).
    @inlinable public static func isUnreserved(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "~")
    }

    /// The value of one hexadecimal digit.
    package static func hex(_ byte: UInt8) -> UInt8? {
        switch byte.lowercased {
        case let digit where digit.isDigit: digit - UInt8(ascii: "0")
        case let letter where letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f"):
            letter - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

extension [UInt8] {
    /// Appends a byte as a percent escape.
    package mutating func percent(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append((byte >> 4).hexDigit(isUpper: true))
        append((byte & 15).hexDigit(isUpper: true))
    }

    /// Appends a path as part of an address: everything but unreserved characters and `/` is percent-escaped.
    package mutating func append(address path: String) {
        let text = path.utf8.span
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard !PercentEscapes.isUnreserved(byte), byte != UInt8(ascii: "/") else { continue }
            append(contentsOf: text.extracting(start..<index))
            percent(byte)
            start = index + 1
        }
        append(contentsOf: text.extracting(start...))
    }
}

extension StringProtocol {
    /// An address up to its query and fragment.
    package var withoutQuery: SubSequence { prefix { $0 != "?" && $0 != "#" } }
}
