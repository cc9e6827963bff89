import Base

/// A line's start that reads as the definition of a footnote: `[^label]:`.
struct FootnoteMark {
    /// As written between `[^` and `]`.
    let label: String
    /// The 1-based line of the file.
    let line: Int
    /// The byte offset of `[` in the file.
    let offset: Int
    /// The byte offset at which the footnote's text begins.
    let content: Int

    /// Labels are the same where these are.
    var key: String { Self.key(label) }

    /// A label without surrounding white space, its case folded, white space within taken for one space.
    static func key(_ label: String) -> String {
        let isPlain = label.utf8.allSatisfy {
            $0.isDigit || ($0.isLetter && $0 >= UInt8(ascii: "a")) || $0 == UInt8(ascii: "-")
        }
        return isPlain
            ? label
            : label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
