import Base

/// One line or paragraph of a text that is not blank, as the reader of its format understood it.
struct PastedLine: Sendable {
    /// 1-based: the line of a pasted text, or the paragraph of a document.
    let number: Int
    /// Trimmed, valid UTF-8 without control characters other than tab; never empty.
    let text: RichText
    /// Lines with no blank line between them share a block.
    let block: Int
    /// Whether bytes that are not text were replaced by U+FFFD.
    let isDamaged: Bool
    /// Whether the line is a part of a paragraph that was broken at a line width.
    var isWrapped = false
    /// What the line is, where its format says so.
    var shape = Shape.paragraph
    /// The quotations and lists that it is in, from the outside in.
    var containers: [Container] = []
    /// What the document says that the line is for.
    var role: Role?
    /// Whether all of a heading leads to another page.
    var leadsAway = false
    /// The line in Markdown, if it is already written in that: a heading without its signs.
    var source: [UInt8]?

    /// What kind of block a line becomes.
    enum Shape: Sendable, Equatable {
        case paragraph
        /// With its level, from 1.
        case heading(Int)
        case table(ImportTable)
        /// The number of a picture of the text; the line is its description.
        case picture(Int)
        case code
        case rule
        /// Markdown that is already ours.
        case markdown

        /// The level of a heading; nil for anything else.
        var headingLevel: Int? { if case .heading(let level) = self { level } else { nil } }
    }

    /// A quotation or an item of a list that a line is in.
    enum Container: Sendable, Equatable {
        case quote(Int)
        /// With the number of its list and its own number in the list, both counted in the text, and what is before it.
        case item(list: Int, item: Int, marker: String)
    }

    /// What the styles of a document say that a paragraph is.
    enum Role: Sendable { case title, subtitle, author, date, summary }

    init(number: Int, bytes: [UInt8], block: Int, isDamaged: Bool) {
        (self.number, text, self.block, self.isDamaged) = (number, RichText(bytes), block, isDamaged)
    }

    /// A paragraph of a document, which is a block of its own.
    init(_ text: RichText, number: Int, shape: Shape = .paragraph, containers: [Container] = [], role: Role? = nil) {
        (self.number, block, isDamaged) = (number, number, false)
        (self.text, self.shape, self.containers, self.role) = (text, shape, containers, role)
    }

    /// The same line with another text.
    func with(_ text: RichText) -> PastedLine { PastedLine(self, text) }

    /// The same line with another text that is not empty.
    func withText(_ text: RichText) -> PastedLine { text.isEmpty ? self : PastedLine(self, text) }

    private init(_ line: PastedLine, _ text: RichText) {
        (number, self.text, block, isDamaged) = (line.number, text, line.block, line.isDamaged)
        (isWrapped, shape, containers, role, source) = (line.isWrapped, line.shape, line.containers, line.role, nil)
    }

    /// The text without what is set apart; the call of a note is U+FFFC.
    var bytes: [UInt8] { text.bytes }

    /// Whether the line may belong to the head of an article: a paragraph or heading outside lists and quotations.
    var isProse: Bool {
        switch shape {
        case .paragraph, .heading: containers.isEmpty
        default: false
        }
    }

    /// Whether a paragraph that is set as headings are also reads as one.
    var readsAsHeading: Bool {
        shape == .paragraph && role == nil && containers.isEmpty && bytes.scalarCount <= 120 && !bytes.endsAsSentence
            && text.calls.isEmpty && HeadField.read(self).isEmpty
    }

    /// Whether nearly all of the line is one link or more.
    var isLink: Bool {
        let linked = text.marks.reduce(0) { sum, mark in
            if case .link = mark.kind { sum + mark.range.count } else { sum }
        }
        return linked > 0 && linked * 10 >= bytes.count * 8
    }

