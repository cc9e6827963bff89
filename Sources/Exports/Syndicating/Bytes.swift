import Model

/// Writing of text into XML, HTML and JSON, byte by byte.
extension [UInt8] {
    /// Appends what is written in the program's own source.
    mutating func literal(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends the digits of a number that is not negative, with zeros before them up to a width.
    mutating func digits(_ number: Int, width: Int = 1) {
        var unit = 1
        for _ in 1..<Swift.max(1, width) { unit *= 10 }
        while number / unit >= 10 { unit *= 10 }
        while unit > 0 {
            append(UInt8(truncatingIfNeeded: 0x30 + number / unit % 10))
            unit /= 10
        }
    }

    /// Appends text as it stands in XML and in HTML, between tags or in double quotes.
    mutating func append(xml text: String) {
        var text = text
        text.withUTF8 { append(xml: $0) }
    }

    /// Appends UTF-8 text as XML. Characters that XML 1.0 cannot hold (section 2.2) are left out: most controls, U+FFFE and U+FFFF.
    mutating func append(xml text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte < 64 ? xmlSpecial >> UInt64(byte) & 1 == 1 : byte == 0xEF else {
                index += 1
                continue
            }
            let length = byte == 0xEF ? text.isNoncharacter(at: index) ? 3 : 0 : 1
            guard length > 0 else {
                index += 1
                continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            switch byte {
            case UInt8(ascii: "&"): literal("&amp;")
            case UInt8(ascii: "<"): literal("&lt;")
            case UInt8(ascii: ">"): literal("&gt;")
            case UInt8(ascii: "\""): literal("&quot;")
            default: break
            }
            index += length
            start = index
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Appends text as a JSON string (RFC 8259, section 7).
    mutating func append(json text: String) {
        var text = text
        text.withUTF8 { append(json: $0) }
    }

    /// Appends UTF-8 text as a JSON string.
    mutating func append(json text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + 1
            switch byte {
            case UInt8(ascii: "\""): literal("\\\"")
            case UInt8(ascii: "\\"): literal("\\\\")
            case 0x0A: literal("\\n")
            default:
                literal("\\u00")
                append(Self.hex(byte >> 4))
                append(Self.hex(byte & 15))
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        append(UInt8(ascii: "\""))
    }

    /// Appends a byte in percent escapes.
    mutating func percent(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.hex(byte >> 4))
        append(Self.hex(byte & 15))
    }

    /// Appends the beginning of a day in UTC: `2014-12-16T00:00:00Z` (RFC 3339).
    mutating func append(startOf day: Day) {
        day.append(to: &self)
        literal("T00:00:00Z")
    }

    private static func hex(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether U+FFFE or U+FFFF begins at a place.
    fileprivate func isNoncharacter(at index: Int) -> Bool {
        index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
    }
}

/// One bit for each byte below 64 that does not stand in XML as it is: the controls but tab, line feed and carriage return,
/// and `&`, `<`, `>`, `"`.
private let xmlSpecial: UInt64 =
    0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D) | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
