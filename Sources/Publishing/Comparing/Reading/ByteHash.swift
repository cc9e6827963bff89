/// A running 64-bit hash of bytes, by which texts and markup are compared. Not for secrets.
struct ByteHash: Equatable, Sendable {
    private(set) var value: UInt64 = 0x2545_F491_4F6C_DD1D

    init() {}

    init(_ bytes: [UInt8], _ range: Range<Int>) { add(bytes, range) }

    /// Takes in some bytes, eight at a time, and how many they are.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
        var state = value
        bytes.withUnsafeBytes { buffer in
            let part = buffer[range.clamped(to: 0..<buffer.count)]
            var index = part.startIndex
            while index + 8 <= part.endIndex {
                state = Self.mix(
                    state, UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            var rest = UInt64(part.count)
            while index < part.endIndex {
                rest = rest << 8 | UInt64(buffer[index])
                index += 1
            }
            state = Self.mix(state, rest)
        }
        value = state
    }

    private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }
}
