/// Escaping text for HTML and XML: `&`, `<`, `>` and `"` are written as entities.
///
/// The single quote is left as it is: attributes are always written in double quotes, in templates because the
/// compile-time check allows values nowhere else, and in code by convention.
extension [UInt8] {
    /// Appends text with the four special characters escaped.
    package mutating func append(escaping text: String) {
        append(escaping: text.utf8.span)
    }

    /// Appends UTF-8 text with the four special characters escaped, copying the runs between them whole.
    package mutating func append(escaping text: Span<UInt8>) {
        var start = 0
        while start < text.count {
            let end = text.firstSpecial(from: start)
            if start < end { append(contentsOf: text.extracting(start..<end)) }
            if end < text.count { literal(text[end].entity) }
            start = end + 1
        }
    }

    /// Appends text escaped for XML and HTML, between tags or in double quotes.
    package mutating func append(xml text: String, onOneLine: Bool = false) {
        append(xml: text.utf8.span, onOneLine: onOneLine)
    }

    /// Appends UTF-8 text as XML. Characters that XML 1.0 cannot hold (section 2.2) are left out: most controls, U+FFFE
    /// and U+FFFF.
    ///
    /// - Parameter onOneLine: Whether tabs and line breaks are written as spaces.
    package mutating func append(xml text: Span<UInt8>, onOneLine: Bool = false) {
        var (start, index) = (0, 0)
        while true {
            index = text.first(from: index) { Marks.special($0) | Marks.below(0x20, $0) | Marks.equal(0xEF, $0) }
            guard index < text.count else { break }
            let byte = text[index]
            let isBlank = byte == 0x09 || byte == 0x0A || byte == 0x0D
            guard byte == 0xEF ? text.isNoncharacter(at: index) : onOneLine || !isBlank else {
                index += 1
                continue
            }
            append(contentsOf: text.extracting(start..<index))
            if isBlank { append(0x20) }
            if byte > 0x20, byte < 0x40 { literal(byte.entity) }
            index += byte == 0xEF ? 3 : 1
            start = index
        }
        append(contentsOf: text.extracting(start...))
    }
}

extension StringProtocol {
    /// The text with the four special characters escaped.
    package var escapedForHTML: String {
        var bytes: [UInt8] = []
        bytes.append(escaping: String(self))
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// The entity for a special character.
    package var entity: StaticString {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "&quot;"
        }
    }
}

extension [UInt8] {
    /// Whether any byte equals `byte`, or is at least `limit`, which must be 128 or more.
    package func hold(_ byte: UInt8, orAtLeast limit: UInt8) -> Bool {
        span.first(from: 0) { Marks.equal(byte, $0) | Marks.atLeast(limit, $0) } < count
    }
}

extension Span where Element == UInt8 {
    /// Whether U+FFFE or U+FFFF begins at an index.
    fileprivate func isNoncharacter(at index: Int) -> Bool {
        index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
    }
}

/// Marks bytes in a word of eight by setting their top bits. The lowest mark is always right; those above it may come
/// from a borrow.
enum Marks {
    private static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// The word with this value in each byte.
    @inline(__always) private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    @inline(__always) static func equal(_ byte: UInt8, _ word: UInt64) -> UInt64 { below(1, word ^ all(byte)) }

    /// Marks bytes below a limit of at most 128.
    @inline(__always) static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        (word &- all(limit)) & ~word & tops
    }

    /// Marks bytes at or above a limit of 128 or more.
    @inline(__always) static func atLeast(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        ((word & ~tops) &+ all(0x80 - (limit & 0x7F))) & word & tops
    }

    /// Marks `&`, `<`, `>` and `"`. `"` and `&` differ in one bit, `<` and `>` in another; with these set, each pair is
    /// one value.
    @inline(__always) static func special(_ word: UInt64) -> UInt64 {
        below(1, (word | all(0x04)) ^ all(0x26)) | below(1, (word | all(0x02)) ^ all(0x3E))
    }
}
