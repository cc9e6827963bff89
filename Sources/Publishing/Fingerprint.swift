/// A 64-bit fingerprint of a file's bytes: tells a file that Dossier wrote from one that somebody changed. Not for secrets.
package struct Fingerprint: Hashable, Sendable {
    let value: UInt64

    init(value: UInt64) { self.value = value }

    /// Reads sixteen hexadecimal digits.
    package init?(_ text: Substring) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    /// Reads eight bytes at a time, in four series that do not wait for one another; a multiplication by 2⁶⁴/φ spreads each
    /// over the whole word.
    package init(of bytes: [UInt8]) {
        value = bytes.withUnsafeBytes { buffer in
            func word(_ index: Int) -> UInt64 {
                UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            }
            var (one, two, three, four) = (1 as UInt64, 2 as UInt64, 3 as UInt64, 4 as UInt64)
            var index = 0
            while index + 32 <= buffer.count {
                one = Self.mix(one, word(index))
                two = Self.mix(two, word(index + 8))
                three = Self.mix(three, word(index + 16))
                four = Self.mix(four, word(index + 24))
                index += 32
            }
            var state = UInt64(buffer.count) ^ 0x2545_F491_4F6C_DD1D
            for series in [one, two, three, four] { state = Self.mix(state, series) }
            while index + 8 <= buffer.count {
                state = Self.mix(state, word(index))
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
    package var text: String {
        String(unsafeUninitializedCapacity: 16) { digits in
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place) & 15)
                digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 16
        }
    }
}
