/// The script files that hold the data: each hands one text to the page's script, ``dossierPart(`…`)``.
enum PartText {
    /// Wraps what `body` appends.
    static func append(part body: (inout [UInt8]) -> Void, to bytes: inout [UInt8]) {
        bytes += "dossierPart(`".utf8
        body(&bytes)
        bytes += "`)\n".utf8
    }

    /// Words within a template literal: `` ` ``, `\` and `$` are escaped.
    static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
        let done: Void? = text.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if done == nil { Array(text).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices where isSpecial(text[index]) {
            bytes += UnsafeBufferPointer(rebasing: text[start..<index])
            bytes.append(UInt8(ascii: "\\"))
            start = index
        }
        bytes += UnsafeBufferPointer(rebasing: text[start...])
    }

    /// Fields with tabs between them and a line break behind; blanks of any kind within them are made plain.
    static func append(line fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(0x09) }
            append(field: field, to: &bytes)
        }
        bytes.append(0x0A)
    }

    /// Words with blanks of any kind made plain.
    static func append(field: String, to bytes: inout [UInt8]) {
        var field = field
        field.withUTF8 { append(field: $0, to: &bytes) }
    }

    /// Words with blanks of any kind made plain.
    static func append(field: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in field.indices where field[index] < 0x20 || isSpecial(field[index]) {
            bytes += UnsafeBufferPointer(rebasing: field[start..<index])
            start = index
            if isSpecial(field[index]) {
                bytes.append(UInt8(ascii: "\\"))
            } else {
                bytes.append(0x20)
                start += 1
            }
        }
        bytes += UnsafeBufferPointer(rebasing: field[start...])
    }

    @inline(__always) private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$")
    }
}
