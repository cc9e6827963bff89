/// Deflates pictures (RFC 1951), with literals and repetitions of the previous byte.
///
/// One code, based on how often pictures use each symbol, serves all of them, so the shape of a letter can be deflated
/// once, before the pictures that contain it.
struct Deflater: Sendable {
    /// The start of a stream: the headers of zlib's format (RFC 1950) and of its only block, and the code's lengths.
    let head: BitWriter
    /// The end of the block.
    let end: HuffmanCode.Word
    /// By byte.
    private let literals: [HuffmanCode.Word]
    /// By the number of repetitions of the previous byte, from 3 to 258.
    private let repeats: [HuffmanCode.Word]

    static let longest = 258

    /// The lengths of the words for 286 symbols, from 1 to 15 bits.
    init(lengths: [UInt8]) {
        let code = HuffmanCode(lengths: lengths)
        literals = Array(code.words[0..<256])
        end = code.words[256]
        var repeats = [HuffmanCode.Word](repeating: code.words[256], count: Self.longest + 1)
        var (length, symbol) = (3, 257)
        while length < Self.longest {
            // The first eight symbols have no extra bits, then four each have 1 to 5.
            let bits = symbol < 265 ? 0 : (symbol - 261) / 4
            for extra in 0..<(1 << bits) where length + extra < Self.longest {
                // Followed by the one bit for "at a distance of 1".
                repeats[length + extra] = code.words[symbol].followed(by: UInt64(extra), count: bits + 1)
            }
            length += 1 << bits
            symbol += 1
        }
        repeats[Self.longest] = code.words[285].followed(by: 0, count: 1)
        self.repeats = repeats
        head = Self.head(lengths)
    }

    private static func head(_ lengths: [UInt8]) -> BitWriter {
        var head = BitWriter()
        head.append(0x78, count: 8)
        head.append(0x01, count: 8)
        head.append(0b101, count: 3)
        head.append(29, count: 5)
        head.append(1, count: 5)
        head.append(15, count: 4)
        // The code for the lengths: four bits for each from 0 to 15, and no repetitions (16 to 18, which come first).
        for place in 0..<19 { head.append(place < 3 ? 0 : 4, count: 3) }
        let code = HuffmanCode(lengths: [UInt8](repeating: 4, count: 16))
        for length in lengths { head.append(code.words[Int(length)]) }
        // Two distances, 1 and 2, of one bit each, because a code must be complete.
        for _ in 0..<2 { head.append(code.words[1]) }
        return head
    }

    @inline(__always)
    func append(literal byte: UInt8, to bits: inout BitWriter) { bits.append(literals[Int(byte)]) }

    /// Appends a byte repeatedly.
    @inline(__always)
    func append(_ byte: UInt8, times: Int, to bits: inout BitWriter) {
        guard times > 0 else { return }
        bits.append(literals[Int(byte)])
        var left = times &- 1
        while left >= 3 {
            // Avoids leaving only one or two for the end, if possible.
            let length = left <= Self.longest ? left : left < Self.longest + 3 ? Self.longest - 3 : Self.longest
            bits.append(repeats[length])
            left &-= length
        }
        while left > 0 {
            bits.append(literals[Int(byte)])
            left &-= 1
        }
    }

    /// Appends bytes, with repetitions written as such.
    func append(_ bytes: some RandomAccessCollection<UInt8>, to bits: inout BitWriter) {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            var end = bytes.index(after: place)
            while end < bytes.endIndex, bytes[end] == byte { end = bytes.index(after: end) }
            append(byte, times: bytes.distance(from: place, to: end), to: &bits)
            place = end
        }
    }
}
