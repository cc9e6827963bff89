import Base

/// Notes at the feet of pages in a text that was pasted from a PDF: nothing but their numbers and order tells them.
struct PastedFeet {
    /// The rows of the pages without their notes. The foot of a page ends it.
    private(set) var pages: [[[UInt8]]] = []
    /// The notes by page.
    private(set) var feet: [Int: [PrintedNote]] = [:]
    private var last = 0
    private var style: NoteStart.Style?
    private var open: (page: Int, index: Int)?
    /// Whether the list of all notes has begun, below which no page has a foot.
    private var isEnded = false

    init(_ pages: [[[UInt8]]]) {
        for page in pages { take(page) }
    }

    private mutating func take(_ rows: [[UInt8]]) {
        var body: [[UInt8]] = []
        var called: Set<Int> = []
        var index = 0
        let lastRows = PastedFoot.lastRows(rows)
        while index < rows.count {
            // Below a heading, the notes of the whole text begin.
            if let above = body.last(where: { !$0.trimmed.isEmpty }), NoteList.isHeading(above.trimmed) {
                isEnded = true
            }
            let foot =
                isEnded || PastedFoot.isHeading(at: index, rows, lastRows)
                ? nil
                : PastedFoot(
                    rows, from: index, called: called, last: last, style: style, above: body, lastRows: lastRows)
            guard let foot else {
                let ordinals = GluedCalls.ordinals(in: rows[index])
                // “States45” may call notes 4 and 5.
                called.formUnion(ordinals + ordinals.flatMap { GluedCalls.consecutive(Array("\($0)".utf8)) })
                called.formUnion(NoteMarker.all(in: rows[index]).flatMap(\.labels).map(\.ordinal))
                body.append(rows[index])
                index += 1
                continue
            }
            if foot.taken > 0 { Self.remove(foot.taken, foot.notes, from: &body) } else { finishOpenNote(from: &body) }
            style = style ?? foot.style
            last = max(last, foot.notes.map(\.label.ordinal).max() ?? 0)
            feet[pages.count] = foot.notes
            // Where the notes of two columns follow each other, the last one need not have the highest number.
            let latest = foot.notes.indices.max { foot.notes[$0].label.ordinal < foot.notes[$1].label.ordinal }
            open = latest.map { (pages.count, $0) }
            index = foot.end
            while index < rows.count, rows[index].trimmed.isEmpty || PageBreaks.number(rows[index]) != nil {
                body.append(rows[index])
                index += 1
            }
            pages.append(body)
            // A note may be at the foot of the page after its call.
            (body, called) = ([], called.filter { $0 > last })
        }
        if body.contains(where: { !$0.trimmed.isEmpty }) || rows.isEmpty { pages.append(body) }
    }

    /// Takes out the rows that a foot claimed for its first notes, and their numbers, which a program printed further up.
    private static func remove(_ count: Int, _ notes: [PrintedNote], from body: inout [[UInt8]]) {
        let blank = body.reversed().prefix { $0.trimmed.isEmpty }.count
        body.removeLast(count + blank)
        let numbers = Set(notes.map(\.label.ordinal))
        let from = max(0, body.count - 12)
        body =
            body[..<from] + body[from...].filter { row in PastedFoot.number(row).map { !numbers.contains($0) } ?? true }
    }

    /// The rows above a foot, if the last note of the foot before it stopped in the middle.
    private mutating func finishOpenNote(from body: inout [[UInt8]]) {
        guard let open, let note = feet[open.page]?[open.index], let end = note.lines.last, !PastedFoot.isEnd(end)
        else {
            return
        }
        let rest = Array(body.reversed().prefix { !$0.trimmed.isEmpty }.reversed())
        guard !rest.isEmpty, rest.count <= 4, rest.count < body.count else { return }
        body.removeLast(rest.count)
        feet[open.page]?[open.index].lines += rest.map(\.trimmed)
    }
}
