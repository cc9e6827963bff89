import Base

/// Markup that is safe to print as it is.
package struct HTML: Sendable, Equatable {
    /// UTF-8.
    package var bytes: [UInt8]

    /// Takes bytes that are already markup; the caller vouches for them.
    package init(bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Plain text as markup.
    package init(escaping text: String) {
        bytes = []
        append(text: text)
    }

    /// Whether nothing has been written yet.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends literal markup.
    package mutating func append(markup: StaticString) {
        bytes.literal(markup)
    }

    /// Appends markup that was made elsewhere.
    package mutating func append(_ markup: HTML) {
        bytes.append(contentsOf: markup.bytes)
    }

    /// Appends plain text, escaped.
    package mutating func append(text: String) {
        bytes.append(escaping: text)
    }

    /// Appends plain UTF-8 text, escaped.
    package mutating func append(text: Span<UInt8>) {
        bytes.append(escaping: text)
    }

    /// Appends a part of plain UTF-8 text, escaped; any part outside the array is left out.
    package mutating func append(text: [UInt8], in range: Range<Int>) {
        append(text: text.span.extracting(range.clamped(to: text.indices)))
    }
}
