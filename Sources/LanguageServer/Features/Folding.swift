import Base
import Model

/// A stretch of lines that an editor can fold.
package struct FoldingStretch: Sendable, Hashable {
    package enum Kind: String, Sendable { case region, comment, imports }

    /// The first and last line, from 0.
    package let lines: ClosedRange<Int>
    package let kind: Kind
}

extension Briefing {
    /// What an editor can fold: the fields, what is below each heading, and the texts of footnotes.
    package func folding(of path: String) -> [FoldingStretch] {
        guard let text = text(at: path) else { return [] }
        var found: Set<FoldingStretch> = []
        func add(_ first: Int, _ end: Int, _ kind: FoldingStretch.Kind) {
            var last = min(end, text.lineCount) - 1
            while last > first, text.line(last).isEmpty { last -= 1 }
            if last > first { found.insert(FoldingStretch(lines: first...last, kind: kind)) }
        }
        if path.hasSuffix(".md"), let lines = WrittenFields.lines(of: text, path) {
            add(0, lines.upperBound + 1, .imports)
        }
        func add(_ item: OutlineItem) {
            if item.kind == .heading {
                add(
                    text.line(at: item.range.lowerBound),
                    text.line(at: max(item.range.lowerBound, item.range.upperBound - 1)) + 1, .region)
            }
            for child in item.children { add(child) }
        }
        for item in outline(of: path) { add(item) }
        let notes = FootnoteMarks(text).marks.filter(\.isDefinition).map { text.line(at: $0.range.lowerBound) }
        if let first = notes.first, let last = notes.last { add(first, last + 1, .comment) }
        return found.sorted { ($0.lines.lowerBound, $1.lines.upperBound) < ($1.lines.lowerBound, $0.lines.upperBound) }
    }

    /// The stretches around a place, each within the next: a word, a sentence, a paragraph, what is below a heading, all.
    package func selection(at offset: Int, in path: String) -> [Range<Int>] {
        guard let text = text(at: path) else { return [] }
        var ranges = occurrences(in: path).map(\.range).filter { $0.lowerBound <= offset && offset <= $0.upperBound }
        ranges.append(text.word(at: offset))
        ranges.append(text.sentence(at: offset))
        ranges.append(text.line(text.line(at: offset)))
        ranges.append(text.paragraph(at: offset))
        func add(_ item: OutlineItem) {
            if item.range.contains(offset) { ranges.append(item.range) }
            for child in item.children { add(child) }
        }
        for item in outline(of: path) { add(item) }
        ranges.append(0..<text.bytes.count)
        var nested: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.count < $1.count }) {
            guard range.lowerBound <= offset, offset <= range.upperBound else { continue }
            if let last = nested.last,
                last == range || !(range.lowerBound <= last.lowerBound && last.upperBound <= range.upperBound)
            {
                continue
            }
            nested.append(range)
        }
        return nested
    }
}

extension EditedText {
    /// The letters and digits around an offset.
    func word(at offset: Int) -> Range<Int> {
        let line = line(line(at: offset))
        func isWord(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 }
        var (start, end) = (offset, offset)
        while start > line.lowerBound, isWord(bytes[start - 1]) { start -= 1 }
        while end < line.upperBound, isWord(bytes[end]) { end += 1 }
        return start..<end
    }

    /// The sentence around an offset, within its line.
    func sentence(at offset: Int) -> Range<Int> {
        let line = line(line(at: offset))
        func ends(_ at: Int) -> Bool {
            ".!?".utf8.contains(bytes[at]) && at + 1 < line.upperBound && bytes[at + 1] == 0x20
        }
        var (start, end) = (min(offset, line.upperBound), min(offset, line.upperBound))
        while start > line.lowerBound, !(start >= line.lowerBound + 2 && ends(start - 2)) { start -= 1 }
        while end < line.upperBound, !ends(end) { end += 1 }
        return start..<min(line.upperBound, end + 1)
    }

    /// The lines around an offset that no blank line divides.
    func paragraph(at offset: Int) -> Range<Int> {
        let middle = line(at: offset)
        var (first, last) = (middle, middle)
        while first > 0, !line(first - 1).isEmpty { first -= 1 }
        while last + 1 < lineCount, !line(last + 1).isEmpty { last += 1 }
        return line(first).lowerBound..<max(line(first).lowerBound, line(last).upperBound)
    }
}
