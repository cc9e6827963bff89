import Base
import Model
import Mustache

/// Writing markup that the program itself vouches for.
extension [UInt8] {
    /// Appends literal markup.
    mutating func markup(_ text: StaticString) { literal(text) }

    /// Appends a part of a UTF-8 text, escaped; any part outside the text is left out.
    mutating func escaped(_ text: [UInt8], _ range: Range<Int>) {
        let range = range.clamped(to: 0..<text.count)
        append(escaping: text.span.extracting(range))
    }

    /// Appends an address for an attribute: characters that are not allowed in addresses are percent-escaped.
    mutating func address(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "`"),
                UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                percent(byte)
            case UInt8(ascii: "&"): markup("&amp;")
            default: append(byte)
            }
        }
    }
}

extension Range<Int32> {
    /// The range as array indices.
    var ints: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

extension Array {
    /// The element at a place, or nil if there is none.
    subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
