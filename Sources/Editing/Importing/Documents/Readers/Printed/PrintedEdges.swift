import Base

/// The left and right edges of the text on printed pages.
struct PrintedEdges: Sendable {
    private var sides: [Int: (left: Double, right: Double)] = [:]
    /// The same on single pages, by page and side, since margins of left and right pages may differ.
    private var pages: [Int: (left: Double, right: Double)] = [:]
    /// The right edges of lines that begin at the same place, as those of a quotation do.
    private var blocks: [Int: Double] = [:]
    private let printed: PrintedPages
    /// How full the lines of a text without sizes are; nil where too few of them surely go on.
    private(set) var fullness: LineFullness?
    /// How far the first lines of most paragraphs begin to the right; nil where none do.
    private(set) var paragraphIndent: Double?

    init(_ printed: PrintedPages, bodyHeight: Double) {
        self.printed = printed
        let body = printed.pages.joined().filter { abs($0.height - bodyHeight) < 1 }
        for (side, lines) in Dictionary(grouping: body, by: printed.side) { sides[side] = Self.edges(lines) }
        for (place, lines) in Dictionary(grouping: body, by: { $0.page * 3 + printed.side(of: $0) })
        where lines.count >= 8 {
            pages[place] = Self.edges(lines)
        }
        for (place, lines) in Dictionary(grouping: body, by: { Int($0.left / 3) }) where lines.count >= 4 {
            let rights = lines.map(\.right).sorted()
            let edge = rights[rights.count * 9 / 10]
            if rights.count(where: { abs($0 - edge) < 6 }) * 2 >= rights.count { blocks[place] = edge }
        }
        findParagraphIndent()
        if !printed.hasSizes { fullness = LineFullness(of: printed.pages) }
    }

    /// Counts the lines that begin to the right of the line above, which begins at the edge.
    private mutating func findParagraphIndent() {
        var counts: [Int: Int] = [:]
        for page in printed.pages {
            for (above, line) in zip(page, page.dropFirst()) where abs(indent(of: above)) < 3 {
                let own = indent(of: line)
                if (7..<60).contains(own) { counts[Int(own.rounded()), default: 0] += 1 }
            }
        }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= 3 else { return }
        paragraphIndent = Double(most.key)
    }

    private static func edges(_ lines: [PrintedLine]) -> (left: Double, right: Double) {
        let (lefts, rights) = (lines.map(\.left).sorted(), lines.map(\.right).sorted())
        return (lefts[lefts.count / 10], rights[rights.count * 9 / 10])
    }

    func column(of line: PrintedLine) -> (left: Double, right: Double) {
        let side = printed.side(of: line)
        return pages[line.page * 3 + side] ?? sides[side] ?? (line.left, line.right)
    }

    /// Where a line that goes on would end.
    func right(of line: PrintedLine) -> Double { blocks[Int(line.left / 3)] ?? column(of: line).right }

    /// How far a line begins to the right of its column.
    func indent(of line: PrintedLine) -> Double { line.left - column(of: line).left }

    /// Whether a line is apart from both edges of its column, and as far from one as from the other.
    func isCentred(_ line: PrintedLine) -> Bool {
        let (left, right) = column(of: line)
        return printed.hasSizes && line.left > left + 12 && line.right < right - 12
            && abs(line.left + line.right - left - right) < 12
    }

    /// Whether the first word of the next line would have had room at the end of a line.
    ///
    /// - Parameter isFirst: Whether the line above begins a paragraph.
    func hadRoom(_ above: PrintedLine, for line: PrintedLine, isFirst: Bool) -> Bool {
        guard let word = line.words.first else { return true }
        if let fullness { return fullness.hadRoom(above, for: line, isFirst: isFirst) }
        // Without sizes a line is as wide as its letters are many, which is rough.
        let (left, edge) = column(of: above)
        let slack = printed.hasSizes ? above.height * 0.35 : max(15, (edge - left) * 0.05)
        return above.right + above.height * 0.25 + word.right - word.left + slack <= right(of: above)
    }
}
