import Base

/// Two columns of text that a program printed beside each other, as `pdftotext -layout` does.
enum PastedColumns {
    /// The rows of a page in reading order: across a row that fills the page, else the left column first.
    static func inOrder(_ rows: [[UInt8]]) -> [[UInt8]] {
        let wide = rows.map { Array($0.string.unicodeScalars) }
        guard let gutter = gutter(of: wide) else { return rows }
        var out: [[UInt8]] = []
        var (left, right): ([[UInt8]], [[UInt8]]) = ([], [])
        func flush() {
            out += withoutCommonBlanks(left) + withoutCommonBlanks(right)
            (left, right) = ([], [])
        }
        // What is above the columns are lines by themselves.
        let top =
            wide.indices.first { index in
                isBeside(wide[index], gutter) && halves(of: wide[index], at: gutter).allSatisfy { $0 >= 20 }
                    || alternates(from: index, wide, gutter)
            } ?? 0
        for row in rows[..<top] where !row.trimmed.isEmpty { out += [row.trimmed, []] }
        var cuts = ColumnCuts.places(in: wide, gutter)
        // The number of a page at its foot is below both columns.
        let last = rows.lastIndex { !$0.trimmed.isEmpty }
        if let last, PageBreaks.number(rows[last]) != nil { cuts[last] = nil }
        for index in wide.indices.dropFirst(top) {
            if let cut = cuts[index] {
                let cells = cells(of: wide[index], at: cut)
                left.append(cells.left)
                right.append(cells.right)
            } else {
                let tail = takeTail(of: &left, &right)
                flush()
                out += tail + [rows[index]]
            }
        }
        // Only rows that both columns leave empty are between paragraphs.
        func withoutCommonBlanks(_ column: [[UInt8]]) -> [[UInt8]] {
            if let spaced = spaced(column) { return spaced }
            let kept = zip(column, zip(left, right)).filter { !$0.isEmpty || $1.0.isEmpty && $1.1.isEmpty }.map(\.0)
            return kept.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
        }
        flush()
        return out
    }

    /// The rows below both columns, after an empty one: they are short, and go with the row across the page below them.
    private static func takeTail(of left: inout [[UInt8]], _ right: inout [[UInt8]]) -> [[UInt8]] {
        guard let end = right.lastIndex(where: { !$0.isEmpty }), end + 2 < left.count, left[end + 1].isEmpty else {
            return []
        }
        defer {
            left.removeSubrange((end + 1)...)
            right.removeSubrange((end + 1)...)
        }
        return Array(left[(end + 1)...])
    }

    /// The rows of a column that has text on every second row at most, with an empty one where the step is wider; nil for
    /// another column.
    private static func spaced(_ column: [[UInt8]]) -> [[UInt8]]? {
        let filled = column.indices.filter { !column[$0].isEmpty }
        let steps = zip(filled, filled.dropFirst()).map { $1 - $0 }
        guard steps.count >= 4, let first = filled.first else { return nil }
        let usual = steps.sorted()[steps.count / 2]
        guard usual >= 2 else { return nil }
        return zip(steps, filled.dropFirst()).reduce(into: [column[first]]) { out, next in
            if next.0 > usual { out.append([]) }
            out.append(column[next.1])
        }
    }

    /// Whether lines of the left column and of the right one follow each other from a row on.
    private static func alternates(from index: Int, _ rows: [[Unicode.Scalar]], _ gutter: Int) -> Bool {
        let next = rows[index...].lazy.filter { row in row.contains { $0 != " " } }.prefix(6)
        let sides = next.map { halves(of: $0, at: gutter) }
        guard !next.contains(where: { isAcross($0, gutter) }), let first = sides.first,
            first.contains(where: { $0 >= 15 })
        else { return false }
        return sides.count { $0[0] >= 15 && $0[1] == 0 } >= 2 && sides.count { $0[1] >= 15 && $0[0] == 0 } >= 2
    }

    /// Whether the first pages of a text have two columns.
    static func areIn(_ text: [UInt8]) -> Bool {
        text.prefix(1 << 15).split(separator: 0x0C).contains { page in
            gutter(of: page.split(separator: 0x0A).map { Array(Array($0).string.unicodeScalars) }) != nil
        }
    }

    /// Where the right column begins: most rows with text have some on both sides of the space before it.
    private static func gutter(of rows: [[Unicode.Scalar]]) -> Int? {
        let longest = rows.map(\.count).max() ?? 0
        guard longest > 60 else { return nil }
        let starts = Set(rows.flatMap { wordStarts(of: $0) }).filter { (25..<longest - 15).contains($0) }
        var best: (start: Int, count: Int)?
        for start in starts.sorted() {
            let both = rows.filter { isBeside($0, start) }
            let across = rows.count { isAcross($0, start) }
            guard both.count >= 8, both.count >= across, both.count > best?.count ?? 0 else { continue }
            let widths = both.map { halves(of: $0, at: start) }
            let middle = [0, 1].map { side in widths.map { $0[side] }.sorted()[widths.count / 2] }
            if middle.allSatisfy({ $0 >= 20 }) { best = (start, both.count) }
        }
        return best?.start ?? alternatingGutter(of: rows, longest)
    }

