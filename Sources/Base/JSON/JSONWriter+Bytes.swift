extension JSONWriter {
    /// Where a JSON string will be read.
    package enum Place {
        case file
        /// A page's `script` element: no text may end the element, begin what an HTML parser takes for a comment or
        /// another script in it, or end a line of JavaScript.
        case script
    }

    /// Appends a JSON string (RFC 8259, section 7).
    package static func append(quoting text: String, in place: Place = .file, to out: inout [UInt8]) {
        append(quoting: text.utf8.span, in: place, to: &out)
    }

    /// Appends UTF-8 text as a JSON string.
    package static func append(
        quoting text: Span<UInt8>, in place: Place = .file, to out: inout [UInt8]
    ) {
        out.append(UInt8(ascii: "\""))
        append(escaping: text, in: place, to: &out)
        out.append(UInt8(ascii: "\""))
    }

    /// Appends the text between the quotation marks of a JSON string.
    package static func append(escaping text: String, in place: Place = .file, to out: inout [UInt8]) {
        append(escaping: text.utf8.span, in: place, to: &out)
    }

    /// Appends the text between the quotation marks of a JSON string.
    ///
    /// - Parameter lineBreak: What replaces a line break: a space where lines do not matter.
    package static func append(
        escaping text: Span<UInt8>, in place: Place = .file, lineBreak: StaticString = "\\n",
        to out: inout [UInt8]
    ) {
        var (start, index) = (0, 0)
        while true {
            index = place == .file ? special(in: text, from: index) : specialOfScript(in: text, from: index)
            guard index < text.count else { break }
            let byte = text[index]
            let isSeparator = byte == 0xE2
            guard !isSeparator || text.isLineSeparator(at: index) else {
                index += 1
                continue
            }
            out.append(contentsOf: text.extracting(start..<index))
            switch byte {
            case UInt8(ascii: "\""): out.literal("\\\"")
            case UInt8(ascii: "\\"): out.literal("\\\\")
            case 0x0A: out.literal(lineBreak)
            case 0x09: out.literal("\\t")
            default: escape(isSeparator ? 0x2000 | UInt16(text[index + 2] & 0x3F) : UInt16(byte), to: &out)
            }
            index += isSeparator ? 3 : 1
            start = index
        }
        out.append(contentsOf: text.extracting(start...))
    }

    private static func special(in text: Span<UInt8>, from start: Int) -> Int {
        text.first(from: start) { marks($0) }
    }

    private static func specialOfScript(in text: Span<UInt8>, from start: Int) -> Int {
        text.first(from: start) { marks($0) | Marks.special($0) | Marks.equal(0xE2, $0) }
    }

    @inline(__always) private static func marks(_ word: UInt64) -> UInt64 {
        Marks.below(0x20, word) | Marks.equal(UInt8(ascii: "\""), word) | Marks.equal(UInt8(ascii: "\\"), word)
            | Marks.equal(0x7F, word)
    }

    /// Appends `\u` and four hexadecimal digits.
    private static func escape(_ unit: UInt16, to out: inout [UInt8]) {
        out.literal("\\u")
        for shift in [12, 8, 4, 0] as [UInt16] { out.append(UInt8(truncatingIfNeeded: unit >> shift & 15).hexDigit()) }
    }
}

extension Span where Element == UInt8 {
    /// Whether U+2028 or U+2029 begins at an index.
    fileprivate func isLineSeparator(at index: Int) -> Bool {
        index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8
    }
}
