import Base

/// The words of a text, each with the one before it, as hashes that are the same in every run and on every machine.
///
/// A word is letters and digits in a row, without regard to the case of ASCII; where no spaces are set between words (Chinese,
/// Japanese, Korean, Thai, Lao, Khmer, Burmese), one character.
package struct WordPairs: Sendable {
    /// Each once, ascending.
    package private(set) var hashes: [UInt64] = []

    package init(of text: Span<UInt8>, in range: Range<Int>) {
        var words = Scan(text.extracting(range.clamped(to: 0..<text.count)))
        var last: UInt64 = 0
        while let word = words.next() {
            hashes.append(Self.mixed(last &* 0x9E37_79B9_7F4A_7C15 &+ word))
            last = word
        }
        hashes.sort()
        var kept = 0
        for index in hashes.indices where index == 0 || hashes[index] != hashes[kept - 1] {
            hashes[kept] = hashes[index]
            kept += 1
        }
        hashes.removeLast(hashes.count - kept)
    }

    package init(of text: [UInt8], in range: Range<Int>) { self.init(of: text.span, in: range) }

    /// How many bits of a hash a sketch keeps.
    package static let shortBits = 12

    /// What a sketch keeps of a hash: bits that do not decide which hashes are smallest.
    package static func short(_ hash: UInt64) -> UInt16 {
        UInt16(truncatingIfNeeded: hash & (1 << UInt64(shortBits) - 1))
    }

    /// The finalizer of SplitMix64.
    private static func mixed(_ word: UInt64) -> UInt64 {
        var bits = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }

    /// Gives the words of a text one by one, as 64-bit FNV-1a.
    private struct Scan: ~Escapable {
        let rest: Span<UInt8>
        var offset = 0

        @_lifetime(copy rest)
        init(_ rest: Span<UInt8>) { self.rest = rest }

        mutating func next() -> UInt64? {
            var hash: UInt64 = 0
            while offset < rest.count {
                let length = min(Self.length(rest[offset]), rest.count - offset)
                switch Self.kind(rest[offset], length > 1 ? rest[offset + 1] : 0) {
                case .letter: add(length, to: &hash)
                case .divider:
                    if hash != 0 { return hash }
                    offset += length
                case .word:
                    if hash == 0 { add(length, to: &hash) }
                    return hash
                }
            }
            return hash == 0 ? nil : hash
        }

        private mutating func add(_ length: Int, to hash: inout UInt64) {
            var running = FNVHash()
            if hash != 0 { running.value = hash }
            for place in offset..<offset + length { running.add(rest[place].lowercased) }
            hash = running.value
            offset += length
        }

        private enum CharacterClass { case divider, letter, word }

        /// What a character is, by its first two bytes.
        private static func kind(_ first: UInt8, _ second: UInt8) -> CharacterClass {
            switch first {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
            case 0x00..<0xC0: .divider
            case 0xC2: .divider  // U+0080 to U+00BF: signs of Latin-1.
            case 0xE2, 0xEF: .divider  // U+2000 to U+2FFF: punctuation and symbols; U+F000 to U+FFFF: full-width signs.
            case 0xE0: second >= 0xB8 ? .word : .letter  // From U+0E00: Thai, Lao.
            case 0xE1: 0x80...0x82 ~= second || 0x9E...0x9F ~= second ? .word : .letter  // Burmese, Khmer.
            case 0xE3: second == 0x80 ? .divider : .word  // U+3000 to U+303F: CJK punctuation.
            case 0xE4...0xED: .word
            default: .letter
            }
        }

        private static func length(_ first: UInt8) -> Int {
            first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        }
    }
}
