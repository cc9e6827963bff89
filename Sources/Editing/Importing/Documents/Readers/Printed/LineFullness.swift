import Base

/// How far the lines of a text without sizes are filled, as the lines tell whose sentences go on in the next one.
struct LineFullness {
    /// How wide letters are.
    private enum Ruler {
        case letters, print
        case typeface(LetterWidths)

        var isPrint: Bool { if case .print = self { true } else { false } }
    }

    private let ruler: Ruler
    /// How wide a row that goes on is, and at most.
    private let row: (usual: Int, most: Int)
    /// The least width of a line that goes on, with the first word of the next.
    private let least: Int
    /// The same for the first lines of paragraphs, which may be set in.
    private let leastFirst: Int
    /// The least width of a line at the edge with the first word of the next, where typefaces tell.
    private let leastSetIn: Int
    /// Whether the first lines of paragraphs are set in, as those below short last lines tell; nil where too few do.
    private var areFirstSetIn: Bool?
    /// Whether a typeface was found whose widths fit nearly all lines, so that each tells by itself.
    let isSure: Bool

    /// Nil where too few lines surely go on.
    init?(of pages: [[PrintedLine]]) {
        var (first, inner): ([(PrintedLine, PrintedLine)], [(PrintedLine, PrintedLine)]) = ([], [])
        for page in pages {
            for index in page.indices.dropLast() where Self.surelyGoesOn(page[index], page[index + 1]) {
                let isFirst = index == 0 || PrintedParagraph.closes(page[index - 1].text)
                if isFirst { first.append((page[index], page[index + 1])) }
                if !isFirst { inner.append((page[index], page[index + 1])) }
            }
        }
        if inner.count < 8 { inner += first }
        guard inner.count >= 8 else { return nil }
        if let fit = Self.fit(inner) {
            (ruler, isSure) = (fit.ruler, true)
            // What is wider was made of several rows.
            row = (Self.row(of: inner, fit.ruler).usual, fit.most * 102 / 100)
            // Where programs pressed words together, a line may be a little wider than its room.
            least = (fit.width + 1) * (fit.share < 72 ? 985 : 1000) / 1000
            leastSetIn = least * (fit.share < 95 ? 990 : 1000) / 1000
            let needs = Self.needs(of: first, ruler, row).filter { [least] in $0 * 2 > least }
            leastFirst = needs.isEmpty ? least : min(least, Self.least(needs))
            areFirstSetIn = findSetIn(pages)
            return
        }
        (isSure, leastSetIn) = (false, 0)
        // The better ruler shows the lines to be more alike.
        let found = [Ruler.letters, .print].map { ruler in
            let row = Self.row(of: inner, ruler)
            return (ruler: ruler, row: row, needs: Self.needs(of: inner, ruler, row))
        }
        let best = found.max { one, other in
            Self.least(one.needs) * other.needs[inner.count / 2] < Self.least(other.needs) * one.needs[inner.count / 2]
        }
        guard let best else { return nil }
        (ruler, row, least) = (best.ruler, best.row, Self.least(best.needs))
        leastFirst = first.isEmpty ? least : min(least, Self.least(Self.needs(of: first, best.ruler, best.row)))
        areFirstSetIn = findSetIn(pages)
    }

    /// Whether the first word of the next line would have had room at the end of a line.
    ///
    /// - Parameter isFirst: Whether the line begins a paragraph.
    func hadRoom(_ above: PrintedLine, for line: PrintedLine, isFirst: Bool) -> Bool {
        let isOneRow = Self.width(of: above, ruler) <= row.most
        return Self.needed(above, for: line, ruler, row) < (isFirst && isOneRow ? leastFirst : least)
    }

    /// How wide a line is, in hundredths of a usual one.
    func share(of line: PrintedLine) -> Int { Self.width(of: line, ruler) * 100 / max(1, row.usual) }

    /// Whether two lines are one row that a program cut in two, as their widths together tell.
    func areOneRow(_ line: PrintedLine, _ other: PrintedLine) -> Bool {
        (88 * row.usual...100 * row.most).contains((Self.width(of: line, ruler) + Self.width(of: other, ruler)) * 100)
    }

    /// Whether the room at the end of a line is so small that letters may be as wide, and the next line, which goes on, begins
    /// at the edge although first lines are set in.
    func isWithin(_ above: PrintedLine, _ line: PrintedLine, before next: PrintedLine?) -> Bool {
        guard !isSure, areFirstSetIn == true, let next, next.page == line.page, next.top > line.top,
            !PrintedParagraph.endsSentence(line.text), Self.needed(above, for: line, ruler, row) * 100 >= least * 94
        else { return false }
        return Self.needed(line, for: next, ruler, row) >= least
    }

    /// Whether a line is shorter than those within a paragraph and yet goes on, as one that is set in does.
    func isSetIn(_ line: PrintedLine, before next: PrintedLine) -> Bool {
        let goesOn = areFirstSetIn == true && next.top > line.top && !PrintedParagraph.endsSentence(line.text)
        let isOneRow = Self.width(of: line, ruler) <= row.most
        if isSure {
            return areFirstSetIn != false && isOneRow && next.top > line.top && !PrintedParagraph.closes(line.text)
                && Self.needed(line, for: next, ruler, row) < leastSetIn
        }
        return areFirstSetIn != false && isOneRow && (goesOn || Self.surelyGoesOn(line, next))
            && Self.needed(line, for: next, ruler, row) * 100 < least * (areFirstSetIn == true ? 99 : 98)
    }

