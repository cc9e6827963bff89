import Base

/// Names for addresses and ids, made from words.
package enum Slug {
    /// The id that no entry has: a list of entries has its path.
    package static let listPage = "index"

    /// The longest id made here, in bytes; a longer one is cut at a hyphen.
    private static let longestID = 100

    /// An id, `[a-z0-9]+(-[a-z0-9]+)*`, with the nearest ASCII letters for Latin ones (`lodz` for "Łódź"); nil if none
    /// is left.
    package static func id(_ words: String) -> String? {
        var name = JoinedLetters(UInt8(ascii: "-"))
        for scalar in words.decomposed.unicodeScalars {
            if let letter = UInt8(exactly: scalar.value).flatMap(\.lowercasedLetterOrDigit) {
                name.append(letter)
            } else if let letters = PlainLetters.letters(for: scalar) {
                name.append(letters.utf8)
            } else if !joiners.contains(scalar), !WordBoundary.isMark(scalar) {
                name.endWord()
            }
        }
        var out = name.bytes
        if out.count > longestID {
            out.removeSubrange((out[...longestID].lastIndex(of: UInt8(ascii: "-")) ?? longestID)...)
        }
        return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
    }

    /// Characters within a word that leave no gap: apostrophes, a soft hyphen, a space without width.
    private static let joiners: Set<Unicode.Scalar> = ["'", "’", "ʼ", "\u{AD}", "\u{200B}"]

    /// Whether a text is an id as it is.
    package static func isID(_ text: String) -> Bool {
        var last = UInt8(ascii: "-")
        for byte in text.utf8 {
            guard byte.isLower || byte.isDigit || byte == UInt8(ascii: "-") && last != byte else { return false }
            last = byte
        }
        return last != UInt8(ascii: "-")
    }

    /// The name of a page that is made from words and has no file of its own; empty if nothing is left.
    ///
    /// Letters that no accent makes of an ASCII letter are dropped, and not written in ASCII as in an id (`odz` for "Łódź"): these
    /// addresses are published, and a published address keeps its meaning.
    package static func path(_ words: String, limit: Int = longestPath) -> String {
        let plain = words.utf8.allSatisfy { $0 < 0x80 } ? words : words.decomposed
        var name = JoinedLetters(UInt8(ascii: "-"))
        for byte in plain.utf8 where name.bytes.count < limit {
            if let letter = byte.lowercasedLetterOrDigit {
                name.append(letter)
            } else if byte < 0x80, byte != UInt8(ascii: "'") {
                name.endWord()
            }
        }
        return String(decoding: name.bytes, as: UTF8.self)
    }

    /// In bytes.
    package static let longestPath = 80

    /// Whether words are the name of a page as they are: lower-case ASCII letters and digits, not too many.
    package static func isPath(_ words: String) -> Bool {
        let bytes = words.utf8
        return bytes.count > 0 && bytes.count <= longestPath && bytes.allSatisfy { $0.isLower || $0.isDigit }
    }

    /// An HTML id from a heading's words: letters and digits of any script in lower case, `-` for what is between them.
    package static func fragment(_ words: String) -> String {
        var name = JoinedLetters(UInt8(ascii: "-"))
        for scalar in words.unicodeScalars {
            if WordBoundary.isWord(scalar) {
                if let letter = UInt8(exactly: scalar.value).flatMap(\.lowercasedLetterOrDigit) {
                    name.append(letter)
                } else {
                    name.append(scalar.properties.lowercaseMapping.utf8)
                }
            } else if scalar != "'", scalar != "’" {
                name.endWord()
            }
        }
        return name.bytes.isEmpty ? "section" : String(decoding: name.bytes, as: UTF8.self)
    }
}

/// Letters in a row, with one sign between words.
public struct JoinedLetters {
    /// What was appended.
    public var bytes: [UInt8] = []
    @usableFromInline let joint: UInt8
    @usableFromInline var isBetweenWords = false

    @inlinable public init(_ joint: UInt8) { self.joint = joint }

    /// Ends a word; what is appended next begins another.
    @inlinable public mutating func endWord() { isBetweenWords = true }

    @inlinable public mutating func append(_ letter: UInt8) { append(CollectionOfOne(letter)) }

    @inlinable public mutating func append(_ letters: some Collection<UInt8>) {
        if isBetweenWords, !bytes.isEmpty { bytes.append(joint) }
        isBetweenWords = false
        bytes.append(contentsOf: letters)
    }
}

/// The Latin letters that no accent makes of an ASCII letter, by the nearest ones of ASCII.
package enum PlainLetters {
    /// Letters in lower case; nil for any other character.
    package static func letters(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ø", "Ø": "o"
        case "ł", "Ł", "ŀ", "Ŀ": "l"
        case "đ", "Đ", "ð", "Ð": "d"
        case "ħ", "Ħ": "h"
        case "ı": "i"
        case "ĳ", "Ĳ": "ij"
        case "ĸ": "k"
        case "ŉ", "ŋ", "Ŋ": "n"
        case "ŧ", "Ŧ": "t"
        case "æ", "Æ": "ae"
        case "œ", "Œ": "oe"
        case "þ", "Þ": "th"
        case "ß", "ẞ": "ss"
        case "ſ": "s"
        default: nil
        }
    }
}
