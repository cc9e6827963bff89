import Base

/// Tables on printed pages: rows whose cells are apart from each other, and below those of the row above.
enum PrintedTables {
    struct Found {
        let table: ImportTable
        /// The lines that it is made of.
        let lines: Range<Int>
    }

    private struct Row {
        var cells: [[PrintedWord]]
        let lines: Range<Int>
        let top: Double
        let page: Int
    }

    /// The tables in lines that are in reading order, by their first lines.
    static func find(in lines: [PrintedLine], leading: Double) -> [Int: Found] {
        var found: [Int: Found] = [:]
        let rows = rows(of: lines)
        var start = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, rows[start].cells.count > 1, isNext(rows[end], after: rows[end - 1], leading) {
                end += 1
            }
            if isTable(rows[start..<end]) {
                let above = start > 0 && !found.values.contains { $0.lines.contains(rows[start - 1].lines.lowerBound) }
                let head = above ? head(rows[start - 1], of: rows[start], leading) : nil
                let first = head == nil ? rows[start] : rows[start - 1]
                let range = first.lines.lowerBound..<rows[end - 1].lines.upperBound
                let cells = ([head].compactMap(\.self) + rows[start..<end].map(\.cells)).map { row in
                    row.map { RichText(text($0)) }
                }
                found[range.lowerBound] = Found(table: ImportTable(rows: cells), lines: range)
            }
            start = end
        }
        return found
    }

    private static func text(_ cell: [PrintedWord]) -> [UInt8] { Array(cell.map(\.text).joined(separator: [0x20])) }

    /// The lines that are beside each other, as one row each.
    private static func rows(of lines: [PrintedLine]) -> [Row] {
        var rows: [Row] = []
        for (index, line) in lines.enumerated() {
            let cells = line.cells
            if let last = rows.last, last.page == line.page, abs(last.top - line.top) < line.height * 0.4,
                let edge = last.cells.last?.last?.right, let left = cells.first?.first?.left, left > edge
            {
                rows[rows.count - 1] = Row(
                    cells: last.cells + cells, lines: last.lines.lowerBound..<index + 1, top: last.top, page: last.page)
            } else {
                rows.append(Row(cells: cells, lines: index..<index + 1, top: line.top, page: line.page))
            }
        }
        return rows
    }

    /// The words of the row above a table by its columns, if each has some: the gaps of a head are often narrow.
    private static func head(_ row: Row, of first: Row, _ leading: Double) -> [[PrintedWord]]? {
        let words = row.cells.joined().map(\.self)
        guard row.page == first.page, first.top > row.top, first.top - row.top < leading * 2.5,
            !text(words).endsAsSentence, words.count <= first.cells.count * 6
        else { return nil }
        var head = [[PrintedWord]](repeating: [], count: first.cells.count)
        let centres = first.cells.map { cell in edges(cell).map { ($0.left + $0.right) / 2 } ?? 0 }
        for word in words {
            let centre = (word.left + word.right) / 2
            guard let at = centres.indices.min(by: { abs(centres[$0] - centre) < abs(centres[$1] - centre) }) else {
                continue
            }
            head[at].append(word)
        }
        return head.contains(where: \.isEmpty) ? nil : head
    }

    private static func isNext(_ row: Row, after above: Row, _ leading: Double) -> Bool {
        guard row.cells.count == above.cells.count, row.page == above.page,
            row.top > above.top, row.top - above.top < leading * 4
        else { return false }
        return zip(above.cells, row.cells).allSatisfy { upper, lower in
            guard let (upperLeft, upperRight) = edges(upper), let (left, right) = edges(lower) else { return false }
            return abs(upperLeft - left) <= 5 || abs(upperRight - right) <= 5
                || abs(upperLeft + upperRight - left - right) <= 12
        }
    }

    private static func edges(_ cell: [PrintedWord]) -> (left: Double, right: Double)? {
        guard let first = cell.first, let last = cell.last else { return nil }
        return (first.left, last.right)
    }

    /// Whether rows are enough for a table, and no list whose labels are far from its items.
    private static func isTable(_ rows: ArraySlice<Row>) -> Bool {
        guard let columns = rows.first?.cells.count, columns >= 2, rows.count >= (columns >= 3 ? 2 : 3) else {
            return false
        }
        let labels = rows.count { row in
            let label = text(row.cells[0])
            return PrintedParagraph.bullet(label) == label.count
                || label.count <= 5 && NoteStart(label + Array(" x".utf8)).map { $0.label.ordinal < 400 } ?? false
        }
        let isList = columns == 2 && labels * 2 > rows.count
        let widest = rows.flatMap(\.cells).map { text($0).scalarCount }.reduce(0, +)
        return !isList && widest <= rows.count * columns * 40
    }
}
