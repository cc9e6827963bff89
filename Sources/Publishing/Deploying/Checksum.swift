/// The checksum that `cksum` prints on every POSIX system (CRC-32 with the polynomial 0x04C11DB7, the length behind the bytes):
/// a host needs nothing of ours to say what it holds.
struct Checksum {
    /// Eight tables of 256, for eight bytes at a time.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var remainder = UInt32(byte) << 24
            for _ in 0..<8 { remainder = remainder << 1 ^ (remainder >> 31 == 1 ? 0x04C1_1DB7 : 0) }
            tables[byte] = remainder
        }
        for place in 256..<(8 * 256) {
            let before = tables[place - 256]
            tables[place] = before << 8 ^ tables[Int(before >> 24)]
        }
        return tables
    }()

    private var remainder: UInt32 = 0
    private var count = 0

    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = Checksum()
        checksum.add(bytes)
        return checksum.value
    }

    /// Takes in what comes next.
    mutating func add(_ bytes: [UInt8]) {
        var (remainder, index) = (remainder, 0)
        Self.tables.withUnsafeBufferPointer { table in
            bytes.withUnsafeBytes { buffer in
                while index + 8 <= buffer.count {
                    let word = UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    let mixed = word ^ UInt64(remainder) << 32
                    remainder = 0
                    for place in 0..<8 {
                        remainder ^= table[place << 8 | Int(truncatingIfNeeded: mixed >> UInt64(8 * place) & 255)]
                    }
                    index += 8
                }
                while index < buffer.count {
                    remainder = Self.step(remainder, buffer[index], table)
                    index += 1
                }
            }
        }
        self.remainder = remainder
        count += bytes.count
    }

    /// Of all that was taken in.
    var value: UInt32 {
        Self.tables.withUnsafeBufferPointer { table in
            var (remainder, length) = (remainder, count)
            while length > 0 {
                remainder = Self.step(remainder, UInt8(truncatingIfNeeded: length), table)
                length >>= 8
            }
            return ~remainder
        }
    }

    private static func step(_ remainder: UInt32, _ byte: UInt8, _ table: UnsafeBufferPointer<UInt32>) -> UInt32 {
        remainder << 8 ^ table[Int(remainder >> 24) ^ Int(byte)]
    }
}
