import Base

/// Puts the text of a revised file into an article that exists.
package struct ArticleUpdate: Sendable {
    /// The whole file: the front matter as it was, the new text, and its footnotes under their old labels.
    package let markdown: [UInt8]
    package private(set) var findings: [ImportFinding] = []
    /// The labels of the footnotes that are no longer in the article.
    package private(set) var lostLabels: [String] = []

    /// - Parameter old: The file as it is.
    package init(of old: [UInt8], with imported: ImportedArticle) {
        let (front, oldBody) = Self.parts(of: old)
        let (_, newBody) = Self.parts(of: imported.markdown)
        let (before, after) = (FootnoteText.all(in: oldBody), FootnoteText.all(in: newBody))
        let labels = FootnoteText.labels(for: after, from: before)
        markdown = front + FootnoteText.relabelled(newBody, labels)
        let kept = Set(labels.values)
        for (note, label) in after.compactMap({ note in labels[note.label].map { (note, $0) } }) {
            guard let former = before.first(where: { $0.label == label }) else {
                findings.append(Self.finding(.newNote, note, "It is new, as footnote \(label)."))
                continue
            }
            if former.key != note.key {
                findings.append(
                    Self.finding(.changedNote, note, "Footnote \(label) has new words; they were “\(former.text)”."))
            }
        }
        for note in before where !kept.contains(note.label) {
            lostLabels.append(note.label)
            findings.append(Self.finding(.lostNote, note, "Footnote \(note.label) is not in the revised text."))
        }
    }

    private static func finding(_ kind: ImportFinding.Topic, _ note: FootnoteText, _ sentence: String) -> ImportFinding
    {
        ImportFinding(line: nil, kind: kind, text: note.text, sentence: sentence)
    }

    /// The front matter with its last line, and what follows.
    private static func parts(of file: [UInt8]) -> (front: [UInt8], body: [UInt8]) {
        let end = file.starts(with: "---\n") ? file.span.place(of: "\n---\n", in: 3..<file.count) : nil
        let start = end.map { $0 + 5 } ?? 0
        return (Array(file[..<start]), Array(file[start...]))
    }
}

/// A footnote as an article defines it.
struct FootnoteText: Sendable {
    let label: String
    let text: String

    /// What two notes must share to be the same: no case, white space or quotation marks.
    let key: [UInt8]
    private let words: Set<[UInt8]>

    private init(label: String, text: String) {
        let bytes = Array(text.utf8)
        (self.label, self.text, key, words) = (label, text, bytes.folded, Set(bytes.words))
    }

    /// The definitions of a body, in order.
    static func all(in body: [UInt8]) -> [FootnoteText] {
        var notes: [(label: String, text: String)] = []
        var isOpen = false
        for line in body.split(separator: 0x0A) {
            if line.starts(with: "[^".utf8), let end = line.firstIndex(of: UInt8(ascii: "]")), end + 1 < line.endIndex,
                line[end + 1] == UInt8(ascii: ":")
            {
                let label = Array(line[(line.startIndex + 2)..<end]).string
                notes.append((label, Array(line[(end + 2)...]).trimmed.string))
                isOpen = true
            } else if isOpen, line.starts(with: "    ".utf8) {
                notes[notes.count - 1].text += " " + Array(line).trimmed.string
            } else {
                isOpen = false
            }
        }
        return notes.map { FootnoteText(label: $0.label, text: $0.text) }
    }

    /// The label for each new note, by the label that it has now: that of the old note with the same words, or else with
    /// most of them; a new one for a new note.
    static func labels(for notes: [FootnoteText], from old: [FootnoteText]) -> [String: String] {
        var free = old
        var labels: [String: String] = [:]
        for note in notes where labels[note.label] == nil {
            guard let at = free.firstIndex(where: { $0.key == note.key }) else { continue }
            labels[note.label] = free.remove(at: at).label
        }
        for note in notes where labels[note.label] == nil {
            let likenesses = free.map { likeness(note, $0) }
            guard let best = likenesses.max(), best >= 0.6, let at = likenesses.firstIndex(of: best) else { continue }
            labels[note.label] = free.remove(at: at).label
        }
        var used = Set(old.map(\.label)).union(labels.values)
        for note in notes where labels[note.label] == nil {
            let numbers = used.compactMap { Int($0) }
            let label = used.contains(note.label) ? "\((numbers.max() ?? 0) + 1)" : note.label
            labels[note.label] = label
            used.insert(label)
        }
        return labels
    }

    /// The share of words that two notes have in common.
    private static func likeness(_ left: FootnoteText, _ right: FootnoteText) -> Double {
        let all = left.words.union(right.words).count
        return all == 0 ? 0 : Double(left.words.intersection(right.words).count) / Double(all)
    }

    /// A body with other labels.
    static func relabelled(_ body: [UInt8], _ labels: [String: String]) -> [UInt8] {
        var out: [UInt8] = []
        var start = 0
        while let at = body.span.place(of: "[^", in: start..<body.count),
            let end = body.span.place(of: UInt8(ascii: "]"), in: at..<body.count)
        {
            let label = Array(body[(at + 2)..<end]).string
            let isEscaped = at > 0 && body[at - 1] == UInt8(ascii: "\\")
            out += body[start..<at + 2]
            guard !isEscaped, let other = labels[label] else {
                start = at + 2
                continue
            }
            out += other.utf8
            start = end
        }
        return out + body[start...]
    }
}
