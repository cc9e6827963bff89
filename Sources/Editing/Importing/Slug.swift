import Base

/// An article's id made from its title.
package enum Slug {
    /// Longest id made here, in bytes; a longer one is cut at a hyphen.
    private static let limit = 100

    /// `[a-z0-9]+(-[a-z0-9]+)*`, Latin letters without their accents; nil where the text has no such letter.
    package static func make(from text: String) -> String? {
        var out: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let letters = letters(for: scalar) {
                out += letters.utf8
            } else if !joiners.contains(scalar), out.last != UInt8(ascii: "-"), !out.isEmpty {
                out.append(UInt8(ascii: "-"))
            }
        }
        if out.count > limit {
            let cut = out[...limit].lastIndex(of: UInt8(ascii: "-")) ?? limit
            out.removeSubrange(cut...)
        }
        while out.last == UInt8(ascii: "-") { out.removeLast() }
        return out.isEmpty ? nil : out.string
    }

    /// The id that no article has: the list of articles lies at its path.
    package static let listPage = "index"

    /// Whether the text is an id as it stands.
    package static func isID(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isDigit || $0 >= 0x61 && $0 <= 0x7A }
        }
    }

    private static func letters(for scalar: Unicode.Scalar) -> String? {
        if let ascii = UInt8(exactly: scalar.value), ascii < 0x80 {
            return ascii.isDigit ? String(scalar) : ascii.isLetter ? String(Unicode.Scalar(ascii | 0x20)) : nil
        }
        return accented.first { $0.range.contains(scalar.value) }?.letters
    }

    /// Characters inside a word that leave no gap: apostrophes, soft hyphens, combining accents.
    private static let joiners: Set<Unicode.Scalar> = Set(
        ["'", "’", "ʼ", "\u{AD}", "\u{200B}"] + (0x300...0x36F).compactMap { Unicode.Scalar($0 as UInt32) })

    /// The letters of Latin-1 and Latin Extended-A, in the order of their blocks.
    private static let accented: [(range: ClosedRange<UInt32>, letters: String)] = [
        (0xC0...0xC5, "a"), (0xC6...0xC6, "ae"), (0xC7...0xC7, "c"), (0xC8...0xCB, "e"), (0xCC...0xCF, "i"),
        (0xD0...0xD0, "d"), (0xD1...0xD1, "n"), (0xD2...0xD6, "o"), (0xD8...0xD8, "o"), (0xD9...0xDC, "u"),
        (0xDD...0xDD, "y"), (0xDE...0xDE, "th"), (0xDF...0xDF, "ss"), (0xE0...0xE5, "a"), (0xE6...0xE6, "ae"),
        (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"), (0xF0...0xF0, "d"), (0xF1...0xF1, "n"),
        (0xF2...0xF6, "o"), (0xF8...0xF8, "o"), (0xF9...0xFC, "u"), (0xFD...0xFD, "y"), (0xFE...0xFE, "th"),
        (0xFF...0xFF, "y"), (0x100...0x105, "a"), (0x106...0x10D, "c"), (0x10E...0x111, "d"), (0x112...0x11B, "e"),
        (0x11C...0x123, "g"), (0x124...0x127, "h"), (0x128...0x131, "i"), (0x132...0x133, "ij"), (0x134...0x135, "j"),
        (0x136...0x138, "k"), (0x139...0x142, "l"), (0x143...0x14B, "n"), (0x14C...0x151, "o"), (0x152...0x153, "oe"),
        (0x154...0x159, "r"), (0x15A...0x161, "s"), (0x162...0x167, "t"), (0x168...0x173, "u"), (0x174...0x175, "w"),
        (0x176...0x178, "y"), (0x179...0x17E, "z"), (0x17F...0x17F, "s"),
    ]
}
