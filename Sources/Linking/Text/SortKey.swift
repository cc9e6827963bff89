import Base
import Language

/// What a name is sorted by, the same in every locale: letters without case and diacritics, no punctuation, and no
/// leading "The". Digits come before Latin letters, other scripts after them by code point.
struct SortKey: Hashable, Comparable, Sendable {
    /// The first eight bytes as a number, which decides most comparisons; 0 if they are not all ASCII.
    private let head: UInt64
    let text: String
    /// The letter under which the name is listed in an A–Z; `#` for digits and for names without a letter.
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
        var out = JoinedLetters(0x20)
        for byte in name.utf8 {
            if let letter = byte.lowercasedLetterOrDigit {
                out.append(letter)
            } else if byte <= 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
                out.endWord()
            }
        }
        return String(decoding: out.bytes, as: UTF8.self)
    }

    private static func fold(unicode name: String) -> String {
        var out = JoinedLetters(0x20)
        for scalar in name.decomposed.unicodeScalars where !WordBoundary.isMark(scalar) {
            if let letter = UInt8(exactly: scalar.value).flatMap(\.lowercasedLetterOrDigit) {
                out.append(letter)
            } else if WordBoundary.isWord(scalar) {
                out.append((PlainLetters.letters(for: scalar) ?? scalar.properties.lowercaseMapping).utf8)
            } else if isGap(scalar) {
                out.endWord()
            }
        }
        return String(decoding: out.bytes, as: UTF8.self)
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .dashPunctuation: true
        default: scalar == "\n" || scalar == "/"
        }
    }

    private static func initial(of words: Substring) -> String {
        guard let first = words.unicodeScalars.first, first.properties.numericType == nil else { return "#" }
        // Georgian has capitals, and begins no word with one.
        return first.properties.titlecaseMapping
    }
}
