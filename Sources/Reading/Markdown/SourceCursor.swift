import Base
import Model

/// Finds where in the source the parts of a block were written, since cmark's columns of inlines cannot be relied on.
///
/// Parts are asked for in document order, so each search continues where the last one ended.
struct SourceCursor {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    private let firstLine: Int
    private var block = 0..<0
    private var next = 0
    /// What the last search that succeeded has found.
    private(set) var lastFound = 0
    /// Bytes that may still be searched; a text written to make every search fail finds no more places, and costs no
    /// more time.
    private var budget = 16 << 20
    /// The last place whose column was counted.
    private var counted = (offset: 0, column: 1)

    /// - Parameter firstLine: the 1-based line of the file that starts at the first of `lineStarts`.
    init(_ bytes: [UInt8], lineStarts: [Int], firstLine: Int) {
        self.bytes = bytes
        self.lineStarts = lineStarts
        self.firstLine = firstLine
        counted.offset = lineStarts.first ?? 0
    }

    // MARK: Lines and places

    /// The byte offset of a 1-based line's start; lines outside are the first or the end.
    func offset(ofLine line: Int) -> Int {
        let index = line - firstLine
        guard index >= 0 else { return lineStarts.first ?? bytes.count }
        return index < lineStarts.count ? lineStarts[index] : bytes.count
    }

    mutating func position(of offset: Int) -> Position {
        let low = lineStarts.partitioningIndex { $0 > offset }
        let index = max(0, low - 1)
        let start = index < lineStarts.count ? lineStarts[index] : 0
        if counted.offset < start || counted.offset > offset { counted = (start, 1) }
        let end = min(max(offset, counted.offset), bytes.count)
        counted.column += bytes.span.extracting(counted.offset..<end).scalarCount
        counted.offset = end
        return Position(line: firstLine + index, column: counted.column)
    }

    /// How many bytes of blanks and `>` are before the words of a line.
    func indent(ofLine line: Int) -> Int {
        let start = offset(ofLine: line)
        return bytes[start...].prefix { $0.isBlank || $0 == UInt8(ascii: ">") }.count
    }

    /// Whether the words of a line begin with a colon and a blank.
    func isDefinition(line: Int) -> Bool {
        let start = offset(ofLine: line) + indent(ofLine: line)
        return byte(at: start) == UInt8(ascii: ":") && byte(at: start + 1).isBlank
    }

    // MARK: Searching

    /// Begins the search in a block of lines; the cells of one table row share a line and continue in it.
    mutating func enter(lines: ClosedRange<Int>) {
        let start = offset(ofLine: lines.lowerBound)
        let isSame = start == block.lowerBound && next > start
        block = start..<max(start, offset(ofLine: lines.upperBound + 1))
        if !isSame { next = start }
    }

    /// Where the block starts, for what cannot be found.
    var blockStart: Int {
        block.lowerBound + bytes[block].prefix { $0.isBlank }.count
    }

    /// Whether the budget is spent, so that what is not found may be there all the same.
    var isExhausted: Bool { budget <= 0 }

    /// The next place of some bytes in the block that is accepted; where there is none, the first in the whole block.
    mutating func find(_ needle: Span<UInt8>, where accepts: (Int) -> Bool = { _ in true }) -> Int? {
        if let found = search(needle, from: next, accepts) {
            next = found + needle.count
            lastFound = found
            return found
        }
        let found = search(needle, from: block.lowerBound, accepts)
        lastFound = found ?? lastFound
        return found
    }

    /// Goes past some bytes if they come before others, or the others do not come.
    mutating func passes(_ needle: Span<UInt8>, before other: Span<UInt8>) -> Bool {
        guard let found = search(needle, from: next, { _ in true }) else { return false }
        if let first = search(other, from: next, { _ in true }), first < found { return false }
        next = found + needle.count
        return true
    }

    private mutating func search(
        _ needle: Span<UInt8>, from start: Int, _ accepts: (Int) -> Bool
    ) -> Int? {
        var start = start
        while start < block.upperBound, budget > 0 {
            let found = bytes.span.place(of: needle.extracting(first: 48), in: start..<block.upperBound)
            budget -= (found ?? block.upperBound) - start
            guard let found else { return nil }
            if accepts(found) { return found }
            start = found + 1
        }
        return nil
    }

    /// The byte before an offset; a line break before the first.
    func byte(before offset: Int) -> UInt8 { offset > 0 && offset <= bytes.count ? bytes[offset - 1] : 0x0A }

    func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

    /// Whether a backslash takes its meaning from the character at an offset.
    func isEscaped(_ offset: Int) -> Bool {
        var slashes = 0
        while byte(before: offset - slashes) == UInt8(ascii: "\\") { slashes += 1 }
        return slashes % 2 == 1
    }

    /// What the tag at an offset, and its other half in the line, would be in Markdown.
    func inMarkdown(tagAt offset: Int) -> [RawHTML.Replacement] {
        let before = bytes[max(block.lowerBound, offset - 1_000)..<offset]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
        let end = bytes[offset..<block.upperBound].prefix(1_000).firstIndex(of: 0x0A) ?? block.upperBound
        guard end - start < 4_000 else { return [] }
        return RawHTML.inMarkdown(Array(bytes[start..<end]), at: offset - start).map {
            ($0.offset + start, $0.old, $0.new)
        }
    }
}
