import Base
import Model

/// Puts the footnotes that citations make among those that the author wrote, all in the order of their first markers.
struct CitationWeaver {
    private let old: Document
    private let notes: [CitationNotes.Note]
    private var out: Document
    /// Old footnotes by their index, citations by their index after those; in the new order.
    private var order: [Int] = []
    private var numbers: [Int: Int] = [:]

    /// A document in which the marker of the citation with number `n` is that of the footnote with the index `-1 - n`.
    static func weave(_ notes: [CitationNotes.Note], into document: Document) -> Document {
        guard !notes.isEmpty else { return document }
        var weaver = CitationWeaver(old: document, notes: notes)
        weaver.run()
        return weaver.out
    }

    private init(old: Document, notes: [CitationNotes.Note]) {
        (self.old, self.notes, out) = (old, notes, old)
    }

    private mutating func run() {
        let bodyEnd = old.footnotes.map { Int(old.nodes[$0.nodes].first?.text.lowerBound ?? 0) }.min() ?? old.text.count
        out.text = Array(old.text[..<bodyEnd])
        out.nodes = Array(old.nodes[old.body])
        out.footnotes = []
        count(old.body)
        renumber(out.nodes.indices)
        var next = 0
        while next < order.count {
            if out.text.last.map({ $0 != UInt8(ascii: "\n") }) ?? false { out.text.append(UInt8(ascii: "\n")) }
            if order[next] < old.footnotes.count {
                copy(old.footnotes[order[next]])
            } else {
                write(notes[order[next] - old.footnotes.count])
            }
            next += 1
        }
    }

    /// Gives the next numbers to the footnotes that some of the old nodes are the first to cite.
    private mutating func count(_ nodes: Range<Int>) {
        for node in old.nodes[nodes] {
            guard let footnote = node.footnote else { continue }
            let place = footnote < 0 ? old.footnotes.count - 1 - footnote : footnote
            guard numbers[place] == nil else { continue }
            numbers[place] = order.count
            order.append(place)
        }
    }

    private mutating func renumber(_ nodes: Range<Int>) {
        for index in nodes {
            guard let footnote = out.nodes[index].footnote else { continue }
            let place = footnote < 0 ? old.footnotes.count - 1 - footnote : footnote
            out.nodes[index].kind = .footnoteReference(Int32(clamping: numbers[place] ?? 0))
        }
    }

    private mutating func copy(_ definition: FootnoteDefinition) {
        let start = out.nodes.count
        let shift = Int32(clamping: start - definition.nodes.lowerBound)
        count(definition.nodes)
        if let first = old.nodes[definition.nodes].first {
            let from = Int(first.text.lowerBound)
            let end = old.nodes[definition.nodes].reduce(from) { max($0, Int($1.text.upperBound)) }
            let move = Int32(clamping: out.text.count - from)
            out.text += old.text[from..<end]
            for var node in old.nodes[definition.nodes] {
                node.end += shift
                node.text = node.text.lowerBound + move..<node.text.upperBound + move
                out.nodes.append(node)
            }
            renumber(start..<out.nodes.count)
        }
        out.footnotes.append(
            FootnoteDefinition(
                label: definition.label, nodes: start..<out.nodes.count, position: definition.position))
    }

    private mutating func write(_ note: CitationNotes.Note) {
        let start = out.nodes.count
        let textStart = out.text.count
        let line = Int32(clamping: note.position.line)
        append(.paragraph, from: textStart, line)
        for (index, part) in note.parts.enumerated() {
            let before = (index > 0 ? "; " : "") + (part.prefix.isEmpty ? "" : part.prefix + " ")
            append(before, line)
            append(.link(reference: Int32(clamping: note.references[index])), from: out.text.count, line)
            append(part.locator.isEmpty ? "" : ", " + part.locator, line)
        }
        out.nodes[start].end = Int32(clamping: out.nodes.count)
        out.nodes[start].text = Int32(clamping: textStart)..<Int32(clamping: out.text.count)
        let cites = zip(note.parts, note.references).map {
            CitedPart(prefix: $0.prefix, reference: $1, locator: $0.locator)
        }
        out.footnotes.append(
            FootnoteDefinition(
                label: note.label, nodes: start..<out.nodes.count, position: note.position, cites: cites))
    }

    private mutating func append(_ words: String, _ line: Int32) {
        guard !words.isEmpty else { return }
        let start = out.text.count
        out.text += words.utf8
        append(.text(isShownName: false), from: start, line)
    }

    private mutating func append(_ kind: Node.Kind, from start: Int, _ line: Int32) {
        out.nodes.append(
            Node(
                kind, end: Int32(clamping: out.nodes.count + 1),
                text: Int32(clamping: start)..<Int32(clamping: out.text.count), line: line))
    }
}
