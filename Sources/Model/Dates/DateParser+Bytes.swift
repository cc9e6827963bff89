import Base

extension DateParser {
    /// The digits of a year, month or day, the last of them perhaps `X`.
    struct Field {
        /// Of the digits before the first `X`.
        let value: Int
        /// How many `X` there are.
        let unknown: Int

        /// Nil unless it is digits, then `X`, and `width` of both.
        init?(_ bytes: ArraySlice<UInt8>, width: Int) {
            guard bytes.count == width else { return nil }
            let digits = bytes.prefix(while: \.isDigit)
            guard bytes.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
            value = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
            unknown = width - digits.count
        }
    }

    /// Whether EDTF level 1 has a use for the byte.
    static func isUsed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "X"), UInt8(ascii: "Y"): true
        default: byte.isDigit || qualification(byte) != nil
        }
    }

    static func qualification(_ byte: UInt8) -> PartialDate.Qualification? {
        switch byte {
        case UInt8(ascii: "?"): .uncertain
        case UInt8(ascii: "~"): .approximate
        case UInt8(ascii: "%"): .uncertainAndApproximate
        default: nil
        }
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = bytes.drop(while: \.isWhiteSpace)
        return rest.dropLast(rest.reversed().prefix(while: \.isWhiteSpace).count)
    }

    /// Whether a day is followed by an hour: `2014-12-16T10:00`, `2014-12-16 10:00`.
    static func hasTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.dropFirst(10)
        guard let separator = rest.first, [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(separator) else {
            return false
        }
        guard let hour = rest.dropFirst().first, hour.isDigit else { return false }
        return bytes.prefix(10).allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    /// The fault of a field of the wrong shape: its length, or an `X` among the digits.
    static func shapeFault(_ bytes: ArraySlice<UInt8>, _ length: Reason) -> Reason {
        if bytes.allSatisfy(\.isDigit) { return length }
        return bytes.contains(UInt8(ascii: "Y")) ? .notADate : .misplacedX
    }
}
