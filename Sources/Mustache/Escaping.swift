/// The one HTML escaper of the project: `&`, `<`, `>` and `"`.
///
/// The single quote is left as it is: attributes are always written in double quotes, in templates because the
/// check at compile time refuses any other place for a value, and in code by convention.
extension [UInt8] {
    /// Appends text with the four special characters escaped.
    package mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// Appends UTF-8 text with the four special characters escaped, copying the runs between them whole.
    package mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 64, special >> UInt64(byte) & 1 == 1 {
                append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                append(entity: byte)
                start = index + 1
            }
            index += 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    }

    private mutating func append(entity byte: UInt8) {
        let entity: StaticString =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            default: "&quot;"
            }
        entity.withUTF8Buffer { append(contentsOf: $0) }
    }
}

/// One bit for each special character; all four lie below 64.
private let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
