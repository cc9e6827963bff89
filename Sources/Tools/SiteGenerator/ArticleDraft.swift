/// An article of a generated site, before it is written for Dossier or for another generator.
package struct ArticleDraft: Sendable {
    /// A stretch of a sentence; `words` is Markdown.
    package enum Piece: Sendable {
        case words(String)
        case mention(Subject, name: String)
        case reference(Subject, text: String)
        case footnote(label: Int)
    }

    /// A sentence with its full stop.
    package typealias Sentence = [Piece]

    /// A block of the body.
    package enum Block: Sendable {
        case heading(String)
        case paragraph([Sentence])
        case list([Sentence])
        case table([[String]])
    }

    /// A footnote, and the editor's annotation if there is one.
    package struct Footnote: Sendable {
        package let label: Int
        package let text: String
        /// A place in the list of sources, and the editor's sentence on it.
        package let annotation: (source: Int, remark: String)?
    }

    package let id: String
    package let title: String
    package let subtitle: String
    package let date: String
    package let author: String
    package let section: String
    package let summary: String
    package let blocks: [Block]
    package let footnotes: [Footnote]
}

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
