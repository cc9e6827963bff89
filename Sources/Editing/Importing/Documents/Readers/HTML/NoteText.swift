import Base

/// What the beginning and the end of a note have that is not its text.
enum NoteText {
    /// The text without the note's own number at its beginning.
    ///
    /// - Parameter isItem: Whether a list numbers the note, so that a number without a bracket or stop is part of its text.
    static func withoutLabel(_ text: RichText, _ label: String, isItem: Bool) -> RichText {
        var trimmed = text.trimmed
        // The link back in “(3)” is gone already.
        if trimmed.bytes.starts(with: "()") || trimmed.bytes.starts(with: "[]") {
            let rest = trimmed.bytes.dropFirst(2).prefix { $0.isBlank || $0 == 0xC2 || $0 == 0xA0 }.endIndex
            trimmed = trimmed.part(rest..<trimmed.bytes.count).trimmed
        }
        let bytes = trimmed.bytes
        let start = bytes.starts(with: "↑") ? 3 : bytes.span.end(from: 0) { $0.isBlank || "^[({".utf8.contains($0) }
        let rest = Array(bytes[start...])
        var end: Int?
        if rest.starts(with: label), !(rest.dropFirst(label.utf8.count).first?.isLetterOrDigit ?? false) {
            end = start + label.utf8.count
        } else if let (digits, length) = rest.superscript(at: 0), digits.string == label {
            end = start + length
        }
        guard let end, !isItem || start > 0 || end < bytes.count && ".])".utf8.contains(bytes[end]) else {
            let caret = bytes.span.end(from: 0) { $0.isBlank || $0 == UInt8(ascii: "^") }
            return trimmed.part(caret..<bytes.count).trimmed
        }
        let after = bytes.span.end(from: end) { $0.isBlank || ".]):|}".utf8.contains($0) }
        return trimmed.part(after..<bytes.count).trimmed
    }

    /// The text without the brackets around calls of notes, and without the space before them.
    static func withoutBrackets(_ text: RichText) -> RichText {
        var out = RichText()
        var start = 0
        for mark in text.marks where mark.isCall {
            let (before, after) = (text.bytes[..<mark.range.lowerBound], text.bytes[mark.range.upperBound...])
            guard let open = before.lastIndex(where: { !$0.isBlank }), open >= start,
                let close = after.firstIndex(where: { !$0.isBlank }),
                [text.bytes[open], text.bytes[close]] == Array("[]".utf8)
            else { continue }
            var word = before[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
            if Array(text.bytes[..<word]).ends(with: "\u{A0}") { word -= 2 }
            out.append(text.part(start..<max(start, word)))
            out.append(text.part(mark.range))
            start = close + 1
        }
        guard start > 0 else { return text }
        out.append(text.part(start..<text.bytes.count))
        return out
    }

    /// The text without the caret or arrow at its beginning, as wikis have it.
    static func withoutCaret(_ text: RichText) -> RichText {
        let signs = ["^", "↑"].first { text.bytes.starts(with: $0.utf8) }?.utf8.count ?? 0
        return text.part(signs..<text.bytes.count).trimmed
    }

    /// The text without an arrow at its end, as links back to the text have.
    static func withoutReturn(_ text: RichText) -> RichText {
        var end = text.bytes.count
        for arrow in ["↩︎", "↩", "↑", "⤴", "^", "\u{FE0E}"] {
            let bytes = Array(text.bytes[..<end]).trimmed
            if bytes.ends(with: arrow) { end = bytes.count - arrow.utf8.count }
        }
        return text.part(0..<max(0, end)).trimmed
    }
}

extension ImportTable {
    /// The rows as lines of a list of notes, if each begins with a number that counts up from 1.
    var asNotes: [RichText]? {
        guard columns == 2, rows.count >= 1 else { return nil }
        var lines: [RichText] = []
        for (index, row) in rows.enumerated() {
            guard row.count == 2, let start = NoteStart(row[0].trimmed.bytes + Array(" x".utf8)),
                start.label.ordinal == index + 1, row[0].trimmed.bytes.count <= 6
            else { return nil }
            var line = row[0].trimmed
            line.append([0x20] as [UInt8])
            line.append(row[1])
            lines.append(line)
        }
        return lines
    }
}
