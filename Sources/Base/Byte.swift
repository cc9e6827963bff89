/// Classes of ASCII bytes; a byte of a longer UTF-8 sequence is in none of them.
extension UInt8 {
    @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
    @inlinable public var isUpper: Bool { self &- 0x41 < 26 }
    @inlinable public var isLower: Bool { self &- 0x61 < 26 }
    @inlinable public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inlinable public var isLetterOrDigit: Bool { isLetter || isDigit }

    /// Whether the byte is a space or a tab.
    @inlinable public var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// Whether the byte is a space, a tab, a line feed, a vertical tab, a form feed or a carriage return.
    @inlinable public var isWhiteSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// The lower-case letter of an upper-case one; any other byte unchanged.
    @inlinable public var lowercased: UInt8 { isUpper ? self | 0x20 : self }

    /// The lower-case letter of a letter, or the digit; nil for any other byte.
    @inlinable public var lowercasedLetterOrDigit: UInt8? { isLetterOrDigit ? lowercased : nil }

    /// Whether a UTF-8 sequence begins here: true for all bytes but continuation bytes.
    @inlinable public var startsScalar: Bool { self & 0xC0 != 0x80 }
}

/// A hash of bytes that is the same in every run and on every machine: 64-bit FNV-1a.
public struct FNVHash: Sendable {
    public var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inlinable public init() {}

    @inlinable public init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    @inlinable public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
