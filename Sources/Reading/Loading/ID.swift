import Language

/// Ids and slugs: `[a-z0-9]+(-[a-z0-9]+)*`.
enum ID {
    /// The most characters of an id.
    static let longest = 120

    /// What an id is, in words.
    static let rule = "lower-case letters, digits and single hyphens, \(longest) characters at most"

    static func isValid(_ text: String) -> Bool { text.utf8.count <= longest && Slug.isID(text) }
}
