import Base

/// The lines above a pasted text that name its authors and its date, with the headline above them.
struct PastedHead {
    /// The index after the last of these lines; each is a paragraph of its own, but for the rest of a headline.
    private(set) var end = 0
    /// The lines that name authors.
    private(set) var authors: Set<Int> = []
    /// The lines of the headline, where it has several.
    private var headline = 0..<0

    init() {}

    init(_ lines: [PrintedLine]) {
        let first = lines.prefix(9).prefix { $0.page == 0 && $0.text.scalarCount < 200 }
        let small = SmallWords(of: lines.lazy.map(\.text))
        // A cover has the name of an institution above its headline.
        let below = first.indices.dropFirst(PastedHeadline.coverLines(first.map(\.text)) + 1)
        let dated = below.filter { HeadField.read(first[$0].text).contains(where: \.isDate) }
        let bare = below.filter { index in
            Self.isNames(first[index], small)
                && (Byline.opened(first[index].text) != nil
                    || !PrintedParagraph.goesOn(first[index - 1].text, first[index].text))
        }
        // Where “By” is before the authors, other lines that read as names are none.
        let opened = bare.filter { Byline.opened(first[$0].text) != nil }
        let names = opened.isEmpty ? bare : opened
        let named = (dated + names).sorted()
        guard let top = named.first, let last = named.last, last - top <= 4,
            !dated.isEmpty || names.contains(where: { Self.isSure(first[$0]) || Self.isAuthor($0, of: lines) })
        else { return }
        authors = Set(names)
        end = last + 1
        // The lines right above, without the name of an institution over an empty row.
        let start = (0..<top).last { $0 > 0 && lines[$0].top - lines[$0 - 1].top > lines[$0].height * 1.5 } ?? 0
        // Several names may not read as such.
        let end = [top, top - 1].first { $0 > start && Self.isWrapped(lines[start..<$0].map(\.text)) }
        if let end, end == top || lines[end].text.contains(UInt8(ascii: ",")) { headline = start..<end }
    }

    /// Whether a line is the rest of the headline above it.
    func joins(_ index: Int) -> Bool { headline.dropFirst().contains(index) }

    /// Whether the second line names somebody whom the text, which is below, does not name.
    private static func isAuthor(_ index: Int, of lines: [PrintedLine]) -> Bool {
        guard index == 1, lines.count > 12, lines[0].words.count >= 3, lines[1].text.scalarCount <= 30,
            !lines[0].text.endsAsSentence, lines[2].text.scalarCount > lines[1].text.scalarCount,
            let name = lines[1].words.last?.text.folded
        else { return false }
        return !lines.dropFirst(2).prefix(2000).contains { line in
            line.words.contains { $0.text.folded.starts(with: name) }
        }
    }

    private static func isSure(_ line: PrintedLine) -> Bool {
        (Byline.opened(line.text) ?? Byline.bare(line.text))?.contains(where: AuthorLines.hasGivenName) ?? false
    }

    /// Whether each part of a line is a name; a word that the text also writes in small letters is none.
    private static func isNames(_ line: PrintedLine, _ small: SmallWords) -> Bool {
        let cells = line.cells.map { Array($0.map(\.text).joined(separator: [0x20])) }
        let names = cells.compactMap { Byline.opened($0) ?? Byline.bare($0) }
        guard names.count == cells.count, !names.isEmpty else { return false }
        // “by Society” may as well be the rest of a headline.
        if line.text.first?.isLower == true, names.joined().allSatisfy({ !$0.contains(" ") }) { return false }
        return Byline.opened(cells[0]) != nil || !names.joined().contains(where: small.isIn)
    }

    /// Whether long lines of one headline are written in capitals alike, so that the second is no subtitle by its looks.
    private static func isInCapitals(_ lines: [[UInt8]]) -> Bool {
        lines[0].scalarCount >= 40 && lines[0].scalarCount > lines[1].scalarCount && lines[0].last != UInt8(ascii: ":")
            && lines.allSatisfy { line in
                line.split(separator: 0x20).allSatisfy { word in
                    word.count <= 3 || word.first?.isLower != true
                        || PrintedParagraph.smallWords.contains(Array(word).string)
                }
            }
    }

    /// Whether lines are one headline that was too long for its width: each next word would have made a line the longest.
    private static func isWrapped(_ lines: [[UInt8]]) -> Bool {
        guard (2...4).contains(lines.count),
            lines[0].scalarCount >= (PrintedParagraph.goesOn(lines[0], lines[1]) ? 12 : 25),
            lines.joined().count <= 250,
            !lines.dropLast().contains(where: \.endsAsSentence), let width = lines.map(\.scalarCount).max()
        else { return false }
        let isFilled = zip(lines, lines.dropFirst()).allSatisfy { line, next in
            line.scalarCount + 1 + Array(next.prefix { !$0.isBlank }).scalarCount > width
        }
        let isSure =
            PrintedParagraph.goesOn(lines[0], lines[1]) || lines.count > 2 || lines[1].words.count <= 4
            || lines[0].scalarCount < lines[1].scalarCount
        return isFilled && (isSure || isInCapitals(lines))
    }
}
