/// Questions about the bytes of a UTF-8 text.
enum TextByte {
    /// A mark or blank beyond ASCII as the ASCII byte that stands for it; nil where a letter stands.
    static func sign(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (mark: UInt8, length: Int)? {
        switch text[offset] {
        case 0xC2:
            guard offset + 1 < text.count else { return nil }
            switch text[offset + 1] {
            case 0xA0: return (0x20, 2)
            case 0xA3, 0xA5: return (UInt8(ascii: "$"), 2)
            case 0xAB, 0xBB: return (UInt8(ascii: "\""), 2)
            case 0xA1...0xBF: return (UInt8(ascii: "*"), 2)
            default: return nil
            }
        case 0xE2: return signOfThree(at: offset, in: text)
        default: return nil
        }
    }

    /// U+2000 to U+20FF: blanks, dashes, quotation marks, currency signs.
    private static func signOfThree(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (mark: UInt8, length: Int)?
    {
        guard offset + 2 < text.count, text[offset + 1] >= 0x80, text[offset + 1] <= 0x83 else { return nil }
        switch (text[offset + 1], text[offset + 2]) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF): return (0x20, 3)
        case (0x80, 0x90...0x93): return (UInt8(ascii: "-"), 3)
        case (0x80, 0x94...0x95): return (UInt8(ascii: ";"), 3)
        case (0x80, 0x98...0x99): return (0x27, 3)
        case (0x80, 0x9C...0x9F): return (UInt8(ascii: "\""), 3)
        case (0x82, 0xA0...0xBF): return (UInt8(ascii: "$"), 3)
        default: return (UInt8(ascii: "*"), 3)
        }
    }

    /// The length of a no-break or thin blank, which may stand between thousands.
    static func narrowBlank(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        if text[offset] == 0xC2, offset + 1 < text.count, text[offset + 1] == 0xA0 { return 2 }
        guard text[offset] == 0xE2, offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
        return text[offset + 2] == 0x89 || text[offset + 2] == 0xAF ? 3 : nil
    }
}
