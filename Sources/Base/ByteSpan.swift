/// Reads bytes in place. A `Span` checks every index, even in a release build.
extension Span where Element == UInt8 {
    /// Whether two spans hold the same bytes.
    @inlinable public func isSame(as other: Span<UInt8>) -> Bool {
        unsafe count == other.count
            && bytes.withUnsafeBytes { one in
                unsafe other.bytes.withUnsafeBytes { other in
                    guard let one = one.baseAddress, let other = other.baseAddress else { return true }
                    return unsafe memcmp(one, other, count) == 0
                }
            }
    }

    /// Whether these bytes sort before others, compared byte by byte; a prefix sorts before what it begins.
    package func isBefore(_ other: Span<UInt8>) -> Bool {
        unsafe withUnsafeBytes { one in
            unsafe other.withUnsafeBytes { other in
                guard let left = one.baseAddress, let right = other.baseAddress else { return one.count < other.count }
                let order = unsafe memcmp(left, right, Swift.min(one.count, other.count))
                return order == 0 ? one.count < other.count : order < 0
            }
        }
    }

    /// Whether these bytes contain all of `part` at an offset.
    @inlinable public func holds(_ part: Span<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, offset <= count - part.count else { return false }
        return extracting(offset..<offset + part.count).isSame(as: part)
    }

    /// Whether these are the bytes of a string literal.
    @inlinable public func isSame(as text: StaticString) -> Bool {
        text.withUTF8Buffer { unsafe isSame(as: $0.span) }
    }

    /// Whether these bytes contain a string literal at an offset.
    @inlinable public func holds(_ text: StaticString, at offset: Int) -> Bool {
        text.withUTF8Buffer { unsafe holds($0.span, at: offset) }
    }

    /// The index of the first such byte in a range, which is clamped to these bytes; the C library does the search.
    @inlinable public func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        let range = range.clamped(to: 0..<count)
        return unsafe bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, !range.isEmpty,
                let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// The index of the first occurrence of some bytes that lies entirely within a range. The search is for the rarest
    /// byte first: punctuation before letters.
    package func place(of needle: Span<UInt8>, in range: Range<Int>) -> Int? {
        guard !needle.isEmpty else { return nil }
        let range = range.clamped(to: 0..<count)
        let anchor = needle.indices.first { !needle[$0].isLetterOrDigit && needle[$0] != 0x20 } ?? 0
        var start = range.lowerBound
        while start + needle.count <= range.upperBound {
            let anchors = start + anchor..<range.upperBound - (needle.count - 1 - anchor)
            guard let at = place(of: needle[anchor], in: anchors) else { return nil }
            if holds(needle, at: at - anchor) { return at - anchor }
            start = at - anchor + 1
        }
        return nil
    }

    /// The same for a string literal.
    package func place(of needle: StaticString, in range: Range<Int>) -> Int? {
        needle.withUTF8Buffer { unsafe place(of: $0.span, in: range) }
    }

    /// How many Unicode scalars begin in these bytes.
    package var scalarCount: Int {
        unsafe withUnsafeBufferPointer { unsafe $0.reduce(0) { $0 &+ ($1.startsScalar ? 1 : 0) } }
    }

    /// The end of a run of bytes of one kind that starts at an offset.
    @inlinable public func end(from start: Int, while isOfKind: (UInt8) -> Bool) -> Int {
        var end = start
        while end < count, isOfKind(self[end]) { end += 1 }
        return end
    }

    /// The index of the first special character from `start` on, or the count.
    package func firstSpecial(from start: Int) -> Int { first(from: start) { Marks.special($0) } }

    /// The index of the first byte from `start` on that is marked, or the count; it looks at eight bytes per step.
    ///
    /// - Parameter marks: Sets the top bit of the first byte to be found; the byte first in memory is the lowest.
    @inline(__always) func first(from start: Int, _ marks: (UInt64) -> UInt64) -> Int {
        precondition(start >= 0)
        var index = start
        while index + 8 <= count {
            // The index is known to be in bounds. Checking it again costs a fifth of the search: 11 M of a small site's
            // 2,065 M instructions.
            let eight = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            let found = marks(UInt64(littleEndian: eight))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        guard index < count else { return count }
        var rest: UInt64 = 0
        if count >= 8 {
            // The last eight bytes, without those already seen.
            rest = word(at: count - 8) >> UInt64(8 * (index + 8 - count))
        } else {
            for place in (index..<count).reversed() { rest = rest << 8 | UInt64(self[place]) }
        }
        // The bytes after the text are zero, and may be marked as well.
        return Swift.min(index + marks(rest).trailingZeroBitCount / 8, count)
    }

    /// Eight bytes as a number, the first one lowest.
    @inlinable @inline(__always) public func word(at index: Int) -> UInt64 {
        // The bounds are checked, and any eight bytes make a number.
        unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
}

extension Array {
    /// Appends copies of elements stored elsewhere.
    @inlinable public mutating func append(contentsOf elements: Span<Element>) {
        unsafe elements.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Copies elements stored elsewhere.
    @inlinable public init(_ elements: Span<Element>) {
        self = unsafe elements.withUnsafeBufferPointer { unsafe Array($0) }
    }
}

extension [UInt8] {
    /// Appends the bytes of values as they are in memory.
    @inlinable public mutating func append(contentsOf bytes: RawSpan) {
        unsafe bytes.withUnsafeBytes { unsafe append(contentsOf: $0) }
    }
}

extension String {
    /// The text of bytes in UTF-8; invalid sequences become U+FFFD.
    @inlinable public init(decoding bytes: Span<UInt8>, as encoding: UTF8.Type) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: encoding) }
    }

    /// The same, or nil if they are not UTF-8.
    package init?(validating bytes: Span<UInt8>, as encoding: UTF8.Type) {
        guard let text = unsafe bytes.withUnsafeBufferPointer({ unsafe String(validating: $0, as: encoding) }) else {
            return nil
        }
        self = text
    }
}
