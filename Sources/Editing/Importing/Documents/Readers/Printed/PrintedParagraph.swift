import Base
import Language

/// A note at the foot of a page.
struct PrintedNote: Sendable {
    let label: NoteLabel
    var lines: [[UInt8]]
    /// Its number among the notes of the text, once it is called.
    var number: Int?

    var isUsed: Bool { number != nil }
    /// Whether its last line may be the end of a note.
    var isFinished: Bool { PastedFoot.isEnd(SplitAddress.joined(lines)) }

    /// The lines as one, without the wide spaces of lines that were stretched to the edge.
    func text(_ vocabulary: Set<String>) -> [UInt8] { Hyphenation.join(lines, vocabulary).plainWhiteSpace }
}

/// The lines of one paragraph.
struct PrintedParagraph: Sendable {
    private(set) var lines: [PrintedLine] = []

    mutating func add(_ line: PrintedLine) { lines.append(line) }

    /// Whether this is an item with a bullet, and a line begins to the left of its words.
    func isItem(above line: PrintedLine) -> Bool {
        guard let first = lines.first, first.words.count > 1, Self.bullet(first.text) == first.words[0].text.count
        else {
            return false
        }
        // Where nothing is set in, a line in small letters goes on.
        if line.left == first.left, line.text.first?.isLower == true { return false }
        return line.page == first.page && line.left < first.words[1].left - 4 && line.left >= first.left - 120
    }

    /// Whether a line begins with the number after that at the beginning of this paragraph, as the next note or item does.
    func isFollowed(by line: PrintedLine) -> Bool {
        guard let first = lines.first, let own = NoteStart(first.text), let next = NoteStart(line.text) else {
            return false
        }
        return own.style == next.style && next.label.ordinal == own.label.ordinal + 1
    }

    /// How many bytes the bullet at the beginning of a line has.
    static func bullet(_ line: [UInt8]) -> Int? {
        // The last ones are those of the typefaces Symbol and Wingdings.
        for bullet in ["•", "▪", "◦", "‣", "●", "■", "\u{F0B7}", "\u{F0A7}"] where line.starts(with: bullet.utf8) {
            return bullet.utf8.count
        }
        if line.starts(with: "· ".utf8) || line.starts(with: "·\u{A0}".utf8) { return "·".utf8.count }
        return nil
    }

    /// Whether a line ends as a sentence does, be it with the marker of a note.
    static func endsSentence(_ line: [UInt8]) -> Bool {
        line.endsAsSentence || line.last.map { "!?:".utf8.contains($0) } ?? false || line.ends(with: "”")
            || line.ends(with: "»") || !NoteMarker.all(in: Array(line.suffix(8))).isEmpty
            || line.withoutGluedNumber.map { endsSentence($0) } ?? false
            || [".)", "!)", "?)", ".]"].contains { line.ends(with: $0) }
    }

    /// Whether a line ends as the last sentence of a paragraph does: with no comma, but perhaps with a bracket.
    static func closes(_ line: [UInt8]) -> Bool {
        endsSentence(line) && line.last != UInt8(ascii: ",") && !endsInAbbreviation(line)
    }

    /// Whether the stop at the end is that of an abbreviation or an initial: “vol. i, p.” and “John F.”
    static func endsInAbbreviation(_ line: [UInt8]) -> Bool {
        guard line.last == UInt8(ascii: ".") else { return false }
        let word = line.split(separator: 0x20).last ?? []
        return GluedCalls.endsInAbbreviation(line[...])
            || word.count == 2 && word.first?.isUpper == true && line.count > 2 && word.first != UInt8(ascii: "I")
    }

    /// Whether a line ends far before the right edge, as a heading or a name does.
    static func isVeryShort(_ line: PrintedLine, _ column: Double) -> Bool {
        line.right - line.left < (column - line.left) * 0.75
    }

    /// Whether a short line can only go on in the next: it ends in a small word or a comma, or the next begins small.
    static func goesOn(_ above: [UInt8], _ line: [UInt8]) -> Bool {
        if above.last == UInt8(ascii: ",") || line.first?.isLower == true { return true }
        let last = Array(above.split(separator: 0x20).last ?? []).string
        return smallWords.contains(last)
    }

    /// Words that end no heading and no name: “of”.
    static let smallWords = LanguageWords.pagePhrases(\.smallWords)
}
