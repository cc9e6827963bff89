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
    static func raisedCalls(in printed: PrintedPages, withBrackets: Bool) -> Set<Int> {
        var ordinals: Set<Int> = []
        for line in printed.pages.joined() {
            for marker in NoteMarker.all(in: line.text) where marker.place == .attached {
                guard marker.style == .superscript || withBrackets && marker.style == .bracket else { continue }
                ordinals.formUnion(marker.labels.map(\.ordinal))
            }
        }
        return ordinals
    }

    /// Whether numbers in brackets may call the notes at the feet of pages.
    static func areBracketsCalls(in printed: PrintedPages) -> Bool {
        let labels = printed.feet.values.joined().map(\.label)
        let all = Set(labels.map(\.ordinal))
        // Where each page counts from 1, nothing tells them apart.
        guard all.count >= 2, all.count == labels.count else { return true }
        let lines = printed.pages.joined().enumerated().map { (index: $0, bytes: $1.text) }
        let markers = lines.flatMap { NoteMarker.all(in: $0.bytes) }.filter { $0.style == .bracket }
        let numbers = Set(markers.filter { !$0.isYear }.flatMap(\.labels).map(\.ordinal))
        guard !numbers.isEmpty, !all.isSubset(of: numbers) || numbers.subtracting(all).count >= 3 else { return true }
        let figures = GluedCalls.find(in: lines, notes: labels, isSure: true).values.joined().flatMap(\.labels)
        return !all.isSubset(of: figures.map(\.ordinal))
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
