/// The first bytes of a file, in which numbers are read without ever leaving them.
struct HeaderBytes {
    let bytes: [UInt8]

    var count: Int { bytes.count }

    /// Whether some bytes appear at an offset.
    func holds(_ text: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, text.utf8CodeUnitCount <= count, offset <= count - text.utf8CodeUnitCount else {
            return false
        }
        return text.withUTF8Buffer { bytes[offset..<offset + $0.count].elementsEqual($0) }
    }

    func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

    /// The number in 1 to 8 bytes, the highest first.
    func big(_ offset: Int, _ length: Int) -> Int? {
        guard let range = range(offset, length) else { return nil }
        return Int(exactly: bytes[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    /// The number in 1 to 8 bytes, the lowest first.
    func little(_ offset: Int, _ length: Int) -> Int? {
        guard let range = range(offset, length) else { return nil }
        return Int(exactly: bytes[range].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    private func range(_ offset: Int, _ length: Int) -> Range<Int>? {
        guard offset >= 0, 1...8 ~= length, length <= count, offset <= count - length else { return nil }
        return offset..<offset + length
    }
}
