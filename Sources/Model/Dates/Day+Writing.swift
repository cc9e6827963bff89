import Base

extension Day {
    /// Whether its year is one that ISO 8601 writes with four digits, from 1 on.
    package var hasFourDigitYear: Bool { self >= Self.firstOfFourDigits && self <= Self.lastOfFourDigits }

    /// "2014-12-16"; nil outside the years 1 to 9999, which HTML and ISO 8601 write in four digits.
    package var iso8601: String? {
        guard hasFourDigitYear else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `2014-12-16`; the year has to be one of four digits.
    package func append(to out: inout [UInt8]) {
        let (year, month, day) = components
        out.digits(year, width: 4)
        out.append(UInt8(ascii: "-"))
        out.digits(month.rawValue, width: 2)
        out.append(UInt8(ascii: "-"))
        out.digits(day, width: 2)
    }

    /// 1 January of the year 1.
    private static let firstOfFourDigits = Day(daysSince1970: -719_162)
    /// 31 December 9999.
    private static let lastOfFourDigits = Day(daysSince1970: 2_932_896)
}

extension PartialDate.Period {
    /// As far as it is known, in ISO 8601: `2014-12` for a day of that month, the year for a season; nil for what is longer than
    /// a year, and outside the years 1 to 9999.
    package var iso8601AsKnown: String? {
        let length =
            switch precision {
            case .day: 10
            case .month: 7
            case .season, .year: 4
            case .decade, .century: 0
            }
        guard length > 0, let day = days.lowerBound.iso8601 else { return nil }
        return length == 10 ? day : String(Substring(day.utf8.prefix(length)))
    }
}

extension Day {
    /// "16 December 2014".
    package var inWords: String {
        let (year, month, day) = components
        return "\(day) \(month.name) \(Year(year).inWords)"
    }

    /// "16 Dec 2014".
    package var inShortWords: String {
        let (year, month, day) = components
        return "\(day) \(month.shortName) \(Year(year).inWords)"
    }
}
