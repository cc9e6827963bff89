/// The escaper of text in HTML: `&`, `<`, `>` and `"`.
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
        while start < text.count {
            let end = text.firstSpecial(from: start)
            if start < end { append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end])) }
            if end < text.count { text[end].entity.withUTF8Buffer { append(contentsOf: $0) } }
            start = end + 1
        }
    }
}

extension StringProtocol {
    /// The text with the four special characters escaped.
    package var escapedForHTML: String {
        var bytes: [UInt8] = []
        bytes.append(escaping: String(self))
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index of the first special character from `start` on, or the count.
    package func firstSpecial(from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let marks = specialMarks(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        if index < count, count >= 8 {
            // The last eight bytes, without those that were looked at.
            let marks = specialMarks(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
            let rest = marks >> UInt64(8 * (index + 8 - count))
            return rest == 0 ? count : index + rest.trailingZeroBitCount / 8
        }
        while index < count {
            let byte = self[index]
            if byte < 64, special >> UInt64(byte) & 1 == 1 { return index }
            index += 1
        }
        return count
    }
}

extension UInt8 {
    /// What a special character is written as.
    package var entity: StaticString {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "&quot;"
        }
    }
}

/// One bit for each special character; all four lie below 64.
private let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

/// The top bit of each special byte of eight, the byte first in memory being the lowest. `"` and `&` differ in one bit,
/// `<` and `>` in another; with these set, each pair is one value to look for.
@inline(__always)
private func specialMarks(_ word: UInt64) -> UInt64 {
    let word = UInt64(littleEndian: word)
    let ones: UInt64 = 0x0101_0101_0101_0101
    return zeroMarks((word | ones &* 0x04) ^ (ones &* 0x26)) | zeroMarks((word | ones &* 0x02) ^ (ones &* 0x3E))
}

/// The top bit of each byte that is zero; nothing is carried from one byte to the next.
@inline(__always)
private func zeroMarks(_ word: UInt64) -> UInt64 {
    let rest: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & rest) &+ rest) | word | rest)
}
