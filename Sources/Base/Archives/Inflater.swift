/// Unpacks data that was compressed with DEFLATE (RFC 1951).
package struct Inflater {
    /// Why data cannot be unpacked.
    package struct Fault: Error {}

    private let input: [UInt8]
    private var next: Int
    private let end: Int
    /// The bits that were read and not used yet, the next one lowest.
    private var bits: UInt64 = 0
    private var bitCount = 0
    private var output: [UInt8] = []
    private let size: Int

    /// Unpacks a range of bytes.
    ///
    /// - Parameter size: How many bytes the result has; data that makes more or fewer is at fault, so no data can fill
    ///   the memory.
    package static func inflate(_ input: [UInt8], in range: Range<Int>, size: Int) throws(Fault) -> [UInt8] {
        guard range.lowerBound >= 0, range.upperBound <= input.count, size >= 0 else { throw Fault() }
        var inflater = Inflater(input: input, next: range.lowerBound, end: range.upperBound, size: size)
        inflater.output.reserveCapacity(size)
        try inflater.readBlocks()
        guard inflater.output.count == size else { throw Fault() }
        return inflater.output
    }

    private init(input: [UInt8], next: Int, end: Int, size: Int) {
        (self.input, self.next, self.end, self.size) = (input, next, end, size)
    }

    private mutating func readBlocks() throws(Fault) {
        while true {
            let isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try decode(Self.fixedLiterals, Self.fixedDistances)
            case 2: try decodeWithOwnCodes()
            default: throw Fault()
            }
            if isLast { return }
        }
    }

    /// Fills the buffer up to at least 48 bits, or to the end of the input.
    private mutating func fill() {
        while bitCount <= 48, next < end {
            bits |= UInt64(input[next]) << UInt64(bitCount)
            next += 1
            bitCount += 8
        }
    }

    private mutating func take(_ count: Int) throws(Fault) -> Int {
        if bitCount < count { fill() }
        guard bitCount >= count else { throw Fault() }
        let value = bits & (1 << UInt64(count) - 1)
        drop(count)
        return Int(value)
    }

    private mutating func drop(_ count: Int) {
        bits >>= UInt64(count)
        bitCount -= count
    }

    private mutating func copyStored() throws(Fault) {
        drop(bitCount % 8)
        let (count, check) = (try take(16), try take(16))
        guard count == ~check & 0xFFFF, output.count + count <= size else { throw Fault() }
        for _ in 0..<count { output.append(UInt8(try take(8))) }
    }

    private mutating func decodeWithOwnCodes() throws(Fault) {
        let (literals, distances, lengths) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
        var ofLengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<lengths { ofLengths[Self.lengthOrder[index]] = UInt8(try take(3)) }
        let code = try PrefixCode(ofLengths)
        var all: [UInt8] = []
        while all.count < literals + distances {
            let symbol = try symbol(code)
            switch symbol {
            case 0..<16: all.append(UInt8(symbol))
            case 16:
                guard let last = all.last else { throw Fault() }
                all += repeatElement(last, count: try take(2) + 3)
            case 17: all += repeatElement(0, count: try take(3) + 3)
            default: all += repeatElement(0, count: try take(7) + 11)
            }
        }
        guard all.count == literals + distances else { throw Fault() }
        try decode(try PrefixCode(Array(all[..<literals])), try PrefixCode(Array(all[literals...])))
    }

    private mutating func symbol(_ code: PrefixCode) throws(Fault) -> Int {
        if bitCount < 15 { fill() }
        let entry = code.table[Int(bits & PrefixCode.mask)]
        if entry != 0 {
            guard Int(entry & 15) <= bitCount else { throw Fault() }
            drop(Int(entry & 15))
            return Int(entry >> 4)
        }
        guard let (symbol, length) = code.long(bits, bitCount) else { throw Fault() }
        drop(length)
        return symbol
    }

    private mutating func decode(_ literals: PrefixCode, _ distances: PrefixCode) throws(Fault) {
        while true {
            let next = try symbol(literals)
            if next == 256 { return }
            if next < 256 {
                guard output.count < size else { throw Fault() }
                output.append(UInt8(next))
                continue
            }
            guard next < 286 else { throw Fault() }
            let length = Self.lengthBases[next - 257] + (try take(Self.lengthBits[next - 257]))
            let code = try symbol(distances)
            guard code < 30 else { throw Fault() }
            let bits = code < 4 ? 0 : code / 2 - 1
            let base = code < 4 ? code + 1 : (2 + code % 2) << bits + 1
            let start = output.count - base - (try take(bits))
            guard start >= 0, output.count + length <= size else { throw Fault() }
            for index in start..<start + length { output.append(output[index]) }
        }
    }

    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let fixedLiterals = PrefixCode(
        complete: [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
            + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))
    private static let fixedDistances = PrefixCode(complete: [UInt8](repeating: 5, count: 30))
}

/// A canonical Huffman code, by the lengths of its words.
private struct PrefixCode: Sendable {
    static let mask: UInt64 = 1 << 10 - 1
    /// For the next ten bits: the symbol times 16 plus its length; 0 where the word is longer.
    private(set) var table = [UInt16](repeating: 0, count: 1 << 10)
    private var counts = [Int](repeating: 0, count: 16)
    /// The symbols in the order of their words.
    private var symbols: [UInt16] = []

    /// Refuses lengths that name more words than there are.
    init(_ lengths: [UInt8]) throws(Inflater.Fault) {
        var left = 1
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        for length in 1..<16 {
            left = left << 1 - counts[length]
            guard left >= 0 else { throw Inflater.Fault() }
        }
        self.init(complete: lengths)
    }

    init(complete lengths: [UInt8]) {
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        var starts = [0]
        for length in 0..<15 { starts.append(starts[length] + counts[length]) }
        symbols = [UInt16](repeating: 0, count: lengths.count)
        var word = 0
        var words = [0]
        for length in 1..<16 {
            word = (word + (length > 1 ? counts[length - 1] : 0)) << 1
            words.append(word)
        }
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            symbols[starts[length]] = UInt16(symbol)
            starts[length] += 1
            if length <= 10 { enter(UInt16(symbol << 4 | length), word: words[length], length: length) }
            words[length] += 1
        }
    }

    /// Enters a short word under each number that ends in its bits.
    private mutating func enter(_ entry: UInt16, word: Int, length: Int) {
        var (reversed, rest) = (0, word)
        for _ in 0..<length {
            reversed = reversed << 1 | rest & 1
            rest >>= 1
        }
        for index in stride(from: reversed, to: table.count, by: 1 << length) { table[index] = entry }
    }

    /// Decodes a word of up to 15 bits, bit by bit.
    func long(_ bits: UInt64, _ available: Int) -> (symbol: Int, length: Int)? {
        var (word, first, index) = (0, 0, 0)
        for length in 1..<16 where length <= available {
            word |= Int(bits >> UInt64(length - 1) & 1)
            let count = counts[length]
            if word - count < first { return (Int(symbols[index + word - first]), length) }
            index += count
            first = (first + count) << 1
            word <<= 1
        }
        return nil
    }
}
