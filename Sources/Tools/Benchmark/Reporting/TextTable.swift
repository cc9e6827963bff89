/// Rows of text in aligned columns, the first row being the heads.
struct TextTable {
    private var rows: [[String]]

    init(_ heads: [String]) {
        rows = [heads]
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The table with a rule under its heads; every line ends in a newline.
    var text: String {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        var lines = rows.map { row in line(row, widths: widths) }
        lines.insert(line(widths.map { String(repeating: "-", count: $0) }, widths: widths), at: 1)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The first column starts at the left, the figures after it too; no line ends in spaces.
    private func line(_ row: [String], widths: [Int]) -> String {
        var line = ""
        for (cell, width) in zip(row, widths) {
            line += cell + String(repeating: " ", count: max(0, width - cell.count) + 2)
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
