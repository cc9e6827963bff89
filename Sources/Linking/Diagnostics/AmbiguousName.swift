import Model

/// A name in an article that several actors or events bear, so that it is linked to none.
struct AmbiguousName {
    var match: NameMatch
    /// Of the block in which it stands.
    var line: Int
    /// The text of the block in which it stands.
    var block: Range<Int>

    func warning(
        in file: SourceFile, _ document: Document, names: SoughtNames
    ) -> Diagnostic {
        let words = document.text[match.range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
        let name = String(decoding: words, as: UTF8.self)
        let ids = names.index.owners[match.name].map { names.reference(to: $0) }
        let forms = ids.map { "[[\($0)|\(name)]]" }
        let message = "'\(name)' is a name of \(ids.map { "'\($0)'" }.joined(separator: " and of "))"
        let position = file.position(of: match.range, in: document, block: block, line: line)
        return Diagnostic(
            .ambiguousName, in: file.path, at: position, message, fix: "write \(forms.joined(separator: " or "))",
            length: name.unicodeScalars.count,
            edits: forms.enumerated().map {
                Edit(in: file.path, at: position, replacing: name, with: $1, isSafe: false, choice: $0)
            })
    }
}
