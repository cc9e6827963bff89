import Base

/// The lines of a printed text, page by page.
struct PrintedPages: Sendable {
    var pages: [[PrintedLine]] = []
    /// The height and the width of a page; zero if they are not known.
    var height = 0.0
    var width = 0.0
    /// Whether sizes are known.
    var hasSizes = false
    /// The numbers of lines that were left out, by their pages.
    private(set) var lineNumbers: [Int: Int] = [:]
    /// The notes at the feet of pages that were told by their numbers, by page.
    private(set) var feet: [Int: [PrintedNote]] = [:]
    /// The rows with the numbers of pages that were left out, with their pages.
    private(set) var running: [(text: [UInt8], page: Int)] = []
    /// Whether some pages have two columns.
    private(set) var hasColumns = false

    /// Reads what `pdftotext -bbox-layout` prints.
    init(_ root: MarkupNode) {
        hasSizes = true
        var read: [[PrintedLine]] = []
        for page in root.descendants where page.name == "page" {
            height = Self.number(page, "height")
            width = Self.number(page, "width")
            read.append(page.descendants.filter { $0.name == "line" }.compactMap { Self.line($0, page: read.count) })
        }
        lineNumbers = LineNumbers.remove(from: &read)
        pages = read.map { page in Self.joined(isInColumns(page, least: 4) ? page.flatMap(parts) : page) }
    }

