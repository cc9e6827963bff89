import Base

/// The number at the beginning of a line of endnotes.
struct NoteStart: Sendable {
    /// How the number is set off from the text.
    enum Style: Sendable, CaseIterable {
        /// `[12] Text`, `[^12]: Text`
        case bracket
        /// `¹² Text`, `^12 Text`
        case superscript
        /// `(12) Text`
        case parenthesis
        /// `12. Text`, `12) Text`
        case dotted
        /// `12 Text`: only under a heading, or where digits at the ends of words call the notes
        case bare
        /// `† Text`
        case symbol
    }

    let style: Style
    let label: NoteLabel
    /// Where what follows the number begins; it may be empty.
    let end: Int

    /// Reads a line or an item of a numbered list.
    init?(_ line: PastedLine) {
        if let marker = line.marker, let number = NoteLabel(Array(marker.utf8.dropLast())) {
            self.init(.dotted, number, 0)
        } else if line.isProse {
            self.init(line.bytes)
        } else {
            return nil
        }
    }

    private init(_ style: Style, _ label: NoteLabel, _ end: Int) {
        (self.style, self.label, self.end) = (style, label, end)
    }

    init?(_ line: [UInt8]) {
        guard let first = line.first else { return nil }
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
            self.init(enclosed: line, isBracket: first == UInt8(ascii: "["))
        } else if let (digits, end) = line.superscript(at: 0) ?? line.caret(at: 0) {
            self.init(.superscript, digits, line[end...])
        } else if let (label, end) = NoteSymbol.label(in: line, at: 0) {
            guard end < line.count else { return nil }
            self.init(.symbol, label, end)
        } else {
            self.init(numbered: line)
        }
    }

    private init?(_ style: Style, _ label: [UInt8], _ rest: ArraySlice<UInt8>) {
        guard let label = NoteLabel(label) else { return nil }
        self.init(style, label, rest.startIndex)
    }

    private init?(enclosed line: [UInt8], isBracket: Bool) {
        let close = isBracket ? UInt8(ascii: "]") : UInt8(ascii: ")")
        guard let end = line.prefix(20).firstIndex(of: close) else { return nil }
        var label = Array(line[1..<end]).trimmed
        var rest = line[(end + 1)...]
        if isBracket { label = Array(NoteLabel.bare(label[...])) }
        if isBracket, let next = rest.first, next == UInt8(ascii: ":") || next == UInt8(ascii: ".") {
            rest = rest.dropFirst()
        }
        self.init(isBracket ? .bracket : .parenthesis, label, rest)
    }

    private init?(numbered line: [UInt8]) {
        let label = Array(line.prefix(while: \.isLetterOrDigit).prefix(13))
        let rest = line.dropFirst(label.count)
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") {
            let text = rest.dropFirst()
            guard text.first.map({ $0.isBlank || $0 >= 0x80 }) ?? true else { return nil }
            self.init(.dotted, label, text)
        } else {
            guard label.decimal != nil, rest.first?.isBlank ?? true else { return nil }
            self.init(.bare, label, rest)
        }
    }
}
