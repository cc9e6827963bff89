/// Writing of JSON that stands in a `script` element of a page.
extension [UInt8] {
    /// Appends a text as a JSON string.
    mutating func json(_ text: String) {
        append(UInt8(ascii: "\""))
        json(unquoted: text)
        append(UInt8(ascii: "\""))
    }

    /// Appends what stands between the quotes of a JSON string.
    ///
    /// `<`, `>` and `&` are escaped as well, so that no text can end the element, or begin what a parser of HTML would take for
    /// a comment or another script in it; and U+2028 and U+2029, which end a line in JavaScript.
    mutating func json(unquoted text: String) {
        var text = text
        text.withUTF8 { text in
            var written = 0
            for index in text.indices where Self.mayNeedEscape(text[index]) {
                let length = Self.isLineSeparator(text, at: index) ? 3 : 1
                if text[index] == 0xE2, length == 1 { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
                escape(length == 3 ? 0x2000 | UInt16(text[index + 2] & 0x3F) : UInt16(text[index]))
                written = index + length
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
        }
    }

    /// Appends `,"name":"text"`; nothing where there is no text.
    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        json(text)
    }

    /// Appends `,"name":` before a value.
    mutating func key(_ name: StaticString) {
        markup(",\"")
        markup(name)
        markup("\":")
    }

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
            0xE2:
            true
        default: false
        }
    }

    /// Whether U+2028 or U+2029 begins there.
    private static func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
    }

    /// Appends `\u` and four hexadecimal digits.
    private mutating func escape(_ unit: UInt16) {
        markup("\\u")
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
