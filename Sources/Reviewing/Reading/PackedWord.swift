import Base

/// A word of at most sixteen bytes as one number, its ASCII letters in lower case; longer words are all `unknown`.
struct PackedWord: Hashable, Sendable, ExpressibleByStringLiteral {
    private let bytes: UInt128

    static let unknown = PackedWord(bytes: 0)

    private init(bytes: UInt128) { self.bytes = bytes }

    init(_ word: some Sequence<UInt8>) {
        var packed: UInt128 = 0
        var count = 0
        for byte in word {
            count += 1
            packed = packed << 8 | UInt128(byte.lowercased)
        }
        bytes = count > 16 ? 0 : packed
    }

    init(stringLiteral word: String) { self.init(word.utf8) }

    /// Its first three bytes; nil where it is shorter.
    var opening: (UInt8, UInt8, UInt8)? {
        var rest = bytes
        guard rest >> 16 != 0 else { return nil }
        while rest >> 24 != 0 { rest >>= 8 }
        return (
            UInt8(truncatingIfNeeded: rest >> 16), UInt8(truncatingIfNeeded: rest >> 8), UInt8(truncatingIfNeeded: rest)
        )
    }

    /// Without an `s` at its end, where more than one letter is left.
    var withoutFinalS: PackedWord {
        guard bytes & 0xFF == UInt128(UInt8(ascii: "s")), bytes >> 16 != 0 else { return self }
        return PackedWord(bytes: bytes >> 8)
    }
}
