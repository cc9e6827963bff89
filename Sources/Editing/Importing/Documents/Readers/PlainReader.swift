import Base

/// Reads text without markup.
enum PlainReader {
    static func read(_ bytes: [UInt8]) -> ImportText {
        if isPrinted(bytes) { return PrintedReader.read(PrintedPages(bytes)) }
        var text = ImportText()
        text.isPlain = true
        text.lines = PastedText(bytes).lines
        markItems(&text.lines)
        return text
    }

    /// Makes items of the lines that begin with a bullet.
    private static func markItems(_ lines: inout [PastedLine]) {
        var (list, item) = (0, 0)
        for index in lines.indices {
            guard let bullet = PrintedParagraph.bullet(lines[index].bytes) else { continue }
            let isNext = index > 0 && !lines[index - 1].containers.isEmpty
            (list, item) = isNext ? (list, item + 1) : (list + 1, 1)
            let line = lines[index]
            let text = RichText(Array(line.bytes.dropFirst(bullet)).trimmed)
            guard !text.isEmpty else { continue }
            lines[index] = PastedLine(
                text, number: line.number, containers: [.item(list: list, item: item, marker: "-")])
        }
    }

    /// Whether the lines are those of printed pages: there are several pages, or words go on from line to line.
    private static func isPrinted(_ bytes: [UInt8]) -> Bool {
        let pages = bytes.split(separator: 0x0C).count { $0.contains { $0.isLetterOrDigit } }
        if bytes.contains(0x0C), pages > 1 || bytes.count > 400 { return true }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0).trimmed }
        let broken = zip(lines, lines.dropFirst()).count { line, next in
            (line.last == UInt8(ascii: "-") || line.ends(with: "\u{2010}") || line.ends(with: "\u{AD}"))
                && line.count > 30 && next.first?.isLower == true
        }
        return broken >= 2
    }
}
