import Base

/// A canonical Huffman code, made from the lengths of its words (RFC 1951, 3.2.2).
struct HuffmanCode: Sendable {
    /// A word as it is written: its first bit is the lowest.
    struct Word: Sendable, Hashable {
        var bits: UInt64
        var count: UInt8

        /// The word followed by another.
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

/// The word lengths of `Deflater`'s code, one hexadecimal digit for each symbol: Huffman's, for how often the pictures
/// of several sites use each symbol. Unused symbols have long words.
let codeLengths: [UInt8] = """
    25579d78abceebb957888babcceecbea68788ababeedeeeb788789eeeeeeeeec988879edeeeeeeeecba998beeeeeeede
    8baeed9abeeeeeed8baeeea98aaeeebaaabeeeca89beeebc8deeeeeeacaeeeca8eeeeeeeedd899abaedeeeeeede98898
    9ceeeeeeeee988987beeeeeebbca89786eebceddbaaa88875acbeecba98c9765e56677778778878887799889999994
    """.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }

/// Bits gathered in the order of RFC 1951: the first bit of a byte is its lowest.
struct BitWriter: Sendable {
    /// Whole words.
    private(set) var words: [UInt64] = []
    private var open: UInt64 = 0
    private var used: UInt64 = 0

    /// The number of bits.
    var count: Int { words.count * 64 + Int(used) }

    mutating func reserve(words count: Int) { words.reserveCapacity(count) }

    /// Appends the lowest bits of a word, whose other bits are zero; 64 at most.
    @inline(__always)
    mutating func append(_ bits: UInt64, count: Int) {
        let count = UInt64(truncatingIfNeeded: count)
        open |= bits &<< used
        let sum = used &+ count
        guard sum >= 64 else { return used = sum }
        words.append(open)
        // The bits that did not fit; if all did, shifting by 64 gives zero.
        open = used == 0 ? 0 : bits &>> (64 &- used)
        used = sum &- 64
    }

    @inline(__always)
    mutating func append(_ code: HuffmanCode.Word) { append(code.bits, count: Int(code.count)) }

    /// Ends the last word with zeros.
    mutating func align() {
        guard used > 0 else { return }
        words.append(open)
        (open, used) = (0, 0)
    }

    /// Appends the bits of another writer.
    mutating func append(_ other: BitWriter) {
        for word in other.words { append(word, count: 64) }
        append(other.open, count: Int(other.used))
    }

    /// All words, the last one padded with zeros.
    var padded: [UInt64] { used == 0 ? words : words + [open] }

    /// Appends the bits as bytes, the last one padded with zeros.
    func appendBytes(to bytes: inout [UInt8]) {
        let size = (count + 7) / 8
        #if _endian(big)
            let words = padded.map { $0.byteSwapped }
        #else
            let words = padded
        #endif
        // Safe, because a word has no padding: all its bytes are initialised.
        bytes.append(contentsOf: unsafe words.span.bytes.extracting(first: size))
    }
}
