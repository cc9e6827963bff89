import Base
import Language

/// A calendar day in the proleptic Gregorian calendar, without a time or a time zone.
///
/// Years are astronomical, as in ISO 8601: year 0 is 1 BC, year -43 is 44 BC.
package struct Day: Hashable, Sendable {
    /// Days since 1 January 1970; negative before it.
    package let daysSince1970: Int32

    /// Earlier than any date that can be written; means "no beginning is given".
    package static let distantPast = Day(daysSince1970: -1_000_000_000)
    /// Later than any date that can be written; means "no end is given".
    package static let distantFuture = Day(daysSince1970: 1_000_000_000)

    /// The day this many days after 1 January 1970, kept within `distantPast` and `distantFuture`,
    /// so that the difference of any two days fits an `Int32`.
    package init(daysSince1970 days: Int) {
        daysSince1970 = Int32(min(max(days, -1_000_000_000), 1_000_000_000))
    }

    /// Nil when there is no such day ("30 February"), or the year is beyond ±1,000,000.
    package init?(year: Int, month: Int, day: Int) {
        guard Year.limits.contains(year), let named = Month(rawValue: month) else { return nil }
        guard day >= 1, day <= named.length(in: Year(year)) else { return nil }
        self = Day(day, named, Year(year))
    }

    /// The day with this number in the month; the caller makes sure that the month is long enough.
    init(_ day: Int, _ month: Month, _ year: Year) {
        // Counted in years that begin on 1 March, so that the leap day is the last of its year.
        let shifted = month.rawValue < 3 ? year.number - 1 : year.number
        let monthFromMarch = (month.rawValue + 9) % 12
        let era = shifted.dividedDown(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSince1970: era * Self.daysInEra + dayOfEra - Self.daysFromYearZero)
    }

    /// Year, month and day of the month; defined for every value, including the distant ones.
    package var components: (year: Int, month: Month, day: Int) {
        let days = Int(daysSince1970) + Self.daysFromYearZero
        let era = days.dividedDown(by: Self.daysInEra)
        let dayOfEra = days - era * Self.daysInEra
        let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
        let yearOfEra = (dayOfEra - leapDays) / 365
        let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (year, Month(rawValue: month) ?? .december, day)
    }

    /// The astronomical year: 0 is 1 BC.
    package var year: Int { components.year }
    package var month: Month { components.month }
    /// The day of the month, from 1.
    package var day: Int { components.day }

    package var weekday: Weekday {
        let days = Int(daysSince1970) + 3
        return Weekday(rawValue: days - days.dividedDown(by: 7) * 7 + 1) ?? .monday
    }

    /// The day `days` later (earlier when negative), kept within `distantPast` and `distantFuture`.
    package func adding(days: Int) -> Day {
        let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
        return overflow ? (days < 0 ? .distantPast : .distantFuture) : Day(daysSince1970: sum)
    }

    /// How many days later `other` is; negative when it is earlier.
    package func days(until other: Day) -> Int { Int(other.daysSince1970) - Int(daysSince1970) }

    /// 400 years, after which the calendar repeats.
    private static let daysInEra = 146_097
    /// From 1 March of year 0 to 1 January 1970.
    private static let daysFromYearZero = 719_468
}

extension Day: Comparable {
    package static func < (one: Day, other: Day) -> Bool { one.daysSince1970 < other.daysSince1970 }
}

extension Int {
    /// The quotient rounded towards negative infinity; `divisor` is positive.
    fileprivate func dividedDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }
}

/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// "Monday".
    package var name: String { words.full }

    /// "Mon", as in the date of an RSS item.
    package var shortName: String { words.short }

    private var words: DateWords.Name { LanguageWords.english.dates.weekdays[rawValue - 1] }
}

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

    /// Appends `2014-12-16`; the year must have four digits.
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
    /// The part that is known, in ISO 8601: `2014-12` for some day of that month, the year for a season; nil for a
    /// period longer than a year, and outside the years 1 to 9999.
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

/// A month of the year; January is 1.
package enum Month: Int, Sendable, CaseIterable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// "December".
    package var name: String { words.full }

    /// "Dec".
    package var shortName: String { words.short }

    private var words: DateWords.Name { LanguageWords.english.dates.months[rawValue - 1] }

    /// "01" to "12".
    package var digits: String { rawValue < 10 ? "0\(rawValue)" : "\(rawValue)" }

    /// How many days the month has in `year`.
    package func length(in year: Year) -> Int {
        switch self {
        case .february: year.isLeap ? 29 : 28
        case .april, .june, .september, .november: 30
        default: 31
        }
    }
}
