#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Searches that run at the speed of the C library's; every range is cut to the buffer.
extension UnsafeBufferPointer<UInt8> {
    /// The place of the first such byte within a range.
    func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        let range = range.clamped(to: 0..<count)
        guard let base = baseAddress, !range.isEmpty,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The place of the first occurrence of some bytes that lies wholly within a range.
    func place(of needle: some Collection<UInt8>, in range: Range<Int>) -> Int? {
        guard let first = needle.first else { return nil }
        let length = needle.count
        let range = range.clamped(to: 0..<count)
        var start = range.lowerBound
        while start + length <= range.upperBound {
            guard let at = place(of: first, in: start..<range.upperBound - length + 1) else { return nil }
            if needle.elementsEqual(self[at..<at + length]) { return at }
            start = at + 1
        }
        return nil
    }
}

extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// ASCII white space, line breaks among it.
    var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// Whether a UTF-8 sequence begins here: true for all bytes but continuation bytes.
    var startsScalar: Bool { self & 0xC0 != 0x80 }
}
