/// A 64-bit fingerprint of a file's bytes: tells a file that Dossier wrote from one that somebody changed. Not for secrets.
struct Fingerprint: Hashable, Sendable {
    let value: UInt64

    init(value: UInt64) { self.value = value }

    /// Reads eight bytes at a time; a multiplication by 2⁶⁴/φ spreads each over the whole word.
    init(of bytes: [UInt8]) {
        value = bytes.withUnsafeBytes { buffer in
            var state = UInt64(buffer.count) ^ 0x2545_F491_4F6C_DD1D
            var index = 0
            while index + 8 <= buffer.count {
                state = Self.mix(
                    state, UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            var rest: UInt64 = 0
            for byte in buffer[index...].reversed() { rest = rest << 8 | UInt64(byte) }
            return Self.mix(Self.mix(state, rest), 0)
        }
    }

    private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    /// Sixteen hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
