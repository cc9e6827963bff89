import Model

/// What an article itself says of one of its footnotes.
package struct FootnoteReading: Sendable {
    package let label: String
    /// On one line.
    package let text: String
    /// The first address in it.
    package let url: String?

    /// Every footnote of an article that a line holds a marker or the definition of; all where no line is given.
    package static func all(in article: Site.Article, line: Int? = nil) -> [FootnoteReading] {
        let document = article.body.document
        let cited = Set(markers(in: document).filter { $0.line == line }.map(\.footnote))
        return document.footnotes.enumerated().compactMap { index, footnote in
            let isThere = line == nil || cited.contains(index) || footnote.position.line == line
            return isThere ? FootnoteReading(footnote, in: article.body.value) : nil
        }
    }

    /// The markers in the running text: which footnote, and on which line of the file.
    private static func markers(in document: Document) -> [(footnote: Int, line: Int)] {
        var block = 0
        return document.body.clamped(to: document.nodes.indices).compactMap { index in
            let node = document.nodes[index]
            if node.kind == .paragraph || node.kind == .tableCell { block = Int(node.text.lowerBound) }
            guard node.kind == .footnoteReference else { return nil }
            let before = document.text[block..<max(block, Int(node.text.lowerBound))]
            return (Int(node.detail), Int(node.line) + before.count { $0 == UInt8(ascii: "\n") })
        }
    }

    private init(_ footnote: FootnoteDefinition, in body: LinkedDocument) {
        label = footnote.label
        let nodes = footnote.nodes.clamped(to: body.document.nodes.indices).map { body.document.nodes[$0] }
        text = nodes.filter { $0.kind == .paragraph }.map { body.document.string($0.text) }.joined(separator: " ")
        url =
            nodes.lazy.compactMap { node -> String? in
                guard node.kind == .link, body.links.indices.contains(Int(node.detail)),
                    case .url(let url) = body.links[Int(node.detail)]
                else { return nil }
                return url.text
            }.first
    }
}
