import Base

/// Cuts a page into text and tags, in one pass over its bytes. Each byte is in one token, whatever the bytes are.
struct HTMLScanner {
    /// The attributes that matter here; values without their quotes, as they are written.
    struct Attributes {
        var id: Range<Int>?
        var classes: Range<Int>?
        /// The value of `href` or `src`.
        var address: Range<Int>?
        var alternative: Range<Int>?
        var content: Range<Int>?
        var isRefresh = false
        var isHidden = false
    }

    /// A start tag.
    struct Tag {
        var name: UInt64
        /// From `<` to after `>`.
        var range: Range<Int>
        var isSelfClosed = false
        var attributes = Attributes()
    }

    enum Token {
        case text(Range<Int>)
        case open(Tag)
        case close(UInt64, Range<Int>)
        /// A comment or a declaration.
        case other
    }

    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        let start = index
        if bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count {
            let byte = bytes[start + 1]
            if byte.isLetter { return .open(tag(from: start)) }
            if byte == UInt8(ascii: "/"), start + 2 < bytes.count, bytes[start + 2].isLetter {
                let name = word(from: start + 2)
                skip(past: UInt8(ascii: ">"))
                return .close(name, start..<index)
            }
            if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
                skipDeclaration()
                return .other
            }
        }
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return .text(start..<index)
    }

    /// Continues after the end tag of an element without markup; at the end of the text if there is no end tag.
    ///
    /// - Returns: What was skipped.
    mutating func skipRaw(_ name: UInt64) -> Range<Int> {
        let start = index
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
                peekWord(from: index + 2) == name
            {
                skip(past: UInt8(ascii: ">"))
                break
            }
            index += 1
        }
        return start..<index
    }

    private mutating func tag(from start: Int) -> Tag {
        var tag = Tag(name: word(from: start + 1), range: start..<start)
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: "/") {
                tag.isSelfClosed = bytes[index] == UInt8(ascii: "/")
                index += 1
            } else {
                tag.isSelfClosed = false
                readAttribute(into: &tag.attributes)
            }
        }
        index = min(index + 1, bytes.count)
        tag.range = start..<index
        return tag
    }

    private mutating func readAttribute(into attributes: inout Attributes) {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "="), !bytes[index].endsName { index += 1 }
        let name = start..<index
        var value = index..<index
        if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
            index += 1
            value = attributeValue()
        }
        switch name.count {
        case 2 where matches(name, "id"): attributes.id = value
        case 3 where matches(name, "src"): attributes.address = value
        case 3 where matches(name, "alt"): attributes.alternative = value
        case 4 where matches(name, "href"): attributes.address = value
        case 5 where matches(name, "class"): attributes.classes = value
        case 6 where matches(name, "hidden"): attributes.isHidden = true
        case 7 where matches(name, "content"): attributes.content = value
        case 10 where matches(name, "http-equiv"): attributes.isRefresh = matches(value, "refresh")
        case 11 where matches(name, "aria-hidden"): attributes.isHidden = matches(value, "true")
        default: break
        }
    }

    private mutating func attributeValue() -> Range<Int> {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            let start = index
            skip(past: quote)
            let isClosed = index > start && bytes[index - 1] == quote
            return start..<max(start, isClosed ? index - 1 : index)
        }
        let start = index
        while index < bytes.count, !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return start..<index
    }

    private mutating func skipDeclaration() {
        guard bytes[index...].starts(with: "<!--".utf8) else { return skip(past: UInt8(ascii: ">")) }
        index += 4
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == UInt8(ascii: "-"),
                bytes[index - 2] == UInt8(ascii: "-")
            {
                index += 1
                return
            }
            index += 1
        }
    }

    /// Continues after the next occurrence of a byte.
    private mutating func skip(past byte: UInt8) {
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index = min(index + 1, bytes.count)
    }

    private mutating func word(from start: Int) -> UInt64 {
        index = start
        while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit || bytes[index] == UInt8(ascii: "-") {
            index += 1
        }
        let word = ElementTable.word(of: bytes, in: start..<index)
        return word
    }

    private func peekWord(from start: Int) -> UInt64 {
        var copy = self
        return copy.word(from: start)
    }

    private func matches(_ range: Range<Int>, _ text: String) -> Bool {
        let name = text.utf8.span
        guard range.count == name.count else { return false }
        for index in name.indices where bytes[range.lowerBound + index] | 0x20 != name[index] { return false }
        return true
    }
}

extension UInt8 {
    fileprivate var endsName: Bool { isWhiteSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}

/// A character that HTML names, such as `&amp;` or `&#8211;`.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// How many bytes name it, from `&` on.
    let length: Int

    /// The longest reference that is looked for, in bytes.
    private static let longest = 10
    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "copy": "©",
        "middot": "·", "times": "×", "deg": "°", "euro": "€", "pound": "£",
    ]

    /// Reads a reference at an ampersand; nil if there is no known one.
    init?(in bytes: [UInt8], at start: Int, end: Int) {
        var index = start + 1
        let last = min(end, start + Self.longest)
        while index < last, bytes[index] != UInt8(ascii: ";") { index += 1 }
        guard index < last else { return nil }
        let name = String(decoding: bytes[start + 1..<index], as: UTF8.self)
        length = index + 1 - start
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            guard let scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
            self.scalar = scalar
        } else if name.hasPrefix("#") {
            guard let scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) else { return nil }
            self.scalar = scalar
        } else {
            guard let scalar = Self.names[name] else { return nil }
            self.scalar = scalar
        }
    }
}

extension [UInt8] {
    /// Whether a stretch is exactly a text; false if there is none.
    func isSame(_ range: Range<Int>?, _ text: StaticString) -> Bool {
        guard let range, range.count == text.utf8CodeUnitCount else { return false }
        return starts(range, text)
    }

    /// Whether a stretch begins with a text.
    func starts(_ range: Range<Int>, _ text: StaticString) -> Bool {
        range.count >= text.utf8CodeUnitCount && span.holds(text, at: range.lowerBound)
    }

    /// Whether an id or a fragment is one of Dossier's own, which lead to names and footnotes: `a.china.3`.
    func hasMark(_ range: Range<Int>) -> Bool {
        if starts(range, "fn.") { return true }
        guard range.count > 2, self[range.lowerBound + 1] == UInt8(ascii: ".") else { return false }
        return starts(range, "a.") || starts(range, "e.") || starts(range, "s.")
    }

    /// The parts before and after a byte, if it occurs.
    func split(_ range: Range<Int>, at byte: UInt8) -> (Range<Int>, Range<Int>?) {
        guard let place = self[range].firstIndex(of: byte) else { return (range, nil) }
        return (range.lowerBound..<place, place + 1..<range.upperBound)
    }

    /// Whether an address leads to a page of a folder other than its index.
    func leadsTo(_ folder: StaticString, _ address: Range<Int>) -> Bool {
        guard let slash = self[address].lastIndex(of: UInt8(ascii: "/")) else { return false }
        let start = slash + 1 - folder.utf8CodeUnitCount
        guard start >= address.lowerBound, starts(start..<slash + 1, folder) else { return false }
        guard start == address.lowerBound || self[start - 1] == UInt8(ascii: "/") else { return false }
        return !starts(slash + 1..<address.upperBound, "index.")
    }
}
