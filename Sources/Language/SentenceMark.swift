import Base

/// A character that can end a sentence, and those that may surround it.
package struct SentenceMark {
    let length: Int
    /// False for the marks of Chinese and Japanese, which are not followed by a space.
    let needsSpace: Bool

    /// Whether a byte can be the first of an ender; most others are passed over.
    @inline(__always) static func mayBegin(with byte: UInt8) -> Bool {
        byte < 0x40 ? byte == 0x2E || byte == 0x21 || byte == 0x3F : byte >= 0xD8
    }

    static func ender(at offset: Int, in text: Span<UInt8>, limit: Int) -> SentenceMark? {
        guard offset < limit else { return nil }
        switch text[offset] {
        case 0x21, 0x2E, 0x3F: return SentenceMark(length: 1, needsSpace: true)
        case 0xD8, 0xDB:
            let isMark = is2(0xD8, 0x9F, at: offset, text, limit) || is2(0xDB, 0x94, at: offset, text, limit)  // ؟ ۔
            return isMark ? SentenceMark(length: 2, needsSpace: true) : nil
        case 0xE0, 0xE1, 0xE2, 0xE3, 0xEF:
            switch three(at: offset, text, limit) {
            case 0xE280A6, 0xE0A5A4, 0xE0A5A5, 0xE1818B: return SentenceMark(length: 3, needsSpace: true)  // … । ॥ ။
            case 0xE38082, 0xEFBC81, 0xEFBC9F, 0xEFBC8E: return SentenceMark(length: 3, needsSpace: false)  // 。！？．
            default: return nil
            }
        default: return nil
        }
    }

    /// The length of a quote or bracket that closes, if there is one here.
    static func closer(at offset: Int, in text: Span<UInt8>, limit: Int) -> Int? {
        guard offset < limit else { return nil }
        switch text[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return 1
        case 0xC2:
            // » and «, with which German closes
            return is2(0xC2, 0xBB, at: offset, text, limit) || is2(0xC2, 0xAB, at: offset, text, limit) ? 2 : nil
        case 0xE2, 0xE3, 0xEF:
            switch three(at: offset, text, limit) {
            case 0xE28099, 0xE2809C, 0xE2809D, 0xE280BA: return 3  // ’ “ ” ›
            case 0xE38089, 0xE3808B, 0xE3808D, 0xE3808F, 0xE38091, 0xEFBC89: return 3  // 〉 》 」 』 】 ）
            default: return nil
            }
        default: return nil
        }
    }

    /// The length of a white space, if there is one here.
    package static func space(at offset: Int, in text: Span<UInt8>, limit: Int) -> Int? {
        guard offset < limit else { return nil }
        if text[offset].isWhiteSpace { return 1 }
        if is2(0xC2, 0xA0, at: offset, text, limit) { return 2 }
        switch three(at: offset, text, limit) {
        case 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080: return 3
        default: return nil
        }
    }

    /// Past quotes, brackets and dashes that open a sentence.
    static func skipOpeners(at offset: Int, in text: Span<UInt8>, limit: Int) -> Int {
        var offset = offset
        while offset < limit {
            switch text[offset] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                offset += 1
            case 0xC2
            where is2(0xC2, 0xAB, at: offset, text, limit) || is2(0xC2, 0xBF, at: offset, text, limit)
                || is2(0xC2, 0xA1, at: offset, text, limit) || is2(0xC2, 0xBB, at: offset, text, limit):
                offset += 2  // « ¿ ¡ »
            case 0xE2, 0xE3:
                switch three(at: offset, text, limit) {
                case 0xE28098, 0xE2809C, 0xE2809E, 0xE280B9, 0xE38088, 0xE3808A, 0xE3808C, 0xE3808E: offset += 3
                default: return offset
                }
            default: return offset
            }
        }
        return offset
    }

    /// Whether a closing `»` is here.
    static func isGuillemet(at offset: Int, in text: Span<UInt8>, limit: Int) -> Bool {
        offset + 1 < limit && text[offset] == 0xC2 && text[offset + 1] == 0xBB
    }

    private static func is2(
        _ first: UInt8, _ second: UInt8, at offset: Int, _ text: Span<UInt8>, _ limit: Int
    ) -> Bool {
        offset + 1 < limit && text[offset] == first && text[offset + 1] == second
    }

    private static func three(at offset: Int, _ text: Span<UInt8>, _ limit: Int) -> UInt32 {
        guard offset + 2 < limit else { return 0 }
        return UInt32(text[offset]) << 16 | UInt32(text[offset + 1]) << 8 | UInt32(text[offset + 2])
    }
}
