import Base
import Language

/// Lines that a program broke after each raised number, as `pdftotext -raw` does.
enum RaisedBreaks {
    /// The rows of a page, with such lines joined.
    ///
    /// - Parameter isBroken: Whether the program breaks lines like that.
    static func joined(_ rows: [[UInt8]], isBroken: Bool) -> [[UInt8]] {
        let lengths = rows.map(\.trimmed.scalarCount).filter { $0 > 0 }.sorted()
        guard !lengths.isEmpty, isBroken else { return rows }
        let width = lengths[lengths.count * 9 / 10]
        var out: [[UInt8]] = []
        var index = 0
        while index < rows.count {
            var (whole, next) = (rows[index], index + 1)
            while next < rows.count, !rows[next].trimmed.isEmpty, endsWithMarker(whole),
                whole.scalarCount + 1 + rows[next].trimmed.scalarCount <= width + 4
            {
                whole += [0x20] + rows[next].trimmed
                next += 1
            }
            // What does not fill a line is a heading or the next paragraph.
            if next > index + 1, !isOneLine(whole, rows[next - 2], rows[next - 1], width) { next -= 1 }
            out.append(rows[index] + rows[(index + 1)..<next].flatMap { [0x20] + $0.trimmed })
            index = next
        }
        return out
    }

    /// Whether the last row goes on from the one above, which ends with a marker: in small letters, or up to the edge.
    private static func isOneLine(_ whole: [UInt8], _ above: [UInt8], _ last: [UInt8], _ width: Int) -> Bool {
        let isSentence = above.withoutGluedNumber != nil
        return last.first?.isLower == true || whole.scalarCount * 10 >= width * (isSentence ? 9 : 8)
    }

    /// Whether most markers are at the ends of the rows of a text.
    static func areIn(_ pages: [[[UInt8]]]) -> Bool {
        let all = pages.joined().reduce(0) { $0 + GluedCalls.ordinals(in: $1).count }
        let atEnd = pages.joined().count(where: endsWithMarker)
        return atEnd >= 3 && atEnd * 10 >= all * 7
    }

    private static func endsWithMarker(_ row: [UInt8]) -> Bool {
        row.last?.isDigit == true && !GluedCalls.ordinals(in: Array(row.suffix(24))).isEmpty
    }
}

/// Raised numbers that a program put apart from the sentence before: “in 2019. 1 The mill”.
enum RaisedGaps {
    /// The rows of a page, with such numbers at their sentences, if a row further down is the number alone, or begins with it
    /// where the number ends its own row.
    static func closed(_ rows: [[UInt8]]) -> [[UInt8]] {
        var (alone, first): (Set<Int>, Set<Int>) = ([], [])
        // A number that is on a word already is not called by another.
        var glued: Set<Int>?
        let filled = rows.indices.filter { !rows[$0].trimmed.isEmpty }
        let edge = filled.count > 12 ? Set(filled.prefix(2) + filled.suffix(1)) : []
        var out = rows
        for index in rows.indices.reversed() {
            let row = rows[index].trimmed
            // The first and the last number alone may be that of the page.
            if let number = PastedFoot.number(row), !edge.contains(index) { alone.insert(number) }
            if let start = NoteStart(row), start.end < row.count { first.insert(start.label.ordinal) }
            guard row.count > 20 else { continue }
            for gap in gaps(in: row).reversed() {
                let end = row.span.end(from: gap + 1, while: \.isDigit)
                let digits = Array(row[(gap + 1)..<end])
                guard let number = digits.decimal else { continue }
                let own = glued ?? Set(rows.flatMap { GluedCalls.ordinals(in: $0) })
                glued = own
                if own.contains(number) { continue }
                let run = GluedCalls.consecutive(digits)
                let isFirst = first.contains(number) || !run.isEmpty && run.allSatisfy(first.contains)
                guard alone.contains(number) || isFirst && !isBeforeSmall(row, end) else { continue }
                out[index] = Array(out[index].trimmed[..<gap]) + out[index].trimmed[(gap + 1)...]
            }
        }
        return out
    }

    /// The spaces between the end of a sentence and a number of three digits at most, after which another may begin.
    private static func gaps(in row: [UInt8]) -> [Int] {
        row.indices.dropFirst().filter { index in
            guard row[index] == 0x20, index + 1 < row.count, row[index + 1].isDigit else { return false }
            let end = row.span.end(from: index + 1, while: \.isDigit)
            if isBeforeStop(row, index, end) { return true }
            // A dash or dots may follow as well.
            let isBeforeSentence =
                end == row.count || row[end] == 0x20 && end + 1 < row.count && !row[end + 1].isLower
                || row[end] == 0xE2
            return end - index <= 4 && isBeforeSentence && Array(row[..<index]).endsAsSentence
                && !GluedCalls.endsInAbbreviation(row[..<index]) && !(index > 1 && row[index - 2] == UInt8(ascii: "."))
                && !beginsDate(row[(index + 1)...])
        }
    }

    /// Whether a number is before something else than a sentence, as in “in 1990. 30 years” and “no. 3 (2011)”.
    private static func isBeforeSmall(_ row: [UInt8], _ end: Int) -> Bool {
        guard end + 1 < row.count, row[end] == 0x20 else { return false }
        return !row[end + 1].isUpper && row[end + 1] < 0x80
    }

    /// Whether a number is between a word and a stop, and the word is none that numbers follow: “does not reach 3.”
    private static func isBeforeStop(_ row: [UInt8], _ space: Int, _ end: Int) -> Bool {
        guard end < row.count, ".,;".utf8.contains(row[end]), end + 1 == row.count || row[end + 1] == 0x20 else {
            return false
        }
        if let year = Array(row[..<space].suffix(4)).decimal, space > 4, row[space - 5].isBlank {
            return (1900...2050).contains(year)
        }
        let word = Array(row[..<space].suffix(24).reversed().prefix { $0.isLower }.reversed()).string
        let isWhole = space > word.utf8.count && row[space - word.utf8.count - 1].isBlank
        let names = LanguageWords.english.names
        return isWhole && word.utf8.count >= 4 && !names.functionWords.contains(word)
            && !names.starters.contains(word) && !PrintedParagraph.smallWords.contains(word)
    }

    /// Whether a number is the day of a date: “The Courier, 1 January 2000.”
    private static func beginsDate(_ text: ArraySlice<UInt8>) -> Bool {
        let words = text.split(separator: 0x20, maxSplits: 3).prefix(3)
        return PrintedDate(Array(Array(words.joined(separator: [0x20])).prefix { !".,;".utf8.contains($0) })) != nil
    }
}
