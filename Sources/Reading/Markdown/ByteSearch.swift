import Base

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
        let found: Int?? = needle.withContiguousStorageIfAvailable { place(ofBytes: $0, in: range) }
        if let found { return found }
        return Array(needle).withUnsafeBufferPointer { place(ofBytes: $0, in: range) }
    }

    /// Looks for the rarest byte first: punctuation before letters.
    private func place(ofBytes needle: Self, in range: Range<Int>) -> Int? {
        guard let base = baseAddress, let first = needle.baseAddress, !needle.isEmpty else { return nil }
        let range = range.clamped(to: 0..<count)
        let anchor = needle.firstIndex { !$0.isLetter && !$0.isDigit && $0 != 0x20 } ?? 0
        var start = range.lowerBound
        while start + needle.count <= range.upperBound {
            let anchors = start + anchor..<range.upperBound - (needle.count - 1 - anchor)
            guard let at = place(of: needle[anchor], in: anchors) else { return nil }
            if memcmp(base + (at - anchor), first, needle.count) == 0 { return at - anchor }
            start = at - anchor + 1
        }
        return nil
    }
}
