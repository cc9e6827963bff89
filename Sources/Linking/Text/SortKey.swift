import Base
import Foundation
import Language

/// What a name is sorted by, the same in every locale: letters without case and diacritics, no punctuation, and no
/// leading "The". Digits come before Latin letters, other scripts after them by code point.
struct SortKey: Hashable, Comparable, Sendable {
    /// The first eight bytes as a number, which decides most comparisons; 0 where they are not all ASCII.
    private let head: UInt64
    let text: String
    /// The letter under which the name stands in an A–Z; `#` for digits and for names without a letter.
    let initial: String

    init(_ name: String) {
        let folded = Self.isASCII(name) ? Self.fold(ascii: name) : Self.fold(unicode: name)
        let words = folded.hasPrefix("the ") ? folded.dropFirst(4) : folded[...]
        text = String(words)
        head = Self.head(of: text)
        initial = Self.initial(of: words)
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        if left.head != right.head, left.head != 0, right.head != 0 { return left.head < right.head }
        return left.text < right.text
    }

    private static func head(of text: String) -> UInt64 {
        var head: UInt64 = 0
        var count = 0
        for byte in text.utf8.prefix(8) {
            guard byte < 0x80 else { return 0 }
            head = head << 8 | UInt64(byte)
            count += 1
        }
        return head << UInt64(8 * (8 - count))
    }

    private static func isASCII(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 0x80 } }

    private static func fold(ascii name: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(name.utf8.count)
        var gap = false
        for byte in name.utf8 {
            guard let letter = byte.lowercasedLetterOrDigit else {
                gap = gap || byte <= 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
                continue
            }
            if gap, !out.isEmpty { out.append(0x20) }
            gap = false
            out.append(letter)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func fold(unicode name: String) -> String {
        var out: [UInt8] = []
        var gap = false
        for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
            if WordBoundary.isMark(scalar) { continue }
            if let letter = UInt8(exactly: scalar.value).flatMap(\.lowercasedLetterOrDigit) {
                if gap, !out.isEmpty { out.append(0x20) }
                gap = false
                out.append(letter)
                continue
            }
            guard WordBoundary.isWord(scalar) else {
                let category = scalar.properties.generalCategory
                gap =
                    gap || category == .spaceSeparator || category == .dashPunctuation || scalar == "\n"
                    || scalar == "/"
                continue
            }
            if gap, !out.isEmpty { out.append(0x20) }
            gap = false
            out.append(contentsOf: plainLetter(scalar).utf8)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Lower case, and the Latin letters that have no decomposition by their nearest plain ones.
    private static func plainLetter(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "ø", "Ø": "o"
        case "ł", "Ł": "l"
        case "đ", "Đ", "ð", "Ð": "d"
        case "ı": "i"
        case "æ", "Æ": "ae"
        case "œ", "Œ": "oe"
        case "þ", "Þ": "th"
        case "ß", "ẞ": "ss"
        default: scalar.properties.lowercaseMapping
        }
    }

    private static func initial(of words: Substring) -> String {
        guard let first = words.unicodeScalars.first, first.properties.numericType == nil else { return "#" }
        return first.properties.uppercaseMapping
    }
}
