import Base
import Model

/// Reads the everyday part of YAML, which nearly all front matter uses: `key: value` lines with plain or quoted words,
/// lists and mappings below a key by their indent, and `[a, b]`.
///
/// It gives up on anything else, including comments, blank lines and every mistake, and libyaml reads the text instead.
/// Both give the same nodes, but libyaml first sets up 100 kB of buffers for each text.
struct PlainYAML: ~Escapable {
    /// Deeper texts are left to libyaml.
    private static let deepestLevel = 8
    private static let longestKey = 100

    private let bytes: Span<UInt8>
    private var offset = 0
    /// The 1-based line of the file, and where it starts.
    private var line: Int
    private var lineStart = 0

    /// The mapping that a text contains, or nil if libyaml has to read it.
    static func read(_ bytes: Span<UInt8>, lineOffset: Int) -> YAMLNode? {
        var reader = PlainYAML(bytes: bytes, line: lineOffset + 1)
        guard let node = reader.mapping(indent: 0, level: 1), reader.isAtLineEnd else { return nil }
        return reader.offset + 1 >= bytes.count ? node : nil
    }

    @_lifetime(copy bytes)
    private init(bytes: Span<UInt8>, line: Int) {
        self.bytes = bytes
        self.line = line
    }

    // MARK: Blocks

    /// The mapping whose first key is here; it continues while lines have its indent.
    private mutating func mapping(indent: Int, level: Int) -> YAMLNode? {
        guard level <= Self.deepestLevel else { return nil }
        let start = position
        var entries: [YAMLNode.Entry] = []
        repeat {
            let keyPosition = position
            guard let end = keyEnd() else { return nil }
            let key = String(decoding: bytes.extracting(offset..<end), as: UTF8.self)
            guard key != "null", !entries.contains(where: { $0.key == key }) else { return nil }
            offset = end + 1
            guard let value = value(below: indent, level: level) else { return nil }
            entries.append(YAMLNode.Entry(key: key, keyPosition: keyPosition, value: value))
        } while enterLine(indent)
        return YAMLNode(.mapping(entries), at: start)
    }

    /// The list whose first `-` is here.
    private mutating func list(indent: Int, level: Int) -> YAMLNode? {
        guard level <= Self.deepestLevel else { return nil }
        let start = position
        var items: [YAMLNode] = []
        repeat {
            guard byte(offset) == UInt8(ascii: "-"), byte(offset + 1) == 0x20 else { return nil }
            offset += 2
            let isMapping = keyEnd() != nil
            guard let item = isMapping ? mapping(indent: indent + 2, level: level + 1) : inline() else { return nil }
            items.append(item)
        } while enterLine(indent)
        return YAMLNode(.sequence(items), at: start)
    }

    /// The value after a key's colon: on the same line, or indented further on the lines below.
    private mutating func value(below indent: Int, level: Int) -> YAMLNode? {
        skipSpaces()
        guard isAtLineEnd else { return inline() }
        let inner = indentOfNextLine
        guard inner > indent else { return nil }
        guard enterLine(inner) else { return nil }
        return byte(offset) == UInt8(ascii: "-")
            ? list(indent: inner, level: level + 1) : mapping(indent: inner, level: level + 1)
    }

    /// Enters the next line if it has this indent; otherwise stays at the end of the current one.
    private mutating func enterLine(_ indent: Int) -> Bool {
        guard isAtLineEnd, offset < bytes.count, indentOfNextLine == indent else { return false }
        lineStart = offset + 1
        offset = lineStart + indent
        line += 1
        return true
    }

