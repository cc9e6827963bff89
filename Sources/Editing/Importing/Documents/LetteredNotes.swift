import Base

/// Notes that small Roman numbers or letters number, as the endnotes of Word are where they lost their height: “said.ii” and
/// “ii Holm, p. 3”; or figures in round brackets: “said(2)”.
///
/// They are rewritten with raised figures, by which all else knows them, only if every note of a list is called in order.
struct LetteredNotes {
    /// A stretch of a row, and the raised figures to put there.
    struct Edit {
        let row: Int
        let range: Range<Int>
        let ordinal: Int

        /// The number in superscripts.
        var figures: [UInt8] {
            var text = RichText()
            text.append(Array("\(ordinal)".utf8), .raised)
            return text.bytes
        }
    }

    /// What numbers the notes.
    private enum Scheme: CaseIterable { case roman, letters, figures }

    /// How a number is set off from its note.
    private enum Shape: CaseIterable { case bare, dot, bracket, brackets }

    private struct Start {
        let label: [UInt8]
        let shape: Shape
        let end: Int
    }

    private let rows: [[UInt8]]
    /// The edits of the rows, in their order.
    private(set) var edits: [Edit] = []

    /// Finds the list with the most notes.
    init(_ rows: [[UInt8]]) {
        self.rows = rows
        let starts = rows.enumerated().compactMap { index, row in Self.start(row).map { (row: index, start: $0) } }
        guard starts.count >= 2, !hasFigures else { return }
        for scheme in Scheme.allCases {
            for shape in Shape.allCases {
                let list = Self.list(starts.filter { $0.start.shape == shape }, scheme)
                guard list.count >= 2, list.count * 2 > edits.count, let calls = calls(of: list, scheme, shape) else {
                    continue
                }
                edits =
                    list.enumerated().map { place, note in
                        // What sets the number off, around it or after it.
                        let signs = shape == .brackets ? 2 : shape == .bare ? 0 : 1
                        let own = note.start.end - note.start.label.count - signs
                        return Edit(row: note.row, range: own..<note.start.end, ordinal: place + 1)
                    } + calls
            }
        }
        edits.sort { ($0.row, $0.range.lowerBound) < ($1.row, $1.range.lowerBound) }
    }

    /// A text with raised figures for such numbers; as it is where it has none.
    static func numbered(_ text: [UInt8]) -> [UInt8] {
        var rows = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        let edits = LetteredNotes(rows).edits
        guard !edits.isEmpty else { return text }
        for edit in edits.reversed() { rows[edit.row].replaceSubrange(edit.range, with: edit.figures) }
        return Array(rows.joined(separator: [0x0A]))
    }

    /// The same for the lines of a text whose format does not tell its notes.
    static func settle(_ text: inout ClaimedLines) {
        guard text.notes.isEmpty else { return }
        let free = text.free.filter { text.lines[$0].isProse && text.lines[$0].source == nil }
        for edit in LetteredNotes(free.map { text.lines[$0].bytes }).edits.reversed() {
            let whole = text.lines[free[edit.row]].text
            var line = whole.part(0..<edit.range.lowerBound)
            line.append(edit.figures)
            line.append(whole.part(edit.range.upperBound..<whole.bytes.count))
            text.setText(line, of: free[edit.row])
        }
    }

    /// Whether each row begins with the next number or letter of one list of notes.
    static func counts(_ rows: [[UInt8]]) -> Bool {
        let starts = rows.compactMap(start)
        guard rows.count >= 2, starts.count == rows.count, Set(starts.map(\.shape)).count == 1 else { return false }
        return Scheme.allCases.contains { scheme in
            starts.enumerated().allSatisfy { $1.label == label($0 + 1, scheme) }
        }
    }

    /// Whether rows begin with the first two raised figures or figures in square brackets, so that the notes have numbers.
    private var hasFigures: Bool {
        var next = 1
        for row in rows {
            guard let first = row.first(where: { !$0.isBlank }), first == UInt8(ascii: "[") || first >= 0x80,
                let start = NoteStart(row.trimmed), start.style == .superscript || start.style == .bracket,
                start.label.text == "\(next)"
            else { continue }
            next += 1
            if next > 2 { return true }
        }
        return false
    }

    /// The small letters at the beginning of a row, if they are set off as the number of a note is.
    private static func start(_ row: [UInt8]) -> Start? {
        guard var index = row.firstIndex(where: { !$0.isBlank && $0 != 0x0C && $0 != 0x0D }) else { return nil }
        let isOpen = row[index] == UInt8(ascii: "(")
        if isOpen { index += 1 }
        let label = Array(row[index...].prefix(7).prefix { isOpen && $0.isDigit || $0.isLower })
        guard (1...6).contains(label.count) else { return nil }
        var end = index + label.count
        var shape = Shape.bare
        if end < row.count, row[end] == UInt8(ascii: ")") {
            (shape, end) = (isOpen ? .brackets : .bracket, end + 1)
        } else if isOpen {
            return nil
        } else if end < row.count, row[end] == UInt8(ascii: ".") {
            (shape, end) = (.dot, end + 1)
        }
        guard end >= row.count || row[end].isWhiteSpace || row[end] >= 0x80 else { return nil }
        // “a house” goes on in small letters, as a note does not.
        if shape == .bare, row[end...].first(where: { !$0.isWhiteSpace })?.isLower == true,
            !row[end...].contains(sequence: "http")
        {
            return nil
        }
        return Start(label: label, shape: shape, end: end)
    }

