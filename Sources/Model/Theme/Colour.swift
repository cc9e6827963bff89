/// A colour of a screen (sRGB).
package struct Colour: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// From three bytes: `0x8A1C1C`.
    package init(_ hex: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8),
            blue: UInt8(truncatingIfNeeded: hex))
    }

    /// Reads three or six hexadecimal digits, with or without `#`.
    package init?(_ text: String) {
        let digits = Array(text.utf8.first == UInt8(ascii: "#") ? text.utf8.dropFirst() : text.utf8[...])
        let isHex = digits.allSatisfy { UInt32(String(decoding: [$0], as: UTF8.self), radix: 16) != nil }
        let six = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
        guard isHex, six.count == 6, let hex = UInt32(String(decoding: six, as: UTF8.self), radix: 16) else {
            return nil
        }
        self.init(hex)
    }

    /// As style sheets write it: `#8a1c1c`.
    package var text: String {
        let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// A mix with another colour, of which `share` (0 to 1) is the other's part.
    package func mixed(with other: Colour, _ share: Double) -> Colour {
        func mix(_ one: UInt8, _ other: UInt8) -> UInt8 {
            UInt8((Double(one) * (1 - share) + Double(other) * share).rounded())
        }
        return Colour(
            red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    package static let black = Colour(0x00_0000)
    package static let white = Colour(0xFF_FFFF)
}

extension Colour {
    /// What WCAG 2.2 asks of text in normal size (success criterion 1.4.3).
    package static let leastContrast = 4.5

    /// The relative luminance, from 0 for black to 1 for white (WCAG 2.2).
    package var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// The contrast with another colour, from 1 to 21 (WCAG 2.2).
    package func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// Whether a text in this colour can be read on all of some backgrounds.
    package func isLegible(on backgrounds: [Colour]) -> Bool {
        backgrounds.allSatisfy { contrast(with: $0) >= Self.leastContrast }
    }

    /// The nearest colour that is legible on all of some backgrounds, made darker or lighter; nil if none is.
    package func nearestLegible(on backgrounds: [Colour]) -> Colour? {
        for step in 0...100 {
            for end in [Colour.black, .white] {
                let candidate = mixed(with: end, Double(step) / 100)
                if candidate.isLegible(on: backgrounds) { return candidate }
            }
        }
        return nil
    }

    /// The light of one channel. The power of 2.4 is computed by root finding, so that it is the same on every machine.
    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        if value <= 0.04045 { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        let square = base * base
        // Newton's method for the fifth root of the square, which is the power of 0.4.
        var root = 1.0
        for _ in 0..<40 { root = (4 * root + square / (root * root * root * root)) / 5 }
        return square * root
    }
}
