import Base

/// The characters of a text, whatever it is encoded in.
enum TextEncoding {
    /// The text in UTF-8 without a byte order mark.
    static func utf8(_ bytes: [UInt8]) throws(ImportRefusal) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksUTF16(bytes) {
            guard let text = utf16(bytes) else {
                throw ImportRefusal("is damaged: it begins as UTF-16, but is not; save it as UTF-8")
            }
            return text
        }
        return isWindows1252(bytes) ? Windows1252.utf8(bytes) : bytes
    }

    /// The UTF-8 of UTF-16; nil if the bytes are not that.
    static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
        let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        guard isMarked || looksUTF16(bytes), bytes.count % 2 == 0 else { return nil }
        let isBigEndian = isMarked ? bytes[0] == 0xFE : bytes[0] == 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: isMarked ? 2 : 0, to: bytes.count - 1, by: 2) {
            let (high, low) = isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
    }

    /// Whether every second byte of the beginning is zero, as in Latin text in UTF-16 without a mark.
    private static func looksUTF16(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(400)
        guard sample.count >= 8 else { return false }
        let zeros = sample.indices.filter { sample[$0] == 0 }
        let (even, odd) = (zeros.count { $0 % 2 == 0 }, zeros.count { $0 % 2 == 1 })
        return max(even, odd) * 10 >= sample.count * 4 && min(even, odd) * 20 <= sample.count
    }

    /// Whether bytes that are not UTF-8 read as text in Windows-1252: most of the high bytes are no part of UTF-8, and
    /// all have a character.
    private static func isWindows1252(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes.span, as: UTF8.self) == nil else { return false }
        let high = bytes.filter { $0 >= 0x80 }
        guard !high.contains(where: { Windows1252.scalar($0) == "\u{FFFD}" }) else { return false }
        let decoded = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let wrong = decoded.count { $0 == "\u{FFFD}" }
        let right = decoded.count { $0.value >= 0x80 && $0 != "\u{FFFD}" }
        let controls = bytes.count { $0 < 0x20 && !$0.isWhiteSpace }
        return wrong > right && controls == 0
    }
}
