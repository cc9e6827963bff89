import Base

/// What a web page has below its article without marking it as something else: headings over links, or over nothing.
enum PageTail {
    /// Leaves out the sections after the last prose where most of them are empty, or most of their text is links.
    static func drop(from text: inout ImportText) {
        dropLinkedHeadings(from: &text)
        dropTeasers(from: &text)
        let lines = text.lines
        guard let last = lines.lastIndex(where: isRunningText) else { return }
        let headings = lines.indices.filter { $0 > last && lines[$0].shape.headingLevel != nil }
        guard let start = headings.first(where: { isFurniture(lines[$0...]) }) else { return }
        for line in lines[start...] {
            text.report(.dropped, line.text.plain, "It is below the article, among headings without a text.")
        }
        text.lines.removeSubrange(start...)
    }

    /// Leaves out two teasers or more at the end: a heading that is a link, with at most a short paragraph below it.
    private static func dropTeasers(from text: inout ImportText) {
        let lines = text.lines
        var (start, count, index) = (lines.count, 0, lines.count - 1)
        while index > 0 {
            let isShort = lines[index].shape == .paragraph && lines[index].bytes.scalarCount <= 300
            let heading = isShort ? index - 1 : index
            guard lines[heading].shape.headingLevel != nil, lines[heading].isLink || lines[heading].leadsAway,
                lines[heading...index].allSatisfy(\.text.calls.isEmpty)
            else { break }
            (start, count, index) = (heading, count + 1, heading - 1)
        }
        guard count >= 2, start > 0 else { return }
        if lines[start - 1].shape.headingLevel != nil, start > 1 { start -= 1 }
        for line in lines[start...] { text.report(.dropped, line.text.plain, "It leads to another article.") }
        text.lines.removeSubrange(start...)
    }

    /// Leaves out two headings or more that are links, with nothing between them, and the heading above them.
    private static func dropLinkedHeadings(from text: inout ImportText) {
        let lines = text.lines
        var (kept, index): ([PastedLine], Int) = ([], 0)
        while index < lines.count {
            let run = lines[index...].prefix { $0.shape.headingLevel != nil && ($0.isLink || $0.leadsAway) }
            guard run.count >= 2, index > 0 else {
                kept.append(lines[index])
                index += 1
                continue
            }
            if let above = kept.last, above.shape.headingLevel != nil, kept.count > 1 {
                text.report(.dropped, above.text.plain, "It is above links to other pages.")
                kept.removeLast()
            }
            for line in run { text.report(.dropped, line.text.plain, "It leads to another article.") }
            index = run.endIndex
        }
        text.lines = kept
    }

    /// Whether a line is a sentence of a text, or a part of one that has no sentences: a table, a picture, code.
    private static func isRunningText(_ line: PastedLine) -> Bool {
        switch line.shape {
        case .paragraph:
            line.bytes.scalarCount >= 80 && line.bytes.endsAsSentence && linked(line) * 2 < line.bytes.count
        case .table, .code, .markdown: true
        // Some pages set each sentence of a text as a heading.
        case .heading: line.bytes.scalarCount >= 80 && line.bytes.endsAsSentence && !line.leadsAway && linked(line) == 0
        case .rule, .picture: false
        }
    }

    private static func isFurniture(_ lines: ArraySlice<PastedLine>) -> Bool {
        let headings = lines.indices.filter { lines[$0].shape.headingLevel != nil }
        guard headings.count >= 2, lines.allSatisfy(\.text.calls.isEmpty) else { return false }
        let empty = headings.count { index in
            guard let next = lines[(index + 1)...].first(where: { $0.shape != .rule }) else { return true }
            return next.shape.headingLevel != nil || lines[index + 1].shape == .rule
        }
        let below = lines.filter { $0.shape == .paragraph }
        let total = below.reduce(0) { $0 + $1.bytes.count }
        return empty * 2 >= headings.count || below.reduce(0) { $0 + linked($1) } * 2 >= total
    }

    /// How many bytes of a line are in links.
    private static func linked(_ line: PastedLine) -> Int {
        line.text.marks.reduce(0) { sum, mark in
            if case .link = mark.kind { sum + mark.range.count } else { sum }
        }
    }
}
