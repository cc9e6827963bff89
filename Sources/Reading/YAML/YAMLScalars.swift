import Base
package import Model

/// A scalar of a YAML text and the exact bytes in which it is written, for a tool that changes nothing else.
package struct YAMLScalar: Sendable, Equatable {
    /// How it is written.
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, block }

    package var text: String
    package var position: Position
    /// In bytes of the text, quotes and the header of a block (`>-`) included, but not the line ends after it.
    package var range: Range<Int>
    package var style: Style

    /// The scalars of a list of mappings, mapping by mapping; nil if the text is not such a list, or is broken.
    ///
    /// Values that are lists or mappings themselves are left out. Lines may end in CRLF.
    package static func scalars(ofListIn bytes: [UInt8]) -> [[String: YAMLScalar]]? {
        guard let scanner = EventScanner(bytes.span) else { return nil }
        var walk = ScalarWalk(bytes: bytes.span)
        while true {
            guard case .event(let event) = scanner.next(lineOffset: 0) else { return nil }
            if event.kind == .streamEnd { return walk.isList ? walk.mappings : nil }
            walk.take(event)
        }
    }
}

/// Follows the events of a list of mappings and keeps their scalars.
private struct ScalarWalk: ~Escapable {
    let bytes: Span<UInt8>
    var mappings: [[String: YAMLScalar]] = []
    var isList = false
    private var level = 0
    private var key: String?
    /// The last place whose character and byte are both known, from which the next is found.
    private var known = (character: 0, byte: 0)

    @_lifetime(copy bytes)
    init(bytes: Span<UInt8>) { self.bytes = bytes }

    mutating func take(_ event: EventScanner.Event) {
        switch event.kind {
        case .sequenceStart, .mappingStart:
            if level == 0 { isList = event.kind == .sequenceStart }
            if level == 1, event.kind == .mappingStart, isList { mappings.append([:]) }
            level += 1
            key = nil
        case .sequenceEnd, .mappingEnd:
            level -= 1
            key = nil
        case .scalar where level == 2 && isList && !mappings.isEmpty:
            if let name = key {
                mappings[mappings.count - 1][name] = scalar(event)
                key = nil
            } else {
                key = event.text
            }
        default: break
        }
    }

    private mutating func scalar(_ event: EventScanner.Event) -> YAMLScalar {
        let start = byte(of: event.range.lowerBound)
        var end = byte(of: event.range.upperBound)
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
        let style: YAMLScalar.Style =
            event.isBlock
            ? .block : event.isPlain ? .plain : bytes[start] == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
        return YAMLScalar(text: event.text, position: event.position, range: start..<end, style: style)
    }

    /// The byte at which a character starts; characters are asked for in ascending order.
    private mutating func byte(of character: Int) -> Int {
        var (at, byte) = known
        if character < at { (at, byte) = (0, 0) }
        while at < character, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            at += 1
        }
        known = (at, byte)
        return byte
    }
}

/// Writes texts as YAML scalars.
package enum YAMLText {
    /// A text in double quotes unless it plainly needs none.
    package static func scalar(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isPlain =
            bytes.first?.isLetter == true && bytes.last != 0x20 && !words.contains(text.lowercased())
            && bytes.allSatisfy { $0.isLetterOrDigit || $0 == 0x20 || $0 == UInt8(ascii: "-") }
        return isPlain ? text : inDoubleQuotes(text)
    }

    /// A text in double quotes; invisible characters are written as escapes.
    package static func inDoubleQuotes(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            if let escape = escape(of: scalar) { out += escape } else { out.unicodeScalars.append(scalar) }
        }
        return out + "\""
    }

    /// A text of one line in single quotes.
    package static func inSingleQuotes(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    private static func escape(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x22: return "\\\""
        case 0x5C: return "\\\\"
        case 0x09: return "\\t"
        case 0x0A: return "\\n"
        case 0x0D: return "\\r"
        case 0x00..<0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0xFEFF, 0xFFFE, 0xFFFF:
            let hex = String(scalar.value, radix: 16, uppercase: true)
            return "\\u" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
        default: return nil
        }
    }

    private static let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
