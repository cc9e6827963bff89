import Base
import Language
import Model

/// The sentences of a document's blocks, scanned block by block as they are asked for.
struct Sentences {
    private let text: [UInt8]
    private let outline: Outline
    private let language: LanguageWords
    /// Names that are found, in order: no sentence begins within one ("Yahoo! Inc").
    private let names: [Mention]
    private var scanned = -1
    private var starts: [Int32] = []

    init(of text: [UInt8], _ outline: Outline, names: [Mention], language: LanguageWords) {
        self.text = text
        self.outline = outline
        self.language = language
        self.names = names
    }

    /// The sentence of a block that holds an offset.
    mutating func sentence(at offset: Int32, block: Int) -> Range<Int32> {
        scan(block)
        return range(of: place { $0 <= offset }, in: block)
    }

    /// The sentence of a block that ends before an offset or holds it, as a footnote marker there cites it.
    mutating func sentence(before offset: Int32, block: Int) -> Range<Int32> {
        scan(block)
        return range(of: place { $0 < offset }, in: block)
    }

    /// The sentence that a marker cites; where its table cell holds no words, the nearest one in the same row.
    mutating func sentence(citedAt offset: Int32, block: Int) -> Range<Int32> {
        let blocks = outline.blocks
        guard blocks[block].text.isEmpty else { return sentence(before: offset, block: block) }
        func isInRow(_ other: Int) -> Bool { blocks[other].anchor == blocks[block].anchor }
        let (before, behind) = (blocks.indices[..<block].reversed(), blocks.indices[(block + 1)...])
        if let before = before.prefix(while: isInRow).first(where: { !blocks[$0].text.isEmpty }) {
            return sentence(before: Int32(truncatingIfNeeded: blocks[before].text.upperBound), block: before)
        }
        if let next = behind.prefix(while: isInRow).first(where: { !blocks[$0].text.isEmpty }) {
            return sentence(at: Int32(truncatingIfNeeded: blocks[next].text.lowerBound), block: next)
        }
        return sentence(before: offset, block: block)
    }

    private mutating func scan(_ block: Int) {
        guard block != scanned else { return }
        scanned = block
        let text = text
        SentenceScanner.starts(in: text.span, block: outline.blocks[block].text, language: language, into: &starts)
        joinAcrossNames(outline.blocks[block].text)
    }

    private mutating func joinAcrossNames(_ block: Range<Int>) {
        guard starts.count > 1 else { return }
        var name = firstName(after: block.lowerBound)
        starts.removeAll { start in
            while name < names.count, names[name].range.upperBound <= start { name += 1 }
            return name < names.count && names[name].range.lowerBound < start
        }
    }

    /// The first name that ends after an offset.
    private func firstName(after offset: Int) -> Int {
        names.partitioningIndex { $0.range.upperBound > offset }
    }

    /// The last sentence whose start fulfils a condition, or the first.
    private func place(where holds: (Int32) -> Bool) -> Int {
        let low = starts.partitioningIndex { !holds($0) }
        return max(0, low - 1)
    }

    private func range(of sentence: Int, in block: Int) -> Range<Int32> {
        let start = Int(starts[sentence])
        let isLast = sentence + 1 == starts.count
        var end = max(start, isLast ? outline.blocks[block].text.upperBound : Int(starts[sentence + 1]))
        while end > start, text[end - 1].isWhiteSpace { end -= 1 }
        return Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    }
}
