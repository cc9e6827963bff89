/// A place where a name stands in a text.
struct NameMatch: Hashable, Sendable {
    /// In bytes of the text.
    var range: Range<Int>
    /// Its number in the index.
    var name: Int
}
