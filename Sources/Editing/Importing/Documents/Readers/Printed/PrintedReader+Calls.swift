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

    /// The numbers in brackets at the beginnings of lines that come with the one before or after.
    static func bracketStarts(in printed: PrintedPages) -> Set<Int> {
        var found: Set<Int> = []
        for line in printed.pages.joined() {
            if let start = NoteStart(line.text), start.style == .bracket { found.insert(start.label.ordinal) }
        }
        return found.filter { $0 == 1 || found.contains($0 - 1) || found.contains($0 + 1) }
    }

    /// Whether an asterisk is on a word or a stop, as the marker of a note is.
    static func isSymbolCalled(in printed: PrintedPages) -> Bool {
        let labels = NoteSymbol.label(in: Array("* ".utf8), at: 0).map { [$0.label.key: $0.label] } ?? [:]
        return printed.pages.joined().contains { !NoteSymbol.markers(in: $0.text, labels).isEmpty }
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
