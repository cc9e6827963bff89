import Foundation

/// Names for addresses, made from words.
enum Slug {
    /// Lower-case ASCII letters, digits and single `-`, with diacritics dropped; empty where nothing is left.
    static func path(_ words: String, limit: Int = 80) -> String {
        let plain = words.utf8.allSatisfy { $0 < 0x80 } ? words : words.decomposedStringWithCanonicalMapping
        var out: [UInt8] = []
        var gap = false
        for byte in plain.utf8 where out.count < limit {
            if let letter = ASCII.lowercasedLetterOrDigit(byte) {
                if gap, !out.isEmpty { out.append(UInt8(ascii: "-")) }
                gap = false
                out.append(letter)
            } else if byte < 0x80, byte != UInt8(ascii: "'") {
                gap = true
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// An HTML id from a heading's words: letters and digits of any script in lower case, `-` for what stands between.
    static func fragment(_ words: String) -> String {
        var out = String.UnicodeScalarView()
        var gap = false
        for scalar in words.unicodeScalars {
            if WordBoundary.isWord(scalar) {
                if gap, !out.isEmpty { out.append("-") }
                gap = false
                out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if scalar != "'", scalar != "’" {
                gap = true
            }
        }
        return out.isEmpty ? "section" : String(out)
    }

    /// The word itself, or with `-2`, `-3` … where it is taken; notes what it gives.
    static func unique(_ word: String, taken: inout Set<String>) -> String {
        var candidate = word
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(word)-\(number)"
            number += 1
        }
        return candidate
    }
}
