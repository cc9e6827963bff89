import Model

extension PartialDate {
    /// The year in which it begins, where one is known.
    var citedYear: Int? { start.date?.period.citedParts?.first }

    /// The day as RIS has it: `2014/12/16/`, with nothing for a part that is not known.
    var risDate: String? {
        guard let parts = start.date?.period.citedParts else { return nil }
        let digits = parts.enumerated().map { $0.offset == 0 ? String($0.element) : Self.twoDigits($0.element) }
        return (digits + Array(repeating: "", count: 3 - digits.count)).joined(separator: "/") + "/"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension PartialDate.Period {
    /// Year, month and day as far as each is known; nil for what is longer than a year.
    var citedParts: [Int]? {
        let (year, month, day) = days.lowerBound.components
        return switch precision {
        case .day: [year, month.rawValue, day]
        case .month: [year, month.rawValue]
        case .season, .year: [year]
        case .decade, .century: nil
        }
    }
}
