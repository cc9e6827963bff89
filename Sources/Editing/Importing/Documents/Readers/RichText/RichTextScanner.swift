import Base

/// Cuts Rich Text Format into its tokens.
struct RichTextScanner {
    enum Token {
        case open, close
        case word(String, Int?)
        /// A byte in the encoding of the document.
        case byte(UInt8)
        case text([UInt8])
    }

    private let bytes: [UInt8]
    private var place = 0
    /// How many characters after a Unicode one stand for it where Unicode is not known.
    var skipped = 1
    private var toSkip = 0
    private var high: UInt16?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while place < bytes.count {
            if let token = token(at: bytes[place]) { return token }
        }
        return nil
    }

    /// The token that begins here; nil where the file has something that is none.
    private mutating func token(at byte: UInt8) -> Token? {
        switch byte {
        case UInt8(ascii: "\\"): return control()
        case UInt8(ascii: "{"), UInt8(ascii: "}"):
            toSkip = 0
            place += 1
            return byte == UInt8(ascii: "{") ? .open : .close
        case 0x0A, 0x0D, 0x00:
            place += 1
            return nil
        case _ where toSkip > 0:
            (place, toSkip) = (place + 1, toSkip - 1)
            return nil
        case 0x80...:
            place += 1
            return .byte(byte)
        default: return .text(run())
        }
    }

    /// The letters up to the next sign of the format, as a whole: a superscript is judged by all of them.
    private mutating func run() -> [UInt8] {
        let start = place
        place = bytes.span.end(from: place) { $0 < 0x80 && !"{}\\\n\r\0".utf8.contains($0) }
        return Array(bytes[start..<place])
    }

    private mutating func control() -> Token? {
        place += 1
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        guard first.isLetter else {
            place += 1
            if first == UInt8(ascii: "'") { return hexadecimal() }
            return first == 0x0A || first == 0x0D ? .word("par", nil) : .word([first].string, nil)
        }
        let end = bytes.span.end(from: place, while: \.isLetter)
        let name = Array(bytes[place..<min(end, place + 32)]).string
        place = end
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        let digits = bytes.span.end(from: place + (isNegative ? 1 : 0), while: \.isDigit)
        let value = Int(Array(bytes[place..<min(digits, place + 10)]).string)
        if value != nil { place = digits }
        if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        if name == "bin", let value, value > 0 {
            place = min(bytes.count, place + value)
            return nil
        }
        guard name == "u", let value else { return .word(name, value) }
        toSkip = skipped
        return unicode(UInt16(truncatingIfNeeded: value))
    }

    private mutating func hexadecimal() -> Token? {
        let digits = Array(bytes[place...].prefix(2))
        place = min(bytes.count, place + 2)
        guard digits.count == 2, let upper = PercentEscapes.hex(digits[0]), let lower = PercentEscapes.hex(digits[1])
        else { return nil }
        if toSkip > 0 {
            toSkip -= 1
            return nil
        }
        return .byte(upper << 4 | lower)
    }

    private mutating func unicode(_ unit: UInt16) -> Token? {
        if UTF16.isLeadSurrogate(unit) {
            high = unit
            return nil
        }
        let units = (high.map { [$0] } ?? []) + [unit]
        high = nil
        return .text(Array(String(decoding: units, as: UTF16.self).utf8))
    }
}
