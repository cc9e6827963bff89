import Base

/// What programs put above and below a text that people then paste: the menu of a printed web page, the signature of a mail.
///
/// Rows that are left out become empty, so that all others keep their numbers.
struct PlainFrame {
    /// The text without them.
    private(set) var bytes: [UInt8]
    /// What was left out, with a sentence each.
    private(set) var dropped: [(text: [UInt8], sentence: String)] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        dropSignature(&rows)
        dropManualEdges(&rows)
        dropPrintout(&rows)
        if !dropped.isEmpty { self.bytes = Array(rows.joined(separator: [0x0A])) }
    }

    private mutating func drop(_ range: Range<Int>, of rows: inout [[UInt8]], _ sentence: String) {
        let texts = range.map { rows[$0].plainWhiteSpace }.filter { !$0.isEmpty }
        dropped.append((Array(texts.joined(separator: Array(", ".utf8))), sentence))
        for index in range { rows[index] = [] }
    }

    /// Leaves out the last rows below one that is “-- ”, as mails have it (RFC 3676, section 4.3).
    private mutating func dropSignature(_ rows: inout [[UInt8]]) {
        guard let at = rows.lastIndex(where: { $0.plainWhiteSpace.elementsEqual("--".utf8) }) else { return }
        let rest = rows[(at + 1)...].map(\.plainWhiteSpace).filter { !$0.isEmpty }
        guard (1...8).contains(rest.count), rows[..<at].contains(where: { !$0.trimmed.isEmpty }),
            rest.allSatisfy({ $0.scalarCount <= 80 && NoteStart($0) == nil })
        else { return }
        drop(at..<rows.count, of: &rows, "It is the signature of the mail.")
    }

    /// Leaves out the first and the last row of a page of a manual: the first has the same word at both ends and wide gaps.
    private mutating func dropManualEdges(_ rows: inout [[UInt8]]) {
        guard let first = rows.firstIndex(where: { !$0.trimmed.isEmpty }),
            let last = rows.lastIndex(where: { !$0.trimmed.isEmpty }), last > first + 3
        else { return }
        let (head, foot) = (Self.cells(rows[first]), Self.cells(rows[last]))
        guard head.count == 3, head[0] == head[2], head[0].contains(where: \.isLetter) else { return }
        drop(first..<first + 1, of: &rows, "It is at the edge of a page, and not part of the text.")
        dropName(&rows)
        guard foot.count == 3, foot[2] == head[0] || foot[0] == foot[2] else { return }
        drop(last..<last + 1, of: &rows, "It is at the edge of a page, and not part of the text.")
    }

    /// Leaves out the heading above the name of a manual and what it is for, which is its title.
    private mutating func dropName(_ rows: inout [[UInt8]]) {
        guard let at = rows.firstIndex(where: { !$0.trimmed.isEmpty }), at + 1 < rows.count,
            rows[at].allSatisfy(\.isUpper), rows[at + 1].first?.isBlank == true,
            rows[at + 1].contains(sequence: " - ")
        else { return }
        drop(at..<at + 1, of: &rows, "It is the heading above the title.")
    }

    /// The parts of a row that three spaces or more set apart.
    private static func cells(_ row: [UInt8]) -> [[UInt8]] {
        row.string.split(separator: "   ").map { Array($0.utf8).trimmed }.filter { !$0.isEmpty }
    }

    /// Leaves out what is above the headline, where the name of the page, with that of its site, is there as well.
    private mutating func dropPrintout(_ rows: inout [[UInt8]]) {
        let filled = rows.indices.prefix(60).filter { !rows[$0].plainWhiteSpace.isEmpty }.prefix(20)
        let texts = filled.map { rows[$0].plainWhiteSpace }
        for (place, text) in texts.enumerated() where text.scalarCount <= 250 {
            for name in Self.withoutSite(text) {
                guard let start = Self.headline(name, in: texts, after: place) else { continue }
                let above = texts[..<start]
                guard above.enumerated().allSatisfy({ $0 == place || $1.scalarCount <= 60 && !$1.endsAsSentence })
                else { continue }
                return drop(0..<filled[start], of: &rows, "It is above the headline, as the menu of a page is.")
            }
        }
    }

    /// The title in “Title - Site” and “Title | Site”.
    private static func withoutSite(_ text: [UInt8]) -> [[UInt8]] {
        let text = text.string
        return [" - ", " – ", " — ", " | "].compactMap { separator in
            text.ranges(of: separator).last.map { Array(text[..<$0.lowerBound].utf8).trimmed }
        }.filter { $0.words.count >= 3 }
    }

    /// Where one row to three together are a title.
    private static func headline(_ name: [UInt8], in texts: [[UInt8]], after place: Int) -> Int? {
        let key = name.folded
        return texts.indices.dropFirst(place + 1).first { start in
            (1...3).contains { count in
                start + count <= texts.count && Array(texts[start..<start + count].joined()).folded == key
            }
        }
    }
}
