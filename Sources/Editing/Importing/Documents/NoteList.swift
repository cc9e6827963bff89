import Base
import Language

/// The list of endnotes of a pasted text.
struct NoteList: Sendable {
    private(set) var notes: [PastedNote] = []
    /// The index of the heading above the list.
    private(set) var heading: Int?

    /// The last list of the text that is one: it has a heading, or markers in the text before it.
    static func find(in text: ClaimedLines) -> NoteList {
        let free = text.free
        let starts = free.map { NoteStart(text.lines[$0]) }
        if let list = headed(text, free, starts) ?? UnnumberedNotes.find(in: text, free) { return list }
        if text.notes.isEmpty, let list = NoteGroups.find(in: text, free, starts) { return list }
        // Where the document keeps its notes apart, numbered paragraphs are no notes.
        if !text.notes.isEmpty { return NoteList(notes: symbols(in: text, free, starts)) }
        var best = NoteList()
        for style in [NoteStart.Style.bracket, .superscript, .parenthesis, .dotted, .bare] {
            guard let first = firstOfLastRun(style, text, free, starts), first > 0 else { continue }
            let notes = gather(from: first, text, free, starts)
            // A numbered heading or a list in the text has fewer entries than the notes.
            guard notes.count > best.notes.count else { continue }
            let isNumbered = style == .bare || style == .dotted
            if !best.notes.isEmpty, !isNumbered { continue }
            if isCalled(notes, style, by: free[..<first].map { text.lines[$0].bytes }) { best = NoteList(notes: notes) }
        }
        let symbols = symbols(in: text, free, starts)
        return symbols.count > best.notes.count ? NoteList(notes: symbols) : best
    }

    init(notes: [PastedNote] = [], heading: Int? = nil) { (self.notes, self.heading) = (notes, heading) }

    private static func headed(_ text: ClaimedLines, _ free: [Int], _ starts: [NoteStart?]) -> NoteList? {
        for position in free.indices.reversed() where position + 1 < free.count {
            guard let start = starts[position + 1], start.style != .bare || start.label.ordinal == 1 else { continue }
            guard isHeading(text.lines[free[position]]) else { continue }
            return NoteList(notes: gather(from: position + 1, text, free, starts), heading: free[position])
        }
        return nil
    }

    /// The position in `free` where the last run of lines numbered in one style begins.
    private static func firstOfLastRun(
        _ style: NoteStart.Style, _ text: ClaimedLines, _ free: [Int], _ starts: [NoteStart?]
    ) -> Int? {
        guard var first = starts.lastIndex(where: { $0?.style == style }) else { return nil }
        var position = first - 1
        while position >= 0 {
            if let start = starts[position], start.style == style, let next = starts[first] {
                let follows = start.label.ordinal + 1 == next.label.ordinal
                let counts = style == .dotted || style == .bare
                guard follows || !counts && position + 1 == first else { break }
                first = position
            } else if first - position > 2, text.lines[free[position]].block != text.lines[free[first - 1]].block {
                break
            }
            position -= 1
        }
        // “(c)” is the third item of a list, and no hundredth note.
        let isLetter = style == .parenthesis && starts[first]?.label.text.utf8.allSatisfy(\.isLetter) == true
        return (style == .dotted || style == .bare || isLetter) && starts[first]?.label.ordinal != 1 ? nil : first
    }

    /// The notes that symbols number, at the end or between the paragraphs, if the text calls them.
    private static func symbols(in text: ClaimedLines, _ free: [Int], _ starts: [NoteStart?]) -> [PastedNote] {
        var notes: [PastedNote] = []
        var position = 1
        while position < free.count {
            let found = starts[position]?.style == .symbol ? gather(from: position, text, free, starts) : []
            notes += found
            position += max(1, found.reduce(0) { $0 + $1.lines.count })
        }
        let own = Set(notes.flatMap(\.lines))
        return NoteSymbol.answered(notes, by: free.filter { !own.contains($0) }.map { text.lines[$0].bytes })
    }

    private static func gather(
        from first: Int, _ text: ClaimedLines, _ free: [Int], _ starts: [NoteStart?]
    ) -> [PastedNote] {
        var notes: [PastedNote] = []
        let lastPositions = starts[first]?.style == .symbol ? [:] : lastPositions(from: first, free, starts)
        for position in first..<free.count {
            if let start = starts[position], let style = starts[first]?.style,
                follows(start, notes.last, style, isLater: { (lastPositions[$0] ?? 0) > position })
            {
                let whole = text.lines[free[position]].text
                let own = whole.part(start.end..<whole.bytes.count).trimmed
                notes.append(PastedNote(label: start.label, text: own, lines: [free[position]]))
            } else if let last = notes.last, continues(last, position, text, free, starts) {
                notes[notes.count - 1].text.append(last.text.isEmpty ? [] : [0x20] as [UInt8])
                notes[notes.count - 1].text.append(text.lines[free[position]].text)
                notes[notes.count - 1].lines.append(free[position])
            } else {
                break
            }
        }
        return notes
    }

