import Model

/// A name in an article that several actors or events share, so it is linked to none.
struct AmbiguousName {
    let range: Range<Int>
    let owners: [MentionTarget]
    /// Whether it is a short name of those whom the text has named before.
    let isShort: Bool
    /// The line of the block that contains it.
    let line: Int
    /// The text of the block that contains it.
    let block: Range<Int>

    func warning(in file: SourceFile, _ document: Document, names: SoughtNames) -> Diagnostic {
        let words = document.text[range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
        let name = String(decoding: words, as: UTF8.self)
        let ids = owners.map { names.reference(to: $0) }
        let forms = ids.map { "[[\($0)|\(name)]]" }
        let message =
            isShort
            ? "'\(name)' can mean \(ids.map { "'\($0)'" }.joined(separator: " or ")) here, so it is not linked"
            : "'\(name)' is a name of \(ids.map { "'\($0)'" }.joined(separator: " and of "))"
        let position = file.position(of: range, in: document, block: block, line: line)
        return Diagnostic(
            .ambiguousName, in: file.path, at: position, message, fix: "write \(forms.joined(separator: " or "))",
            length: name.unicodeScalars.count,
            edits: forms.enumerated().map {
                Edit(in: file.path, at: position, replacing: name, with: $1, isSafe: false, choice: $0)
            })
    }
}
