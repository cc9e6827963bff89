import Base

/// Numbers beside every fifth or tenth line of a text, to the right or to the left of it, as poems, bills and editions have them.
enum SteppedNumbers {
    private struct Mark {
        /// Its row, and how many filled rows there are up to it.
        let row: Int
        let filled: Int
        let value: Int
        let range: Range<Int>
    }

    /// A text without such numbers, and how many there were.
    static func removed(from text: [UInt8]) -> (text: [UInt8], count: Int) {
        let rows = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        for isRight in [true, false] {
            let marks = counting(marks(in: rows, isRight: isRight))
            guard marks.count >= 3 else { continue }
            var out = rows.map { Array($0) }
            for mark in marks {
                let blanks = [UInt8](repeating: 0x20, count: mark.range.count)
                out[mark.row].replaceSubrange(mark.range, with: isRight ? [] : blanks)
            }
            return (Array(out.joined(separator: [0x0A])), marks.count)
        }
        return (text, 0)
    }

    /// The numbers that wide gaps set apart from their rows.
    private static func marks(in rows: [ArraySlice<UInt8>], isRight: Bool) -> [Mark] {
        var filled = 0
        return rows.enumerated().compactMap { index, row in
            let bytes = Array(row)
            let inner = bytes.trimmedRange
            guard !inner.isEmpty else { return nil }
            filled += 1
            let digits = isRight ? trailing(bytes, inner) : leading(bytes, inner)
            guard let digits, let value = Array(bytes[digits]).decimal, value > 1 else { return nil }
            return Mark(row: index, filled: filled, value: value, range: digits)
        }
    }

    private static func trailing(_ row: [UInt8], _ inner: Range<Int>) -> Range<Int>? {
        let count = row[inner].reversed().prefix(while: \.isDigit).count
        let start = inner.upperBound - count
        guard (1...4).contains(count), start - 3 >= inner.lowerBound, row[(start - 3)..<start].allSatisfy(\.isBlank)
        else { return nil }
        return start..<inner.upperBound
    }

    private static func leading(_ row: [UInt8], _ inner: Range<Int>) -> Range<Int>? {
        let end = row.span.end(from: inner.lowerBound, while: \.isDigit)
        guard (1...4).contains(end - inner.lowerBound), end + 2 <= inner.upperBound,
            row[end..<min(row.count, end + 2)].allSatisfy(\.isBlank)
        else { return nil }
        return inner.lowerBound..<end
    }

    /// The numbers, if nearly all count the rows in equal steps; none otherwise.
    private static func counting(_ marks: [Mark]) -> [Mark] {
        guard marks.count >= 3, let step = marks.first?.value, (2...20).contains(step) else { return [] }
        let pairs = zip(marks, marks.dropFirst()).filter { above, mark in
            mark.value - above.value == step
                && (mark.filled - above.filled == step || mark.row - above.row == step)
        }
        return pairs.count * 10 >= (marks.count - 1) * 9 ? marks : []
    }
}
