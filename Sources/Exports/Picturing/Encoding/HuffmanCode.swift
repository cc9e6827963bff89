/// A canonical Huffman code, made of the lengths of its words (RFC 1951, 3.2.2).
struct HuffmanCode: Sendable {
    /// A word as it is written: its first bit is the lowest.
    struct Word: Sendable, Hashable {
        var bits: UInt64
        var count: UInt8

        /// The word and another behind it.
        func followed(by other: UInt64, count extra: Int) -> Word {
            Word(bits: bits | other << UInt64(count), count: count + UInt8(extra))
        }
    }

    /// By symbol; those without a word are empty.
    let words: [Word]

    /// The words for lengths from 0 to 15 bits.
    init(lengths: [UInt8]) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[Int(length & 15)] += 1 }
        var next = [UInt64](repeating: 0, count: 16)
        var code: UInt64 = 0
        for length in 1..<16 {
            code = (code + UInt64(counts[length - 1])) << 1
            next[length] = code
        }
        words = lengths.map { length in
            guard length > 0 else { return Word(bits: 0, count: 0) }
            defer { next[Int(length & 15)] += 1 }
            return Word(bits: Self.reversed(next[Int(length & 15)], length), count: length)
        }
    }

    private static func reversed(_ code: UInt64, _ length: UInt8) -> UInt64 {
        var (code, reversed) = (code, UInt64(0))
        for _ in 0..<length {
            reversed = reversed << 1 | code & 1
            code >>= 1
        }
        return reversed
    }
}
