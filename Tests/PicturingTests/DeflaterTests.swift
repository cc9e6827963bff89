import Testing

@testable import Exports

/// How pictures are deflated, against a reader of the format of our own.
@Suite("Deflating pictures")
struct DeflaterTests {
    @Test("Canonical codes follow RFC 1951")
    func canonical() {
        // The example of its section 3.2.2, for A to H.
        let code = HuffmanCode(lengths: [3, 3, 3, 3, 3, 2, 4, 4])
        let words = code.words.map { word in
            (0..<word.count).map { String(word.bits >> UInt64($0) & 1) }.joined()
        }
        #expect(words == ["010", "011", "100", "101", "110", "00", "1110", "1111"])
    }

    @Test("The code for pictures has a word for every symbol and is complete")
    func complete() {
        #expect(codeLengths.count == 286)
        #expect(codeLengths.allSatisfy { (1...15).contains($0) })
        #expect(codeLengths.reduce(0) { $0 + (1 << (15 - Int($1))) } == 1 << 15)
    }

    @Test("Bits are collected from the lowest on, across words")
    func bits() {
        var bits = BitWriter()
        bits.append(0b101, count: 3)
        for _ in 0..<30 { bits.append(0b110, count: 3) }
        bits.append(UInt64.max, count: 64)
        var bytes: [UInt8] = []
        bits.appendBytes(to: &bytes)
        #expect(bits.count == 157)
        #expect(bytes.count == 20)
        #expect(Array(bytes.prefix(3)) == [0b1011_0101, 0b0110_1101, 0b1101_1011])
        #expect(Array(bytes.suffix(2)) == [0xFF, 0b0001_1111])
    }

    @Test(
        "Repetitions of any length are restored",
        arguments: [0, 1, 2, 3, 4, 5, 257, 258, 259, 260, 261, 262, 263, 517, 518, 519, 601, 1000, 378_630])
    func repetitions(times: Int) throws {
        let deflater = Deflater(lengths: codeLengths)
        var bits = deflater.head
        deflater.append(literal: 7, to: &bits)
        deflater.append(0, times: times, to: &bits)
        deflater.append(literal: 9, to: &bits)
        bits.append(deflater.end)
        let inflated = try Inflater.inflate(bits)
        #expect(inflated.count == times + 2)
        #expect(inflated.first == 7)
        #expect(inflated.last == 9)
        #expect(inflated.dropFirst().dropLast().allSatisfy { $0 == 0 })
    }

    @Test("Any bytes are restored")
    func anyBytes() throws {
        let deflater = Deflater(lengths: codeLengths)
        let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: ($0 &* $0) >> 5 & 0x3F) }
        var bits = deflater.head
        deflater.append(bytes, to: &bits)
        bits.append(deflater.end)
        let isSame = try Inflater.inflate(bits) == bytes
        #expect(isSame)
    }
}
