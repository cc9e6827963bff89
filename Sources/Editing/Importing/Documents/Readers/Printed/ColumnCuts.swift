/// Where each row of a page with two columns is cut.
enum ColumnCuts {
    /// The index at which the right column of each row begins; nil for a row across both columns.
    static func places(in rows: [[Unicode.Scalar]], _ gutter: Int) -> [Int?] {
        let gutters = gutters(of: rows, gutter)
        let beside = zip(rows, gutters).map { PastedColumns.isBeside($0, $1) }
        var cuts: [Int?] = []
        for (index, row) in rows.enumerated() {
            let gutter = gutters[index]
            if !PastedColumns.isAcross(row, gutter) {
                cuts.append(gutter)
            } else if index > 0, cuts[index - 1] != nil, rows[index - 1].count > gutter, isBefore(beside, index, rows),
                row.count >= gutter + 10
            {
                cuts.append(cut(of: row, near: gutter))
            } else {
                cuts.append(nil)
            }
        }
        return cuts
    }

    /// Whether a row in two columns comes within three rows, none of them empty.
    private static func isBefore(_ beside: [Bool], _ index: Int, _ rows: [[Unicode.Scalar]]) -> Bool {
        let next = rows.indices[(index + 1)...].prefix(3).prefix { !rows[$0].isEmpty }
        return next.contains { beside[$0] }
    }

    /// The word that begins at the gutter or next to it, in a row whose left part touches the right one; else the gutter.
    private static func cut(of row: [Unicode.Scalar], near gutter: Int) -> Int {
        let near = [0, -1, 1, -2, 2].map { gutter + $0 }
        return near.first { row.indices.contains($0) && row[$0] != " " && row[$0 - 1] == " " } ?? gutter
    }

    /// The gutter of each row: a program moves the right column below, where the text beside it is denser.
    private static func gutters(of rows: [[Unicode.Scalar]], _ gutter: Int) -> [Int] {
        let own = [Int](repeating: gutter, count: rows.count)
        guard let last = rows.lastIndex(where: { PastedColumns.isBeside($0, gutter) }) else { return own }
        let rest = rows[(last + 1)...]
        var counts: [Int: Int] = [:]
        for row in rest {
            for start in PastedColumns.wordStarts(of: row) where abs(start - gutter) <= 20 {
                counts[start, default: 0] += 1
            }
        }
        let moved = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let moved, moved.value >= 4, rest.count(where: { PastedColumns.isAcross($0, moved.key) }) <= moved.value
        else {
            return own
        }
        return own[...last] + rest.map { PastedColumns.isAcross($0, moved.key) ? gutter : moved.key }
    }
}
