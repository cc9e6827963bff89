import Base

/// The output of one page while it grows: memory of its own, as appending to an array costs more than copying a short text.
struct Page: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 32_768
    private var count = 0

    init() { bytes = .allocate(capacity: capacity) }

    deinit { bytes.deallocate() }

    /// Appends all that was written to an array.
    func copy(to output: inout [UInt8]) {
        output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    }

    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard let source = text.baseAddress else { return }
        if capacity - count < text.count { grow(text.count) }
        (bytes + count).update(from: source, count: text.count)
        count += text.count
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < text.count {
            let end = text.span.firstSpecial(from: start)
            append(UnsafeBufferPointer(rebasing: text[start..<end]))
            if end < text.count { append(text[end].entity) }
            start = end + 1
        }
    }

    mutating func append(_ number: Int) {
        if capacity - count < 20 { grow(20) }
        for digit in Digits(number) {
            bytes[count] = digit
            count += 1
        }
    }

    private mutating func grow(_ needed: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity * 2, count + needed))
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
        capacity = max(capacity * 2, count + needed)
    }
}
