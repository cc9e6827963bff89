import Base
import Model

/// Copies cmark's tree into a document in one pass, without recursion. No pointer of cmark's outlives the call.
struct CommonMarkConverter {
    var builder: DocumentBuilder
    var author: SourceReader
    /// Lines to add to cmark's to get those of the file.
    let lineOffset: Int
    /// The alignments of the current table's columns, `l`, `c`, `r` or 0, and the column that comes next.
    var alignments: [UInt8] = []
    var column = 0
    /// Lines of prose that cmark has split off before the current table without counting them.
    var tableShift = 0
    /// How many links and images are open; a link within an image is only its words.
    var links = 0
    var images = 0
    /// The tags of HTML in each paragraph, link and emphasis that is open, read at the first of them.
    var tags: [TagPairs?] = []
    /// What is known of the blanks around a comment or line break in the words.
    var gap = Gap.none
    /// The lines of the definition list that the paragraph is, else nil.
    var definitions: DefinitionLines?
    var isInDefinitionList = false
    /// The footnote whose nodes are being copied: its definition, and where they begin.
    var footnote: (mark: FootnoteMark, start: Int)?
    /// Where the tree is too deep, else nil.
    var tooDeep: Int?

    init(builder: DocumentBuilder, author: SourceReader, lineOffset: Int) {
        self.builder = builder
        self.author = author
        self.lineOffset = lineOffset
    }

    /// Walks the tree from its root, node by node, by the links between them.
    mutating func convert(_ root: CommonMarkNode) {
        guard var node = root.firstChild else { return }
        while tooDeep == nil {
            let kind = node.kind
            if enter(node, kind), let child = node.firstChild {
                node = child
                continue
            }
            exit(node, kind)
            while node.next == nil {
                guard let parent = node.parent, !parent.isSame(as: root) else { return finish() }
                node = parent
                exit(node, node.kind)
            }
            guard let next = node.next else { return finish() }
            node = next
        }
    }

    private mutating func finish() {
        endFootnote()
        if builder.document.footnotes.isEmpty { builder.endBody() }
    }

    // MARK: Entering and leaving a node

    /// Returns whether the node's children should be visited.
    private mutating func enter(_ node: CommonMarkNode, _ kind: CommonMarkKind) -> Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .codeSpan, .inlineHTML, .footnoteReference:
            enterLeaf(node, kind)
            return false
        case .emphasis, .strong, .strikethrough, .link, .image:
            tags.append(nil)
            enterSpan(kind)
            return true
        default:
            return enterBlock(node, kind)
        }
    }

    private mutating func exit(_ node: CommonMarkNode, _ kind: CommonMarkKind) {
        switch kind {
        case .paragraph, .heading, .tableCell:
            endRun()
            gap = .none
            _ = tags.popLast()
            builder.closeLeafBlock()
            if definitions != nil { endDefinitions(before: node.next) }
        case .blockQuote, .list, .item, .table, .tableRow: builder.close()
        case .emphasis, .strong, .strikethrough, .link, .image:
            _ = tags.popLast()
            exitSpan(node, kind)
        case .footnoteDefinition: endFootnote()
        default: break
        }
    }

    static func spanKind(_ kind: CommonMarkKind) -> Node.Kind {
        switch kind {
        case .strong: .strong
        case .strikethrough: .strikethrough
        case .link: .link(reference: 0)
        case .image: .image(reference: 0)
        default: .emphasis
        }
    }

    mutating func endRun() {
        author.endRun(of: &builder, isInLink: links > 0, isInFootnote: footnote != nil)
    }

    /// The number that cmark has put in a footnote's marker.
    static func number(_ digits: Span<UInt8>) -> Int {
        max(1, Int(String(decoding: digits, as: UTF8.self)) ?? 1)
    }

    /// An image's title, its blanks made plain; nil for one that says nothing.
    static func caption(_ node: CommonMarkNode) -> String? {
        let words = Array(node.title).split { $0 <= 0x20 }
        return words.isEmpty ? nil : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
