import Base
import Foundation
import Language

/// Names for addresses, made from words.
enum Slug {
    /// Lower-case ASCII letters, digits and single `-`, with diacritics dropped; empty where nothing is left.
    static func path(_ words: String, limit: Int = 80) -> String {
        let plain = words.utf8.allSatisfy { $0 < 0x80 } ? words : words.decomposedStringWithCanonicalMapping
        var out: [UInt8] = []
        var gap = false
        for byte in plain.utf8 where out.count < limit {
            if let letter = byte.lowercasedLetterOrDigit {
                if gap, !out.isEmpty { out.append(UInt8(ascii: "-")) }
                gap = false
                out.append(letter)
            } else if byte < 0x80, byte != UInt8(ascii: "'") {
                gap = true
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether words are such a name as they stand: lower-case ASCII letters and digits, not too many.
    static func isPath(_ words: String) -> Bool {
        let bytes = words.utf8
        return bytes.count > 0 && bytes.count <= 80
            && bytes.allSatisfy { $0 < 0x80 && $0.isLetterOrDigit && !$0.isUpper }
    }

    /// An HTML id from a heading's words: letters and digits of any script in lower case, `-` for what stands between.
    static func fragment(_ words: String) -> String {
        var out: [UInt8] = []
        var gap = false
        for scalar in words.unicodeScalars {
            if WordBoundary.isWord(scalar) {
                if gap, !out.isEmpty { out.append(UInt8(ascii: "-")) }
                gap = false
                append(lowercased: scalar, to: &out)
            } else if scalar != "'", scalar != "’" {
                gap = true
            }
        }
        return out.isEmpty ? "section" : String(decoding: out, as: UTF8.self)
    }

    private static func append(lowercased scalar: Unicode.Scalar, to out: inout [UInt8]) {
        if scalar.value < 0x80 {
            out.append(UInt8(truncatingIfNeeded: scalar.value).lowercased)
        } else {
            out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}
