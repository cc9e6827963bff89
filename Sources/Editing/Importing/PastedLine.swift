/// One line of a pasted text that is not blank.
struct PastedLine: Sendable {
    /// 1-based, in the text as pasted.
    let number: Int
    /// Trimmed, valid UTF-8 without control characters other than tab; never empty.
    let bytes: [UInt8]
    /// Lines with no blank line between them share a block.
    let block: Int
    /// Whether bytes of it that are no text became U+FFFD.
    let isDamaged: Bool
    /// Whether the line is a part of a paragraph that was broken at a line width.
    var isWrapped = false
}
