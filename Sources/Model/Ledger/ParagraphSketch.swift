package import Language

/// A digest of a paragraph's words in some fifty characters, enough to recognise the paragraph after the text was
/// edited.
///
/// Each pair of adjacent words is hashed; the sketch keeps 12 bits of each of the 24 smallest hashes, and the number of
/// pairs. The share of the kept pairs that a text contains is an estimate of the share of the paragraph's words that it
/// contains (a bottom-k sketch, after Broder's "On the resemblance and containment of documents", 1997).
package struct ParagraphSketch: Sendable, Hashable {
    /// How many pairs are kept.
    package static let size = 24
    /// How many bits of each pair are kept.
    package static let bits = WordPairs.shortBits

    /// How many different pairs of words the paragraph has.
    package let count: Int32
    /// Those with the smallest hashes, smallest first.
    package let pairs: [UInt16]

    package init(_ words: WordPairs) {
        count = Int32(truncatingIfNeeded: words.hashes.count)
        pairs = words.hashes.prefix(Self.size).map(WordPairs.short)
    }

    /// Reads a sketch as it is written: the number of pairs, a space, and two characters for each that is kept.
    package init?(written: ArraySlice<UInt8>) {
        let parts = written.split(separator: UInt8(ascii: " "))
        guard parts.count == 2 else { return nil }
        self.init(count: parts[0], letters: parts[1])
    }

    init?(count: ArraySlice<UInt8>, letters: ArraySlice<UInt8>) {
        guard let count = Int32(String(decoding: count, as: UTF8.self)), count >= 0 else { return nil }
        if count == 0 {
            guard letters.elementsEqual("-".utf8) else { return nil }
            (self.count, pairs) = (0, [])
            return
        }
        guard letters.count == 2 * min(Int(count), Self.size) else { return nil }
        var pairs: [UInt16] = []
        pairs.reserveCapacity(letters.count / 2)
        var high: UInt16?
        for letter in letters {
            guard let value = Self.value(letter) else { return nil }
            if let first = high {
                pairs.append(first << 6 | value)
                high = nil
            } else {
                high = value
            }
        }
        (self.count, self.pairs) = (count, pairs)
    }

    /// Appends the sketch as it is written.
    package func append(to bytes: inout [UInt8]) {
        bytes += String(count).utf8
        bytes.append(UInt8(ascii: " "))
        guard count > 0 else { return bytes.append(UInt8(ascii: "-")) }
        for pair in pairs { bytes += [Self.letter(pair >> 6), Self.letter(pair & 63)] }
    }

    /// The alphabet of RFC 4648, section 5.
    private static func letter(_ value: UInt16) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value)
        return switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "-")
        default: UInt8(ascii: "_")
        }
    }

    private static func value(_ letter: UInt8) -> UInt16? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt16(letter - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt16(letter - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(letter - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
