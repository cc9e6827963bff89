import Base

/// Writes plain text so that a Markdown reader sees the same plain text.
struct MarkdownLine: Sendable {
    private(set) var bytes: [UInt8] = []

    /// One line of a paragraph or a note; the markers in it that `calls` knows become `[^label]`.
    init(_ text: [UInt8], calls: NoteCalls?) {
        let markers = calls.map { calls in NoteMarker.all(in: text).filter(calls.isCall) } ?? []
        bytes.reserveCapacity(text.count + 16)
        var start = 0
        for marker in markers {
            append(text, start..<marker.range.lowerBound)
            if bytes.last == UInt8(ascii: "!") { bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 1) }
            for label in marker.labels {
                bytes += "[^\(calls?.labels[label.key]?.text ?? label.text)]".utf8
            }
            start = marker.range.upperBound
            // A bracket or colon right after a call would make a link or a definition of it.
            if start < text.count, text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: ":") {
                bytes.append(UInt8(ascii: "\\"))
            }
        }
        append(text, start..<text.count)
    }

    private mutating func append(_ text: [UInt8], _ range: Range<Int>) {
        for index in range {
            if index == 0
                ? Self.isOpening(text) || Self.isInline(text, 0)
                : Self.isInline(text, index) || Self.isListDot(text, index)
            {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(text[index])
        }
    }

    /// Whether the first byte could begin a block: a heading, quotation, list, definition, rule, underline or table.
    private static func isOpening(_ text: [UInt8]) -> Bool {
        let next = text.count > 1 ? text[1] : 0x20
        switch text[0] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="): return true
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return !next.isLetterOrDigit && next < 0x80
        case UInt8(ascii: ":"): return next == UInt8(ascii: "-") || next.isBlank
        default: return false
        }
    }

    /// Whether the stop or bracket at `index` would make the number before it an item of a list.
    private static func isListDot(_ text: [UInt8], _ index: Int) -> Bool {
        guard index <= 9, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else { return false }
        return text[..<index].allSatisfy(\.isDigit) && (index + 1 == text.count || text[index + 1].isBlank)
    }

    private static func isInline(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
            UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return true
        case UInt8(ascii: "_"):
            let isInWord =
                index > 0 && index + 1 < text.count && text[index - 1].isLetterOrDigit
                && text[index + 1].isLetterOrDigit
            return !isInWord
        case UInt8(ascii: "&"):
            let name = text[(index + 1)...].prefix(40).prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
            return !name.isEmpty && name.endIndex < text.count && text[name.endIndex] == UInt8(ascii: ";")
        default: return false
        }
    }
}
