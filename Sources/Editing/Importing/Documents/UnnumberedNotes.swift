import Base

/// Notes that lost their numbers, as browsers copy a numbered list.
enum UnnumberedNotes {
    /// The lines between a heading of notes and the end, where digits at the ends of words count up to just as many.
    static func find(in text: ClaimedLines, _ free: [Int]) -> NoteList? {
        guard let heading = free.lastIndex(where: { NoteList.isHeading(text.lines[$0]) }) else { return nil }
        let lines = free[(heading + 1)...]
        let labels = (1...max(1, lines.count)).compactMap { NoteLabel(Array("\($0)".utf8)) }
        guard lines.count >= 2, labels.count == lines.count, lines.allSatisfy({ isNote(text.lines[$0]) }) else {
            return nil
        }
        let body = free[..<heading].map { ($0, text.lines[$0].bytes) }
        let markers = NoteMarker.all(in: body.flatMap { $0.1 + [0x20] }).flatMap(\.labels).map(\.ordinal)
        let glued = GluedCalls.find(in: body, notes: labels).values.joined().flatMap(\.labels).map(\.ordinal)
        guard [markers, glued].contains(where: { Set($0) == Set(1...lines.count) }) else { return nil }
        let notes = zip(labels, lines).map { label, index in
            PastedNote(
                label: label, text: NoteText.withoutCaret(NoteText.withoutReturn(text.lines[index].text)),
                lines: [index])
        }
        return NoteList(notes: notes, heading: free[heading])
    }

    private static func isNote(_ line: PastedLine) -> Bool {
        line.isProse && line.shape.headingLevel == nil && !line.isWrapped && NoteStart(line) == nil
            && line.bytes.count <= 1000
    }
}
