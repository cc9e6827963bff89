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

    private let arePages: Bool
    /// The notes whose numbers are raised where they begin, so that a plain number begins none of them.
    private let raised: Set<Int>

    init(_ pages: [[[UInt8]]]) {
        arePages = pages.count > 1
        raised = Set(
            pages.joined().lazy.compactMap { row -> Int? in
                guard let first = row.first(where: { !$0.isBlank }), first >= 0x80, let start = NoteStart(row.trimmed)
                else { return nil }
                return start.style == .superscript && start.end < row.trimmed.count ? start.label.ordinal : nil
            })
        for page in pages { take(page) }
    }

    private mutating func take(_ rows: [[UInt8]]) {
        var body: [[UInt8]] = []
        var (called, glued): (Set<Int>, Set<Int>) = ([], [])
        var index = 0
        let lastRows = PastedFoot.lastRows(rows)
        while index < rows.count {
            // Below a heading, the notes of the whole text begin.
            if let above = body.last(where: { !$0.trimmed.isEmpty }), NoteList.isHeading(above.trimmed) {
                isEnded = true
            }
            let foot =
                isEnded || PastedFoot.isHeading(at: index, rows, lastRows)
                    || PastedFoot.number(rows[index]).map(raised.contains) ?? false
                ? nil
                : PastedFoot(
                    rows, from: index, called: called, inBrackets: called.subtracting(glued), last: last, style: style,
                    above: body, lastRows: lastRows, arePages: arePages)
            guard let foot = foot ?? footAnew(rows, from: index, called, body, lastRows) else {
                addCalls(of: rows[index], to: &called, &glued)
                body.append(rows[index])
                index += 1
                continue
            }
            if foot.taken > 0 { Self.remove(foot.taken, foot.notes, from: &body) } else { finishOpenNote(from: &body) }
            style = style ?? foot.style
            let ordinals = foot.notes.map(\.label.ordinal)
            // Where each page counts its notes from 1, its last one is the last of all.
            last = ordinals.first == 1 ? ordinals.max() ?? 0 : max(last, ordinals.max() ?? 0)
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

    /// Adds the numbers in a row that may call notes.
    ///
    /// - Parameter glued: Those of them that are raised, or at the ends of words.
    private func addCalls(of row: [UInt8], to called: inout Set<Int>, _ glued: inout Set<Int>) {
        let ordinals = GluedCalls.ordinals(in: row)
        glued.formUnion(ordinals)
        // “States45” may call notes 4 and 5.
        called.formUnion(ordinals + ordinals.flatMap { GluedCalls.consecutive(Array("\($0)".utf8)) })
        let markers = NoteMarker.all(in: row)
        glued.formUnion(markers.filter { $0.style == .superscript }.flatMap(\.labels).map(\.ordinal))
        called.formUnion(markers.flatMap(\.labels).map(\.ordinal))
        // On real pages the next note may be called by “310.7 The”.
        if arePages { called.formUnion(GluedCalls.possible(in: row).filter { $0 == last + 1 }) }
    }

    /// The foot of a page whose notes are numbered anew: from 1 on, each called on the page, with nothing below them.
    private func footAnew(
        _ rows: [[UInt8]], from index: Int, _ called: Set<Int>, _ body: [[UInt8]], _ lastRows: [Int: Int]
    ) -> PastedFoot? {
        guard arePages || !pages.isEmpty, last > 0, !isEnded, called.contains(1),
            rows[index].trimmed.first.map({ !$0.isLetter }) == true,
            !PastedFoot.isHeading(at: index, rows, lastRows),
            let foot = PastedFoot(
                rows, from: index, called: called, last: 0, style: style, above: body, lastRows: lastRows)
        else { return nil }
        let ordinals = foot.notes.map(\.label.ordinal)
        let isWhole = rows[foot.end...].allSatisfy { $0.trimmed.isEmpty || PageBreaks.number($0) != nil }
        // Without pages, a list of the text may look like notes with stops.
        let isSure = !arePages && ordinals.count >= 2 && foot.style != .dotted
        return (isWhole || isSure) && ordinals == Array(1...ordinals.count) && called.isSuperset(of: ordinals)
            ? foot : nil
    }

    /// Takes out the rows that a foot claimed for its first notes, and their numbers, which a program printed further up.
    private static func remove(_ count: Int, _ notes: [PrintedNote], from body: inout [[UInt8]]) {
        let numbers = Set(notes.map(\.label.ordinal))
        let below = body.reversed().prefix { row in
            row.trimmed.isEmpty || PastedFoot.number(row).map { numbers.contains($0) } ?? false
        }
        body.removeLast(min(body.count, count + below.count))
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
