import Base

/// `*`, `†`, `‡` and what follows them in print as the markers of notes.
enum NoteSymbol {
    private static let names: [(symbol: [UInt8], label: String)] = [
        ("***", "three-stars"), ("**", "two-stars"), ("††", "two-daggers"), ("†", "dagger"), ("‡", "double-dagger"),
        ("§", "section"), ("‖", "parallel"), ("||", "parallel"), ("*", "star"),
    ].map { (Array($0.0.utf8), $0.1) }
    private static let firstBytes = Set(names.map(\.symbol[0]))
    private static let (star, section) = (UInt8(ascii: "*"), Array("§".utf8))

    /// The label of the note that a symbol calls, and where the symbol ends.
    static func label(in line: [UInt8], at start: Int) -> (label: NoteLabel, end: Int)? {
        guard start < line.count, firstBytes.contains(line[start]) else { return nil }
        for (symbol, name) in names where line.span.holds(symbol.span, at: start) {
            let end = start + symbol.count
            // “***” alone is a rule, “* item” mostly a list, and “§ 12” a paragraph of a law.
            guard symbol[0] != star || end < line.count && line[end] != star else { return nil }
            guard symbol != section || line[end...].first(where: { !$0.isBlank })?.isDigit != true else { return nil }
            // “**bold**”
            if symbol[0] == star, symbol.count > 1, start == 0, !line[end].isBlank { return nil }
            return (NoteLabel(symbol: name), end)
        }
        return nil
    }

    /// The symbols on a word or stop that call a note.
    static func markers(in line: [UInt8], _ labels: [String: NoteLabel]) -> [NoteMarker] {
        guard names.contains(where: { labels[$0.label] != nil }) else { return [] }
        guard line.contains(where: firstBytes.contains) else { return [] }
        let padded = line + [0x20]
        return line.indices.dropFirst().compactMap { index in
            guard !line[index - 1].isBlank, line[index - 1] != star,
                let (label, end) = label(in: padded, at: index), labels[label.key] != nil,
                end >= line.count || !line[end].isLetterOrDigit
            else { return nil }
            return NoteMarker(style: .symbol, range: index..<end, labels: [label], place: .attached)
        }
    }

    /// The notes whose symbols are used in the text, and at most a few times: a bullet is used once per item and not on
    /// words. None unless all are but one, which may be on a name above the text.
    static func answered(_ notes: [PastedNote], by body: [[UInt8]]) -> [PastedNote] {
        let labels = Dictionary(notes.map { ($0.label.key, $0.label) }) { first, _ in first }
        let used = body.flatMap { markers(in: $0, labels) }.flatMap(\.labels).map(\.key)
        let found = notes.filter { used.contains($0.label.key) }
        let isSure = labels.count == notes.count && used.count <= notes.count * 3 && found.count + 1 >= notes.count
        return isSure ? found : []
    }
}
