import Base

/// Reads one tag, attribute by attribute, as browsers do (WHATWG HTML, section 13.2.5).
struct TagReader {
    /// One attribute of a tag.
    struct Attribute {
        /// Of its name, in bytes.
        var offset: Int
        /// In lower case.
        var name: String
        /// Without quotation marks.
        var value: Range<Int>
    }

    private let bytes: [UInt8]
    /// What is read next.
    private(set) var offset: Int

    init(_ bytes: [UInt8], from offset: Int) { (self.bytes, self.offset) = (bytes, offset) }

    /// The name of the tag, in lower case.
    mutating func name() -> String { word { !$0.isWhiteSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") } }

    /// The next attribute; nil at the end of the tag.
    mutating func attribute() -> Attribute? {
        skip { $0.isWhiteSpace || $0 == UInt8(ascii: "/") }
        guard offset < bytes.count, bytes[offset] != UInt8(ascii: ">") else { return nil }
        let start = offset
        // A name may begin with '='.
        offset += 1
        skip { !$0.isWhiteSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=") }
        let name = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
        let end = offset
        skip { $0.isWhiteSpace }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
            return Attribute(offset: start, name: name, value: end..<end)
        }
        offset += 1
        skip { $0.isWhiteSpace }
        return Attribute(offset: start, name: name, value: value())
    }

    private mutating func value() -> Range<Int> {
        guard offset < bytes.count else { return offset..<offset }
        let quote = bytes[offset]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { offset += 1 }
        let start = offset
        if isQuoted { skip { $0 != quote } } else { skip { !$0.isWhiteSpace && $0 != UInt8(ascii: ">") } }
        let value = start..<offset
        if isQuoted, offset < bytes.count { offset += 1 }
        return value
    }

    private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
        let start = offset
        skip(isPart)
        return String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
    }

    private mutating func skip(_ isPassed: (UInt8) -> Bool) {
        while offset < bytes.count, isPassed(bytes[offset]) { offset += 1 }
    }

}
