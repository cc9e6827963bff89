/// A 64-bit fingerprint of a file's bytes: distinguishes a file that Dossier wrote from one that someone changed. Not
/// for secrets.
package struct Fingerprint: Hashable, Sendable {
    package let value: UInt64

    package init(value: UInt64) { self.value = value }

    /// Reads sixteen hexadecimal digits.
    package init?(_ text: Substring) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    package init(of bytes: [UInt8]) {
        var reading = Fingerprinting()
        reading.add(bytes)
        self = reading.fingerprint
    }

    /// The fingerprint of a file, read in pieces.
    package init(of file: OpenFile) throws(ReadFailure) {
        var reading = Fingerprinting()
        try file.forEachPiece { reading.add($0) }
        self = reading.fingerprint
    }

    /// Sixteen hexadecimal digits.
    package var text: String {
        let digits = (0..<16).map { UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * $0) & 15).hexDigit() }
        return String(decoding: digits, as: UTF8.self)
    }
}

/// Computes the fingerprint of bytes that come in pieces, each but the last a multiple of 32 long.
///
/// Reads eight bytes at a time, in four independent series; a multiplication by 2⁶⁴/φ spreads each over the whole word.
package struct Fingerprinting {
    /// The number of bytes so far.
    package private(set) var count = 0
    private var series: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    /// The rest of the last piece.
    private var rest: ArraySlice<UInt8> = []

    package init() {}

    package mutating func add(_ bytes: [UInt8]) {
        count += bytes.count
        let span = bytes.span
        var (one, two, three, four) = series
        var index = 0
        while index + 32 <= span.count {
            let part = span.extracting(index..<index + 32)
            one = Self.mix(one, part.word(at: 0))
            two = Self.mix(two, part.word(at: 8))
            three = Self.mix(three, part.word(at: 16))
            four = Self.mix(four, part.word(at: 24))
            index += 32
        }
        series = (one, two, three, four)
        rest = bytes[index...]
    }

    package var fingerprint: Fingerprint {
        var state = UInt64(count) ^ 0x2545_F491_4F6C_DD1D
        for part in [series.0, series.1, series.2, series.3] { state = Self.mix(state, part) }
        return Fingerprint(value: Self.mix(Self.mix(state, rest.span), 0))
    }

    /// Mixes in bytes word by word, and then those that are left over.
    fileprivate static func mix(_ state: UInt64, _ bytes: Span<UInt8>) -> UInt64 {
        var (state, index) = (state, 0)
        while index + 8 <= bytes.count {
            state = mix(state, bytes.word(at: index))
            index += 8
        }
        var last: UInt64 = 0
        for place in (index..<bytes.count).reversed() { last = last << 8 | UInt64(bytes[place]) }
        return mix(state, last)
    }

    @inline(__always) fileprivate static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }
}

/// Computes the fingerprint of numbers.
package struct WordFingerprinting {
    private var state: UInt64 = 0x2545_F491_4F6C_DD1D

    package init() {}

    @inline(__always) package mutating func add(_ word: UInt64) { state = Fingerprinting.mix(state, word) }

    /// Adds a text, with its length.
    package mutating func add(_ bytes: Span<UInt8>) {
        add(UInt64(bytes.count))
        state = Fingerprinting.mix(state, bytes)
    }

    package var fingerprint: Fingerprint { Fingerprint(value: Fingerprinting.mix(state, 0)) }
}
