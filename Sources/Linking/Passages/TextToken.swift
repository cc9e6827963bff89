/// A word or mark of a text, as quotations are compared by them.
struct TextToken: Sendable, Equatable {
    /// The same for two that count as the same word; -1 for a word that the text does not hold.
    var id: Int32
    /// The block in which it stands, counted from 0.
    var block: Int32
    /// In bytes of the text.
    var start: Int32
    var end: Int32
    var kind: Kind

    /// What it is made of.
    enum Kind: UInt8, Sendable { case word, figure, mark, opener, ender }

    /// How much it counts for when likeness is measured: its bytes, so that a long word counts for more than "the".
    var weight: Int32 { min(max(1, end - start), 64) }

    var isWord: Bool { kind == .word || kind == .figure }

    var range: Range<Int> { Int(start)..<Int(max(start, end)) }
}
