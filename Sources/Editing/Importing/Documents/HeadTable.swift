import Base

/// A table above a text that says what the text is: “Title”, “Author” and “Date” beside what each is.
enum HeadTable {
    /// Makes a line of each row that the head of an article may have, and leaves out the others.
    static func open(_ text: inout ImportText) {
        guard let index = text.lines.prefix(3).firstIndex(where: { fields($0).count >= 2 }),
            case .table(let table) = text.lines[index].shape
        else { return }
        var lines: [PastedLine] = []
        for row in table.rows {
            let line = line(row)
            if HeadField.read(line).isEmpty {
                text.report(.dropped, line, "It is in the table above the text, and articles have no such field.")
            } else {
                lines.append(PastedLine(RichText(line), number: text.lines[index].number))
            }
        }
        text.lines.replaceSubrange(index...index, with: lines)
    }

    /// What the rows of a table say, where it has two columns.
    private static func fields(_ line: PastedLine) -> [HeadField] {
        guard case .table(let table) = line.shape, table.columns == 2, table.rows.count <= 16 else { return [] }
        return table.rows.filter { $0.count == 2 }.flatMap { HeadField.read(Self.line($0)) }
    }

    /// A row as `Label: value`.
    private static func line(_ row: [RichText]) -> [UInt8] {
        let label = (row.first?.plain.trimmed ?? []).filter { $0 != UInt8(ascii: ":") }
        return label + Array(": ".utf8) + (row.dropFirst().first?.plain.trimmed ?? [])
    }
}
