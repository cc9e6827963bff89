/// Percent escapes in addresses (RFC 3986, section 2.1).
package enum PercentEscapes {
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

    /// The value of one hexadecimal digit.
    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte.lowercased {
        case let digit where digit.isDigit: digit - UInt8(ascii: "0")
        case let letter where letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f"):
            letter - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
