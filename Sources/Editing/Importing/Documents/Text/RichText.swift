import Base

/// Text in UTF-8, and what is set apart in it.
struct RichText: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    /// In the order of their beginnings; none is empty.
    private(set) var marks: [TextMark] = []

    /// How a stretch of text is set.
    struct Style: OptionSet, Sendable, Hashable {
        let rawValue: Int
        static let strong = Style(rawValue: 1)
        static let emphasis = Style(rawValue: 2)
        static let struck = Style(rawValue: 4)
        static let raised = Style(rawValue: 8)
        static let lowered = Style(rawValue: 16)
        static let code = Style(rawValue: 32)
    }

    init() {}
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What stands in the text for the call of a note: U+FFFC.
    static let callBytes: [UInt8] = [0xEF, 0xBF, 0xBC]

    var isEmpty: Bool { bytes.isEmpty }

    /// Whether there is nothing in it but white space.
    var isBlank: Bool { bytes.trimmedRange.isEmpty }

    /// Appends text; raised digits become superscripts, by which the call of a note is known.
    mutating func append(_ text: [UInt8], _ style: Style = [], link: String? = nil) {
        guard !text.isEmpty else { return }
        let start = bytes.count
        var style = style
        if style.contains(.raised) {
            let bare = text.trimmed
            if !bare.contains(where: { $0.isLetter || $0 >= 0x80 }) { style.remove(.raised) }
            if Self.ordinals.contains(bare.string) || NoteLabel(bare) != nil || Self.isSymbol(bare) {
                style.remove(.raised)
            }
            bytes += bare.contains(where: \.isDigit) && !bare.contains(UInt8(ascii: "[")) ? text.superscripts : text
        } else {
            bytes += text
        }
        add(style, link, from: start)
    }

    private mutating func add(_ style: Style, _ link: String?, from start: Int) {
        if !style.isEmpty { merge(TextMark(range: start..<bytes.count, kind: .style(style))) }
        if let link { merge(TextMark(range: start..<bytes.count, kind: .link(link))) }
    }

    /// Adds a mark, or makes the same one before it longer.
    private mutating func merge(_ mark: TextMark) {
        if let at = marks.suffix(2).firstIndex(where: {
            $0.kind == mark.kind && $0.range.upperBound == mark.range.lowerBound
        }) {
            marks[at].range = marks[at].range.lowerBound..<mark.range.upperBound
        } else {
            marks.append(mark)
        }
    }

    /// Appends the call of a note, by its number among the notes of the text.
    mutating func appendCall(_ note: Int) {
        marks.append(TextMark(range: bytes.count..<bytes.count + 3, kind: .call(note)))
        bytes += Self.callBytes
    }

    /// Appends the end of a line within a paragraph.
    mutating func appendBreak() {
        marks.append(TextMark(range: bytes.count..<bytes.count + 1, kind: .lineBreak))
        bytes.append(0x20)
    }

    mutating func append(_ other: RichText) {
        let start = bytes.count
        bytes += other.bytes
        for mark in other.marks { marks.append(mark.moved(by: start)) }
    }

    /// The part within a range of bytes.
    func part(_ range: Range<Int>) -> RichText {
        var part = RichText(Array(bytes[range]))
        part.marks = marks.compactMap { mark in
            let kept = mark.range.clamped(to: range)
            return kept.isEmpty ? nil : TextMark(range: kept, kind: mark.kind).moved(by: -range.lowerBound)
        }
        return part
    }

    /// Without white space at both ends.
    var trimmed: RichText {
        let range = bytes.trimmedRange
        return range.count == bytes.count ? self : part(range)
    }

    /// The parts between the ends of lines within the text.
    var rows: [RichText] {
        var rows: [RichText] = []
        var start = 0
        for mark in marks where mark.kind == .lineBreak {
            rows.append(part(start..<mark.range.lowerBound))
            start = mark.range.upperBound
        }
        return rows + [part(start..<bytes.count)]
    }

    /// The text without the calls of notes.
    var plain: [UInt8] {
        guard marks.contains(where: \.isCall) else { return bytes }
        var out: [UInt8] = []
        var start = 0
        for mark in marks where mark.isCall {
            out += bytes[start..<mark.range.lowerBound]
            start = mark.range.upperBound
        }
        return (out + bytes[start...]).trimmed
    }

    /// The notes that the text calls, in order.
    var calls: [Int] {
        marks.compactMap { mark in
            if case .call(let note) = mark.kind { note } else { nil }
        }
    }

    /// Whether a style covers all of the text but white space.
    func isAll(_ style: Style) -> Bool {
        var end = 0
        for mark in marks {
            let covers = if case .style(let marked) = mark.kind { marked.isSuperset(of: style) } else { mark.isCall }
            guard covers, mark.range.upperBound > end else { continue }
            if end < mark.range.lowerBound, !bytes[end..<mark.range.lowerBound].allSatisfy(\.isBlank) { return false }
            end = mark.range.upperBound
        }
        return !isBlank && bytes[end...].allSatisfy(\.isBlank)
    }

    /// The same text without a style that says nothing, as bold does in a heading.
    func without(_ style: Style) -> RichText {
        var text = self
        text.marks = marks.compactMap { mark in
            guard case .style(let marked) = mark.kind else { return mark }
            let left = marked.subtracting(style)
            return left.isEmpty ? nil : TextMark(range: mark.range, kind: .style(left))
        }
        return text
    }

    private static let ordinals: Set = ["st", "nd", "rd", "th", "er", "e", "re", "o", "a"]

    private static func isSymbol(_ text: [UInt8]) -> Bool { ["*", "†", "‡", "§", "**"].contains(text.string) }
}

/// A stretch of a text that is set apart.
struct TextMark: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case style(RichText.Style)
        case link(String)
        /// The call of a note, by its number among the notes of the text.
        case call(Int)
        case lineBreak
    }

    var range: Range<Int>
    let kind: Kind

    var isCall: Bool { if case .call = kind { true } else { false } }
    var isStyle: Bool { if case .style = kind { true } else { false } }

    func moved(by offset: Int) -> TextMark {
        TextMark(range: range.lowerBound + offset..<range.upperBound + offset, kind: kind)
    }
}

extension [UInt8] {
    /// The text with superscripts for its digits.
    fileprivate var superscripts: [UInt8] {
        let raised: [String] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return reduce(into: []) { out, byte in
            if byte.isDigit { out += raised[Int(byte - 0x30)].utf8 } else { out.append(byte) }
        }
    }
}
