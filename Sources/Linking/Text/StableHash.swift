import Base

/// A hash that is the same in every run, for addresses made from content (64-bit FNV-1a).
enum StableHash {
    static func hash(_ text: String) -> UInt64 {
        var hash = FNVHash(text.utf8).value
        // Mixed once more, so that the low digits of texts with the same ending differ.
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ (hash >> 33)
    }

    /// The last `digits` hexadecimal digits, lower case.
    static func hex(_ hash: UInt64, digits: Int) -> String {
        let text = String(hash, radix: 16)
        return String((String(repeating: "0", count: max(0, 16 - text.utf8.count)) + text).suffix(digits))
    }
}
