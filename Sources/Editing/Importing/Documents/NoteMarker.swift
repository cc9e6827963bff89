import Base

/// A place in a line that may call a note.
struct NoteMarker: Sendable {
    /// `[12]`, `¹²` or `^12`, `(12)`, `word.12` or `word†`.
    enum Style: Sendable { case bracket, superscript, parenthesis, glued, symbol }

    let style: Style
    /// Bytes of the line, brackets included.
    let range: Range<Int>
    /// One label, or several where a bracket holds `[1, 2]`.
    let labels: [NoteLabel]
    /// What is before it.
    let place: Place

    /// Where a marker is in its line.
    enum Place: Sendable {
        /// On a word or a stop, as a marker does and an editor's insertion does not.
        case attached
        /// After a space.
        case spaced
        /// At the beginning of the line.
        case leading
    }

    /// Whether its numbers are those of years, as in `[2014]`.
    var isYear: Bool { labels.contains { (1000...2999).contains($0.ordinal) } }

    /// Whether its numbers are unlikely to be words that an editor put in, as `[I]`, `[c]` and `[x]` may be.
    var isNumber: Bool { labels.allSatisfy { !["I", "V", "X", "x", "c", "C", "l", "L"].contains($0.text) } }

    /// Everything in a line that has a marker's shape, in order.
    static func all(in line: [UInt8]) -> [NoteMarker] {
        var markers: [NoteMarker] = []
        var index = 0
        while index < line.count {
            if let marker = marker(in: line, at: index) {
                markers.append(marker)
                index = marker.range.upperBound
            } else {
                index += 1
            }
        }
        return markers
    }

    private static func marker(in line: [UInt8], at start: Int) -> NoteMarker? {
        let isSpaced = start > 0 && (line[start - 1].isBlank || isNoBreakSpace(line, before: start))
        let place: Place = start == 0 ? .leading : isSpaced ? .spaced : .attached
        switch line[start] {
        case UInt8(ascii: "["): return enclosed(line, start, UInt8(ascii: "]"), .bracket, place)
        case UInt8(ascii: "("): return enclosed(line, start, UInt8(ascii: ")"), .parenthesis, place)
        case 0xC2, 0xE2:
            guard let (digits, end) = line.superscript(at: start), let label = NoteLabel(digits) else { return nil }
            guard !isUnit(line[..<start]) else { return nil }
            return NoteMarker(style: .superscript, range: start..<end, labels: [label], place: place)
        case UInt8(ascii: "^"): return caret(line, start, place)
        default: return nil
        }
    }

    /// `word.^12`; `10^3` and `x^2` are powers.
    private static func caret(_ line: [UInt8], _ start: Int, _ place: Place) -> NoteMarker? {
        guard place == .attached, let (digits, end) = line.caret(at: start), let label = NoteLabel(digits),
            case let word = line[..<start].reversed().prefix(while: \.isLetterOrDigit),
            word.isEmpty || word.count > 1 && word.allSatisfy(\.isLetter), !isUnit(line[..<start])
        else { return nil }
        return NoteMarker(style: .superscript, range: start..<end, labels: [label], place: place)
    }

    private static func enclosed(
        _ line: [UInt8], _ start: Int, _ close: UInt8, _ style: Style, _ place: Place
    ) -> NoteMarker? {
        guard let end = line[start...].prefix(48).firstIndex(of: close) else { return nil }
        // “[i]t” is a letter that an editor changed.
        if end + 1 < line.count, line[end + 1].isLetterOrDigit, line[start + 1].isLetter { return nil }
        // “section 4(c)” and “f2(1)” have parts; only on a year may a note be called.
        if style == .parenthesis, start > 0, line[start - 1].isDigit {
            let digits = Array(line[..<start].suffix(5).reversed().prefix(while: \.isDigit).reversed())
            guard digits.count == 4, digits.decimal.map({ (1500...2050).contains($0) }) == true else { return nil }
        }
        var inner = line[(start + 1)..<end]
        if style == .bracket { inner = NoteLabel.bare(inner) }
        let parts = inner.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
        let labels = parts.compactMap { NoteLabel(Array($0).trimmed) }
        guard labels.count == parts.count else { return nil }
        return NoteMarker(style: style, range: start..<(end + 1), labels: labels, place: place)
    }

    private static func isNoBreakSpace(_ line: [UInt8], before index: Int) -> Bool {
        index >= 2 && line[index - 2] == 0xC2 && line[index - 1] == 0xA0
    }

    /// Whether the text ends in a unit that is squared or cubed.
    private static func isUnit(_ before: ArraySlice<UInt8>) -> Bool {
        let word = Array(before.suffix(5).reversed().prefix { $0.isLetter }.reversed()).string
        return ["m", "km", "cm", "mm", "dm", "nm", "ft", "in", "mi", "yd", "s"].contains(word)
    }
}
