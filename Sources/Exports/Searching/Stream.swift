/// The three lists that a term has in the index.
enum Stream: Int, CaseIterable, Sendable {
    /// Entries that bear the word: an entry's number times 8 plus a `Rank`.
    case entries
    /// Stretches of articles that have it: a stretch's number.
    case stretches
    /// Footnotes that have it: a footnote's number.
    case footnotes
}

/// Where an entry bears a word; the lower, the sooner it is shown.
enum Rank: UInt32, Sendable {
    /// The word is a whole name.
    case wholeName
    case beginsName, beginsOtherName, inName, inOtherName
    /// In what is said of the entry: a role, a date, a heading.
    case inDetail
}
