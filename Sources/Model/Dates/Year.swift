/// A year of the proleptic Gregorian calendar, counted as astronomers and ISO 8601 do: 0 is 1 BC.
package struct Year: Hashable, Sendable {
    package let number: Int

    /// What a year is kept within, so that no arithmetic on it overflows.
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