    /// Reads text whose lines are those of printed pages; a form feed ends a page.
    init(_ text: [UInt8]) {
        let (text, count) = LineNumbers.removed(from: text)
        if count > 0 { lineNumbers[0] = count }
        let written = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
            page.split(separator: 0x0A, omittingEmptySubsequences: false).map { row in row.filter { $0 != 0x0D } }
        }
        var cut = (written.count > 1 ? written : written.flatMap(PageBreaks.cut)).map(PastedColumns.inOrder)
        running = RunningRows.remove(from: &cut)
        cut = cut.map(RaisedGaps.closed)
        let isBroken = RaisedBreaks.areIn(cut)
        let found = PastedFeet(cut.map { SplitLabels.joined(RaisedBreaks.joined($0, isBroken: isBroken)) })
        for (number, rows) in found.pages.enumerated() {
            var lines: [PrintedLine] = []
            for (row, line) in ColumnOrder.mended(rows, isFirst: number == 0).enumerated() {
                if let line = PrintedLine(Self.words(line, row: row), page: pages.count) { lines.append(line) }
            }
            if let notes = found.feet[number] { feet[pages.count] = notes }
            if !lines.isEmpty || found.feet[number] != nil { pages.append(lines) }
        }
    }

    /// The words of a line without sizes, each as wide as its letters, five points each.
    private static func words(_ line: [UInt8], row: Int) -> [PrintedWord] {
        var words: [PrintedWord] = []
        var (column, start) = (0, 0)
        for index in 0...line.count {
            let isEnd = index == line.count || line[index].isWhiteSpace
            guard isEnd else { continue }
            let text = Array(line[start..<index])
            let end = column + text.scalarCount
            if !text.isEmpty {
                words.append(
                    PrintedWord(
                        text: text, left: Double(column) * 5, right: Double(end) * 5, top: Double(row) * 12,
                        bottom: Double(row) * 12 + 10))
            }
            column = end + (index < line.count && line[index] == 0x09 ? 4 : 1)
            start = index + 1
        }
        return words
    }

    private static func number(_ node: MarkupNode, _ name: String) -> Double { node[name].flatMap { Double($0) } ?? 0 }

    private static func line(_ node: MarkupNode, page: Int) -> PrintedLine? {
        let words = node.children.filter { $0.name == "word" }.map { word in
            PrintedWord(
                text: word.text.plainWhiteSpace, left: number(word, "xmin"), right: number(word, "xmax"),
                top: number(word, "ymin"), bottom: number(word, "ymax"))
        }
        return PrintedLine(words, page: page)
    }

    /// The parts of a line that the program put together across the space between two columns.
    private func parts(of line: PrintedLine) -> [PrintedLine] {
        let middle = width / 2
        let next = line.words.firstIndex { $0.left >= middle } ?? 0
        guard next > 0, line.left < middle - 12, line.right > middle + 12 else { return [line] }
        let (end, start) = (line.words[next - 1].right, line.words[next].left)
        let gaps = zip(line.words, line.words.dropFirst()).map { $1.left - $0.right }.sorted()
        guard end <= middle, start - end > max(7, gaps[gaps.count / 2] * 1.6) else { return [line] }
        return [line.words[..<next], line.words[next...]].compactMap { PrintedLine(Array($0), page: line.page) }
    }

    /// Bullets and numbers that the program took for lines of their own put into the lines that they belong to.
    private static func joined(_ lines: [PrintedLine]) -> [PrintedLine] {
        var out = lines
        var index = 0
        while index < out.count {
            if let at = owner(of: index, in: out),
                let line = PrintedLine(
                    out[index].left < out[at].left
                        ? out[index].words + out[at].words : out[at].words + out[index].words, page: out[at].page)
            {
                out[at] = line
                out.remove(at: index)
            } else {
                index += 1
            }
        }
        return out
    }

    /// The line that a bullet or a number is the beginning of, or a raised number the end.
    private static func owner(of index: Int, in lines: [PrintedLine]) -> Int? {
        let label = lines[index]
        guard label.isLabel else { return nil }
        let near = max(0, index - 12)..<min(lines.count, index + 40)
        let after = near.filter { at in
            let line = lines[at]
            return at != index && !line.isLabel && line.isBeside(label) && label.right <= line.left + 2
                && line.left - label.right < line.height * 3
        }
        if let at = after.min(by: { lines[$0].left < lines[$1].left }) { return at }
        guard label.text.allSatisfy(\.isDigit) else { return nil }
        return near.first { at in
            let line = lines[at]
            return at != index && label.height < line.height * 0.92 && label.top >= line.top - line.height * 0.5
                && label.top < line.top + line.height * 0.5 && abs(label.left - line.right) < line.height
        }
    }

    /// The height of most of the text.
    var bodyHeight: Double {
        var counts: [Int: Int] = [:]
        for line in pages.joined() { counts[Int((line.height * 4).rounded()), default: 0] += line.text.count }
        return Double(counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0) / 4
    }

    /// Puts the lines of each page into reading order: across a line that fills the page, else the left column first.
    mutating func order() {
        guard width > 0 else { return }
        hasColumns = pages.contains { isInColumns($0, least: 4) }
        for index in pages.indices {
            let isSplit = isInColumns(pages[index], least: hasColumns ? 1 : 4)
            pages[index] = isSplit ? inColumns(sorted(pages[index])) : sorted(pages[index])
        }
    }

    /// Which column a line is in: 0 is the left one, 1 the right one, and 2 both.
    func side(of line: PrintedLine) -> Int {
        guard width > 0, hasColumns else { return 2 }
        return line.right < width / 2 + 12 ? 0 : line.left > width / 2 - 12 ? 1 : 2
    }

    /// From the top to the foot, and lines beside each other from left to right.
    private func sorted(_ lines: [PrintedLine]) -> [PrintedLine] {
        var out: [PrintedLine] = []
        for line in lines.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
            let place = out.indices.reversed().prefix(6).last { at in
                abs(out[at].top - line.top) < line.height * 0.3 && out[at].left > line.left
                    && out[at...].allSatisfy { abs($0.top - line.top) < line.height * 0.3 }
            }
            out.insert(line, at: place ?? out.count)
        }
        return out
    }

    private func isInColumns(_ lines: [PrintedLine], least: Int) -> Bool {
        let middle = width / 2
        let (left, right) = (lines.count { $0.right < middle + 12 }, lines.count { $0.left > middle - 12 })
        let wide = lines.count - left - right
        // The cells of a table are no column of text.
        let filled = lines.count { $0.left > middle - 12 && $0.right - $0.left > width * 0.22 }
        return filled >= least && right >= least && left >= least && wide * (least > 1 ? 3 : 2) <= lines.count
    }

    private func inColumns(_ sorted: [PrintedLine]) -> [PrintedLine] {
        let middle = width / 2
        var out: [PrintedLine] = []
        var band: [PrintedLine] = []
        func flush() {
            for column in [band.filter { $0.left <= middle - 12 }, band.filter { $0.left > middle - 12 }] {
                for (index, line) in column.enumerated() {
                    var line = line
                    line.isFirst = index == 0
                    out.append(line)
                }
            }
            band = []
        }
        for line in sorted {
            if line.left <= middle - 12, line.right >= middle + 12 {
                let tail = Self.takeTail(of: &band, middle - 12)
                flush()
                out += tail + [line]
            } else {
                band.append(line)
            }
        }
        flush()
        return out
    }

    /// The lines below both columns, after a gap: they are short, and go with the line across the page below them.
    private static func takeTail(of band: inout [PrintedLine], _ middle: Double) -> [PrintedLine] {
        guard let end = band.filter({ $0.left > middle }).map(\.top).max() else { return [] }
        let start = band.indices.dropFirst().first { index in
            let line = band[index]
            return line.top > end + line.height * 0.5 && line.top - band[index - 1].top > line.height * 1.5
        }
        guard let start else { return [] }
        defer { band.removeSubrange(start...) }
        return Array(band[start...])
    }
}
