/// Writing text as bytes.
extension [UInt8] {
    /// Appends a string literal.
    @inlinable public mutating func literal(_ text: StaticString) {
        text.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    /// Appends a whole number in decimal, padded with leading zeros to a width.
    @inlinable public mutating func digits(_ number: Int, width: Int = 1) {
        if width <= 1, 0..<10 ~= number { return append(0x30 + UInt8(truncatingIfNeeded: number)) }
        for digit in Digits(number, width: width) { append(digit) }
    }

    /// Whether two arrays hold the same bytes.
    package func isSame(as other: [UInt8]) -> Bool { span.isSame(as: other.span) }
}

extension UInt8 {
    /// The hexadecimal digit of a value below 16.
    package func hexDigit(isUpper: Bool = false) -> UInt8 { self < 10 ? 0x30 + self : (isUpper ? 0x37 : 0x57) + self }
}

/// The decimal digits of a whole number in ASCII, with a minus sign first if it is negative.
@frozen public struct Digits: Sequence, IteratorProtocol, Sendable {
    /// Four bits per character, the first one lowest; 15 is the sign.
    @usableFromInline var characters: UInt128 = 0
    @usableFromInline var count = 0

    /// - Parameter width: The least number of digits; leading zeros make up the rest.
    @inlinable public init(_ number: Int, width: Int = 1) {
        var rest = number.magnitude
        repeat {
            characters = characters << 4 | UInt128(truncatingIfNeeded: rest % 10)
            rest /= 10
            count += 1
        } while rest > 0 || count < width
        guard number < 0 else { return }
        characters = characters << 4 | 15
        count += 1
    }

    @inlinable public mutating func next() -> UInt8? {
        guard count > 0 else { return nil }
        let character = UInt8(truncatingIfNeeded: characters) & 15
        characters >>= 4
        count -= 1
        return character == 15 ? UInt8(ascii: "-") : 0x30 + character
    }
}
