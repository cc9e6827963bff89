import Base
import Language
import Model

extension PassageAnchoring {
    /// The bytes of the document's text that tokens cover.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return text.tokens[range.lowerBound].range.lowerBound..<text.tokens[range.upperBound - 1].range.upperBound
    }

    /// The words that tokens cover, white space as single spaces.
    func words(_ range: Range<Int>) -> String { Self.spaced(text.bytes[bytes(range)]) }

    static func spaced(_ bytes: ArraySlice<UInt8>) -> String {
        let words = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(whereSeparator: isSpace)
        return words.lazy.map { String($0) }.joined(separator: " ")
    }

    /// Whether a character is white space in Unicode; a list, since its table of properties is slow to ask.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// A place as it is described to a person.
    func described(_ range: Range<Int>, likeness: Double) -> PassageAnchor.Place {
        let bytes = bytes(range)
        return PassageAnchor.Place(
            line: line(at: bytes.lowerBound), likeness: Int((100 * likeness).rounded()),
            sentence: sentence(around: bytes))
    }

    /// The 1-based line of the file that contains an offset of the text.
    func line(at offset: Int) -> Int {
        guard let block = outline.block(at: offset).map({ outline.blocks[$0] }) else { return 1 }
        return Int(article.nodes[block.node].line) + breaks(before: offset) - breaks(before: block.text.lowerBound)
    }

    /// How many line breaks precede an offset of the text.
    private func breaks(before offset: Int) -> Int {
        lineBreaks.partitioningIndex { $0 >= offset }
    }

    /// The sentences that a range touches; of what is far from it only the nearer part is looked at.
    private func sentence(around bytes: Range<Int>) -> String {
        guard let block = outline.block(at: bytes.lowerBound).map({ outline.blocks[$0].text }) else { return "" }
        let reach = 1000
        let near = max(block.lowerBound, bytes.lowerBound - reach)..<min(block.upperBound, bytes.upperBound + reach)
        var starts: [Int32] = []
        SentenceScanner.starts(in: text.bytes.span, block: near, into: &starts)
        let first = starts.last { $0 <= bytes.lowerBound }.map { Int($0) } ?? bytes.lowerBound
        let end = starts.first { $0 >= bytes.upperBound }.map { Int($0) } ?? near.upperBound
        return Self.spaced(text.bytes[min(first, bytes.lowerBound)..<max(end, bytes.upperBound)])
    }
}
