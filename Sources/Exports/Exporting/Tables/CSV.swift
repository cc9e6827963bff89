/// Fields of comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF at the end of a record.
enum CSV {
    /// What stands between several values in one field.
    static let separator = " | "

    /// Appends a field of text, quoted where it must be.
    ///
    /// Spreadsheets take a field for a formula that begins with `=`, `+`, `-` or `@` (also in full width), a tab or a line break,
    /// and a formula may fetch addresses and run programs. Such a field gets an apostrophe put before it, as spreadsheets do for
    /// text themselves; a field that begins with apostrophes and then such a character gets one more, so that taking off one
    /// apostrophe before such a character gives back every field as it was.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        let isFormula = looksLikeFormula(text)
        guard text.contains(where: isSpecial) || text.first == 0x20 || text.last == 0x20 else {
            if isFormula { out.append(UInt8(ascii: "'")) }
            out.append(contentsOf: text)
            return
        }
        out.append(UInt8(ascii: "\""))
        if isFormula { out.append(UInt8(ascii: "'")) }
        // Each run of text ends with a quote, and the next begins with it again.
        var start = 0
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\"") {
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...index]))
            start = index
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        out.append(UInt8(ascii: "\""))
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }

    private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let rest = text.drop { $0 == UInt8(ascii: "'") }
        switch rest.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        // The same four in full width: U+FF1D, U+FF0B, U+FF0D and U+FF20.
        case 0xEF:
            let tail = rest.dropFirst().prefix(2)
            return tail.elementsEqual([0xBC, 0x9D]) || tail.elementsEqual([0xBC, 0x8B])
                || tail.elementsEqual([0xBC, 0x8D]) || tail.elementsEqual([0xBC, 0xA0])
        default: return false
        }
    }
}
