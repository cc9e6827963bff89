extension PartialDate {
    /// English as a person would say it, to follow a comma: "16 December 2014", "about 2014", "in the 2010s",
    /// "from 15 June 2014 to December 2016", "since 15 June 2014", "until 2014".
    package var inWords: String {
        switch extent {
        case .single(let date): date.inWords
        case .interval(.date(let date), let end) where end == .date(date): date.inWords
        case .interval(let start, let end): Self.words(start, end)
        }
    }

    /// English to follow a verb: "on 16 December 2014", "in December 2014", "in about 2014", "since 15 June 2014".
    package var inSentence: String {
        switch extent {
        case .single(let date): date.inSentence
        case .interval(.date(let date), let end) where end == .date(date): date.inSentence
        case .interval(let start, let end): Self.words(start, end)
        }
    }

    /// For tables and cards: "16 Dec 2014", "c. 2014", "2014?", "2014–2016", "15–18 Jun 2014", "since Jun 2014".
    package var inShortWords: String {
        switch extent {
        case .single(let date): date.inShortWords
        case .interval(.date(let date), let end) where end == .date(date): date.inShortWords
        case .interval(let start, let end): Self.shortWords(start, end)
        }
    }

    /// For `<time datetime>`: "2014-12-16", "2014-12" or "2014"; nil for whatever HTML cannot write as one date,
    /// such as an interval, an approximate date or a year before AD 1.
    package var iso8601: String? {
        if case .single(let date) = extent { date.iso8601 } else { nil }
    }

    private static func words(_ start: Bound, _ end: Bound) -> String {
        switch (start, end) {
        case (.date(let from), .date(let to)):
            "from \(shortened(from, before: to, \.name) ?? from.afterPreposition) to \(to.afterPreposition)"
        case (.date(let from), .open): "since \(from.afterPreposition)"
        case (.date(let from), .unknown): "from \(from.afterPreposition) to an unknown date"
        case (.open, .date(let to)): "until \(to.afterPreposition)"
        case (.unknown, .date(let to)): "from an unknown date to \(to.afterPreposition)"
        default: "at an unknown date"
        }
    }

    private static func shortWords(_ start: Bound, _ end: Bound) -> String {
        switch (start, end) {
        case (.date(let from), .date(let to)): shortRange(from, to)
        case (.date(let from), .open): "since \(from.shortAfterPreposition)"
        case (.date(let from), .unknown): "\(from.inShortWords) – ?"
        case (.open, .date(let to)): "until \(to.shortAfterPreposition)"
        case (.unknown, .date(let to)): "? – \(to.inShortWords)"
        default: "?"
        }
    }

    /// "2014–2016", "15–18 Jun 2014", "15 Jun – 3 Jul 2014"; the dash is closed up between single words.
    private static func shortRange(_ from: Single, _ to: Single) -> String {
        let left = shortened(from, before: to, \.shortName) ?? from.inShortWords
        let right = to.inShortWords
        let isShortened = left != from.inShortWords
        let isOneWord = !left.utf8.contains(UInt8(ascii: " "))
        let closed = isOneWord && (isShortened || !right.utf8.contains(UInt8(ascii: " ")))
        return left + (closed ? "–" : " – ") + right
    }

    /// The start without what the end repeats ("15" before "18 June 2014"); nil when they share no year or one is
    /// qualified.
    private static func shortened(_ from: Single, before to: Single, _ name: (Month) -> String) -> String? {
        guard from.qualification == .none, to.qualification == .none else { return nil }
        switch (from.period, to.period) {
        case (.day(let first), .day(let last)) where first.year == last.year:
            return first.month == last.month ? "\(first.day)" : "\(first.day) \(name(first.month))"
        case (.month(let first, let year), .month(_, let other)) where year == other:
            return name(first)
        default: return nil
        }
    }
}

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

    /// As in `<time datetime>`; nil if HTML cannot write it.
    var iso8601: String? {
        switch self {
        case .day(let day): day.iso8601
        case .month(let month, let year): year.iso8601.map { "\($0)-\(month.digits)" }
        case .year(let year): year.iso8601
        default: nil
        }
    }

    /// "2010s"; before the year 1000, where nobody says that, "years AD 10 to AD 19" and "years 20 BC to 11 BC".
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
