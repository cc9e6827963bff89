/// Finds an article's headline among its first lines.
enum Headline {
    /// The indexes of the headline, everywhere in the text; empty where there is none.
    static func find(in text: ClaimedLines, zone: [Int], given: String?) -> [Int] {
        if let given {
            let same = occurrences(of: Array(given.utf8).folded, in: text)
            if !same.isEmpty { return same }
        }
        guard let headline = repeated(in: text, zone) ?? first(in: text, zone) else { return [] }
        return occurrences(of: text.lines[headline].bytes.folded, in: text)
    }

    /// A short line of at most four words and no stop, as a section's name over a headline.
    static func isKicker(_ line: [UInt8]) -> Bool {
        line.scalarCount <= 40 && line.words.count <= 4 && !line.endsAsSentence
    }

    private static func occurrences(of key: [UInt8], in text: ClaimedLines) -> [Int] {
        key.isEmpty ? [] : text.free.filter { text.lines[$0].bytes.folded == key }
    }

    /// The longest line that the head repeats.
    private static func repeated(in text: ClaimedLines, _ zone: [Int]) -> Int? {
        var counts: [[UInt8]: Int] = [:]
        for index in zone { counts[text.lines[index].bytes.folded, default: 0] += 1 }
        let candidates = zone.filter { index in
            let line = text.lines[index]
            return isHeadline(line) && line.bytes.words.count >= 3 && counts[line.bytes.folded, default: 0] > 1
        }
        return candidates.max { text.lines[$0].bytes.count < text.lines[$1].bytes.count }
    }

    /// The first line, where it reads as a headline and more follows; the second, where the first is a section's name.
    private static func first(in text: ClaimedLines, _ zone: [Int]) -> Int? {
        guard let first = zone.first, isHeadline(text.lines[first]), let second = text.next(after: first) else {
            return nil
        }
        if openings.contains(text.lines[first].bytes.plain.string) { return nil }
        let isSection =
            text.lines[first].bytes.words.count <= 2 && zone.contains(second)
            && isHeadline(text.lines[second]) && text.lines[second].bytes.words.count >= 4
            && text.next(after: second) != nil
        return isSection ? second : first
    }

    private static func isHeadline(_ line: PastedLine) -> Bool {
        !line.isWrapped && line.bytes.scalarCount <= 200 && !line.bytes.endsAsSentence
            && line.bytes.contains { $0.isLetter || $0 >= 0x80 }
    }

    /// First words of a body that has headings of its own.
    private static let openings: Set = [
        "introduction", "background", "abstract", "summary", "overview", "executive summary",
    ]
}
