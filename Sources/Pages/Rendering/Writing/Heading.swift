import Base
import Model

/// A heading that can be led to.
struct Heading: Sendable {
    var id: String
    var title: String
    /// Whether it stands below another one.
    var isSub: Bool

    /// The headings of the two highest levels of a text.
    static func headings(of linked: Shared<LinkedDocument>) -> [Heading] {
        let found = linked.anchors.compactMap { anchor -> (BlockAnchor, Node)? in
            guard let node = linked.document.nodes[at: Int(anchor.node)], node.kind == .heading else { return nil }
            return (anchor, node)
        }
        let top = found.map(\.1.detail).min() ?? 1
        return found.filter { $0.1.detail <= top + 1 }.map { anchor, node in
            Heading(id: anchor.id, title: linked.document.words(node.text), isSub: node.detail > top)
        }
    }
}

extension Document {
    /// The words of a range of the text, in one line; what lies outside the text is left out.
    func words(_ range: Range<Int32>, then end: String = "") -> String {
        let words = text[range.ints.clamped(to: text.indices)]
        return String(unsafeUninitializedCapacity: words.count + end.utf8.count) { bytes in
            let count = bytes.update(fromContentsOf: words)
            for index in 0..<count where bytes[index] == 0x0A { bytes[index] = 0x20 }
            return bytes[count...].update(fromContentsOf: end.utf8)
        }
    }
}
