import Base

extension PrintedReader {
    /// Leaves out the table of contents: lines with dots up to the number of a page, and the heading above them.
    mutating func dropContents() {
        var dropped: [[UInt8]] = []
        for number in printed.pages.indices {
            let page = printed.pages[number]
            let entries = Set(page.indices.filter { Self.isEntry(page[$0].text) })
            guard entries.count >= 2, let first = entries.min() else { continue }
            let isHeading = first > 0 && page[first - 1].words.count <= 3 && !page[first - 1].text.endsAsSentence
            let gone = isHeading ? entries.union([first - 1]) : entries
            dropped += gone.sorted().map { page[$0].text }
            printed.pages[number] = page.indices.filter { !gone.contains($0) }.map { page[$0] }
        }
        guard !dropped.isEmpty else { return }
        text.report(
            .dropped, Array(dropped.joined(separator: Array(", ".utf8))),
            "It is a table of contents, whose numbers are those of printed pages.")
    }

    /// Whether a line has words, a row of dots, and the number of a page.
    private static func isEntry(_ line: [UInt8]) -> Bool {
        let bare = line.filter { !$0.isBlank }
        let rest = bare.reversed().drop(while: \.isDigit)
        let dots = rest.prefix { $0 == UInt8(ascii: ".") }.count
        return rest.count < bare.count && dots >= 4 && rest.count > dots
    }
}
