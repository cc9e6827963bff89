import Base

/// Writes the body and the footnotes of an article.
enum ArticleBody {
    /// A body with its notes.
    struct Written {
        let bytes: [UInt8]
        /// What each line became, by its index.
        let blocks: [Int: String]
    }

    /// Everything after the front matter, each paragraph and note after a blank line.
    ///
    /// A note that nothing calls is left out, as Markdown would leave it out in silence, and reported in full.
    ///
    /// - Parameter media: The folder of the article's pictures in `content`, such as `media/flood`.
    static func write(_ notes: [PastedNote], media: String, text: inout ClaimedLines) -> Written {
        let free = text.free
        let calls = NoteCalls(notes: notes, own: text.notes, body: free.map { ($0, text.lines[$0].bytes) })
        var writer = BodyWriter(calls: calls, media: media, pictures: text.pictures)
        var called: Set<String> = []
        var ownCalls: Set<Int> = []
        for index in free {
            let line = text.lines[index]
            writer.write(line, at: index)
            if line.source == nil { called.formUnion(check(line.bytes, index, calls, &text)) }
            ownCalls.formUnion(writer.calls(of: line))
        }
        var out = writer.bytes
        if free.isEmpty { text.report(.emptyBody, "The article has no text left.") } else { out.append(0x0A) }
        reportHead(calls, &text)
        if notes.isEmpty {
            reportGlued(free, &text)
            reportUncalled(free, &text)
        }
        let selected = select(notes, called: called, &text)
        for note in selected {
            out += [0x0A] + "[^\(note.label.text)]:".utf8
            out += (note.text.isEmpty ? [] : [0x20]) + MarkdownLine(note.text).bytes + [0x0A]
        }
        let written = writeOwn(called: ownCalls, calls, &text)
        reportReferences(selected, ownCalls, calls, &text)
        return Written(bytes: out + written, blocks: writer.blocks)
    }

    private static func reportReferences(
        _ notes: [PastedNote], _ own: Set<Int>, _ calls: NoteCalls, _ text: inout ClaimedLines
    ) {
        var all = notes.map { NoteReferences.Note(label: $0.label.text, text: $0.text.plain) }
        for index in text.notes.indices where own.contains(index) {
            let words = text.notes[index].paragraphs.map(\.plain.string).joined(separator: " ")
            all.append(NoteReferences.Note(label: calls.label(ofNote: index), text: Array(words.utf8)))
        }
        NoteReferences.report(all, to: &text)
    }

    /// The notes that the document itself tells from the text.
    private static func writeOwn(called: Set<Int>, _ calls: NoteCalls, _ text: inout ClaimedLines) -> [UInt8] {
        var out: [UInt8] = []
        for (index, note) in text.notes.enumerated() {
            let label = calls.label(ofNote: index)
            let paragraphs = note.paragraphs.filter { !$0.isBlank }
            guard called.contains(index) else {
                let words = paragraphs.map(\.plain.string).joined(separator: " ")
                text.report(.noteWithoutMarker, words, "Nothing in the text refers to note \(label); it was left out.")
                continue
            }
            if paragraphs.isEmpty { text.report(.incompleteNote, "Note \(label) is empty.") }
            out += [0x0A] + "[^\(label)]:".utf8
            for (place, paragraph) in paragraphs.enumerated() {
                out += (place == 0 ? " " : "\n    ").utf8 + MarkdownLine(paragraph.trimmed).bytes + [0x0A]
            }
            if paragraphs.isEmpty { out.append(0x0A) }
        }
        return out
    }

    /// Reports the markers of a line that call nothing; gives the keys of the notes it calls.
    private static func check(
        _ line: [UInt8], _ index: Int, _ calls: NoteCalls, _ text: inout ClaimedLines
    ) -> [String] {
        let keys = calls.markers(in: line, at: index).flatMap(\.labels).map(\.key)
        var missing: [String] = []
        for marker in NoteMarker.all(in: line) where !calls.isCall(marker) && calls.isMissing(marker) {
            guard missing.count < 20 else { break }
            let written = "“\(Array(line[marker.range]).string)”"
            if !missing.contains(written) { missing.append(written) }
        }
        if !missing.isEmpty {
            let list = missing.joined(separator: ", ")
            let sentence = missing.count == 1 ? "\(list) has no note; it stays" : "\(list) have no notes; they stay"
            text.report(index, .markerWithoutNote, sentence + " as plain text.")
        }
        return keys
    }

    /// Reports digits that were markers in the original, whose notes are not in the text.
    private static func reportGlued(_ free: [Int], _ text: inout ClaimedLines) {
        let found = GluedCalls.withoutNotes(in: free.map { ($0, text.lines[$0].bytes) })
        for index in free {
            guard let markers = found[index] else { continue }
            let list = markers.map { "“\($0.labels[0].text)”" }.joined(separator: ", ")
            text.report(
                index, .markerWithoutNote,
                "\(list) at the end of a word may have been the marker of a note, but the text has no notes.")
        }
    }

    /// Reports the markers in the lines that became front matter, which calls no notes.
    private static func reportHead(_ calls: NoteCalls, _ text: inout ClaimedLines) {
        let kinds: Set<ImportFinding.Topic> = [.title, .subtitle, .summary]
        let head = Set(text.findings.filter { kinds.contains($0.kind) }.compactMap(\.line))
        for index in text.lines.indices where head.contains(text.lines[index].number) {
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
    private static func reportUncalled(_ free: [Int], _ text: inout ClaimedLines) {
        for index in free where text.lines[index].isProse {
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
