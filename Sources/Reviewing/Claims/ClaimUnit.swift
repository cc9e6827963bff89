import Base
import Model

/// A paragraph, list item, quotation or table: what one footnote can answer for.
struct ClaimUnit: Sendable {
    /// In bytes of the document's text.
    var text: Range<Int>
    var isQuotation = false

    /// The units of an article's body for which no footnote, pinned source or link to one answers.
    static func unsourced(in body: Shared<LinkedDocument>) -> [ClaimUnit] {
        var finder = Finder(body)
        return finder.find()
    }

    private struct Finder {
        let body: Shared<LinkedDocument>
        let nodes: [Node]
        private var sourced: [Int] = []
        private var units: [ClaimUnit] = []

        init(_ body: Shared<LinkedDocument>) {
            self.body = body
            nodes = body.document.nodes
        }

        mutating func find() -> [ClaimUnit] {
            sourced = sourcedNodes()
            let range = body.document.body.clamped(to: nodes.indices)
            var top: [Int] = []
            var index = range.lowerBound
            while index < range.upperBound {
                top.append(index)
                index = max(index + 1, Int(nodes[index].end))
            }
            for (place, node) in top.enumerated() {
                let before = place > 0 ? top[place - 1] : nil
                read(node, before: before, after: place + 1 < top.count ? top[place + 1] : nil)
            }
            return units
        }

        /// Links to sources, footnotes and the web, and footnote markers, as indices of nodes in order.
        private func sourcedNodes() -> [Int] {
            let pinned = body.passages.compactMap { passage -> Range<Int32>? in
                switch passage.entity {
                case .source?, .footnote?: passage.range
                default: nil
                }
            }
            return body.document.body.clamped(to: nodes.indices).filter { index in
                switch nodes[index].kind {
                case .footnoteReference: true
                case .link: isSource(nodes[index])
                case .text: pinned.contains { $0.overlaps(nodes[index].text) }
                default: false
                }
            }
        }

        private func isSource(_ link: Node) -> Bool {
            switch body.target(of: link) {
            case .entity(.source), .entity(.footnote): return true
            case .url(let url): return url.host != nil
            default: return false
            }
        }

        private func isSourced(_ node: Int?) -> Bool {
            guard let node else { return false }
            let range = node..<max(node + 1, Int(nodes[node].end))
            let low = sourced.partitioningIndex { $0 >= range.lowerBound }
            return low < sourced.count && sourced[low] < range.upperBound
        }

        private mutating func read(_ node: Int, before: Int?, after: Int?) {
            // The paragraph before a table, list or quotation leads to it, and its footnote answers for both.
            let isLedTo = before.map { nodes[$0].kind == .paragraph && isSourced($0) } ?? false
            switch nodes[node].kind {
            case .paragraph where !isSourced(node):
                // "He said:" is answered for by the quotation that follows.
                if !(endsInColon(node) && isSourced(after)) { add(node) }
            case .blockQuote where !isSourced(node) && !isLedTo: add(node, isQuotation: true)
            case .table where !isSourced(node) && !isLedTo: add(node)
            case .bulletList where !isLedTo, .orderedList where !isLedTo, .definitionList where !isLedTo:
                addItems(of: node)
            default: break
            }
        }

        private mutating func addItems(of list: Int) {
            var index = list + 1
            while index < Int(nodes[list].end), nodes.indices.contains(index) {
                if !isSourced(index) { add(index) }
                index = max(index + 1, Int(nodes[index].end))
            }
        }

        private func endsInColon(_ node: Int) -> Bool {
            let end = Int(nodes[node].text.upperBound)
            return end > 0 && body.document.text.indices.contains(end - 1)
                && body.document.text[end - 1] == UInt8(ascii: ":")
        }

        private mutating func add(_ node: Int, isQuotation: Bool = false) {
            let text = nodes[node].text
            guard text.lowerBound < text.upperBound else { return }
            units.append(
                ClaimUnit(text: Int(text.lowerBound)..<Int(text.upperBound), isQuotation: isQuotation))
        }
    }
}
