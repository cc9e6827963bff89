/// Unicode scalars of UTF-8 bytes, read in place. The bytes are taken to be valid; what is not reads as U+FFFD.
public enum UTF8Scalars {
    /// The scalar that starts at an offset, and how many bytes it takes.
    @inlinable public static func scalar(at offset: Int, in bytes: Span<UInt8>) -> (
        scalar: Unicode.Scalar, length: Int
    ) {
        let lead = bytes[offset]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 1 else { return (Unicode.Scalar(lead), 1) }
        guard offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in 1..<length { value = value << 6 | UInt32(bytes[offset + next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The scalar that ends before an offset; nil at the start.
    @inlinable public static func scalar(before offset: Int, in bytes: Span<UInt8>) -> Unicode.Scalar? {
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, offset - start < 4 { start -= 1 }
        return scalar(at: start, in: bytes).scalar
    }
}
