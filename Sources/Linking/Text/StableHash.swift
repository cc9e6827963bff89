/// A hash that is the same in every run, for addresses made from content (64-bit FNV-1a).
enum StableHash {
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // Mixed once more, so that the low digits of texts that end alike differ.
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ (hash >> 33)
    }

    /// The last `digits` hexadecimal digits, lower case.
    static func hex(_ hash: UInt64, digits: Int) -> String {
        let text = String(hash, radix: 16)
        return String((String(repeating: "0", count: max(0, 16 - text.utf8.count)) + text).suffix(digits))
    }
}
