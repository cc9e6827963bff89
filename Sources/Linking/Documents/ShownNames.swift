import Base
import Model

/// Puts the names that bare references show into a document, so that its text is what readers read, whoever writes it.
struct ShownNames {
    private let document: Document
    /// The links that get words, in order, each with the number of bytes put in before it.
    private var links: [(node: Int, words: [UInt8], before: Int)] = []
    /// The ends, as nodes, of blocks that had no words and so no line break after them; in order.
    private var breaks: [Int] = []
    private var count = 0

    /// A document as readers read it.
    ///
    /// - Parameter destinations: What each of its references leads to.
    static func put(into document: Document, _ destinations: [Destination]) -> Document {
        let shown = ShownNames(document, destinations)
        return shown.links.isEmpty ? document : shown.filled()
    }

    private init(_ document: Document, _ destinations: [Destination]) {
        self.document = document
        guard !document.references.isEmpty else { return }
        var block = 0..<0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            if node.isTextBlock {
                block = node.text.isEmpty ? index..<Int(node.end) : 0..<0
            }
            guard case .link(let link) = node.kind, node.text.isEmpty, destinations.indices.contains(Int(link)) else {
                continue
            }
            let words = destinations[Int(link)].name.utf8.map { $0 < 0x20 ? 0x20 : $0 }
            guard !words.isEmpty else { continue }
            links.append((index, words, count))
            count += words.count
            if block.contains(index), block.upperBound < document.nodes.count, breaks.last != block.upperBound {
                breaks.append(block.upperBound)
            }
        }
    }

    private func filled() -> Document {
        var filled = document
        filled.text = text()
        filled.nodes.removeAll(keepingCapacity: true)
        filled.nodes.reserveCapacity(document.nodes.count + links.count)
        var next = 0
        for index in document.nodes.indices {
            let node = moved(document.nodes[index], at: index)
            filled.nodes.append(node)
            guard next < links.count, links[next].node == index else { continue }
            let start = node.text.lowerBound
            filled.nodes.append(
                Node(
                    .text(isShownName: true), end: Int32(clamping: filled.nodes.count + 1),
                    text: start..<start + Int32(clamping: links[next].words.count), line: node.line))
            next += 1
        }
        filled.body = moved(document.body)
        for index in filled.footnotes.indices { filled.footnotes[index].nodes = moved(filled.footnotes[index].nodes) }
        return filled
    }

    private func text() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(document.text.count + count + breaks.count)
        var start = 0
        var rest = breaks[...]
        for link in links {
            if let end = rest.first, end <= link.node {
                text += document.text[start..<Int(document.nodes[end].text.lowerBound)]
                start = Int(document.nodes[end].text.lowerBound)
                text.append(UInt8(ascii: "\n"))
                rest = rest.dropFirst()
            }
            let place = Int(document.nodes[link.node].text.lowerBound)
            text += document.text[start..<place]
            text += link.words
            start = place
        }
        if !rest.isEmpty { text.append(UInt8(ascii: "\n")) }
        return text + document.text[start...]
    }

    private func moved(_ node: Node, at index: Int) -> Node {
        var node = node
        let end = max(Int(node.end), index + 1)
        let breaks = (before: breaks.partitioningIndex { $0 > index }, within: breaks.partitioningIndex { $0 >= end })
        let lower = node.text.lowerBound + Int32(clamping: bytes(before: index) + breaks.before)
        node.text = lower..<node.text.upperBound + Int32(clamping: bytes(before: end) + breaks.within)
        node.end = Int32(clamping: end + links(before: end))
        return node
    }

    private func moved(_ nodes: Range<Int>) -> Range<Int> {
        nodes.lowerBound + links(before: nodes.lowerBound)..<nodes.upperBound + links(before: nodes.upperBound)
    }

    /// How many of the links are nodes before one.
    private func links(before node: Int) -> Int { links.partitioningIndex { $0.node >= node } }

    /// How many bytes are put into nodes before one.
    private func bytes(before node: Int) -> Int {
        let place = links(before: node)
        return place < links.count ? links[place].before : count
    }
}
