extension PartialDate.Period {
    /// The period as a noun: "16 December 2014", "the 2010s", "a day in December 2014".
    ///
    /// - Parameter about: put before the period that is named, as in "a day in about December 2014"; ends in a space.
    func noun(about: String = "") -> String {
        switch self {
        case .day(let day): about + day.inWords
        case .month(let month, let year): "\(about)\(month.name) \(year.inWords)"
        case .season(let season, let year): about + season.inWords(in: year)
        case .year(let year): about + year.inWords
        case .decade(let first, let last): "\(about)the \(Self.decade(first, last))"
        case .century(let first, _): "\(about)the \(Self.century(first))"
        case .someDayInMonth(let month, let year): "a day in \(about)\(month.name) \(year.inWords)"
        case .someDayInYear(let year): "a day in \(about)\(year.inWords)"
        case .someMonth(let year): "a month of \(about)\(year.inWords)"
        }
    }

    /// "16 Dec 2014", "2010s", "21st century".
    var shortNoun: String {
        switch self {
        case .day(let day): day.inShortWords
        case .month(let month, let year), .someDayInMonth(let month, let year): "\(month.shortName) \(year.inWords)"
        case .season(let season, let year): season.inWords(in: year)
        case .year(let year), .someDayInYear(let year), .someMonth(let year): year.inWords
        case .decade(let first, let last): Self.decade(first, last)
        case .century(let first, _): Self.century(first)
        }
    }

    /// "on" or "in".
    var preposition: String {
        switch self {
        case .day, .someDayInMonth, .someDayInYear: "on"
        default: "in"
        }
    }

    /// Whether the noun sounds wrong alone: "in the 2010s", but "2014".
    var alwaysTakesPreposition: Bool {
        switch self {
        case .day, .month, .season, .year: false
        default: true
        }
    }

    /// As in `<time datetime>`; nil for what HTML cannot write.
    var iso8601: String? {
        switch self {
        case .day(let day): day.iso8601
        case .month(let month, let year): year.iso8601.map { "\($0)-\(month.digits)" }
        case .year(let year): year.iso8601
        default: nil
        }
    }

    /// "2010s"; before the year 1000, where nobody speaks so, "years AD 10 to AD 19" and "years 20 BC to 11 BC".
    private static func decade(_ first: Year, _ last: Year) -> String {
        first.number >= 1_000 ? "\(first.number)s" : "years \(first.inWords) to \(last.inWords)"
    }

    /// "21st century" for 2000 to 2099, as people count; "1st century BC" for 100 BC to 1 BC.
    private static func century(_ first: Year) -> String {
        let isBC = first.number < 0
        let number = isBC ? (1 - first.number) / 100 : first.number / 100 + 1
        return "\(number)\(ordinalEnding(number)) century" + (isBC ? " BC" : "")
    }

    private static func ordinalEnding(_ number: Int) -> String {
        if (11...13).contains(number % 100) { return "th" }
        switch number % 10 {
        case 1: return "st"
        case 2: return "nd"
        case 3: return "rd"
        default: return "th"
        }
    }
}
