import Base

/// Writes what is known of an article as front matter.
package enum FrontMatter {
    /// From `---` to `---`, a newline after each line; a date that is not known is left empty.
    static func write(_ head: ArticleHead, title: String) -> [UInt8] {
        var out: [UInt8] = []
        func line(_ text: String) { out += Array((text + "\n").utf8) }
        line("---")
        line("title: \(scalar(title))")
        if let subtitle = head.subtitle { line("subtitle: \(scalar(subtitle))") }
        line(head.date.map { "date: \(date($0))" } ?? "date:")
        if let updated = head.updated { line("updated: \(date(updated))") }
        if !head.authors.isEmpty {
            line("authors:")
            for author in head.authors { line("  - \(scalar(author))") }
        }
        if let section = head.section { line("section: \(scalar(section))") }
        if let summary = head.summary { line("summary: \(scalar(summary))") }
        line("---")
        return out
    }

    /// A text as a YAML scalar, in double quotes unless it plainly needs none.
    package static func scalar(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isPlain =
            bytes.first?.isLetter == true && bytes.last != 0x20 && !words.contains(text.lowercased())
            && bytes.allSatisfy { $0.isLetterOrDigit || $0 == 0x20 || $0 == UInt8(ascii: "-") }
        if isPlain { return text }
        var out = "\""
        for character in text.unicodeScalars { out += escaped(character) }
        return out + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x22: return "\\\""
        case 0x5C: return "\\\\"
        case 0x09: return "\\t"
        case 0x0A: return "\\n"
        case 0x0D: return "\\r"
        case 0x00..<0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0xFEFF, 0xFFFE, 0xFFFF:
            let hex = String(scalar.value, radix: 16, uppercase: true)
            return "\\u" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
        default: return String(scalar)
        }
    }

    private static func date(_ text: String) -> String {
        let allowed = Array("0123456789X-/.~?%".utf8)
        let isPlain = text.utf8.first?.isDigit == true && text.utf8.allSatisfy { allowed.contains($0) }
        return isPlain ? text : scalar(text)
    }

    private static let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
