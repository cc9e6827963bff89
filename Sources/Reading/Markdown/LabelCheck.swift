import Base

/// Checks what costs at square brackets: copies of link definitions, endless destinations, and a fault of cmark's.
enum LabelCheck {
    static func refusal(_ bytes: Span<UInt8>, from offset: Int, _ tally: ByteTally) -> Refusal? {
        guard tally.brackets > 0 else { return nil }
        return writtenCaret(bytes, offset) ?? longDestination(bytes, offset) ?? longDefinition(bytes, offset, tally)
    }

    /// `[` and an entity for `^`: cmark takes it for a footnote and reads memory that it has freed.
    private static func writtenCaret(_ bytes: Span<UInt8>, _ offset: Int) -> Refusal? {
        var start = offset
        while let at = bytes.place(of: "[&", in: start..<bytes.count) {
            let end = bytes.place(of: UInt8(ascii: ";"), in: at + 2..<at + 16) ?? min(bytes.count, at + 16)
            let entity = bytes.extracting(at + 2..<end)
            if isCaret(entity) {
                return Refusal(
                    at: at, "'[' before an entity for '^' cannot be read",
                    fix: "write '[^' for a footnote, or '\\[^' to show the characters themselves",
                    replacing: "[&\(String(decoding: entity, as: UTF8.self));", with: ["[^", "\\[^"])
            }
            start = at + 2
        }
        return nil
    }

    /// Whether `#94`, `#x5E` or `Hat` is the text between `&` and `;`.
    private static func isCaret(_ entity: Span<UInt8>) -> Bool {
        if entity.isSame(as: "Hat") { return true }
        guard entity.holds("#", at: 0) else { return false }
        if entity.holds("#x", at: 0) || entity.holds("#X", at: 0) {
            return Int(String(decoding: entity.extracting(2...), as: UTF8.self), radix: 16) == 0x5E
        }
        return Int(String(decoding: entity.extracting(1...), as: UTF8.self)) == 0x5E
    }

    /// A destination after `](` or `]:` that is longer than any address.
    private static func longDestination(_ bytes: Span<UInt8>, _ offset: Int) -> Refusal? {
        guard bytes.count - offset > Limits.destination else { return nil }
        var start = offset
        var lineEnd = offset
        while let at = bytes.place(of: UInt8(ascii: "]"), in: start..<bytes.count - Limits.destination) {
            start = at + 1
            guard bytes[at + 1] == UInt8(ascii: "(") || bytes[at + 1] == UInt8(ascii: ":") else { continue }
            let rest = bytes.end(from: at + 2, while: \.isWhiteSpace)
            if lineEnd <= rest {
                lineEnd = bytes.place(of: UInt8(ascii: "\n"), in: rest..<bytes.count) ?? bytes.count
            }
            if lineEnd - rest > Limits.destination, isLong(bytes.extracting(rest...)) {
                return Refusal(
                    at: rest, "a link's destination of more than \(Limits.destination) bytes", fix: "shorten it")
            }
        }
        return nil
    }

    /// Whether a destination continues past the limit.
    private static func isLong(_ rest: Span<UInt8>) -> Bool {
        let isAngled = rest.holds("<", at: 0)
        let stop = isAngled ? UInt8(ascii: ">") : UInt8(ascii: ")")
        let end = rest.end(from: 0) { $0 != UInt8(ascii: "\n") && $0 != stop && (isAngled || !$0.isWhiteSpace) }
        return end > Limits.destination
    }

    /// A link definition that cmark would copy to more places than memory holds.
    private static func longDefinition(
        _ bytes: Span<UInt8>, _ offset: Int, _ tally: ByteTally
    ) -> Refusal? {
        guard (bytes.count - offset) * tally.brackets > Limits.definitionCopies else { return nil }
        var start = offset
        while let at = bytes.place(of: "]:", in: start..<bytes.count) {
            let end = bytes.place(of: "\n\n", in: at..<bytes.count) ?? bytes.count
            let length = longestDefinition(bytes, at..<end)
            if length * tally.brackets > Limits.definitionCopies {
                return Refusal(
                    at: at, "a link definition of \(length) bytes in a text with \(tally.brackets) '['",
                    fix: "shorten it")
            }
            start = end
        }
        return nil
    }

    /// At most from one `]:` to the next; to the end of the paragraph where a title may span more.
    private static func longestDefinition(_ bytes: Span<UInt8>, _ paragraph: Range<Int>) -> Int {
        let mayHaveTitle = paragraph.contains { index in
            let byte = bytes[index]
            return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(")
        }
        if mayHaveTitle { return paragraph.count }
        var longest = 0
        var start = paragraph.lowerBound
        while let next = bytes.place(of: "]:", in: start + 2..<paragraph.upperBound) {
            longest = max(longest, next - start)
            start = next
        }
        return max(longest, paragraph.upperBound - start)
    }
}