    /// The line as a heading, without the bold that headings have anyway.
    func asHeading(_ level: Int, role: Role? = nil) -> PastedLine {
        PastedLine(text.without(.strong), number: number, shape: .heading(level), role: role)
    }

    /// The parts between the ends of lines within a paragraph.
    var pieces: [[UInt8]] { text.rows.map(\.plain.trimmed).filter { !$0.isEmpty } }

    /// The marker of the list item that the line begins.
    var marker: String? {
        if case .item(_, _, let marker) = containers.last { marker } else { nil }
    }
}

/// The cells of a table, row by row; the first row is its head.
struct ImportTable: Sendable, Equatable {
    var rows: [[RichText]]

    var columns: Int { rows.map(\.count).max() ?? 0 }
}

/// What the reader of one format makes of a file.
struct ImportText: Sendable {
    var lines: [PastedLine] = []
    /// The notes that the format itself tells from the text, in the order of their first calls.
    var notes: [ReadNote] = []
    var pictures: [ImportedPicture] = []
    /// What the document says of itself outside its text.
    var head = ArticleHead()
    var findings: [ImportFinding] = []
    /// The kind of file, as people name it.
    var format = "plain text"
    /// What the numbers of lines count.
    var unit = "line"
    /// Whether the text has no markup, so that headings are found by their look, and furniture by its words.
    var isPlain = false
    /// Whether the text is from a web page, so that furniture is found by its words.
    var isPage = false
    /// Which comes first in a date in figures, where the language of the text says so.
    var dateOrder: DateOrder?

    /// Whether there is nothing to make an article of.
    var isEmpty: Bool {
        head.title == nil && notes.isEmpty && pictures.isEmpty && findings.isEmpty
            && !lines.contains { line in line.bytes.contains { !$0.isWhiteSpace } }
    }

    /// Appends a paragraph, unless it is blank.
    mutating func append(
        _ text: RichText, _ shape: PastedLine.Shape = .paragraph, in containers: [PastedLine.Container] = [],
        as role: PastedLine.Role? = nil
    ) {
        let text = text.trimmed
        guard !text.isEmpty else { return }
        let line = PastedLine(text, number: lines.count + 1, shape: shape, containers: containers, role: role)
        lines.append(line)
    }

    /// Says that a part of the document is not in the article, or not as it was.
    mutating func report(_ kind: ImportFinding.Topic, _ text: [UInt8], _ sentence: String) {
        let shown = text.plainWhiteSpace.shortened(to: 300)
        findings.append(ImportFinding(line: max(1, lines.count), kind: kind, text: shown, sentence: sentence))
    }

    /// Says that a comment is not in the article, and what words it is on: the last ones of a line.
    ///
    /// - Parameter name: The name of its paragraphs in the markup.
    mutating func reportComment(_ comment: MarkupNode, paragraphs name: String, by author: String?, on line: RichText) {
        let words = comment.descendants.filter { $0.name == name }.map(\.text.string).joined(separator: " ")
        let place = Array(line.plain.suffix(60).drop { !$0.isBlank }).trimmed.string
        report(
            .comment, Array(((author.map { "\($0): " } ?? "") + words).utf8),
            "It is a comment on “…\(place)”, which is not in the article.")
    }
}

/// A note that its document keeps apart from the text.
struct ReadNote: Sendable {
    /// As the document numbers it; nil where it counts by itself.
    var label: String?
    var paragraphs: [RichText]
}

extension [UInt8] {
    /// With single spaces for runs of white space.
    var plainWhiteSpace: [UInt8] {
        var out: [UInt8] = []
        for byte in self {
            if !byte.isWhiteSpace { out.append(byte) } else if out.last != 0x20, !out.isEmpty { out.append(0x20) }
        }
        return out.trimmed
    }

    /// The first characters of a text, with an ellipsis if there are more.
    func shortened(to length: Int) -> String {
        let text = string
        return text.count <= length ? text : text.prefix(length - 1) + "…"
    }
}
