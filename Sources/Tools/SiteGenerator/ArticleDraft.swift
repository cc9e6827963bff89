/// An article of a generated site, before it is written down for Dossier or for another generator.
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

    /// A footnote, and what the editor knows of it where the editor knows anything.
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
