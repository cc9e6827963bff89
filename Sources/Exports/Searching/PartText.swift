import Base

/// The script files with the data: each passes one text to the page's script, ``dossierPart(`…`)``.
enum PartText {
    /// Wraps what `body` appends.
    static func append(part body: (inout [UInt8]) -> Void, to bytes: inout [UInt8]) {
        bytes += "dossierPart(`".utf8
        body(&bytes)
        bytes += "`)\n".utf8
    }

    /// Appends text for a template literal: `` ` ``, `\` and `$` are escaped.
    static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices where isSpecial(text[index]) {
            bytes.append(contentsOf: text.extracting(start..<index))
            bytes.append(UInt8(ascii: "\\"))
            start = index
        }
        bytes.append(contentsOf: text.extracting(start...))
    }

    /// Appends fields separated by tabs, with a line break at the end; any white space within them becomes a space.
    static func append(line fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(0x09) }
            append(field: field, to: &bytes)
        }
        bytes.append(0x0A)
    }

    /// Appends a field; any white space in it becomes a space.
    static func append(field: String, to bytes: inout [UInt8]) { append(field: field.utf8.span, to: &bytes) }

    /// Appends a field; any white space in it becomes a space.
    static func append(field: Span<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in field.indices where field[index] < 0x20 || isSpecial(field[index]) {
            bytes.append(contentsOf: field.extracting(start..<index))
            start = index
            if isSpecial(field[index]) {
                bytes.append(UInt8(ascii: "\\"))
            } else {
                bytes.append(0x20)
                start += 1
            }
        }
        bytes.append(contentsOf: field.extracting(start...))
    }

    @inline(__always) private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$")
    }
}

/// Increasing numbers as printable characters: their differences, in digits of two alphabets.
///
/// A number's last digit is one of the 55 characters from `%` to `[`, and the digits before it are among the 30 from
/// `a` to `~`, so numbers need no separator. None of these characters is special in a template literal of JavaScript.
enum PostingText {
    /// Stands for a list with nearly everything, which is of no use in a search.
    static let everything = UInt8(ascii: "\"")
    private static let last: UInt32 = 55
    private static let more: UInt32 = 30

    static func append(rising values: some Sequence<UInt32>, to bytes: inout [UInt8]) {
        var before: UInt32 = 0
        for value in values {
            append(value &- before, to: &bytes)
            before = value
        }
    }

    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value >= last { prefix(value / last, &bytes) }
        bytes.append(UInt8(truncatingIfNeeded: 37 + value % last))
    }

    private static func prefix(_ value: UInt32, _ bytes: inout [UInt8]) {
        if value > more { prefix((value - 1) / more, &bytes) }
        bytes.append(UInt8(truncatingIfNeeded: 97 + (value - 1) % more))
    }
}
