import Model

/// A labelled line of the scale.
struct Tick: Sendable, Equatable {
    /// A part of the width.
    var place: Double
    /// `2014`, `Apr`, `Sep 2001`.
    var label: String
    /// Whether a year begins there, and not only a month.
    var isYear: Bool
    /// How much room the drawing must have for it to be shown.
    var detail: Detail

    /// How wide a drawing is.
    enum Detail: Int, Sendable, Equatable {
        /// As on a phone.
        case narrow
        /// As the sheet, or wider.
        case whole
        /// Widened by its reader.
        case widened
    }
}

/// How far apart ticks are.
enum TickStep: Equatable {
    case months(Int)
    case years(Int)

    /// The smallest step whose labels have room and that passes a test.
    static func fitting(pixelsPerDay: Double, where isWanted: (TickStep) -> Bool = { _ in true }) -> TickStep {
        for months in [1, 3] where Double(months) * 30.4 * pixelsPerDay >= 34 && isWanted(.months(months)) {
            return .months(months)
        }
        var unit = 1
        while unit < 1_000_000 {
            for years in [unit, 2 * unit, 5 * unit]
            where Double(years) * 365.2 * pixelsPerDay >= 46 && isWanted(.years(years)) {
                return .years(years)
            }
            unit *= 10
        }
        return .years(unit)
    }

    /// Whether each of its ticks is one of the other's.
    func isMultiple(of other: TickStep) -> Bool {
        switch (self, other) {
        case (.months(let own), .months(let other)), (.years(let own), .years(let other)): own.isMultiple(of: other)
        case (.years, .months): true
        case (.months, .years): false
        }
    }

    /// The days at which a step begins, within a range of days.
    func days(in range: Range<Int>) -> [Int] {
        var days: [Int] = []
        var (year, month, _) = Day(daysSince1970: range.lowerBound).components
        if case .years(let step) = self {
            month = .january
            year = Int((Double(year) / Double(step)).rounded(.down)) * step
        }
        while let day = Day(year: year, month: month.rawValue, day: 1)?.daysSince1970, Int(day) < range.upperBound {
            if Int(day) >= range.lowerBound, isStep(month) { days.append(Int(day)) }
            (year, month) = next(year, month)
        }
        return days
    }

    private func isStep(_ month: Month) -> Bool {
        if case .months(let step) = self { (month.rawValue - 1).isMultiple(of: step) } else { true }
    }

    private func next(_ year: Int, _ month: Month) -> (Int, Month) {
        switch self {
        case .years(let step): (year + step, month)
        case .months: Month(rawValue: month.rawValue + 1).map { (year, $0) } ?? (year + 1, .january)
        }
    }
}
