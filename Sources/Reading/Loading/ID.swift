/// Ids and slugs: `[a-z0-9]+(-[a-z0-9]+)*`.
enum ID {
    /// The most characters of an id.
    static let longest = 120

    /// What an id is, in words.
    static let rule = "lower-case letters, digits and single hyphens, \(longest) characters at most"

    static func isValid(_ text: String) -> Bool {
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            let isLetter =
                byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            guard isLetter || byte == UInt8(ascii: "-") && previous != byte else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: "-") && text.utf8.count <= longest
    }

    /// The id that a text comes nearest to, or nil where nothing is left of it.
    static func suggestion(for text: String) -> String? {
        var out = ""
        for scalar in text.lowercased().unicodeScalars {
            if isValid(String(scalar)) {
                out.unicodeScalars.append(scalar)
            } else if !out.isEmpty, !out.hasSuffix("-") {
                out.append("-")
            }
        }
        out = String(out.prefix(longest))
        while out.hasSuffix("-") { out.removeLast() }
        return out.isEmpty ? nil : out
    }
}
