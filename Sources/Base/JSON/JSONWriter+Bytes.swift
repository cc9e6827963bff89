extension JSONWriter {
    /// Appends a whole number in decimal digits.
    package static func append(_ number: Int, to out: inout [UInt8]) {
        guard number >= 0 else { return out += "\(number)".utf8 }
        guard number >= 10 else { return out.append(0x30 + UInt8(truncatingIfNeeded: number)) }
        let start = out.count
        var rest = number
        while rest > 0 {
            out.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        out[start...].reverse()
    }

    /// Appends a JSON string (RFC 8259, section 7).
    package static func append(quoting text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        append(escaping: text, to: &out)
        out.append(UInt8(ascii: "\""))
    }

    /// Appends what stands between the quotation marks of a JSON string.
    package static func append(escaping text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(escaping: $0, to: &out) }
    }

    /// Appends what stands between the quotation marks of a JSON string.
    ///
    /// - Parameter lineBreak: What stands for a line break: a blank, where lines mean nothing.
    package static func append(
        escaping text: UnsafeBufferPointer<UInt8>, lineBreak: StaticString = "\\n", to out: inout [UInt8]
    ) {
        var start = 0
        while let index = special(in: text, from: start) {
            let byte = text[index]
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + 1
            switch byte {
            case UInt8(ascii: "\""): out += "\\\"".utf8
            case UInt8(ascii: "\\"): out += "\\\\".utf8
            case 0x0A:
                out.append(
                    contentsOf: UnsafeBufferPointer(start: lineBreak.utf8Start, count: lineBreak.utf8CodeUnitCount))
            case 0x09: out += "\\t".utf8
            default: out += (byte < 0x10 ? "\\u000\(String(byte, radix: 16))" : "\\u00\(String(byte, radix: 16))").utf8
            }
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The place of the next byte that is to be escaped, looked for in eight bytes at a time.
    private static func special(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if index + 8 <= text.count {
                let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                guard hasSpecial(word) else {
                    index += 8
                    continue
                }
            }
            let end = min(index + 8, text.count)
            while index < end {
                if isSpecial(text[index]) { return index }
                index += 1
            }
        }
        return nil
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    /// Whether one of eight bytes is to be escaped; each test is that of a byte that is zero, or less than 32, in a word.
    @inline(__always) private static func hasSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (quote, backslash, delete) = (word ^ ones &* 0x22, word ^ ones &* 0x5C, word ^ ones &* 0x7F)
        let control = (word &- ones &* 0x20) & ~word
        let others = (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (delete &- ones) & ~delete
        return (control | others) & (ones &* 0x80) != 0
    }
}
