import Base

/// One line of a printed page.
struct PrintedLine: Sendable {
    var text: [UInt8]
    var left: Double
    var right: Double
    var top: Double
    /// The height of most of its words; the same for all lines of a text without sizes.
    var height: Double
    var page: Int
    /// Whether it begins a column or page, so that the space above says nothing.
    var isFirst = false
}

/// The lines of a printed text, page by page.
struct PrintedPages: Sendable {
    var pages: [[PrintedLine]] = []
    /// The height and the width of a page; zero if they are not known.
    var height = 0.0
    var width = 0.0
    /// Whether sizes are known.
    var hasSizes = false

    /// Reads what `pdftotext -bbox-layout` prints.
    init(_ root: MarkupNode) {
        hasSizes = true
        for page in root.descendants where page.name == "page" {
            height = Self.number(page, "height")
            width = Self.number(page, "width")
            var lines: [PrintedLine] = []
            for line in page.descendants where line.name == "line" {
                if let line = Self.line(line, page: pages.count) { lines.append(line) }
            }
            pages.append(Self.joined(lines))
        }
    }

    /// Reads text whose lines are those of printed pages; a form feed ends a page.
    init(_ text: [UInt8]) {
        for (number, page) in text.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
            var lines: [PrintedLine] = []
            for (row, line) in page.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let bare = Array(line.filter { $0 != 0x0D })
                let words = bare.plainWhiteSpace
                guard !words.isEmpty else { continue }
                let indent = bare.prefix { $0.isBlank }.count
                lines.append(
                    PrintedLine(
                        text: words, left: Double(indent) * 5, right: Double(indent + words.scalarCount) * 5,
                        top: Double(row) * 12, height: 10, page: number))
            }
            if !lines.isEmpty { pages.append(lines) }
        }
    }

    private static func number(_ node: MarkupNode, _ name: String) -> Double { node[name].flatMap { Double($0) } ?? 0 }

    private static func line(_ node: MarkupNode, page: Int) -> PrintedLine? {
        let words = node.children.filter { $0.name == "word" }.map { word in
            (text: word.text.plainWhiteSpace, top: number(word, "ymin"), bottom: number(word, "ymax"))
        }.filter { !$0.text.isEmpty }
        let heights = words.flatMap { word in [Double](repeating: word.bottom - word.top, count: word.text.count) }
            .sorted()
        guard !heights.isEmpty else { return nil }
        let height = heights[heights.count / 2]
        var text: [UInt8] = []
        for word in words {
            let isRaised =
                word.bottom - word.top < height * 0.78 && word.text.count <= 8
                && word.text.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
            if isRaised, !text.isEmpty {
                var raised = RichText()
                raised.append(word.text, .raised)
                text += raised.bytes
            } else {
                text += (text.isEmpty ? [] : [0x20]) + word.text
            }
        }
        return PrintedLine(
            text: text, left: number(node, "xmin"), right: number(node, "xmax"), top: number(node, "ymin"),
            height: height,
            page: page)
    }

    /// Lines with a raised number that the program took for a line of its own put into the line that it belongs to.
    private static func joined(_ lines: [PrintedLine]) -> [PrintedLine] {
        var out: [PrintedLine] = []
        for var line in lines {
            if let last = out.last, last.text.count <= 4,
                last.text.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
                last.right <= line.left + 2, line.left - last.right < line.height * 2.5,
                last.top >= line.top - line.height * 0.6, last.top <= line.top + line.height * 0.6
            {
                // The number of a note or an item, which the program took for a line of its own.
                out.removeLast()
                line.text = last.text + [0x20] + line.text
                line.left = last.left
            }
            let isNumber = line.text.count <= 3 && line.text.allSatisfy(\.isDigit)
            if isNumber,
                let at = out.indices.reversed().prefix(3).first(where: { index in
                    let other = out[index]
                    return line.height < other.height * 0.78 && line.top >= other.top - other.height * 0.5
                        && line.top < other.top + other.height && abs(line.left - other.right) < other.height
                })
            {
                var raised = RichText()
                raised.append(line.text, .raised)
                out[at].text += raised.bytes
                out[at].right = line.right
            } else {
                out.append(line)
            }
        }
        return out
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
        for index in pages.indices { pages[index] = Self.ordered(pages[index], middle: width / 2) }
    }

    private static func ordered(_ lines: [PrintedLine], middle: Double) -> [PrintedLine] {
        let sorted = lines.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
        let (left, right) = (sorted.filter { $0.right < middle + 12 }, sorted.filter { $0.left > middle - 12 })
        let wide = sorted.count - left.count - right.count
        guard right.count >= 4, left.count >= 4, wide * 3 <= sorted.count else { return sorted }
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
                flush()
                out.append(line)
            } else {
                band.append(line)
            }
        }
        flush()
        return out
    }
}
