/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
package struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var rest: [UInt8] = []
    private var count = 0
    private var words = [UInt32](repeating: 0, count: 64)

    package init() {}

    /// The digest of bytes: 32 of them.
    package static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.add(Array(bytes))
        return hash.digest
    }

    /// The digest of bytes in 64 hexadecimal digits.
    package static func hex(of bytes: some Collection<UInt8>) -> String { digest(of: bytes).hexDigits }

    /// The digest of bytes with a key (HMAC, RFC 2104).
    package static func code(of bytes: some Collection<UInt8>, key: [UInt8]) -> [UInt8] {
        var block = key.count > 64 ? digest(of: key) : key
        block += [UInt8](repeating: 0, count: 64 - block.count)
        let inner = digest(of: block.map { $0 ^ 0x36 } + bytes)
        return digest(of: block.map { $0 ^ 0x5c } + inner)
    }

    /// Adds the next bytes.
    package mutating func add(_ bytes: [UInt8]) {
        count += bytes.count
        var start = 0
        if !rest.isEmpty {
            start = min(64 - rest.count, bytes.count)
            rest += bytes[..<start]
            guard rest.count == 64 else { return }
            let block = rest
            rest = []
            mix(block.span, at: 0)
        }
        while start + 64 <= bytes.count {
            mix(bytes.span, at: start)
            start += 64
        }
        rest += bytes[start...]
    }

    /// The digest of everything added so far.
    package var digest: [UInt8] {
        var last = self
        let zeros = (119 - rest.count) % 64
        let length = UInt64(count) << 3
        last.add([0x80] + [UInt8](repeating: 0, count: zeros) + (0..<8).map { UInt8(length >> (56 - 8 * $0) & 255) })
        return last.state.flatMap { word in (0..<4).map { UInt8(word >> (24 - 8 * $0) & 255) } }
    }

    private mutating func mix(_ bytes: Span<UInt8>, at start: Int) {
        for place in 0..<16 {
            let at = start + 4 * place
            words[place] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
                | UInt32(bytes[at + 3])
        }
        for place in 16..<64 {
            let (far, near) = (words[place - 15], words[place - 2])
            let one = Self.turn(far, 7) ^ Self.turn(far, 18) ^ far >> 3
            let two = Self.turn(near, 17) ^ Self.turn(near, 19) ^ near >> 10
            words[place] = words[place - 16] &+ one &+ words[place - 7] &+ two
        }
        var (a, b, c, d, e, f, g, h) = (
            state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
        )
        for place in 0..<64 {
            let sum = Self.turn(e, 6) ^ Self.turn(e, 11) ^ Self.turn(e, 25)
            let first = h &+ sum &+ (e & f ^ ~e & g) &+ Self.constants[place] &+ words[place]
            let second = (Self.turn(a, 2) ^ Self.turn(a, 13) ^ Self.turn(a, 22)) &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
    }

    private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

extension [UInt8] {
    /// Two hexadecimal digits for each byte.
    package var hexDigits: String {
        String(decoding: flatMap { [($0 >> 4).hexDigit(), ($0 & 15).hexDigit()] }, as: UTF8.self)
    }
}
