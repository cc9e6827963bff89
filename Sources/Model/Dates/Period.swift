extension PartialDate {
    /// A period of the calendar that a date names, or that contains the unknown day of a date.
    package enum Period: Hashable, Sendable {
        /// `2014-12-16`
        case day(Day)
        /// `2014-12`
        case month(Month, Year)
        /// `2014-21` to `2014-24`
        case season(Season, Year)
        /// `2014`
        case year(Year)
        /// `201X`; the first and last year, earlier first
        case decade(Year, Year)
        /// `20XX`, that is 2000 to 2099; the first and last year, earlier first
        case century(Year, Year)
        /// `2014-12-XX`
        case someDayInMonth(Month, Year)
        /// `2014-XX-XX`
        case someDayInYear(Year)
        /// `2014-XX`
        case someMonth(Year)

        /// The first and the last day that the text can mean.
        package var days: ClosedRange<Day> {
            switch self {
            case .day(let day): day...day
            case .month(let month, let year), .someDayInMonth(let month, let year):
                Day(1, month, year)...Day(month.length(in: year), month, year)
            case .season(let season, let year): season.days(in: year)
            case .year(let year), .someDayInYear(let year), .someMonth(let year): year.days
            case .decade(let first, let last), .century(let first, let last):
                first.days.lowerBound...max(first.days.lowerBound, last.days.upperBound)
            }
        }

        /// How much of the date is known: `2014-12-XX` is known to the month, `2014-XX` to the year.
        package var precision: Precision {
            switch self {
            case .day: .day
            case .month, .someDayInMonth: .month
            case .season: .season
            case .year, .someDayInYear, .someMonth: .year
            case .decade: .decade
            case .century: .century
            }
        }
    }

    /// How precisely a date is known, the most precise first.
    package enum Precision: Int, Sendable, Comparable {
        case day, month, season, year, decade, century

        package static func < (one: Precision, other: Precision) -> Bool { one.rawValue < other.rawValue }
    }
}
