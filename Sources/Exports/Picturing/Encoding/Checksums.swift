import Base

/// The checksum of PNG's chunks (ISO 3309), computed eight bytes at a time.
struct CRC32: Sendable {
    /// Eight tables of 256 entries: the effect of a byte that is 0 to 7 bytes before the end.
    private let table: [UInt32]

    static let shared = CRC32()

    private init() {
        var table = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var crc = UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
            table[byte] = crc
        }
        for place in 256..<table.count {
            let before = table[place - 256]
            table[place] = before >> 8 ^ table[Int(before & 0xFF)]
        }
        self.table = table
    }

    func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        // The compiler knows this length, so it can leave out the bounds checks.
        let table = table.span.extracting(..<(8 * 256))
        var crc = UInt32.max
        var place = 0
        while place + 8 <= bytes.count {
            let word = bytes.word(at: place) ^ UInt64(crc)
            crc = 0
            for byte in 0..<8 {
                crc ^= table[(7 - byte) * 256 + Int(truncatingIfNeeded: word &>> UInt64(byte * 8) & 0xFF)]
            }
            place += 8
        }
        while place < bytes.count {
            crc = crc >> 8 ^ table[Int((crc ^ UInt32(bytes[place])) & 0xFF)]
            place += 1
        }
        return ~crc
    }
}

/// The checksum of zlib's format (RFC 1950). It takes runs of zeros, and bytes summed in advance, in one step.
struct Adler32: Sendable {
    private static let modulus: UInt64 = 65521

    private var low: UInt64 = 1
    private var high: UInt64 = 0

    var value: UInt32 { UInt32(truncatingIfNeeded: (high % Self.modulus) << 16 | low % Self.modulus) }

    /// What a run of bytes adds to the checksum, wherever it occurs.
    struct Share: Sendable, Hashable {
        var count: UInt32 = 0
        /// The sum of the bytes, and below it the sum of each byte times its place from the end; at most 5,000 bytes.
        var sum: UInt32 = 0
        var weighted: UInt32 = 0

        init(_ bytes: some Sequence<UInt8>) {
            for byte in bytes {
                count &+= 1
                sum &+= UInt32(byte)
                weighted &+= sum
            }
        }
    }

    /// Reduces the sums to 16 bits; necessary after every 1,000 bytes or 400,000 zeros.
    mutating func reduce() {
        low %= Self.modulus
        high %= Self.modulus
    }

    @inline(__always)
    mutating func add(zeros count: Int) { high &+= UInt64(truncatingIfNeeded: count) &* low }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        low &+= UInt64(byte)
        high &+= low
    }

    /// Adds bytes whose checksum is known, and how many they are, fewer than 2³².
    mutating func add(_ other: Adler32, count: Int) {
        reduce()
        let count = UInt64(truncatingIfNeeded: count)
        // Each checksum begins with a 1 before its bytes.
        high &+= count &* low &+ other.high &+ Self.modulus &- count % Self.modulus
        low &+= other.low &+ Self.modulus &- 1
        reduce()
    }

    @inline(__always)
    mutating func add(_ share: Share) {
        high &+= UInt64(share.count) &* low &+ UInt64(share.weighted)
        low &+= UInt64(share.sum)
    }
}
