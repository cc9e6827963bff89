/// A Markdown text, parsed and not yet linked: a tree in flat arrays, its words in one run of bytes.
///
/// Nodes stand in document order, a container before what it holds; `Node.end` leads past its last descendant. The text of
/// all leaves stands in `text` one after another, so a node's `text` range covers everything within it.
package struct Document: Sendable, Equatable {
    /// The visible words, UTF-8. A soft line break is one `\n`; between two blocks stands one `\n` as well.
    package var text: [UInt8]
    package var nodes: [Node]
    /// The nodes of the body; those of the footnotes follow.
    package var body: Range<Int>
    /// What links and images were written to lead to; `Node.detail` of a link or image is an index into it.
    package var references: [Reference]
    /// The footnotes that the text refers to, in the order of their first marker; numbered from 1 by that order.
    package var footnotes: [FootnoteDefinition]

    package init(
        text: [UInt8] = [], nodes: [Node] = [], body: Range<Int> = 0..<0, references: [Reference] = [],
        footnotes: [FootnoteDefinition] = []
    ) {
        self.text = text
        self.nodes = nodes
        self.body = body
        self.references = references
        self.footnotes = footnotes
    }

    /// Whether the body holds nothing to read.
    package var isEmpty: Bool { body.isEmpty }

    /// The nodes of a footnote by its number, from 1; none where there is no such footnote.
    package func nodes(ofFootnote number: Int) -> Range<Int> {
        guard footnotes.indices.contains(number - 1) else { return 0..<0 }
        return footnotes[number - 1].nodes.clamped(to: nodes.indices)
    }

    /// The words of a footnote by its number, from 1, in bytes of `text`.
    package func text(ofFootnote number: Int) -> Range<Int> {
        text(of: nodes(ofFootnote: number))
    }

    /// The words of the body, without those of the footnotes, in bytes of `text`.
    package var textOfBody: Range<Int> { text(of: body.clamped(to: nodes.indices)) }

    private func text(of own: Range<Int>) -> Range<Int> {
        guard let first = own.first else { return 0..<0 }
        let start = Int(nodes[first].text.lowerBound)
        let end = own.reduce(start) { max($0, Int(nodes[$1].text.upperBound)) }
        return (start..<end).clamped(to: text.indices)
    }

    /// The captions of the pictures in a node, in the order of the text.
    package func captions(ofNode index: Int) -> [String] {
        guard nodes.indices.contains(index) else { return [] }
        return captions(in: index..<max(index + 1, Int(nodes[index].end))).map(\.text)
    }

    /// The captions of the pictures among some nodes, each with the offset in `text` at which its picture ends.
    package func captions(in range: Range<Int>) -> [(place: Int, text: String)] {
        nodes[range.clamped(to: nodes.indices)].compactMap { node in
            guard node.kind == .image, references.indices.contains(Int(node.detail)) else { return nil }
            return references[Int(node.detail)].caption.map { (Int(node.text.upperBound), $0) }
        }
    }

    /// The names that stand in `text` and not in the file: those that bare references show. In order.
    package var shownNames: [Range<Int>] {
        nodes.filter(\.isShownName).map { Int($0.text.lowerBound)..<Int($0.text.upperBound) }
    }

    /// The words of a range of `text`, line breaks as they are.
    package func string(_ range: Range<Int32>) -> String {
        String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}

/// One node of a document.
package struct Node: Sendable, Hashable {
    /// What a node is. Each case says what `detail` holds.
    package enum Kind: UInt8, Sendable {
        case paragraph
        /// The level, 1 to 6.
        case heading
        case blockQuote
        /// 1 where the list is tight (its items' paragraphs are printed without `<p>`), else 0.
        case bulletList
        /// The first number times two, plus 1 where the list is tight.
        case orderedList
        case item
        /// 1 where the box is ticked.
        case taskItem
        /// Its text is the code. An index into `references` is never held; the info string is not kept.
        case codeBlock
        case thematicBreak
        case table
        /// 1 for the head row.
        case tableRow
        /// The column's alignment: 0 none, 1 left, 2 centre, 3 right.
        case tableCell
        /// Words; soft line breaks are in them as `\n`. Two text nodes are never neighbours. 1 where the words are not the
        /// author's but the name that a bare reference shows, as linking puts it in.
        case text
        case lineBreak
        case code
        case emphasis
        case strong
        case strikethrough
        /// An index into `references`. A bare address and `[[id]]` are links, too. As it is parsed `[[id]]` has an empty text; linked, it
        /// holds the name of what it leads to.
        case link
        /// An index into `references`. Its text is the alternative text.
        case image
        /// An index into `footnotes`.
        case footnoteReference
    }

    /// Whether it is the name that a bare reference shows.
    package var isShownName: Bool { kind == .text && detail == 1 }

    package var kind: Kind
    package var detail: Int32
    /// The index after the last descendant.
    package var end: Int32
    /// In bytes of the document's `text`.
    package var text: Range<Int32>
    /// The 1-based line of the file on which the block starts that this node is or belongs to.
    package var line: Int32

    package init(_ kind: Kind, detail: Int32 = 0, end: Int32 = 0, text: Range<Int32> = 0..<0, line: Int32 = 1) {
        self.kind = kind
        self.detail = detail
        self.end = end
        self.text = text
        self.line = line
    }
}

/// A footnote as the author wrote it: its label, its place and its nodes.
package struct FootnoteDefinition: Sendable, Hashable {
    /// As written between `[^` and `]`.
    package var label: String
    /// In the document's `nodes`.
    package var nodes: Range<Int>
    /// Of the `[` of its definition.
    package var position: Position

    package init(label: String, nodes: Range<Int>, position: Position) {
        self.label = label
        self.nodes = nodes
        self.position = position
    }
}
