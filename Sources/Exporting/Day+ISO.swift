import Model

extension Day {
    /// Whether its year is one of 1 to 9999, which every program that reads dates can take.
    var isOfFourDigitYear: Bool { self >= Self.first && self <= Self.last }

    /// Appends the day as `2014-12-16`; its year has four digits.
    func append(to out: inout [UInt8]) {
        let (year, month, day) = components
        for divisor in [1000, 100, 10, 1] { out.append(0x30 + UInt8(truncatingIfNeeded: year / divisor % 10)) }
        for number in [month.rawValue, day] {
            out += [UInt8(ascii: "-"), 0x30 + UInt8(truncatingIfNeeded: number / 10)]
            out.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
        }
    }

    /// 1 January of the year 1.
    private static let first = Day(daysSince1970: -719_162)
    /// 31 December of the year 9999.
    private static let last = Day(daysSince1970: 2_932_896)
}
