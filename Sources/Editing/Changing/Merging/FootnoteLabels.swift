import Base

/// The labels of footnotes in texts that are put together.
enum FootnoteLabels {
    /// The labels that two texts have, each between `[^` and `]`.
    static func shared(_ one: [UInt8], _ two: [UInt8]) -> Set<[UInt8]> { labels(one).intersection(labels(two)) }

    /// A text in which some labels have a suffix.
    static func renamed(_ labels: Set<[UInt8]>, in text: [UInt8], suffix: String) -> [UInt8] {
        guard !labels.isEmpty else { return text }
        var out: [UInt8] = []
        var last = 0
        for range in ranges(text) where labels.contains(Array(text[range])) {
            out += text[last..<range.upperBound] + Array(suffix.utf8)
            last = range.upperBound
        }
        return out + text[last...]
    }

    private static func labels(_ text: [UInt8]) -> Set<[UInt8]> { Set(ranges(text).map { Array(text[$0]) }) }

    private static func ranges(_ text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        while let mark = text.span.place(of: "[^", in: offset..<text.count) {
            offset = mark + 2
            let end = text[offset...].firstIndex { $0 == UInt8(ascii: "]") || $0 <= 0x20 } ?? text.count
            if end < text.count, text[end] == UInt8(ascii: "]"), end > offset { found.append(offset..<end) }
        }
        return found
    }
}
