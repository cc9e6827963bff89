/// A Markdown text, parsed but not yet linked: a tree in flat arrays, with its words in one run of bytes.
///
/// Nodes are in document order, a container before its contents; `Node.end` is the index after its last descendant. The
/// text of all leaves is stored in `text`, one after another, so a node's `text` range covers everything inside it.
package struct Document: Sendable, Equatable {
    /// The visible words, UTF-8. A soft line break is one `\n`; there is also one `\n` between two blocks.
    package var text: [UInt8]
    package var nodes: [Node]
    /// The nodes of the body; those of the footnotes follow.
    package var body: Range<Int>
    /// The destinations of links and images, as written.
    package var references: [Reference]
    /// The footnotes that the text refers to, in the order of their first marker; numbered from 1 by that order.
    package var footnotes: [FootnoteDefinition]
    /// What abbreviations stand for, as the text gives it.
    package var expansions: [String] = []

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

    package var isEmpty: Bool { body.isEmpty }

    /// The nodes of a footnote by its number, from 1; none if there is no such footnote.
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

    /// The destination of a link or an image, as written; nil for any other node.
    package func reference(of node: Node) -> Reference? {
        guard let index = node.reference, references.indices.contains(index) else { return nil }
        return references[index]
    }

    /// The captions of the pictures in a node, in the order of the text.
    package func captions(ofNode index: Int) -> [String] {
        guard nodes.indices.contains(index) else { return [] }
        return captions(in: index..<max(index + 1, Int(nodes[index].end))).map(\.text)
    }

    /// The captions of the pictures among some nodes, each with the offset in `text` at which its picture ends.
    package func captions(in range: Range<Int>) -> [(place: Int, text: String)] {
        nodes[range.clamped(to: nodes.indices)].compactMap { node in
            guard case .image = node.kind else { return nil }
            return reference(of: node)?.caption.map { (Int(node.text.upperBound), $0) }
        }
    }

    /// The names that are in `text` but not in the file, because bare references show them; in order.
    package var shownNames: [Range<Int>] {
        nodes.filter(\.isShownName).map { Int($0.text.lowerBound)..<Int($0.text.upperBound) }
    }

    /// The words of a range of `text`, with their line breaks.
    package func string(_ range: Range<Int32>) -> String {
        String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}

/// One node of a document.
package struct Node: Sendable, Hashable {
    /// What a node is.
    package enum Kind: Sendable, Hashable {
        case paragraph
        /// 1 to 6.
        case heading(level: Int8)
        case blockQuote
        /// The paragraphs of a tight list's items are printed without `<p>`.
        case bulletList(isTight: Bool)
        case orderedList(start: Int32, isTight: Bool)
        case item
        case taskItem(isTicked: Bool)
        /// Terms, each with the definitions that follow it. Their paragraphs are printed without `<p>`.
        case definitionList
        case definitionTerm
        case definition
        /// Its text is the code; the info string is not kept.
        case codeBlock
        case thematicBreak
        case table
        case tableRow(isHead: Bool)
        case tableCell(ColumnAlignment)
        /// Words; a soft line break is a `\n` among them. Two text nodes are never adjacent. A shown name is not the
        /// author's words, but the name that linking inserts for a bare reference.
        case text(isShownName: Bool)
        case lineBreak
        case code
        case emphasis
        case strong
        case strikethrough
        /// Words in an element of HTML for which Markdown has no marks.
        case element(InlineElement)
        /// An index into `references`. A bare address and `[[id]]` are also links. `[[id]]` has no text when parsed;
        /// linking gives it the name of its target.
        case link(reference: Int32)
        /// An index into `references`. Its text is the alternative text.
        case image(reference: Int32)
        /// An index into the document's `footnotes`.
        case footnoteReference(Int32)
    }

    package var kind: Kind
    /// The index after the last descendant.
    package var end: Int32
    /// In bytes of the document's `text`.
    package var text: Range<Int32>
    /// The 1-based line of the file on which this node's block starts.
    package var line: Int32

    package init(_ kind: Kind, end: Int32 = 0, text: Range<Int32> = 0..<0, line: Int32 = 1) {
        self.kind = kind
        self.end = end
        self.text = text
        self.line = line
    }
}

extension Node {
    /// Whether it is the name that a bare reference shows.
    package var isShownName: Bool { kind == .text(isShownName: true) }

    package var isText: Bool { if case .text = kind { true } else { false } }

    package var isLink: Bool { if case .link = kind { true } else { false } }

    package var isTableRow: Bool { if case .tableRow = kind { true } else { false } }

    /// Whether it is a paragraph, a heading or a table cell: a block that holds words and can be cited.
    package var isTextBlock: Bool {
        switch kind {
        case .paragraph, .heading, .tableCell: true
        default: false
        }
    }

    /// The level of a heading, 1 to 6; nil for any other node.
    package var headingLevel: Int? { if case .heading(let level) = kind { Int(level) } else { nil } }

    /// The index of the reference of a link or an image; nil for any other node.
    package var reference: Int? {
        switch kind {
        case .link(let index), .image(let index): Int(index)
        default: nil
        }
    }

    /// The index of the footnote that a marker cites; nil for any other node.
    package var footnote: Int? { if case .footnoteReference(let index) = kind { Int(index) } else { nil } }
}

/// The elements of HTML that a text may hold, besides those that Markdown has marks for.
package enum InlineElement: Sendable, Hashable {
    case sub, sup, kbd, mark
    /// An index into the document's `expansions`.
    case abbr(expansion: Int32)
}

/// How the cells of a table's column are aligned.
package enum ColumnAlignment: Sendable { case none, left, centre, right }

/// A footnote as the author wrote it: its label, its place and its nodes.
package struct FootnoteDefinition: Sendable, Hashable {
    /// As written between `[^` and `]`.
    package var label: String
    /// In the document's `nodes`.
    package var nodes: Range<Int>
    /// The position of the `[` of its definition, or of its first marker if `[@key]` makes it.
    package var position: Position
    /// The works that it cites, if `[@key]` makes it.
    package var cites: [CitedPart] = []

    package init(label: String, nodes: Range<Int>, position: Position, cites: [CitedPart] = []) {
        (self.label, self.nodes, self.position, self.cites) = (label, nodes, position, cites)
    }
}

/// A work that a text cites by its key.
package struct CitedPart: Sendable, Hashable {
    /// What is before the work, such as `see`; may be empty.
    package let prefix: String
    /// Leads to the source; in the document's `references`.
    package let reference: Int
    /// Where in the work, such as `p. 12`; may be empty.
    package let locator: String

    package init(prefix: String, reference: Int, locator: String) {
        (self.prefix, self.reference, self.locator) = (prefix, reference, locator)
    }
}
