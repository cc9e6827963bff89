@testable import Exports

/// Reads zlib's format as `Deflater` writes it, without a table to be fast: one block with a code of its own.
struct Inflater {
    struct Fault: Error {}

    private let bytes: [UInt8]
    private var place = 0

    static func inflate(_ bits: BitWriter) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bits.appendBytes(to: &bytes)
        return try inflate(bytes)
    }

    static func inflate(_ bytes: [UInt8]) throws -> [UInt8] {
        var inflater = Inflater(bytes: bytes)
        return try inflater.all()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func bits(_ count: Int) throws -> Int {
        var value = 0
        for bit in 0..<count {
            guard place / 8 < bytes.count else { throw Fault() }
            value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
            place += 1
        }
        return value
    }

    private mutating func symbol(_ code: [Int16]) throws -> Int {
        // The bits read so far, behind a 1 that keeps zeros at the front.
        var word = 1
        for _ in 0..<15 {
            guard place >> 3 < bytes.count else { throw Fault() }
            word = word << 1 | Int(bytes[place >> 3] >> UInt8(place & 7) & 1)
            place += 1
            if code[word] >= 0 { return Int(code[word]) }
        }
        throw Fault()
    }

    private mutating func all() throws -> [UInt8] {
        guard try bits(16) % 256 == 0x78, try bits(3) == 0b101 else { throw Fault() }
        let (literals, distances, lengths) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
        var ofLengths = [UInt8](repeating: 0, count: 19)
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        for index in 0..<lengths { ofLengths[order[index]] = UInt8(try bits(3)) }
        let first = Self.code(ofLengths)
        var all: [UInt8] = []
        for _ in 0..<literals + distances { all.append(UInt8(try symbol(first))) }
        let (code, distance) = (Self.code(Array(all[..<literals])), Self.code(Array(all[literals...])))
        var out: [UInt8] = []
        while true {
            let next = try symbol(code)
            if next == 256 { return out }
            if next < 256 {
                out.append(UInt8(next))
                continue
            }
            let extra = next < 265 || next == 285 ? 0 : (next - 261) / 4
            let base = next == 285 ? 258 : next < 265 ? next - 254 : (4 + (next - 261) % 4) << extra + 3
            let length = base + (try bits(extra))
            guard try symbol(distance) == 0, let last = out.last else { throw Fault() }
            out += [UInt8](repeating: last, count: length)
        }
    }

    private static func code(_ lengths: [UInt8]) -> [Int16] {
        var code = [Int16](repeating: -1, count: 1 << 16)
        for (symbol, word) in HuffmanCode(lengths: lengths).words.enumerated() where word.count > 0 {
            var key = 1
            for bit in 0..<word.count { key = key << 1 | Int(word.bits >> UInt64(bit) & 1) }
            code[key] = Int16(symbol)
        }
        return code
    }
}
