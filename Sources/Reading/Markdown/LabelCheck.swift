import Base

/// Checks what costs at square brackets: copies of link definitions, endless destinations, and a fault of cmark's.
enum LabelCheck {
    static func refusal(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ tally: ByteTally) -> Refusal? {
        guard tally.brackets > 0 else { return nil }
        return writtenCaret(bytes, offset) ?? longDestination(bytes, offset) ?? longDefinition(bytes, offset, tally)
    }

    /// `[` and an entity for `^`: cmark takes it for a footnote and reads memory that it has freed.
    private static func writtenCaret(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Refusal? {
        var start = offset
        while let at = bytes.place(of: "[&".utf8, in: start..<bytes.count) {
            let entity = bytes[(at + 2)..<min(bytes.count, at + 16)].prefix { $0 != UInt8(ascii: ";") }
            if isCaret(entity) {
                return Refusal(
                    at: at, "'[' before an entity for '^' cannot be read",
                    fix: "write '[^' for a footnote, '\\[^' for the characters themselves",
                    replacing: "[&\(String(decoding: entity, as: UTF8.self));", with: ["[^", "\\[^"])
            }
            start = at + 2
        }
        return nil
    }

    /// Whether `#94`, `#x5E` or `Hat` is what stands between `&` and `;`.
    private static func isCaret(_ entity: some Collection<UInt8>) -> Bool {
        if entity.elementsEqual("Hat".utf8) { return true }
        guard entity.first == UInt8(ascii: "#") else { return false }
        let digits = entity.dropFirst()
        if let sign = digits.first, sign | 0x20 == UInt8(ascii: "x") {
            return Int(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16) == 0x5E
        }
        return Int(String(decoding: digits, as: UTF8.self)) == 0x5E
    }

    /// A destination after `](` or `]:` that is longer than any address.
    private static func longDestination(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Refusal? {
        guard bytes.count - offset > Limits.destination else { return nil }
        var start = offset
        var lineEnd = offset
        while let at = bytes.place(of: UInt8(ascii: "]"), in: start..<bytes.count - Limits.destination) {
            start = at + 1
            guard bytes[at + 1] == UInt8(ascii: "(") || bytes[at + 1] == UInt8(ascii: ":") else { continue }
            let rest = bytes[(at + 2)...].drop(while: \.isWhiteSpace)
            if lineEnd <= rest.startIndex {
                lineEnd = bytes.place(of: UInt8(ascii: "\n"), in: rest.startIndex..<bytes.count) ?? bytes.count
            }
            if lineEnd - rest.startIndex > Limits.destination, isLong(rest) {
                return Refusal(
                    at: rest.startIndex, "a link's destination of more than \(Limits.destination) bytes",
                    fix: "shorten it")
            }
        }
        return nil
    }

    /// Whether a destination goes on past the limit.
    private static func isLong(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let isAngled = rest.first == UInt8(ascii: "<")
        let stop = isAngled ? UInt8(ascii: ">") : UInt8(ascii: ")")
        return rest.prefix(Limits.destination + 1).allSatisfy {
            $0 != UInt8(ascii: "\n") && $0 != stop && (isAngled || !$0.isWhiteSpace)
        }
    }

    /// A link definition that cmark would copy to more places than memory holds.
    private static func longDefinition(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ tally: ByteTally
    ) -> Refusal? {
        guard (bytes.count - offset) * tally.brackets > Limits.definitionCopies else { return nil }
        var start = offset
        while let at = bytes.place(of: "]:".utf8, in: start..<bytes.count) {
            let end = bytes.place(of: "\n\n".utf8, in: at..<bytes.count) ?? bytes.count
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
    private static func longestDefinition(_ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Range<Int>) -> Int {
        let mayHaveTitle = bytes[paragraph].contains {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "(")
        }
        if mayHaveTitle { return paragraph.count }
        var longest = 0
        var start = paragraph.lowerBound
        while let next = bytes.place(of: "]:".utf8, in: start + 2..<paragraph.upperBound) {
            longest = max(longest, next - start)
            start = next
        }
        return max(longest, paragraph.upperBound - start)
    }
}
