/// Bits gathered in the order of RFC 1951: the first bit of a byte is its lowest.
struct BitWriter: Sendable {
    /// Whole words.
    private(set) var words: [UInt64] = []
    private var open: UInt64 = 0
    private var used: UInt64 = 0

    /// How many bits there are.
    var count: Int { words.count * 64 + Int(used) }

    mutating func reserve(words count: Int) { words.reserveCapacity(count) }

    /// Appends the lowest bits of a word, of which the others are zero; 64 at most.
    @inline(__always)
    mutating func append(_ bits: UInt64, count: Int) {
        let count = UInt64(truncatingIfNeeded: count)
        open |= bits &<< used
        let sum = used &+ count
        guard sum >= 64 else { return used = sum }
        words.append(open)
        // What did not fit; nothing where all of it did, as a shift by 64 gives nothing.
        open = used == 0 ? 0 : bits &>> (64 &- used)
        used = sum &- 64
    }

    @inline(__always)
    mutating func append(_ code: HuffmanCode.Word) { append(code.bits, count: Int(code.count)) }

    /// Everything, with zeros up to a whole word at the end.
    var padded: [UInt64] { used == 0 ? words : words + [open] }

    /// Appends whole bytes, zeros filling the last one.
    func appendBytes(to bytes: inout [UInt8]) {
        let size = (count + 7) / 8
        #if _endian(big)
            let words = padded.map { $0.byteSwapped }
        #else
            let words = padded
        #endif
        words.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(size)) }
    }
}
