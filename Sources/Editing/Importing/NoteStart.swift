import Base

/// The number at the beginning of a line of endnotes.
struct NoteStart: Sendable {
    /// How the number is set off from the text.
    enum Style: Sendable, CaseIterable {
        /// `[12] Text`, `[^12]: Text`
        case bracket
        /// `¹² Text`
        case superscript
        /// `(12) Text`
        case parenthesis
        /// `12. Text`, `12) Text`
        case dotted
        /// `12 Text`: only under a heading
        case bare
    }

    let style: Style
    let label: NoteLabel
    /// What follows the number, trimmed; may be empty.
    let text: [UInt8]

    init?(_ line: [UInt8]) {
        guard let first = line.first else { return nil }
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
            self.init(enclosed: line, isBracket: first == UInt8(ascii: "["))
        } else if let (digits, end) = line.superscript(at: 0) {
            self.init(.superscript, digits, line[end...])
        } else {
            self.init(numbered: line)
        }
    }

    private init?(_ style: Style, _ label: [UInt8], _ rest: ArraySlice<UInt8>) {
        guard let label = NoteLabel(label) else { return nil }
        self.style = style
        self.label = label
        text = Array(rest).trimmed
    }

    private init?(enclosed line: [UInt8], isBracket: Bool) {
        let close = isBracket ? UInt8(ascii: "]") : UInt8(ascii: ")")
        guard let end = line.prefix(20).firstIndex(of: close) else { return nil }
        var label = Array(line[1..<end]).trimmed
        var rest = line[(end + 1)...]
        if isBracket, label.first == UInt8(ascii: "^") { label.removeFirst() }
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
            guard label.decimal != nil, rest.first?.isBlank == true else { return nil }
            self.init(.bare, label, rest)
        }
    }
}
