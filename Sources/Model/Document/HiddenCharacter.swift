import Base

/// A character that readers cannot see, and that can make a text differ from what it seems to say: a control that
/// changes the direction of the text after it, an invisible tag, or a byte order mark inside a text.
///
/// Marks that scripts need (U+200E, U+200F, the joiners of Persian, Urdu and emoji) do not count, and neither do the
/// tags of an emoji flag such as Scotland's.
package struct HiddenCharacter: Sendable, Equatable {
    package let scalar: Unicode.Scalar
    /// Its place among the scalars of the text, from 0.
    package let index: Int
    /// Its place among the bytes of the text, from 0.
    package let offset: Int

    /// Such as `U+202E, which changes the direction of the text`.
    package var words: String {
        let effect =
            scalar.isTag
            ? "an invisible tag" : scalar.isMark ? "a byte order mark" : "which changes the direction of the text"
        return "\(scalar.codePoint), \(effect)"
    }

    /// All hidden characters of a text, in order.
    package static func all(in scalars: some Sequence<Unicode.Scalar>) -> [HiddenCharacter] {
        var found: [HiddenCharacter] = []
        var offset = 0
        var flag: Int?
        for (index, scalar) in scalars.enumerated() {
            if scalar.isHidden { found.append(HiddenCharacter(scalar: scalar, index: index, offset: offset)) }
            if scalar == Self.blackFlag {
                flag = found.count
            } else if let start = flag, !scalar.spellsRegion {
                // A flag ends with its own tag after the letters of its region.
                if scalar == Self.flagEnd, (3...7).contains(found.count - start - 1) { found.removeSubrange(start...) }
                flag = nil
            }
            offset += UTF8.width(scalar)
        }
        return found
    }

    /// All hidden characters of a text in UTF-8; fast if it contains no byte that begins one.
    package static func all(in bytes: [UInt8]) -> [HiddenCharacter] {
        bytes.hold(0xE2, orAtLeast: 0xEF) ? all(in: String(decoding: bytes, as: UTF8.self).unicodeScalars) : []
    }

    private static let blackFlag: Unicode.Scalar = "\u{1F3F4}"
    private static let flagEnd: Unicode.Scalar = "\u{E007F}"
}

extension Unicode.Scalar {
    /// Whether it is forbidden in any text: a control character other than a tab or line end, or a noncharacter.
    package var isForbiddenInText: Bool {
        if isASCII { return value < 0x20 && self != "\n" && self != "\t" || value == 0x7F }
        return value < 0xA0 || isNoncharacter
    }

    /// U+FDD0 to U+FDEF, and the last two of each plane.
    package var isNoncharacter: Bool { (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE }

    /// Such as `U+202E`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    fileprivate var isHidden: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) || isMark || isTag
    }

    fileprivate var isMark: Bool { value == 0xFEFF }

    fileprivate var isTag: Bool { (0xE0000...0xE007F).contains(value) }

    /// Whether it is the tag of a small letter or a digit.
    fileprivate var spellsRegion: Bool { (0xE0030...0xE0039).contains(value) || (0xE0061...0xE007A).contains(value) }
}
