import Base

/// Text without characters that pages may not have.
enum VisibleText {
    /// Without control characters, and those that reverse the direction of a text or hide parts of it.
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
    }

    /// Text in which the controls U+0080 to U+009F are the characters of Windows-1252 that were meant.
    static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.span.place(of: UInt8(0xC2), in: 0..<bytes.count) != nil else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
                let scalar = Windows1252.scalar(bytes[index + 1])
                if scalar != "\u{FFFD}" { out += String(scalar).utf8 }
                index += 2
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x0A, 0x0B..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
            true
        default: false
        }
    }
}
