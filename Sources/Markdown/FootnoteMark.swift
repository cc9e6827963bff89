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
        label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
