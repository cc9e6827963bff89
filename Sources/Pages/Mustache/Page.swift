import Base

/// The growing output of one page.
struct Page: ~Copyable {
    private var bytes = OwnedArray<UInt8>(capacity: 32_768)

    /// Appends everything written so far to an array.
    func copy(to output: inout [UInt8]) { output.append(contentsOf: bytes.span) }

    @inline(__always)
    mutating func append(_ text: Span<UInt8>) { bytes.append(contentsOf: text) }

    mutating func append(_ text: StaticString) { bytes.literal(text) }

    mutating func append(escaping text: Span<UInt8>) {
        var start = 0
        while start < text.count {
            let end = text.firstSpecial(from: start)
            append(text.extracting(start..<end))
            if end < text.count { append(text[end].entity) }
            start = end + 1
        }
    }

    mutating func append(_ number: Int) {
        for digit in Digits(number) { bytes.append(digit) }
    }
}