    private static func label(_ ordinal: Int, _ scheme: Scheme) -> [UInt8]? {
        switch scheme {
        case .letters: ordinal <= 26 ? [UInt8(ascii: "a") + UInt8(ordinal - 1)] : nil
        case .figures: Array("\(ordinal)".utf8)
        case .roman: NoteLabel(roman: ordinal).map { Array($0.text.utf8) }
        }
    }

    /// The last rows that count up from the first number of a scheme.
    private static func list(_ starts: [(row: Int, start: Start)], _ scheme: Scheme) -> [(row: Int, start: Start)] {
        let byLabel = Dictionary(grouping: starts, by: \.start.label)
        var count = 0
        while let label = label(count + 1, scheme), byLabel[label] != nil { count += 1 }
        var list: [(row: Int, start: Start)] = []
        for ordinal in stride(from: count, to: 0, by: -1) {
            guard let label = label(ordinal, scheme),
                let last = byLabel[label]?.last(where: { $0.row < list.last?.row ?? Int.max })
            else {
                list = []
                continue
            }
            list.append(last)
        }
        return list.reversed()
    }

    /// Where each note is called, in order and above it; nil if one is not.
    private func calls(of list: [(row: Int, start: Start)], _ scheme: Scheme, _ shape: Shape) -> [Edit]? {
        let notes = Set(list.map(\.row))
        let labels = Dictionary(
            list.enumerated().map { ($1.start.label, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        var found: [Edit] = []
        for (index, row) in rows.enumerated().prefix((list.last?.row ?? 0) + 1) where !notes.contains(index) {
            for call in shape == .brackets ? enclosed(row, labels) : glued(row, labels, scheme) {
                guard call.ordinal == found.count + 1, index < list[call.ordinal - 1].row else { continue }
                found.append(Edit(row: index, range: call.range, ordinal: call.ordinal))
            }
        }
        return found.count == list.count ? found : nil
    }

    /// The numbers in round brackets that follow a word or a stop without a space.
    private func enclosed(_ row: [UInt8], _ labels: [[UInt8]: Int]) -> [(range: Range<Int>, ordinal: Int)] {
        row.indices.dropFirst().compactMap { index in
            guard row[index] == UInt8(ascii: "("), !row[index - 1].isWhiteSpace, row[index - 1] != UInt8(ascii: ")"),
                !row[index - 1].isDigit
            else { return nil }
            let label = Array(row[(index + 1)...].prefix(7).prefix { $0.isLower || $0.isDigit })
            let end = index + 1 + label.count
            guard let ordinal = labels[label], end < row.count, row[end] == UInt8(ascii: ")"),
                end + 1 >= row.count || !row[end + 1].isLetterOrDigit
            else { return nil }
            return (index..<end + 1, ordinal)
        }
    }

    /// The numbers right after a stop, and the Roman ones after a stop and a space.
    private func glued(
        _ row: [UInt8], _ labels: [[UInt8]: Int], _ scheme: Scheme
    ) -> [(range: Range<Int>, ordinal: Int)] {
        var found: [(range: Range<Int>, ordinal: Int)] = []
        var index = 1
        while index < row.count {
            guard row[index].isLower, !row[index - 1].isLetterOrDigit else {
                index += 1
                continue
            }
            let end = row.span.end(from: index, while: \.isLower)
            defer { index = end }
            let isSpaced = row[index - 1] == 0x20
            guard end - index <= 6, let ordinal = labels[Array(row[index..<end])], !isSpaced || scheme == .roman,
                case let start = isSpaced ? index - 1 : index, start > 1, Self.isStop(row, before: start),
                isEnd(row, end)
            else { continue }
            found.append((start..<end, ordinal))
        }
        return found
    }

    /// Whether a sentence or a part of it ends before a place, and no abbreviation.
    private static func isStop(_ row: [UInt8], before index: Int) -> Bool {
        let text = row[..<index]
        let tail = Array(text.suffix(3))
        let isStop = ".,;:!?)\"'".utf8.contains(row[index - 1]) || ["”", "’", "»"].contains { tail.ends(with: $0) }
        let word = text.reversed().prefix { !$0.isBlank }.drop { !$0.isLetterOrDigit }
        // “e.g.” and “i.e.” have stops within, and “vol.” is before a number.
        return isStop && word.count > 1 && !word.contains(UInt8(ascii: ".")) && !GluedCalls.endsInAbbreviation(text)
    }

    private func isEnd(_ row: [UInt8], _ end: Int) -> Bool {
        end >= row.count || row[end].isWhiteSpace || row[end] >= 0x80
    }
}
