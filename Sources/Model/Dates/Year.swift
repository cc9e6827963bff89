import Language

/// A year of the proleptic Gregorian calendar, counted as astronomers and ISO 8601 do: 0 is 1 BC.
package struct Year: Hashable, Sendable {
    package let number: Int

    /// The limits of a year, so that no arithmetic on it overflows.
    package static let limits = -1_000_000...1_000_000

    /// The year, kept within `limits`.
    package init(_ number: Int) {
        self.number = min(max(number, Self.limits.lowerBound), Self.limits.upperBound)
    }

    package var isLeap: Bool {
        number.isMultiple(of: 4) && (!number.isMultiple(of: 100) || number.isMultiple(of: 400))
    }

    package var next: Year { Year(number + 1) }

    /// 1 January to 31 December.
    package var days: ClosedRange<Day> { Day(1, .january, self)...Day(31, .december, self) }

    /// "2014", "AD 9" (before the year 1000), "44 BC".
    package var inWords: String {
        if number <= 0 { return "\(1 - number) BC" }
        return number < 1_000 ? "AD \(number)" : "\(number)"
    }

    /// Four digits; nil outside the years 1 to 9999.
    package var iso8601: String? {
        guard number >= 1, number <= 9_999 else { return nil }
        let digits = String(number)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}

/// A season of a year, with its number in EDTF.
///
/// EDTF does not say when a season begins. Here they are the northern meteorological ones: spring is March to May,
/// summer June to August, autumn September to November, winter December to the end of February of the *next* year.
package enum Season: Int, Sendable, CaseIterable {
    case spring = 21
    case summer, autumn, winter

    /// "spring".
    package var name: String { LanguageWords.english.dates.seasons[rawValue - Self.spring.rawValue].full }

    /// The first and the last day of the season that begins in `year`.
    package func days(in year: Year) -> ClosedRange<Day> {
        switch self {
        case .spring: Day(1, .march, year)...Day(31, .may, year)
        case .summer: Day(1, .june, year)...Day(31, .august, year)
        case .autumn: Day(1, .september, year)...Day(30, .november, year)
        case .winter: winter(from: year)
        }
    }

    private func winter(from year: Year) -> ClosedRange<Day> {
        let (first, next) = (Day(1, .december, year), year.next)
        // The last year within the limits has no next one.
        return first...max(first, Day(Month.february.length(in: next), .february, next))
    }

    /// "spring 2014", "winter 2014–15".
    package func inWords(in year: Year) -> String {
        guard self == .winter else { return "\(name) \(year.inWords)" }
        let next = year.next
        if year.number < 0 { return "\(name) \(1 - year.number)–\(next.inWords)" }
        if year.number < 1_000 { return "\(name) \(year.inWords) – \(next.inWords)" }
        let last = next.number % 100
        return "\(name) \(year.number)–" + (last == 0 ? "\(next.number)" : "\(last < 10 ? "0" : "")\(last)")
    }
}
