import Base

/// A headline, the authors and the date that are one paragraph with a line for each, as old pages and mail programs write them.
enum BrokenHead {
    /// The lines with such paragraphs cut at the ends of their rows: the first long paragraph ends the head.
    static func opened(_ lines: [PastedLine]) -> [PastedLine] {
        let end = lines.prefix(12).firstIndex { $0.bytes.scalarCount >= 300 } ?? min(12, lines.count)
        return lines[..<end].flatMap(parts) + lines[end...]
    }

    private static func parts(of line: PastedLine) -> [PastedLine] {
        guard line.isProse, line.source == nil, line.role == nil else { return [line] }
        let rows = line.text.rows.map(\.trimmed).filter { !$0.isEmpty }
        guard (2...5).contains(rows.count),
            rows.allSatisfy({ $0.bytes.scalarCount <= 150 && !$0.bytes.endsAsSentence }),
            rows.map(\.bytes).contains(where: { row in
                Byline.opened(row) != nil || HeadField.read(row).contains(where: \.isDate)
            })
        else { return [line] }
        return rows.map { line.with($0) }
    }
}
