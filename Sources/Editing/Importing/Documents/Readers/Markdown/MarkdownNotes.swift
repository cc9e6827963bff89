import Base

/// Notes of Markdown that are written without its own sign for them: `<sup>3</sup>`, `\\[3\\]` or `³`, and a list at the end.
enum MarkdownNotes {
    /// The lines with such notes as `[^3]` and `[^3]: …`; as they are where no list answers the markers.
    static func joined(_ lines: [[UInt8]]) -> [[UInt8]] {
        guard !lines.contains(where: { $0.contains(sequence: "[^") || isLinkDefinition($0) }) else { return lines }
        let plain = lines.map(withoutTags)
        guard let list = list(in: plain), let first = list.first else { return lines }
        let labels = Dictionary(list.map { ($0.start.label.key, $0.start.label) }) { one, _ in one }
        let heading = plain[..<first.line].lastIndex { !$0.trimmed.isEmpty }.flatMap { isHeading(plain[$0]) ? $0 : nil }
        let end = heading ?? first.line
        let body = plain[..<end].map { called($0, labels) }
        let used = Set(body.flatMap(\.keys))
        guard used.count * 10 >= labels.count * 6, labels.count == list.count else { return lines }
        var out = body.map(\.line)
        for (place, note) in list.enumerated() {
            let stop = place + 1 < list.count ? list[place + 1].line : lines.count
            let own = Array(plain[note.line].trimmed[note.start.end...]).trimmed
            out += [[], Array("[^\(note.start.label.text)]: ".utf8) + own]
            out += plain[(note.line + 1)..<stop].map { $0.trimmed.isEmpty ? [] : Array("    ".utf8) + $0.trimmed }
        }
        return out
    }

    private struct Entry {
        let line: Int
        let start: NoteStart
    }

    /// The last lines that begin with numbers from 1 on; what is between two of them belongs to the first.
    private static func list(in lines: [[UInt8]]) -> [Entry]? {
        var found: [Entry] = []
        for index in lines.indices.reversed() {
            guard let start = NoteStart(lines[index].trimmed), start.style != .bare, start.style != .symbol else {
                continue
            }
            if let next = found.last?.start,
                start.style != next.style || start.label.ordinal + 1 != next.label.ordinal
            {
                continue
            }
            found.append(Entry(line: index, start: start))
            if start.label.ordinal == 1 { return found.reversed() }
        }
        return nil
    }

    /// Whether a line is a heading of notes, with the signs of Markdown or without; a rule counts as one.
    private static func isHeading(_ line: [UInt8]) -> Bool {
        let bare = MarkdownSource.plain(Array(line.drop { $0 == UInt8(ascii: "#") || $0.isBlank }))
        let isRule = line.trimmed.count >= 3 && line.trimmed.allSatisfy { "-*".utf8.contains($0) }
        return isRule || NoteList.isHeading(PastedLine(RichText(bare), number: 1))
    }

    /// A line of the body with its markers in the sign of Markdown, and which notes they call.
    private static func called(_ line: [UInt8], _ labels: [String: NoteLabel]) -> (line: [UInt8], keys: [String]) {
        var out: [UInt8] = []
        var keys: [String] = []
        var start = 0
        for marker in NoteMarker.all(in: line) where marker.style != .parenthesis && marker.place != .leading {
            let next = marker.range.upperBound < line.count ? line[marker.range.upperBound] : 0x20
            let isLink = marker.style == .bracket && "([:".utf8.contains(next)
            guard !isLink, marker.labels.allSatisfy({ labels[$0.key] != nil }) else { continue }
            out += line[start..<marker.range.lowerBound]
            for label in marker.labels { out += "[^\(labels[label.key]?.text ?? label.text)]".utf8 }
            keys += marker.labels.map(\.key)
            start = marker.range.upperBound
        }
        return (out + line[start...], keys)
    }

    /// A line with raised digits for those between tags, and brackets for those with backslashes.
    private static func withoutTags(_ line: [UInt8]) -> [UInt8] {
        var text = line.string
        for (open, close) in [("<sup>", "</sup>"), ("\\[", "\\]")] where text.contains(open) {
            var out = ""
            for (place, part) in text.split(separator: open, omittingEmptySubsequences: false).enumerated() {
                guard place > 0 else {
                    out += part
                    continue
                }
                let inner = part.firstRange(of: close).map { part[..<$0.lowerBound] }
                let digits = inner.map { $0.filter { !"[]()".contains($0) } } ?? ""
                if let inner, !digits.isEmpty, digits.count <= 4, digits.utf8.allSatisfy(\.isDigit) {
                    let rest = part.dropFirst(inner.count + close.count)
                    out += (open == "<sup>" ? raised(digits) : "[\(digits)]") + rest
                } else {
                    out += open + part
                }
            }
            text = out
        }
        return Array(text.utf8)
    }

    private static func raised(_ digits: String) -> String {
        var text = RichText()
        text.append(Array(digits.utf8), .raised)
        return text.bytes.string
    }

    private static func isLinkDefinition(_ line: [UInt8]) -> Bool {
        line.first == UInt8(ascii: "[") && line.contains(sequence: "]: ")
    }
}
