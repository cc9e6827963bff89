extension ArticleDraft {
    /// The body as Markdown, each piece of a sentence written by `write`, with a blank line after every block.
    package func markdown(_ write: (Piece) -> String) -> String {
        var text = ""
        text.reserveCapacity(9_000)
        for block in blocks { text += Self.markdown(of: block, write) + "\n" }
        return text
    }

    /// One block as Markdown, ending in a newline.
    package static func markdown(of block: Block, _ write: (Piece) -> String) -> String {
        switch block {
        case .heading(let words): "## \(words)\n"
        case .paragraph(let sentences): join(sentences, separator: " ", write) + "\n"
        case .list(let sentences): "- " + join(sentences, separator: "\n- ", write) + "\n"
        case .table(let rows): table(rows)
        }
    }

    private static func join(_ sentences: [Sentence], separator: String, _ write: (Piece) -> String) -> String {
        var text = ""
        for (index, sentence) in sentences.enumerated() {
            if index > 0 { text += separator }
            for piece in sentence { text += write(piece) }
        }
        return text
    }

    /// Every sentence of the body, in order.
    package var sentences: [Sentence] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let sentences), .list(let sentences): sentences
            case .heading, .table: [Sentence]()
            }
        }
    }

    private static func table(_ rows: [[String]]) -> String {
        var text = ""
        for (index, row) in rows.enumerated() {
            text += "| \(row.joined(separator: " | ")) |\n"
            if index == 0 { text += "|" + String(repeating: " --- |", count: row.count) + "\n" }
        }
        return text
    }
}