    /// Reads from the lines below last lines that are surely short whether first lines are set in.
    private func findSetIn(_ pages: [[PrintedLine]]) -> Bool? {
        var (all, setIn) = (0, 0)
        for page in pages {
            for index in page.indices.dropFirst(2).dropLast() where Self.surelyGoesOn(page[index], page[index + 1]) {
                let above = page[index - 1]
                guard PrintedParagraph.closes(above.text),
                    Self.needed(above, for: page[index], ruler, row) * 100 < least * 85
                else { continue }
                all += 1
                if Self.needed(page[index], for: page[index + 1], ruler, row) < least { setIn += 1 }
            }
        }
        guard all >= 4 || all == 3 && setIn == all else { return nil }
        return setIn * 10 >= all * 7 ? true : setIn * 10 <= all * 2 ? false : nil
    }

    /// The typeface, and the width that most of some lines that go on have up to their last word and not with the next one;
    /// nil where none fits nearly all lines.
    ///
    /// The share is how many of a hundred lines it fits, up to a width that is a little larger.
    private static func fit(
        _ pairs: [(PrintedLine, PrintedLine)]
    ) -> (ruler: Ruler, width: Int, most: Int, share: Int)? {
        var best: (ruler: Ruler, width: Int, most: Int, count: Int)?
        for typeface in LetterWidths.all {
            let ends = pairs.flatMap { above, line -> [(width: Int, step: Int)] in
                // The space at the end of a line needs no room.
                let own = above.words.reduce(-typeface.space) { $0 + typeface.width(of: $1.text) + typeface.space }
                let word = line.words.first.map { typeface.width(of: $0.text) } ?? 0
                return [(own, 1), (own + typeface.space + word, -1)]
            }.sorted { ($0.width, $0.step) < ($1.width, $1.step) }
            var count = 0
            for (place, end) in ends.enumerated() {
                count += end.step
                guard count > best?.count ?? 0 else { continue }
                best = (.typeface(typeface), end.width, ends[min(place + 1, ends.count - 1)].width, count)
            }
        }
        // Of a few lines, chance alone may fit most.
        let share = pairs.count < 24 ? 100 : leastShare
        guard let best, best.count * 100 >= pairs.count * share else { return nil }
        return (best.ruler, best.width, best.most, best.count * 100 / pairs.count)
    }

    /// How many of a hundred lines a typeface must fit, where they are many.
    private static let leastShare = 57

    private static func surelyGoesOn(_ above: PrintedLine, _ line: PrintedLine) -> Bool {
        line.text.first?.isLower == true && line.top > above.top && above.text.last?.isLetter == true
    }

    private static func needs(of pairs: [(PrintedLine, PrintedLine)], _ ruler: Ruler, _ row: (usual: Int, most: Int))
        -> [Int]
    {
        pairs.map { needed($0.0, for: $0.1, ruler, row) }.sorted()
    }

    /// The width of most rows, and the most; those that a program made of several by undoing hyphens are wider.
    private static func row(of pairs: [(PrintedLine, PrintedLine)], _ ruler: Ruler) -> (usual: Int, most: Int) {
        let widths = pairs.map { width(of: $0.0, ruler) }.sorted()
        let usual = widths[widths.count * 2 / 5]
        let areJoined = widths.count { $0 * 10 > usual * 17 } >= 3
        return (usual, usual * (areJoined ? ruler.isPrint ? 106 : 109 : 115) / 100)
    }

    /// The least of some widths in order, but for those of lines that end early, as in lists.
    private static func least(_ widths: [Int]) -> Int {
        let middle = widths[widths.count / 2]
        let usual = widths.drop { $0 * 100 < middle * 85 }
        // The shortest of a few lines is not as short as others may be.
        let slack = usual.count < 34 ? middle * 2 / 100 : 0
        return usual[usual.startIndex + usual.count * 3 / 100] - slack
    }

    /// The width of the last row that a line was made of, with the first word of the next line.
    private static func needed(
        _ above: PrintedLine, for line: PrintedLine, _ ruler: Ruler, _ row: (usual: Int, most: Int)
    ) -> Int {
        var own = width(of: above, ruler)
        // Each row may have been a little wider or narrower, and only much room is sure then.
        while row.usual > 0, own > row.most { own -= row.usual * 96 / 100 }
        return own + (line.words.first.map { width(of: $0.text, ruler) } ?? 0)
    }

    private static func width(of line: PrintedLine, _ ruler: Ruler) -> Int {
        let space = width(of: [0x20], ruler)
        return line.words.reduce(0) { $0 + width(of: $1.text, ruler) + space }
    }

    private static func width(of text: [UInt8], _ ruler: Ruler) -> Int {
        switch ruler {
        case .letters: text.scalarCount
        case .print: text.reduce(0) { $0 + widths[Int($1)] }
        case .typeface(let typeface): typeface.width(of: text)
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
