import Base
import Model

/// Writes lines of iCalendar: escaped, folded and ended as RFC 5545 requires (sections 3.1 and 3.3.11).
struct CalendarWriter {
    private(set) var out: [UInt8]
    /// The line being written, not yet folded.
    private var line: [UInt8] = []

    /// The maximum length of a line in bytes, without its end.
    private static let width = 75

    init(appendingTo out: [UInt8]) { self.out = out }

    /// Writes a line that needs no escapes.
    mutating func write(_ text: StaticString) {
        out.literal(text)
        out.literal("\r\n")
    }

    /// Writes a line whose value is made of parts that need no escapes, such as dates and addresses.
    mutating func write(_ name: StaticString, _ value: (inout [UInt8]) -> Void) {
        line.removeAll(keepingCapacity: true)
        line.literal(name)
        value(&line)
        fold()
    }

    /// Writes a line of text.
    mutating func write(_ name: StaticString, text: String) {
        write(name) { Self.append(text, to: &$0) }
    }

    /// Writes a line of text in a language (BCP 47).
    mutating func write(_ name: StaticString, text: String, language: String?) {
        write(name) { line in
            if let language, language.utf8.allSatisfy(Self.isOfTag) {
                line.literal(";LANGUAGE=")
                line += language.utf8
            }
            line.literal(":")
            Self.append(text, to: &line)
        }
    }

    /// Writes a line of several texts.
    mutating func write(_ name: StaticString, texts: [String]) {
        guard !texts.isEmpty else { return }
        write(name) { line in
            for (index, text) in texts.enumerated() {
                if index > 0 { line.literal(",") }
                Self.append(text, to: &line)
            }
        }
    }

    /// Appends text with its escapes; control characters other than the line feed are left out.
    static func append(_ text: String, to line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): line.literal("\\\\")
            case UInt8(ascii: ";"): line.literal("\\;")
            case UInt8(ascii: ","): line.literal("\\,")
            case 0x0A: line.literal("\\n")
            case 0x09: line.append(0x20)
            case 0..<0x20, 0x7F: break
            default: line.append(byte)
            }
        }
    }

    /// Ends the line. A line that is longer than other programs may accept continues after a space on the next one, and
    /// never breaks inside a character.
    private mutating func fold() {
        var start = 0
        var width = Self.width
        while line.count - start > width {
            var end = start + width
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            out += line[start..<end]
            out.literal("\r\n ")
            start = end
            width = Self.width - 1
        }
        out += line[start...]
        out.literal("\r\n")
    }

    private static func isOfTag(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
