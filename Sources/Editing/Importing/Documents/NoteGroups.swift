import Base

/// Notes between the paragraphs of a text, as they are where each page had its own at its foot.
enum NoteGroups {
    /// The notes of two groups or more that count up through the text, if the text above each group calls its notes.
    static func find(in text: ClaimedLines, _ free: [Int], _ starts: [NoteStart?]) -> NoteList? {
        let groups = groups(starts)
        guard groups.count >= 2 else { return nil }
        let notes = groups.map { group in
            group.compactMap { position in
                starts[position].map { start in
                    let whole = text.lines[free[position]].text
                    return PastedNote(
                        label: start.label, text: whole.part(start.end..<whole.bytes.count).trimmed,
                        lines: [free[position]])
                }
            }
        }
        var place = 0
        for (group, own) in zip(groups, notes) {
            let body = free[place..<group.lowerBound].map { ($0, text.lines[$0].bytes) }
            let calls = NoteCalls(notes: own, body: body)
            let called = Set(body.flatMap { calls.markers(in: $0.1, at: $0.0) }.flatMap(\.labels).map(\.key))
            guard called.count * 4 >= own.count * 3 else { return nil }
            place = group.upperBound
        }
        return NoteList(notes: notes.flatMap(\.self))
    }

    /// Runs of lines that are numbered in one style, each run from the number after the last one of the run before.
    private static func groups(_ starts: [NoteStart?]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var (next, position) = (1, 0)
        var style: NoteStart.Style?
        while position < starts.count {
            guard let start = starts[position], start.label.ordinal == next, style == nil || start.style == style,
                [.bare, .dotted, .superscript, .bracket].contains(start.style)
            else {
                position += 1
                continue
            }
            style = start.style
            var end = position
            while end < starts.count, let start = starts[end], start.style == style, start.label.ordinal == next {
                (end, next) = (end + 1, next + 1)
            }
            groups.append(position..<end)
            position = end
        }
        return groups
    }
}
