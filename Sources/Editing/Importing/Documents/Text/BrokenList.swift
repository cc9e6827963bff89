import Base

/// A list of notes that is one paragraph with a line for each note, as mail programs and old pages write it.
enum BrokenList {
    /// The notes of a paragraph, or the paragraph as it is: each line must begin with the next number.
    static func parts(of line: PastedLine) -> [PastedLine] {
        guard line.shape == .paragraph, line.containers.isEmpty, line.source == nil else { return [line] }
        let parts = line.text.rows.map(\.trimmed)
        if LetteredNotes.counts(parts.map(\.bytes)) { return parts.map { line.with($0) } }
        let starts = parts.map { NoteStart($0.bytes) }
        guard parts.count > 1, let first = starts[0], first.style != .bare || first.label.ordinal == 1,
            starts.enumerated().allSatisfy({ place, start in
                start?.style == first.style && start?.label.ordinal == first.label.ordinal + place
            })
        else { return [line] }
        return parts.map { line.with($0) }
    }
}
