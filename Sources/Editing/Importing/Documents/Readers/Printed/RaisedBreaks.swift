import Base

/// Lines that a program broke after each raised number, as `pdftotext -raw` does.
enum RaisedBreaks {
    static func joined(_ rows: [[UInt8]]) -> [[UInt8]] {
        let lengths = rows.map(\.trimmed.scalarCount).filter { $0 > 0 }.sorted()
        guard !lengths.isEmpty, isBroken(rows) else { return rows }
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

    /// Whether most markers are at the ends of rows.
    private static func isBroken(_ rows: [[UInt8]]) -> Bool {
        let all = rows.reduce(0) { $0 + GluedCalls.ordinals(in: $1).count }
        let atEnd = rows.count(where: endsWithMarker)
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
        var out = rows
        for index in rows.indices.reversed() {
            let row = rows[index].trimmed
            if let number = PastedFoot.number(row) { alone.insert(number) }
            if let number = NoteStart(row)?.label.ordinal { first.insert(number) }
            guard row.count > 20 else { continue }
            for gap in gaps(in: row).reversed() {
                let end = row.span.end(from: gap + 1, while: \.isDigit)
                guard let number = Array(row[(gap + 1)..<end]).decimal,
                    alone.contains(number) || end == row.count && first.contains(number)
                else { continue }
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
            let isBeforeSentence = end == row.count || row[end] == 0x20 && end + 1 < row.count && !row[end + 1].isLower
            return end - index <= 4 && isBeforeSentence && Array(row[..<index]).endsAsSentence
                && !beginsDate(row[(index + 1)...])
        }
    }

    /// Whether a number is the day of a date: “The Courier, 1 January 2000.”
    private static func beginsDate(_ text: ArraySlice<UInt8>) -> Bool {
        let words = text.split(separator: 0x20, maxSplits: 3).prefix(3)
        return PrintedDate(Array(Array(words.joined(separator: [0x20])).prefix { !".,;".utf8.contains($0) })) != nil
    }
}

/// The pages of a text without form feeds, as the numbers of its pages tell.
enum PageBreaks {
    /// Cuts after rows that are a number alone, if they count up by one.
    ///
    /// Around them is an empty row, or a running head below, which is the same on each page.
    static func cut(_ rows: [[UInt8]]) -> [[[UInt8]]] {
        let heads = heads(of: rows)
        let numbers = rows.indices.filter { index in
            guard PastedFoot.number(rows[index]) != nil else { return false }
            let isFirst = index == 0 || rows[index - 1].trimmed.isEmpty
            return isFirst && (index + 1 >= rows.count || rows[index + 1].trimmed.isEmpty)
                || hasHead(index, rows, heads)
        }
        guard let first = numbers.first.flatMap({ PastedFoot.number(rows[$0]) }) else { return [rows] }
        var cuts: [Int] = []
        for start in Set(numbers.compactMap { PastedFoot.number(rows[$0]) } + [first]) {
            var own: [Int] = []
            for index in numbers where PastedFoot.number(rows[index]) == start + own.count {
                let page = rows[(own.last.map { $0 + 1 } ?? 0)..<index]
                if page.count(where: { !$0.trimmed.isEmpty }) >= 12 { own.append(index) }
            }
            if own.count > cuts.count { cuts = own }
        }
        // The last page has its number at its end.
        guard cuts.count >= 2, let last = cuts.last,
            cuts.allSatisfy({ hasHead($0, rows, heads) })
                || rows[(last + 1)...].count(where: { !$0.trimmed.isEmpty }) <= 3
        else {
            return [rows]
        }
        let starts = [0] + cuts.map { $0 + 1 }
        return starts.enumerated().map { place, start in
            Array(rows[start..<(place + 1 < starts.count ? starts[place + 1] : rows.count)])
        }
    }

    /// The rows below each number that could be running heads.
    private static func heads(of rows: [[UInt8]]) -> [Int: Set<[UInt8]>] {
        zip(rows, rows.dropFirst()).reduce(into: [:]) { heads, pair in
            let head = pair.1.trimmed
            guard let number = PastedFoot.number(pair.0), (4...80).contains(head.count), head.first?.isLower == false
            else { return }
            heads[number, default: []].insert(head)
        }
    }

    /// Whether the row below a number is also below the next or the last one.
    private static func hasHead(_ index: Int, _ rows: [[UInt8]], _ heads: [Int: Set<[UInt8]>]) -> Bool {
        guard let number = PastedFoot.number(rows[index]), index + 1 < rows.count else { return false }
        let head = rows[index + 1].trimmed
        return [number - 1, number + 1].contains { heads[$0]?.contains(head) ?? false }
    }
}