    /// Where each number of a list is for the last time.
    private static func lastPositions(from first: Int, _ free: [Int], _ starts: [NoteStart?]) -> [Int: Int] {
        var positions: [Int: Int] = [:]
        for position in first..<free.count {
            guard let start = starts[position], start.style == starts[first]?.style else { continue }
            positions[start.label.ordinal] = position
        }
        return positions
    }

    /// Plain numbers must count up by one: a line of prose may begin with a year and a stop.
    ///
    /// Where the next number does not come later, an entry may skip a few or be written in another way.
    private static func follows(
        _ start: NoteStart, _ previous: PastedNote?, _ style: NoteStart.Style, isLater: (Int) -> Bool
    ) -> Bool {
        guard let previous else { return true }
        let next = previous.label.ordinal + 1
        if start.style == style, style != .dotted, style != .bare { return true }
        if start.style == style, start.label.ordinal == next { return true }
        guard start.style != .bare, !isLater(next) else { return false }
        return start.style == style
            ? (next...next + 8).contains(start.label.ordinal) : start.label.ordinal == next
    }

    /// Whether a line continues a note in the same block: as a bare address, if the note is still empty, or if the next
    /// number follows within two lines.
    private static func continues(
        _ note: PastedNote, _ position: Int, _ text: ClaimedLines, _ free: [Int], _ starts: [NoteStart?]
    ) -> Bool {
        let line = text.lines[free[position]]
        guard line.isProse || line.marker == nil && !line.containers.isEmpty else { return false }
        if line.shape.headingLevel != nil { return false }
        if note.text.isEmpty || text.lines[free[position - 1]].block == line.block { return true }
        if ["http://", "https://", "www."].contains(where: { line.bytes.starts(with: $0) }) { return true }
        return starts[position...].dropFirst().prefix(2).contains { start in
            note.label.ordinal > 0 && start?.label.ordinal == note.label.ordinal + 1
        }
    }

    private static func isCalled(_ notes: [PastedNote], _ style: NoteStart.Style, by body: [[UInt8]]) -> Bool {
        let called = Set(body.flatMap { NoteMarker.all(in: $0) }.flatMap(\.labels).map(\.key))
        let hits = notes.count { called.contains($0.label.key) }
        switch style {
        case .bracket, .superscript: return hits > 0
        case .symbol: return false
        case .parenthesis: return hits * 2 >= max(1, notes.count)
        case .dotted, .bare:
            if style == .dotted, hits * 2 >= max(1, notes.count) { return true }
            return !GluedCalls.find(in: body.enumerated().map { ($0, $1) }, notes: notes.map(\.label), isSure: true)
                .isEmpty
        }
    }

    /// Whether a line is the heading of a list of notes.
    static func isHeading(_ line: PastedLine) -> Bool {
        line.isProse && isHeading(line.bytes)
    }

    static func isHeading(_ line: [UInt8]) -> Bool {
        // Wikis have a link to edit the part after its heading: “References[edit]”.
        let isLinked = line.last == UInt8(ascii: "]")
        let line = isLinked ? Array(line.prefix { $0 != UInt8(ascii: "[") }).trimmed : line
        return line.count <= longestHeading && headings.contains(line.words.map(\.string).joined(separator: " "))
    }

    /// Whether a line is the heading of the notes of a part: “Notes to Chapter 2” as well as “Notes”.
    static func isHeadingOfPart(_ line: PastedLine) -> Bool {
        if isHeading(line) { return true }
        guard line.isProse, line.bytes.count <= 80, !line.bytes.endsAsSentence else { return false }
        let words = line.bytes.words.map(\.string)
        return words.indices.dropFirst().contains { place in
            joints.contains(words[place]) && headings.contains(words[..<place].joined(separator: " "))
        }
    }

    private static let joints = LanguageWords.pagePhrases(\.notesJoints)
    private static let headings = LanguageWords.pagePhrases(\.notes)
    /// In bytes, with room for a number or stops around the words.
    private static let longestHeading = (headings.map(\.utf8.count).max() ?? 0) + 8
}

/// One endnote as pasted.
struct PastedNote: Sendable {
    let label: NoteLabel
    /// The note's lines joined by a space; may be empty.
    var text: RichText
    /// The indexes of its lines, the first one bearing the number.
    var lines: [Int]

    /// Whether the note stops where its source should begin, as in `Retrieved from`.
    var isIncomplete: Bool {
        let edge = [UInt8](" .:;,<>()[]".utf8)
        let bare = Array(text.bytes.plain.reversed().drop { edge.contains($0) }.reversed())
        return bare.isEmpty
            || Self.danglers.contains {
                bare.ends(with: $0) && (bare.count == $0.utf8.count || bare.ends(with: " " + $0))
            }
    }

    private static let danglers = LanguageWords.pagePhrases(\.unfinished)
}

extension LanguageWords {
    /// What pages print in any language.
    static func pagePhrases(_ kind: KeyPath<PagePhrases, WordSet>) -> Set<String> {
        ofPages.reduce(into: []) { $0.formUnion($1.writing.page[keyPath: kind].words) }
    }
}
