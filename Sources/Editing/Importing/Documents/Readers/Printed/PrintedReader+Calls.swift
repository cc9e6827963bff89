import Base

/// What is known of a printed text before its paragraphs are read.
extension PrintedReader {
    /// The numbers after stops, which call notes most surely, by page.
    static func sureCalls(in printed: PrintedPages) -> [Int: Set<Int>] {
        guard !printed.hasSizes else { return [:] }
        return printed.pages.joined().reduce(into: [:]) {
            $0[$1.page, default: []].formUnion(GluedCalls.sure(in: $1.text))
        }
    }

    /// The numbers that are raised or in brackets after a word.
    static func raisedCalls(in printed: PrintedPages) -> Set<Int> {
        var ordinals: Set<Int> = []
        for line in printed.pages.joined() {
            for marker in NoteMarker.all(in: line.text) where marker.place == .attached {
                guard marker.style == .superscript || marker.style == .bracket else { continue }
                ordinals.formUnion(marker.labels.map(\.ordinal))
            }
        }
        return ordinals
    }

    /// What begins three lines or more and ends in a colon, as the names of speakers do.
    static func speakers(in printed: PrintedPages) -> Set<[UInt8]> {
        var counts: [[UInt8]: Int] = [:]
        for line in printed.pages.joined() {
            guard line.words.count > 1, let word = line.words.first?.text, word.last == UInt8(ascii: ":"),
                word.first?.isUpper == true
            else { continue }
            counts[word, default: 0] += 1
        }
        return Set(counts.filter { $0.value >= 3 }.keys)
    }
}