    /// The same where the lines of the two columns are at different heights, so that most rows have text on one side only.
    private static func alternatingGutter(of rows: [[Unicode.Scalar]], _ longest: Int) -> Int? {
        let filled = rows.compactMap { row -> (first: Int, end: Int, row: [Unicode.Scalar])? in
            guard let first = row.firstIndex(where: { $0 != " " }), let last = row.lastIndex(where: { $0 != " " }),
                last - first >= 15
            else { return nil }
            return (first, last + 1, row)
        }
        return Set(filled.map(\.first)).filter { (25..<longest - 15).contains($0) }.sorted().first { start in
            let (left, right) = (filled.count { $0.end + 2 <= start }, filled.count { $0.first >= start })
            let across = filled.count { isAcross($0.row, start) }
            return left >= 8 && right >= 8 && across * 4 <= left + right
        }
    }

    /// How many signs a row has before and after the gutter.
    private static func halves(of row: [Unicode.Scalar], at start: Int) -> [Int] {
        [row.prefix(start), row.dropFirst(start)].map { $0.count { $0 != " " } }
    }

    /// Where words begin after two spaces or more.
    static func wordStarts(of row: [Unicode.Scalar]) -> [Int] {
        row.indices.dropFirst(2).filter { row[$0] != " " && row[$0 - 1] == " " && row[$0 - 2] == " " }
    }

    /// Whether a row has text before the gutter, and text that begins at it or is set in a little.
    static func isBeside(_ row: [Unicode.Scalar], _ start: Int) -> Bool {
        guard row.count > start, !isAcross(row, start), row[..<start].contains(where: { $0 != " " }) else {
            return false
        }
        return row[start...].prefix(5).contains { $0 != " " }
    }

    static func isAcross(_ row: [Unicode.Scalar], _ start: Int) -> Bool {
        guard row.count > start else { return row.count > start - 1 && row[start - 1] != " " }
        return row[start - 1] != " " || row[start - 2] != " " && row[start] != " "
    }

    private static func cells(of row: [Unicode.Scalar], at start: Int) -> (left: [UInt8], right: [UInt8]) {
        func bytes(_ part: ArraySlice<Unicode.Scalar>) -> [UInt8] {
            Array(String(String.UnicodeScalarView(part.reversed().drop { $0 == " " }.reversed())).utf8)
        }
        return (bytes(row.prefix(start)), row.count > start ? bytes(row[start...]) : [])
    }
}

/// Columns that a program printed one after the other, the right one first.
enum ColumnOrder {
    /// The rows of a page, with a part that goes on from a later one put after it.
    ///
    /// A part is moved only if a row begins in small letters after a short one, if just one later part stops in the middle of a
    /// sentence, and if the numbers of notes, where there are any, then count up.
    ///
    /// - Parameter isFirst: Whether the page is the first one; others begin with a head and what goes on from the page before.
    static func mended(_ rows: [[UInt8]], isFirst: Bool = true) -> [[UInt8]] {
        let lengths = rows.map(\.trimmed.scalarCount)
        let width = lengths.sorted()[safe: lengths.count * 9 / 10] ?? 0
        // Every plan is tried, so only what may be one page is mended.
        guard width >= 25, rows.count <= 200, let start = orphan(rows, lengths, width),
            isFirst || rows[..<start].count(where: { !$0.trimmed.isEmpty }) > 2
        else { return rows }
        let ends = rows.indices.filter { $0 > start && isOpen($0, rows, lengths, width) }
        let gaps = rows.indices.filter { $0 > start && lengths[$0] == 0 && lengths[$0 - 1] > 0 }
        let plans = ends.flatMap { end in
            gaps.filter { $0 < end }.map { rows[..<start] + rows[$0...end] + rows[start..<$0] + rows[(end + 1)...] }
        }
        let own = falls(rows[...])
        let better = plans.filter { falls($0) < own }
        if better.count == 1 { return Array(better[0]) }
        return own == 0 && plans.count == 1 ? Array(plans[0]) : rows
    }

    /// The first row that begins in small letters, and whose sentence does not begin in the row above.
    private static func orphan(_ rows: [[UInt8]], _ lengths: [Int], _ width: Int) -> Int? {
        rows.indices.dropFirst().first { index in
            guard lengths[index] * 10 >= width * 7, rows[index].trimmed.first?.isLower == true else { return false }
            let above = rows[..<index].last { !$0.trimmed.isEmpty } ?? []
            return above.trimmed.scalarCount * 10 < width * 6
                && above.trimmed.last.map { !",-".utf8.contains($0) } ?? false
                && GluedCalls.ordinals(in: Array(above.trimmed.suffix(8))).isEmpty
        }
    }

    /// Whether a full row before a gap, or before the end, stops in the middle of a sentence.
    private static func isOpen(_ index: Int, _ rows: [[UInt8]], _ lengths: [Int], _ width: Int) -> Bool {
        guard index + 1 >= rows.count || lengths[index + 1] == 0, lengths[index] * 10 >= width * 7 else { return false }
        let row = rows[index].trimmed
        return !PrintedParagraph.endsSentence(row) || row.last == UInt8(ascii: ",")
    }

    /// How often the numbers of markers fall.
    private static func falls(_ rows: ArraySlice<[UInt8]>) -> Int {
        let numbers = rows.flatMap { GluedCalls.ordinals(in: $0) }
        return zip(numbers, numbers.dropFirst()).count { $0 > $1 }
    }
}

extension Array {
    /// An element; nil if there is none.
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
