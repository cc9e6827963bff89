import Base

/// How far the lines of a text without sizes are filled, as the lines tell whose sentences go on in the next one.
struct LineFullness {
    /// How wide letters are.
    private enum Ruler: CaseIterable { case letters, print }

    private let ruler: Ruler
    /// The least width of a line that goes on, with the first word of the next.
    private let least: Int
    /// The same for the first lines of paragraphs, which may be set in.
    private let leastFirst: Int

    /// Nil where too few lines surely go on.
    init?(of pages: [[PrintedLine]]) {
        var (first, inner): ([(PrintedLine, PrintedLine)], [(PrintedLine, PrintedLine)]) = ([], [])
        for page in pages {
            for index in page.indices.dropLast() where Self.surelyGoesOn(page[index], page[index + 1]) {
                let isFirst = index == 0 || PrintedParagraph.endsSentence(page[index - 1].text)
                if isFirst { first.append((page[index], page[index + 1])) }
                if !isFirst { inner.append((page[index], page[index + 1])) }
            }
        }
        if inner.count < 8 { inner += first }
        guard inner.count >= 8 else { return nil }
        // The better ruler shows the lines to be more alike.
        let found = Ruler.allCases.map { (ruler: $0, needs: Self.needs(of: inner, $0)) }
        let best = found.max { one, other in
            Self.least(one.needs) * other.needs[inner.count / 2] < Self.least(other.needs) * one.needs[inner.count / 2]
        }
        guard let best else { return nil }
        (ruler, least) = (best.ruler, Self.least(best.needs))
        leastFirst = first.isEmpty ? least : min(least, Self.least(Self.needs(of: first, best.ruler)))
    }

    /// Whether the first word of the next line would have had room at the end of a line.
    ///
    /// - Parameter isFirst: Whether the line begins a paragraph.
    func hadRoom(_ above: PrintedLine, for line: PrintedLine, isFirst: Bool) -> Bool {
        Self.needed(above, for: line, ruler) < (isFirst ? leastFirst : least)
    }

    /// Whether a line is shorter than those within a paragraph and yet goes on, as one that is set in does.
    func isSetIn(_ line: PrintedLine, before next: PrintedLine) -> Bool {
        Self.surelyGoesOn(line, next) && Self.needed(line, for: next, ruler) < least
    }

    private static func surelyGoesOn(_ above: PrintedLine, _ line: PrintedLine) -> Bool {
        line.text.first?.isLower == true && line.top > above.top && above.text.last?.isLetter == true
    }

    private static func needs(of pairs: [(PrintedLine, PrintedLine)], _ ruler: Ruler) -> [Int] {
        pairs.map { needed($0.0, for: $0.1, ruler) }.sorted()
    }

    /// The least of some widths in order, but for those of lines that end early, as in lists.
    private static func least(_ widths: [Int]) -> Int {
        let middle = widths[widths.count / 2]
        let usual = widths.drop { $0 * 100 < middle * 85 }
        // The shortest of a few lines is not as short as others may be.
        let slack = usual.count < 34 ? middle * 2 / 100 : 0
        return usual[usual.startIndex + usual.count * 3 / 100] - slack
    }

    private static func needed(_ above: PrintedLine, for line: PrintedLine, _ ruler: Ruler) -> Int {
        let words = above.words.reduce(0) { $0 + width(of: $1.text, ruler) + width(of: [0x20], ruler) }
        return words + (line.words.first.map { width(of: $0.text, ruler) } ?? 0)
    }

    private static func width(of text: [UInt8], _ ruler: Ruler) -> Int {
        switch ruler {
        case .letters: text.scalarCount
        case .print: text.reduce(0) { $0 + widths[Int($1)] }
        }
    }

    /// The widths of letters in most typefaces, by their first bytes.
    private static let widths: [Int] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "M"), UInt8(ascii: "W"): 16
        case let byte where " ijlI.,;:'|!".utf8.contains(byte): 5
        case let byte where "frt()-/[]\"".utf8.contains(byte): 7
        case let byte where byte.isUpper: 13
        case 0x80..<0xC0: 0
        default: 10
        }
    }
}