    /// The spaces at the start of the next line; -1 if it holds nothing else or the text ends.
    private var indentOfNextLine: Int {
        var index = offset + 1
        while byte(index) == 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] != 0x0A else { return -1 }
        return index - offset - 1
    }

    /// The place of the colon after the key that begins here, if one does.
    private func keyEnd() -> Int? {
        var end = offset
        while end < bytes.count, bytes[end].isLetterOrDigit || bytes[end] == UInt8(ascii: "_") { end += 1 }
        guard end > offset, end - offset <= Self.longestKey, byte(end) == UInt8(ascii: ":") else { return nil }
        return byte(end + 1) == 0x20 || byte(end + 1) == 0x0A ? end : nil
    }

    // MARK: Values in one line

    /// A value that ends with its line.
    private mutating func inline() -> YAMLNode? {
        guard let node = byte(offset) == UInt8(ascii: "[") ? flow() : scalar(isInFlow: false) else { return nil }
        skipSpaces()
        return isAtLineEnd ? node : nil
    }

    /// `[a, b]`.
    private mutating func flow() -> YAMLNode? {
        let start = position
        var items: [YAMLNode] = []
        repeat {
            offset += 1
            skipSpaces()
            guard let item = scalar(isInFlow: true) else { return nil }
            items.append(item)
            skipSpaces()
        } while byte(offset) == UInt8(ascii: ",")
        guard byte(offset) == UInt8(ascii: "]") else { return nil }
        offset += 1
        return YAMLNode(.sequence(items), at: start)
    }

    private mutating func scalar(isInFlow: Bool) -> YAMLNode? {
        let start = position
        let first = byte(offset)
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            return quoted(by: first).map { YAMLNode(.scalar($0), at: start) }
        }
        guard first.isLetterOrDigit || first >= 0x80 || first == UInt8(ascii: "/") else { return nil }
        guard let end = plainEnd(isInFlow: isInFlow), let text = text(offset..<end) else { return nil }
        offset = end
        return YAMLNode(.scalar(text == "null" ? "" : text), at: start)
    }

    /// Where plain words end, without the spaces after them; nil if they contain a character with a meaning in YAML.
    private func plainEnd(isInFlow: Bool) -> Int? {
        var end = offset
        scan: while end < bytes.count {
            switch bytes[end] {
            case 0x0A: break scan
            case UInt8(ascii: ":"):
                if isInFlow || byte(end + 1) == 0x20 || byte(end + 1) == 0x0A || end + 1 == bytes.count { return nil }
            case UInt8(ascii: "#"): if isInFlow || byte(end - 1) == 0x20 { return nil }
            case UInt8(ascii: ","), UInt8(ascii: "]"): if isInFlow { break scan }
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"): if isInFlow { return nil }
            case let byte where byte < 0x20: return nil
            default: break
            }
            end += 1
        }
        while end > offset, bytes[end - 1] == 0x20 { end -= 1 }
        return end
    }

    /// The words between two quotes, if they contain no escape.
    private mutating func quoted(by quote: UInt8) -> String? {
        var end = offset + 1
        while byte(end) != quote {
            guard byte(end) >= 0x20, byte(end) != UInt8(ascii: "\\") else { return nil }
            end += 1
        }
        guard byte(end + 1) != quote, let text = text(offset + 1..<end) else { return nil }
        offset = end + 1
        return text
    }

    /// A text as written; nil if it is not UTF-8, or contains a character that libyaml reads as a line end or rejects.
    private func text(_ range: Range<Int>) -> String? {
        let words = bytes.extracting(range)
        for index in words.indices where words[index] >= 0x7F {
            switch words[index] {
            case 0x7F, 0xEF: return nil
            case 0xC2: if index + 1 < words.count, words[index + 1] < 0xA0 { return nil }
            case 0xE2:
                if index + 2 < words.count, words[index + 1] == 0x80, words[index + 2] & 0xFE == 0xA8 { return nil }
            default: continue
            }
        }
        return String(validating: words, as: UTF8.self)
    }

    // MARK: Bytes

    /// 0 after the end.
    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    private var isAtLineEnd: Bool { offset >= bytes.count || bytes[offset] == 0x0A }

    private mutating func skipSpaces() { while byte(offset) == 0x20 { offset += 1 } }

    private var position: Position {
        Position(line: line, column: bytes.extracting(lineStart..<offset).scalarCount + 1)
    }
}
