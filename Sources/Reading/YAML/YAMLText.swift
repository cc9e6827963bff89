import Base

/// Writes texts as YAML scalars.
package enum YAMLText {
    /// A text in double quotes unless it plainly needs none.
    package static func scalar(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isPlain =
            bytes.first?.isLetter == true && bytes.last != 0x20 && !words.contains(text.lowercased())
            && bytes.allSatisfy { $0.isLetterOrDigit || $0 == 0x20 || $0 == UInt8(ascii: "-") }
        return isPlain ? text : inDoubleQuotes(text)
    }

    /// A text in double quotes; what nobody sees in it is written as an escape.
    package static func inDoubleQuotes(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    /// A text of one line in single quotes.
    package static func inSingleQuotes(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

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

    private static let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
