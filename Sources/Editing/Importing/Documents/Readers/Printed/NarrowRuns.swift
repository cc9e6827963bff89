import Base

/// Quotations whose lines end before the edge of the text, which nothing else tells where sizes are not known.
struct NarrowRuns {
    /// The lines that go on from the line above, which was full in its quotation.
    private(set) var rests: Set<Int> = []

    init() {}

    /// Finds runs of four lines or more that nearly all would have had no room for the next word, up to the widest one.
    init(_ lines: [PrintedLine], _ fullness: LineFullness, leading: Double) {
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, fullness.share(of: lines[end]) < 92, Self.isPlain(lines[end]),
                end == start || Self.isBelow(lines[end], lines[end - 1], leading)
            {
                end += 1
            }
            if end - start >= 4 { take(lines, start..<end) }
            start = max(end, start + 1)
        }
    }

    /// Joins what is in capitals alone, where it is as long as a sentence and ends as one: only its end parts it.
    mutating func addLoud(_ lines: [PrintedLine], leading: Double) {
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, !lines[end].text.contains(where: \.isLower),
                lines[end].text.contains(where: \.isUpper),
                Self.isPlain(lines[end]), end == start || Self.isBelow(lines[end], lines[end - 1], leading)
            {
                end += 1
            }
            if end - start >= 4, lines[start..<end].reduce(0, { $0 + $1.text.count }) >= 120,
                PrintedParagraph.closes(lines[end - 1].text)
            {
                takeLoud(lines, start..<end)
            }
            start = max(end, start + 1)
        }
    }

    private mutating func takeLoud(_ lines: [PrintedLine], _ run: Range<Int>) {
        let most = run.map { lines[$0].text.scalarCount }.max() ?? 0
        for index in run.dropLast() {
            let word = lines[index + 1].words.first?.text.scalarCount ?? 0
            // Capitals differ more in width than small letters.
            let isFull = lines[index].text.scalarCount + 1 + word > most * 80 / 100
            if isFull || !PrintedParagraph.closes(lines[index].text) { rests.insert(index + 1) }
        }
    }

    private static func isPlain(_ line: PrintedLine) -> Bool {
        PrintedParagraph.bullet(line.text) == nil && NoteStart(line.text) == nil
    }

    private static func isBelow(_ line: PrintedLine, _ above: PrintedLine, _ leading: Double) -> Bool {
        // What ends in a colon is above a quotation.
        line.page == above.page && line.top > above.top && line.top - above.top < leading * 1.3
            && above.text.last != UInt8(ascii: ":")
    }

    private mutating func take(_ lines: [PrintedLine], _ run: Range<Int>) {
        let widths = run.map { lines[$0].text.scalarCount }
        guard let most = widths.max(), most >= 28 else { return }
        let full = run.dropLast().filter { index in
            let word = lines[index + 1].words.first?.text.scalarCount ?? 0
            return lines[index].text.scalarCount + 1 + word > most * 95 / 100
        }
        let isPoem = run.dropFirst().count { lines[$0].text.first?.isLower == true } * 2 < run.count - 1
        guard full.count * 10 >= (run.count - 1) * 7, !isPoem else { return }
        rests.formUnion(full.map { $0 + 1 })
    }
}
