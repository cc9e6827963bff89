import Model

/// A heading that can be led to.
struct Heading: Sendable {
    var id: String
    var title: String
    /// Whether it stands below another one.
    var isSub: Bool

    /// The headings of the two highest levels of a text.
    static func headings(of linked: LinkedDocument) -> [Heading] {
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
    func words(_ range: Range<Int32>, then end: StaticString = "") -> String {
        let words = text[range.ints.clamped(to: text.indices)]
        return String(unsafeUninitializedCapacity: words.count + end.utf8CodeUnitCount) { bytes in
            var count = 0
            for byte in words {
                bytes[count] = byte == 0x0A ? 0x20 : byte
                count += 1
            }
            for byte in UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount) {
                bytes[count] = byte
                count += 1
            }
            return count
        }
    }
}
