/// Text within XML 1.0.
enum XMLText {
    /// Appends a text as content or within a quoted attribute; what XML cannot hold becomes U+FFFD.
    static func append(_ text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &out) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            guard let replacement = replacement(of: text, at: index) else { continue }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            out += replacement.text.utf8
            start = index + replacement.count
        }
        if start < text.count { out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
    }

    private static func replacement(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> (text: String, count: Int)? {
        switch text[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case 0x09, 0x0A, 0x0D: (" ", 1)
        case 0..<0x20: ("\u{FFFD}", 1)
        // U+FFFE and U+FFFF are no characters of XML.
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ("\u{FFFD}", 3)
        default: nil
        }
    }
}
