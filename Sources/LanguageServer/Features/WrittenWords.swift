import Base
import Model

/// Finds the words of a linked text in its file.
struct WrittenWords {
    private let text: EditedText
    private let document: Document
    /// The nodes of paragraphs, headings and cells, in order.
    private let blocks: [Int]
    /// Names that are in the text of the document but not in the file.
    private let shown: [Range<Int>]

    init(_ document: Document, in text: EditedText) {
        (self.document, self.text) = (document, text)
        blocks = document.nodes.indices.filter { document.nodes[$0].isTextBlock }
        shown = document.shownNames
    }

    /// The bytes of the file that hold a range of the text; nil if they are written in another way, such as with markup
    /// among them.
    func range(of words: Range<Int32>) -> Range<Int>? {
        let words = Int(words.lowerBound)..<Int(words.upperBound)
        guard !words.isEmpty, !shown.contains(where: { $0.overlaps(words) }), let block = block(at: words.lowerBound)
        else { return nil }
        let sought = Array(document.text[words.clamped(to: document.text.indices)])
        let start = Int(block.text.lowerBound)
        var left = count(of: sought, in: start..<max(start, words.lowerBound))
        var offset = text.line(Int(block.line) - 1).lowerBound
        while let found = text.bytes.span.place(of: sought.span, in: offset..<text.bytes.count) {
            if left == 0 { return found..<found + sought.count }
            left -= 1
            offset = found + 1
        }
        return nil
    }

    /// The place of a byte of the file in the text of the document, by the words around it; nil if there is none.
    func block(holding offset: Int) -> Node? {
        let line = text.line(at: offset) + 1
        return blocks.lazy.map { document.nodes[$0] }.last { Int($0.line) <= line }
    }

    private func block(at offset: Int) -> Node? {
        let place = blocks.partitioningIndex { Int(document.nodes[$0].text.lowerBound) > offset }
        return place > 0 ? document.nodes[blocks[place - 1]] : nil
    }

    private func count(of words: [UInt8], in range: Range<Int>) -> Int {
        let span = document.text.span
        var (found, offset) = (0, range.lowerBound)
        // Words that begin before the range's end count, even if they reach beyond it.
        let end = min(document.text.count, range.upperBound + words.count - 1)
        while let place = span.place(of: words.span, in: offset..<max(offset, end)) {
            if !shown.contains(where: { $0.overlaps(place..<place + words.count) }) { found += 1 }
            offset = place + 1
        }
        return found
    }
}
