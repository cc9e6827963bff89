/// The output of one page while it grows.
///
/// Appending to an array costs more than copying a short text does. So the array is made longer in big steps, and
/// what was not needed is cut off at the end.
struct Page {
    private static let firstStep = 4096

    private var bytes: [UInt8]
    private var count: Int
    private let start: Int

    /// Goes on after `bytes`, which are taken over.
    init(after bytes: consuming [UInt8]) {
        count = bytes.count
        start = count
        self.bytes = bytes
    }

    /// Hands over all that was written. The array is moved out, as cutting off the end of a shared one would copy it.
    mutating func finish() -> [UInt8] {
        var written: [UInt8] = []
        swap(&written, &bytes)
        written.removeLast(written.count - count)
        count = 0
        return written
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard let source = text.baseAddress, !text.isEmpty else { return }
        if bytes.count - count < text.count { grow(text.count) }
        bytes.withUnsafeMutableBytes { target in
            target.baseAddress?.advanced(by: count).copyMemory(from: source, byteCount: text.count)
        }
        count += text.count
    }

    mutating func append(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { append($0) }
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    mutating func append(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil { append(Array(text.utf8)) }
    }

    mutating func append(escaping text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append(escaping: $0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0) }
        }
    }

    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < text.count {
            let end = text.firstSpecial(from: start)
            append(UnsafeBufferPointer(rebasing: text[start..<end]))
            if end < text.count { append(text[end].entity) }
            start = end + 1
        }
    }

    mutating func append(_ number: Int) {
        if number < 0 { append("-") }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var first = digits.count
            var rest = number.magnitude
            repeat {
                first -= 1
                digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            append(UnsafeBufferPointer(rebasing: digits[first...]))
        }
    }

    /// Doubles what this page has, so that no page pays for the size of another.
    private mutating func grow(_ needed: Int) {
        let step = max(needed, count - start, Self.firstStep)
        bytes.append(contentsOf: repeatElement(0, count: step))
    }
}
