/// Writes the body and the footnotes of an article.
enum ArticleBody {
    /// Everything after the front matter, each paragraph and note after a blank line.
    ///
    /// A note that nothing calls is left out, as Markdown would leave it out in silence, and reported in full.
    static func write(_ notes: [PastedNote], text: inout ClaimedLines) -> [UInt8] {
        let free = text.free
        let calls = NoteCalls(notes: notes, body: free.map { text.lines[$0].bytes })
        var out: [UInt8] = []
        var called: Set<String> = []
        var previous: PastedLine?
        for index in free {
            let line = text.lines[index]
            let goesOn = line.isWrapped && previous?.block == line.block
            out += goesOn ? [0x0A] : out.isEmpty ? [0x0A] : [0x0A, 0x0A]
            out += MarkdownLine(line.bytes, calls: calls).bytes
            called.formUnion(check(line.bytes, index, calls, &text))
            previous = line
        }
        if free.isEmpty { text.report(.emptyBody, "The article has no text left.") } else { out.append(0x0A) }
        reportHead(calls, &text)
        reportUncalled(free, isListed: !notes.isEmpty, &text)
        for note in select(notes, called: called, &text) {
            out += [0x0A] + "[^\(note.label.text)]:".utf8
            out += (note.text.isEmpty ? [] : [0x20]) + MarkdownLine(note.text, calls: nil).bytes + [0x0A]
        }
        return out
    }

    /// Reports the markers of a line that call nothing; gives the keys of the notes it calls.
    private static func check(
        _ line: [UInt8], _ index: Int, _ calls: NoteCalls, _ text: inout ClaimedLines
    ) -> [String] {
        var keys: [String] = []
        var missing: [String] = []
        for marker in NoteMarker.all(in: line) {
            if calls.isCall(marker) {
                keys += marker.labels.map(\.key)
            } else if calls.isMissing(marker), missing.count < 20 {
                let written = "“\(Array(line[marker.range]).string)”"
                if !missing.contains(written) { missing.append(written) }
            }
        }
        if !missing.isEmpty {
            let list = missing.joined(separator: ", ")
            let sentence = missing.count == 1 ? "\(list) has no note; it stays" : "\(list) have no notes; they stay"
            text.report(index, .markerWithoutNote, sentence + " as plain text.")
        }
        return keys
    }

    /// Reports the markers in the lines that became front matter, which calls no notes.
    private static func reportHead(_ calls: NoteCalls, _ text: inout ClaimedLines) {
        let kinds: Set<ImportFinding.Topic> = [.title, .subtitle, .summary]
        let head = Set(text.findings.filter { kinds.contains($0.kind) }.compactMap(\.line))
        for index in text.lines.indices.prefix(head.isEmpty ? 0 : .max) where head.contains(text.lines[index].number) {
            let bytes = text.lines[index].bytes
            let markers = NoteMarker.all(in: bytes).filter { calls.isCall($0) || calls.isMissing($0) }
            guard let first = markers.first else { continue }
            let written = Array(bytes[first.range]).string
            text.report(
                index, .markerWithoutNote,
                "“\(written)” in the front matter does not refer to a note; it stays as plain text.")
        }
    }

    /// Lines that look like notes though the text has no list of notes stay where they are.
    private static func reportUncalled(_ free: [Int], isListed: Bool, _ text: inout ClaimedLines) {
        guard !isListed else { return }
        for index in free {
            let bytes = text.lines[index].bytes
            guard let start = NoteStart(bytes), start.style == .bracket || start.style == .superscript,
                NoteMarker.all(in: bytes).first?.isYear != true
            else { continue }
            text.report(
                index, .noteWithoutMarker, "Nothing refers to note \(start.label.text); it was left in the text.")
        }
    }

    /// The notes to write: called, and the first of their label.
    private static func select(_ notes: [PastedNote], called: Set<String>, _ text: inout ClaimedLines) -> [PastedNote] {
        var seen: Set<String> = []
        return notes.filter { note in
            let label = note.label.text
            if !seen.insert(note.label.key).inserted {
                report(note, .duplicateNote, "There was already a note \(label); this one was left out.", &text)
                return false
            }
            guard called.contains(note.label.key) else {
                report(note, .noteWithoutMarker, "Nothing refers to note \(label); it was left out.", &text)
                return false
            }
            if note.isIncomplete, let first = note.lines.first {
                text.report(first, .incompleteNote, "Note \(label) gives no address for its source.")
            }
            return true
        }
    }

    private static func report(
        _ note: PastedNote, _ kind: ImportFinding.Topic, _ sentence: String, _ text: inout ClaimedLines
    ) {
        for index in note.lines { text.report(index, kind, sentence) }
    }
}

/// Which lines of a pasted text have found their place outside the body, and the findings so far.
struct ClaimedLines: Sendable {
    let lines: [PastedLine]
    private var taken: [Bool]
    private(set) var findings: [ImportFinding] = []

    init(_ text: PastedText) {
        lines = text.lines
        taken = Array(repeating: false, count: text.lines.count)
        for index in lines.indices where lines[index].isDamaged {
            report(
                index, .damagedText, "Bytes that are not UTF-8, and control characters, were replaced by “\u{FFFD}”.")
        }
    }

    /// Whether the line at `index` still belongs to the body; false outside the text.
    func isFree(_ index: Int) -> Bool { taken.indices.contains(index) && !taken[index] }

    /// The first free line after `index`.
    func next(after index: Int) -> Int? { (index + 1..<max(index + 1, lines.count)).first(where: isFree) }

    var free: [Int] { lines.indices.filter(isFree) }

    /// Takes a line out of the body without a word: its text goes elsewhere into the article.
    mutating func take(_ index: Int) { taken[index] = true }

    mutating func take(_ index: Int, as kind: ImportFinding.Topic, _ sentence: String) {
        taken[index] = true
        report(index, kind, sentence)
    }

    /// Reports something about a line and leaves it where it is.
    mutating func report(_ index: Int, _ kind: ImportFinding.Topic, _ sentence: String) {
        let line = lines[index]
        findings.append(ImportFinding(line: line.number, kind: kind, text: line.bytes.string, sentence: sentence))
    }

    /// Says something of the text as a whole.
    mutating func report(_ kind: ImportFinding.Topic, _ sentence: String) {
        findings.append(ImportFinding(line: nil, kind: kind, text: "", sentence: sentence))
    }
}
