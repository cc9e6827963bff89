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

    /// "2014-12-16"; nil outside the years 1 to 9999, which HTML and ISO 8601 write in four digits.
    package var iso8601: String? {
        let (year, month, day) = components
        guard let digits = Year(year).iso8601 else { return nil }
        return "\(digits)-\(month.digits)-\(day < 10 ? "0" : "")\(day)"
    }
}
