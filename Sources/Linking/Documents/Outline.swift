import Base
import Language
import Model

/// The blocks of a document's body that hold words, and those that can be led to.
struct Outline: Sendable {
    /// A paragraph, heading or table cell.
    struct Block: Sendable {
        let node: Int
        /// In bytes of the document's text.
        let text: Range<Int>
        /// The index of the anchor that leads to it: its own, or its row's; -1 if there is none.
        let anchor: Int32
    }

    private(set) var blocks: [Block] = []
    private(set) var anchors: [BlockAnchor] = []

    init(_ document: Document) {
        var headings = HeadingIDs()
        var row: Int32 = -1
        var paragraphs: Int32 = 0
        for index in document.body.clamped(to: document.nodes.indices) {
            let node = document.nodes[index]
            switch node.kind {
            case .paragraph, .tableRow:
                paragraphs += 1
                row = add(anchor: index, id: "p\(paragraphs)", paragraph: paragraphs)
                if node.kind == .paragraph { add(block: index, node, anchor: row) }
            case .heading:
                let id = headings.id(for: document.string(node.text))
                add(block: index, node, anchor: add(anchor: index, id: id, paragraph: 0))
            case .tableCell: add(block: index, node, anchor: row)
            default: break
            }
        }
    }

    /// Gives the paragraphs and table rows other numbers, in their order.
    mutating func renumber(_ numbers: [Int32]) {
        var next = numbers.makeIterator()
        for index in anchors.indices where anchors[index].paragraph > 0 {
            guard let number = next.next() else { return }
            anchors[index].paragraph = number
            anchors[index].id = "p\(number)"
        }
    }

    private mutating func add(anchor node: Int, id: String, paragraph: Int32) -> Int32 {
        anchors.append(BlockAnchor(node: Int32(truncatingIfNeeded: node), id: id, paragraph: paragraph))
        return Int32(truncatingIfNeeded: anchors.count - 1)
    }

    private mutating func add(block index: Int, _ node: Node, anchor: Int32) {
        blocks.append(Block(node: index, text: Int(node.text.lowerBound)..<Int(node.text.upperBound), anchor: anchor))
    }

    /// The last block that begins at or before an offset of the text, if there is one.
    func block(at offset: Int) -> Int? {
        let low = blocks.partitioningIndex { $0.text.lowerBound > offset }
        return low > 0 ? low - 1 : nil
    }

    /// The block that contains a node of the body, if there is one. Offsets cannot tell a block without words from the
    /// next one.
    func block(holding node: Int) -> Int? {
        let next = blocks.partitioningIndex { $0.node > node }
        return next > 0 ? next - 1 : nil
    }
}

/// Gives headings their HTML ids.
struct HeadingIDs {
    private var names = UniqueNames(reserved: ReservedIDs.all)

    mutating func id(for words: String) -> String {
        let slug = Slug.fragment(words)
        if LedgerAddress.isParagraph(slug.utf8) { names.reserve(slug) }
        return names.name(for: slug)
    }
}
