import Base

/// Notes that are numbered anew after each chapter or on each page, and notes that small letters number.
///
/// Each list answers the markers in the text since the list before it, so that each becomes a note of its own.
struct NotesAnew {
    /// A note of one list, with the indexes of its lines.
    private struct Note {
        let key: String
        var text: RichText
        var lines: [Int]

        /// Adds the next line of the note.
        mutating func add(_ more: RichText, at line: Int) {
            text.append([0x20] as [UInt8])
            text.append(more)
            lines.append(line)
        }
    }

    /// Some notes, and the heading above them.
    private struct Group {
        var notes: [Note]
        let heading: Int?
        let first: Int
    }

    /// Takes the notes from the text, and makes calls of their markers; nothing unless every note is called.
    static func settle(_ text: inout ClaimedLines) {
        let free = text.free
        for letters in [false, true] {
            let groups = groups(in: text, free, letters: letters)
            let count = groups.reduce(0) { $0 + $1.notes.count }
            guard letters ? count >= 2 : groups.count >= 2 && count >= 3 else { continue }
            guard let calls = calls(of: groups, in: text, free, letters: letters) else { continue }
            take(groups, calls, from: &text)
            return
        }
    }

    /// The lists of notes: each from 1 or a on, counting up, below a heading where the numbers are not in brackets.
    private static func groups(in text: ClaimedLines, _ free: [Int], letters: Bool) -> [Group] {
        var groups: [Group] = []
        var position = 1
        while position < free.count {
            let heading = NoteList.isHeadingOfPart(text.lines[free[position - 1]]) ? free[position - 1] : nil
            guard let start = start(of: text.lines[free[position]], letters), start.ordinal == 1,
                start.style == .bracket || start.style == .superscript || heading != nil
            else {
                position += 1
                continue
            }
            var group = Group(notes: [], heading: heading, first: position)
            while position < free.count {
                let line = text.lines[free[position]]
                if let next = self.start(of: line, letters), next.style == start.style,
                    next.ordinal == group.notes.count + 1
                {
                    let own = line.text.part(next.end..<line.bytes.count).trimmed
                    group.notes.append(Note(key: next.key, text: own, lines: [free[position]]))
                } else if line.isProse, line.shape == .paragraph, !group.notes.isEmpty,
                    line.block == text.lines[free[position - 1]].block
                {
                    group.notes[group.notes.count - 1].add(line.text, at: free[position])
                } else {
                    break
                }
                position += 1
            }
            groups.append(group)
        }
        return groups
    }

    private static func start(
        of line: PastedLine, _ letters: Bool
    ) -> (ordinal: Int, key: String, style: NoteStart.Style, end: Int)? {
        guard line.isProse, line.source == nil else { return nil }
        if letters {
            guard let letter = letter(in: line.bytes, at: 0) else { return nil }
            return (Int(letter - UInt8(ascii: "a")) + 1, [letter].string, .bracket, 3)
        }
        guard let start = NoteStart(line.bytes), start.label.text.utf8.allSatisfy(\.isDigit) else { return nil }
        return (start.label.ordinal, start.label.key, start.style, start.end)
    }

    /// The small letter in brackets at a place.
    private static func letter(in line: [UInt8], at index: Int) -> UInt8? {
        guard index + 2 < line.count, line[index] == UInt8(ascii: "["), line[index + 1].isLower,
            line[index + 2] == UInt8(ascii: "]")
        else { return nil }
        return line[index + 1]
    }

    /// Where each note is called, by line; nil if one is not called in the text above its list, or if the calls are out of order.
    private static func calls(
        of groups: [Group], in text: ClaimedLines, _ free: [Int], letters: Bool
    ) -> [Int: [(range: Range<Int>, note: Int)]]? {
        var found: [Int: [(range: Range<Int>, note: Int)]] = [:]
        var (from, number) = (0, text.notes.count)
        for group in groups {
            let own = Dictionary(
                group.notes.enumerated().map { ($1.key, number + $0) }, uniquingKeysWith: { first, _ in first })
            var called: [Int] = []
            let body = (from..<group.first).filter { position in
                let index = free[position]
                return index != group.heading && text.lines[index].source == nil && text.isFree(index)
            }
            let glued = letters ? [:] : gluedCalls(of: group, body.map { ($0, text.lines[free[$0]].bytes) })
            for position in body {
                let line = text.lines[free[position]]
                let raised = markers(in: line.bytes, letters)
                for marker in glued.isEmpty ? raised : glued[position] ?? [] {
                    guard let note = own[marker.key] else { continue }
                    if called.last.map({ note > $0 + 1 }) ?? (note != number) { return nil }
                    called.append(note)
                    found[free[position], default: []].append((marker.range, note))
                }
            }
            guard Set(called).count == group.notes.count else { return nil }
            from = group.first + group.notes.reduce(0) { $0 + $1.lines.count }
            number += group.notes.count
        }
        return found
    }

    /// The figures at the ends of words that call all notes of a list, where neither raised ones nor brackets call any.
    private static func gluedCalls(
        of group: Group, _ body: [(index: Int, bytes: [UInt8])]
    ) -> [Int: [(range: Range<Int>, key: String)]] {
        let labels = group.notes.compactMap { NoteLabel(Array($0.key.utf8)) }
        let keys = Set(labels.map(\.key))
        guard !body.contains(where: { markers(in: $0.bytes, false).contains { keys.contains($0.key) } }) else {
            return [:]
        }
        return GluedCalls.find(in: body, notes: labels, isSure: true).mapValues { markers in
            markers.map { ($0.range, $0.labels[0].key) }
        }
    }

    private static func markers(in line: [UInt8], _ letters: Bool) -> [(range: Range<Int>, key: String)] {
        if letters {
            return line.indices.dropFirst().compactMap { index in
                guard !line[index - 1].isBlank, let letter = letter(in: line, at: index),
                    index + 3 >= line.count || !line[index + 3].isLetterOrDigit
                else { return nil }
                return (index..<index + 3, [letter].string)
            }
        }
        return NoteMarker.all(in: line).compactMap { marker in
            guard marker.style == .bracket || marker.style == .superscript, marker.place != .leading,
                marker.labels.count == 1
            else { return nil }
            return (marker.range, marker.labels[0].key)
        }
    }

    private static func take(
        _ groups: [Group], _ calls: [Int: [(range: Range<Int>, note: Int)]], from text: inout ClaimedLines
    ) {
        for (index, markers) in calls {
            let whole = text.lines[index].text
            var (out, start) = (RichText(), 0)
            for (range, note) in markers {
                out.append(whole.part(start..<range.lowerBound))
                out.appendCall(note)
                start = range.upperBound
            }
            out.append(whole.part(start..<whole.bytes.count))
            text.setText(out, of: index)
        }
        for group in groups {
            if let heading = group.heading, text.isFree(heading) {
                text.take(heading, as: .notesHeading, "It is the heading of the notes.")
            }
            for note in group.notes {
                text.add(ReadNote(label: nil, paragraphs: [note.text]))
                for line in note.lines { text.take(line) }
            }
        }
        text.joinAcross(Set(groups.flatMap { $0.notes.flatMap(\.lines) }))
    }
}
