import Base

/// The numbers by which libraries know works, each checked and written in one way.
package enum WorkNumber {
    /// A DOI without the address of a resolver, in small letters as resolvers compare it; nil if it is none.
    package static func doi(_ text: String) -> String? {
        var rest = text[...]
        for prefix in ["https://", "http://", "www.", "dx.", "doi.org/", "doi:", "DOI:", "DOI "]
        where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        let bytes = Array(rest.utf8).map(\.lowercased)
        guard bytes.starts(with: "10.".utf8), let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash >= 7,
            slash + 1 < bytes.count, bytes[3..<slash].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
            bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The address at which a DOI is resolved; nil if it cannot be in an address.
    package static func address(ofDOI doi: String) -> SafeURL? {
        let kept = Array("/;()".utf8)
        return SafeURL(
            "https://doi.org/" + PercentEscapes.encoded(doi) { PercentEscapes.isUnreserved($0) || kept.contains($0) })
    }

    /// Whether it is an ISBN of 10 or 13 digits whose check digit is right; hyphens and spaces do not count.
    package static func isISBN(_ text: String) -> Bool {
        guard let digits = digits(text) else { return false }
        switch digits.count {
        case 10: return digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element } % 11 == 0
        case 13:
            let sum = digits.enumerated().reduce(0) { $0 + ($1.offset % 2 == 0 ? 1 : 3) * $1.element }
            return !digits.contains(10) && sum % 10 == 0
        default: return false
        }
    }

    /// Whether it is an ISSN whose check digit is right.
    package static func isISSN(_ text: String) -> Bool {
        guard let digits = digits(text), digits.count == 8 else { return false }
        return digits.enumerated().reduce(0) { $0 + (8 - $1.offset) * $1.element } % 11 == 0
    }

    /// The digits, of which only the last may be X for ten; nil if there is anything else but hyphens and spaces.
    private static func digits(_ text: String) -> [Int]? {
        let bytes = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != 0x20 }
        var digits: [Int] = []
        for (place, byte) in bytes.enumerated() {
            if byte.isDigit {
                digits.append(Int(byte & 15))
            } else if byte.lowercased == UInt8(ascii: "x"), place == bytes.count - 1 {
                digits.append(10)
            } else {
                return nil
            }
        }
        return digits
    }
}
