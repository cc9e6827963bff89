/// The elements and texts of an XML or HTML document.
package final class MarkupTree: Sendable {
    struct Record: Sendable {
        /// Empty for a text.
        var name: String
        var parent: Int32
        var first: Int32 = -1
        var last: Int32 = -1
        var next: Int32 = -1
        /// In the attributes of an element, or in the bytes of a text.
        var range: Range<Int>
    }

    let records: [Record]
    let attributes: [(name: String, value: String)]
    let texts: [UInt8]

    init(records: [Record], attributes: [(name: String, value: String)], texts: [UInt8]) {
        (self.records, self.attributes, self.texts) = (records, attributes, texts)
    }

    /// The node above all others, which has no name.
    package var root: MarkupNode { MarkupNode(tree: self, index: 0) }
}

/// An element or a text of a document.
package struct MarkupNode: Sendable, Hashable {
    package let tree: MarkupTree
    package let index: Int

    private var record: MarkupTree.Record { tree.records[index] }

    package static func == (left: MarkupNode, right: MarkupNode) -> Bool { left.index == right.index }
    package func hash(into hasher: inout Hasher) { hasher.combine(index) }

    /// The name of an element, with its prefix in XML and in small letters in HTML; empty for a text and the root.
    package var name: String { record.name }

    package var isText: Bool { index > 0 && record.name.isEmpty }

    package var parent: MarkupNode? { record.parent < 0 ? nil : MarkupNode(tree: tree, index: Int(record.parent)) }

    package var children: MarkupChildren { MarkupChildren(tree: tree, following: record.first) }

    /// The value of an attribute.
    package subscript(name: String) -> String? {
        guard !isText else { return nil }
        for index in record.range where tree.attributes[index].name == name { return tree.attributes[index].value }
        return nil
    }

    /// The UTF-8 bytes of a text, with references resolved.
    package var bytes: [UInt8] { isText ? Array(tree.texts[record.range]) : [] }

    /// The first child of a name.
    package func child(_ name: String) -> MarkupNode? { children.first { $0.name == name } }

    /// The child at the end of a path of names.
    package func at(_ path: String...) -> MarkupNode? {
        path.reduce(Optional(self)) { $0?.child($1) }
    }

    /// Everything below, in the order of the document.
    package var descendants: MarkupDescendants { MarkupDescendants(of: self) }

    /// The element of a name that comes first below.
    package func first(_ name: String) -> MarkupNode? { descendants.first { $0.name == name } }

    /// All texts below, one after another.
    package var text: [UInt8] {
        if isText { return bytes }
        var out: [UInt8] = []
        for node in descendants where node.isText { out += tree.texts[node.record.range] }
        return out
    }

    /// Whether the texts below have this many bytes together; this looks no further than it must.
    package func hasText(of length: Int) -> Bool {
        var missing = length
        for node in descendants where node.isText {
            missing -= node.record.range.count
            if missing <= 0 { return true }
        }
        return missing <= 0
    }

    /// The elements that contain this one, from the inside out.
    package var ancestors: [MarkupNode] {
        var found: [MarkupNode] = []
        while let parent = (found.last ?? self).parent { found.append(parent) }
        return found
    }

    /// The element of a name that contains this one most closely.
    package func closest(_ name: String) -> MarkupNode? {
        var node = parent
        while let found = node, found.name != name { node = found.parent }
        return node
    }

    fileprivate var links: (first: Int32, next: Int32, parent: Int32) { (record.first, record.next, record.parent) }
}

/// The nodes directly below a node.
package struct MarkupChildren: Sequence, IteratorProtocol, Sendable {
    let tree: MarkupTree
    var following: Int32

    package mutating func next() -> MarkupNode? {
        guard following >= 0 else { return nil }
        let node = MarkupNode(tree: tree, index: Int(following))
        following = node.links.next
        return node
    }
}

/// All nodes below a node, each before what is below it.
package struct MarkupDescendants: Sequence, IteratorProtocol, Sendable {
    private let top: MarkupNode
    private var current: MarkupNode?

    init(of node: MarkupNode) { (top, current) = (node, node) }

    package mutating func next() -> MarkupNode? {
        guard var node = current else { return nil }
        if node.links.first >= 0 {
            current = MarkupNode(tree: top.tree, index: Int(node.links.first))
            return current
        }
        while node.index != top.index {
            if node.links.next >= 0 {
                current = MarkupNode(tree: top.tree, index: Int(node.links.next))
                return current
            }
            node = MarkupNode(tree: top.tree, index: Int(node.links.parent))
        }
        current = nil
        return nil
    }
}
