import Model

/// An article as it is reviewed: its text, and where its words stand in the editor's file.
struct ArticlePlace {
    let article: Handle<Site.Article>
    let record: Catalog.Article
    let body: LinkedDocument
    let text: UnsafeBufferPointer<UInt8>
    /// Names and code, in the order of the text.
    private let islands: [Tokenizer.Island]

    var path: String { record.header.file.path }

    /// - Parameter text: That of the body's document, for as long as this lives.
    init(_ article: Handle<Site.Article>, _ site: Site.Article, text: UnsafeBufferPointer<UInt8>) {
        (self.article, record, body, self.text) = (article, site.record, site.body, text)
        islands = Self.islands(in: site.body)
    }

    private static func islands(in body: LinkedDocument) -> [Tokenizer.Island] {
        var islands: [Tokenizer.Island] = []
        for (index, mention) in body.mentions.enumerated() where mention.node < 0 || mention.range.isEmpty {
            islands.append(.init(range: ints(mention.range), mention: index))
        }
        let nodes = body.document.nodes
        for index in body.document.body.clamped(to: nodes.indices) where nodes[index].kind == .code {
            islands.append(.init(range: ints(nodes[index].text), mention: nil))
        }
        return islands.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private static func ints(_ range: Range<Int32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }

    func tokens(in range: Range<Int>, lexicon: Lexicon) -> [Token] {
        var (low, high) = (0, islands.count)
        while low < high {
            let middle = low + (high - low) / 2
            if islands[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Tokenizer.tokens(in: range, of: text, islands: islands[low...], lexicon: lexicon)
    }

    /// The words of a range on one line.
    func words(_ range: Range<Int>) -> String {
        let bytes = text[range.clamped(to: 0..<text.count)].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where the words of a range stand in the file.
    func position(of range: Range<Int>) -> Position {
        let nodes = body.document.nodes
        var block = body.document.body.lowerBound
        for index in body.document.body.clamped(to: nodes.indices) {
            switch nodes[index].kind {
            case .paragraph, .heading, .tableCell:
                if Int(nodes[index].text.lowerBound) > range.lowerBound { break }
                block = index
            default: break
            }
        }
        guard nodes.indices.contains(block) else { return .start }
        return record.header.file.position(
            of: range.clamped(to: 0..<text.count), in: text, block: Self.ints(nodes[block].text),
            line: Int(nodes[block].line))
    }

    /// How an account of an event would name who gives what stands in a sentence: its footnote, or the article.
    func origin(of sentence: Range<Int32>) -> String {
        let id = record.header.id
        guard let marker = body.markers.first(where: { $0.sentence == sentence }),
            let node = body.document.nodes.indices.contains(Int(marker.node))
                ? body.document.nodes[Int(marker.node)] : nil,
            body.document.footnotes.indices.contains(Int(node.detail))
        else { return "article: \(id)" }
        return "footnote: \(id)/\(body.document.footnotes[Int(node.detail)].label)"
    }
}
