/// How far the lines of a printed text are below each other.
struct PrintedLeading: Sendable {
    let usual: Double
    /// The same for lines with a raised number: some programs push them down to make room for it.
    private let raised: Double

    init(_ pages: [[PrintedLine]]) {
        let pairs = pages.flatMap { page in
            zip(page, page.dropFirst()).filter { above, line in line.top > above.top && line.top - above.top < 40 }
        }
        usual = Self.most(pairs) ?? 12
        let within = pairs.filter { $1.hasRaised && !PrintedParagraph.endsSentence($0.text) }
        raised = within.count < 2 ? usual : max(usual, Self.most(within) ?? usual)
    }

    /// How far a line is below the one above in the same paragraph.
    func above(_ line: PrintedLine) -> Double { line.hasRaised ? raised : usual }

    /// The most frequent step, to half a point.
    private static func most(_ pairs: [(PrintedLine, PrintedLine)]) -> Double? {
        let steps = pairs.reduce(into: [:]) { steps, pair in
            steps[Int(((pair.1.top - pair.0.top) * 2).rounded()), default: 0] += 1
        }
        return steps.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { Double($0.key) / 2 }
    }
}
