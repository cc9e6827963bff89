import Base
import Loading
package import Model

/// A part of a file, as an outline shows it.
package struct OutlineItem: Sendable {
    package enum Kind: Sendable { case entry, field, heading, footnote, note }

    package let name: String
    package let detail: String?
    package let kind: Kind
    /// Everything that belongs to it.
    package let range: Range<Int>
    /// Its name.
    package let nameRange: Range<Int>
    package var children: [OutlineItem] = []
}

extension Briefing {
    /// The outline of a file: its headings, each with what is below it, its footnotes, and the passages that have notes.
    package func outline(of path: String) -> [OutlineItem] {
        guard let text = text(at: path) else { return [] }
        let fields = WrittenFields(text, path: path)?.values.filter { value in
            ["title", "name", "quote"].contains(value.field.key) && value.path.count == 1
        }
        let named = (fields ?? []).map { value in
            OutlineItem(
                name: value.text, detail: value.field.key, kind: value.field.key == "quote" ? .note : .entry,
                range: text.line(text.line(at: value.range.lowerBound)), nameRange: value.range)
        }
        guard let subject = subject(of: path), let body = document(of: subject) else { return named }
        return named + headings(in: body.document, text) + footnotes(text)
    }

    private func headings(in document: Document, _ text: EditedText) -> [OutlineItem] {
        let headings = document.nodes[document.body.clamped(to: document.nodes.indices)].compactMap { node in
            node.headingLevel.map { (level: $0, line: Int(node.line) - 1, name: document.string(node.text)) }
        }
        let end = FootnoteMarks(text).marks.first(where: \.isDefinition)?.range.lowerBound ?? text.bytes.count
        var rest = headings[...]
        return Self.tree(&rest, below: 0, text, end: end)
    }

    private static func tree(
        _ rest: inout ArraySlice<(level: Int, line: Int, name: String)>, below level: Int, _ text: EditedText, end: Int
    ) -> [OutlineItem] {
        var items: [OutlineItem] = []
        while let heading = rest.first, heading.level > level {
            rest.removeFirst()
            let children = tree(&rest, below: heading.level, text, end: end)
            let line = text.line(heading.line)
            let stop = rest.first.map { text.line($0.line).lowerBound } ?? end
            items.append(
                OutlineItem(
                    name: heading.name.replacing("\n", with: " "), detail: nil, kind: .heading,
                    range: line.lowerBound..<max(line.upperBound, stop), nameRange: line, children: children))
        }
        return items
    }

    private func footnotes(_ text: EditedText) -> [OutlineItem] {
        FootnoteMarks(text).marks.filter(\.isDefinition).map { mark in
            let line = text.line(text.line(at: mark.range.lowerBound))
            let words = text.string(mark.range.upperBound..<line.upperBound).drop { $0 == ":" || $0 == " " }
            return OutlineItem(
                name: text.string(mark.range), detail: String(words.prefix(80)), kind: .footnote, range: line,
                nameRange: mark.range)
        }
    }

    /// The entries whose names, other names or ids hold all words that were typed, the best first.
    package func entries(matching words: String, most: Int) -> [(name: String, entity: Entity, place: SitePlace)] {
        let table = TypedName(words)
        let found = nameList.compactMap { name in table.score(name.name).map { (score: $0, name) } }
            .sorted { ($0.score, $0.1.name) < ($1.score, $1.1.name) }
        var result: [(name: String, entity: Entity, place: SitePlace)] = []
        for (_, name) in found.prefix(most) {
            if let place = definition(of: name.entity) { result.append((name.name, name.entity, place)) }
        }
        return result
    }
}
