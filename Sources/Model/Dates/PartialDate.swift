/// A date as an editor knows it, in EDTF level 1 (Library of Congress, 2019): a day, a month, a season, a year, a
/// decade, a century or an interval, each perhaps uncertain or approximate.
///
/// Dates are sorted by their earliest day, then their latest, then their text.
package struct PartialDate: Hashable, Sendable {
    /// As written.
    package let text: String
    package let extent: Extent
    /// The first day that the text can mean; `Day.distantPast` if the start is open or unknown.
    ///
    /// An approximate or uncertain date keeps the days of the period it names: `2014~` begins on 1 January 2014.
    package let earliest: Day
    /// The last day that the text can mean, inclusive; `Day.distantFuture` if the end is open or unknown.
    package let latest: Day

    /// Reads an EDTF date; white space around it is ignored.
    package static func parse(_ text: String) -> Result<PartialDate, Fault> {
        switch DateParser.parse(text) {
        case .success(let extent): .success(PartialDate(text: text, extent: extent))
        case .failure(let reason): .failure(Fault(reason, in: text))
        }
    }

    private init(text: String, extent: Extent) {
        self.text = text
        self.extent = extent
        switch extent {
        case .single(let date):
            (earliest, latest) = (date.period.days.lowerBound, date.period.days.upperBound)
        case .interval(let start, let end):
            earliest = start.date?.period.days.lowerBound ?? .distantPast
            latest = end.date?.period.days.upperBound ?? .distantFuture
        }
    }

    /// A day that is known for certain.
    package init(_ day: Day) {
        self.init(text: day.iso8601 ?? "", extent: .single(Single(.day(day))))
    }

    /// `../..`: every day there is.
    package static let always = PartialDate(text: "../..", extent: .interval(.open, .open))

    /// Where it begins; for a date that is not an interval, the date itself.
    package var start: Bound {
        switch extent {
        case .single(let date): .date(date)
        case .interval(let start, _): start
        }
    }

    /// Where it ends; for a date that is not an interval, the date itself.
    package var end: Bound {
        switch extent {
        case .single(let date): .date(date)
        case .interval(_, let end): end
        }
    }

    package var isInterval: Bool {
        if case .interval = extent { true } else { false }
    }

    /// Written `../…`: it has no beginning.
    package var isOpenStart: Bool { start == .open }
    /// Written `…/..`: it continues.
    package var isOpenEnd: Bool { end == .open }
    /// Written `/…`: it began, but nobody knows when.
    package var isUnknownStart: Bool { start == .unknown }
    /// Written `…/`: it ended, or will end, but nobody knows when.
    package var isUnknownEnd: Bool { end == .unknown }

    /// Whether the date, or either end of the interval, is an estimate (`~`, `%`).
    package var isApproximate: Bool { dates.contains { $0.qualification.isApproximate } }
    /// Whether the date, or either end of the interval, is in doubt (`?`, `%`).
    package var isUncertain: Bool { dates.contains { $0.qualification.isUncertain } }

    /// How precisely it is known; for an interval, the coarser of its ends.
    package var precision: Precision { dates.map(\.period.precision).max() ?? .century }

    /// The date, or those ends of the interval that are given.
    private var dates: [Single] {
        switch extent {
        case .single(let date): [date]
        case .interval(let start, let end): [start.date, end.date].compactMap(\.self)
        }
    }
}

extension PartialDate: Comparable {
    package static func < (one: PartialDate, other: PartialDate) -> Bool {
        (one.earliest, one.latest, one.text) < (other.earliest, other.latest, other.text)
    }
}

extension PartialDate {
    /// The days that it covers in a calendar; nil if neither end is known to the month.
    ///
    /// A month, or an unknown day in it, covers all its days. If one end of an interval is open, unknown or coarser
    /// than a month, only the other, known end counts: nothing is drawn over years that nobody wrote about.
    package var calendarDays: ClosedRange<Day>? {
        let (from, to) = (start.calendarDays, end.calendarDays)
        guard let first = from ?? to, let last = to ?? from, first.lowerBound <= last.upperBound else { return nil }
        return first.lowerBound...last.upperBound
    }

    /// Whether a calendar shows the date exactly: its days are certain.
    package var isCalendarExact: Bool { start.isSureDay && end.isSureDay }

    /// The day for programs that need one, such as feed readers: the first that the date can mean; nil if that is not
    /// in the years 1 to 9999.
    package var stampDay: Day? { earliest.hasFourDigitYear ? earliest : nil }
}

extension PartialDate.Bound {
    /// The days of a date that is known at least to the month.
    fileprivate var calendarDays: ClosedRange<Day>? {
        guard let period = date?.period, period.precision <= .month, period.days.lowerBound.hasFourDigitYear,
            period.days.upperBound.adding(days: 1).hasFourDigitYear
        else { return nil }
        return period.days
    }

    fileprivate var isSureDay: Bool {
        guard let date, case .day = date.period else { return false }
        return date.qualification == .none
    }
}

extension PartialDate {
    /// The days that certainly belong to it, to be drawn solid; nil if there are none.
    ///
    /// A single day that is neither uncertain nor approximate is certain; a longer single period never is, because the
    /// day within it is not known. An interval is certain from the latest day on which it can have begun to the
    /// earliest on which it can have ended. For this purpose, an approximate end counts as the period it names, and an
    /// uncertain one as unknown. An open side reaches to `Day.distantPast` or `Day.distantFuture`.
    package var certain: ClosedRange<Day>? {
        switch extent {
        case .single(let date):
            guard case .day(let day) = date.period, date.qualification == .none else { return nil }
            return day...day
        case .interval(let start, let end):
            let (from, to) = (Self.surePeriod(start), Self.surePeriod(end))
            // An unknown end is no earlier than the beginning, an unknown beginning no later than the end.
            let first = start == .open ? Day.distantPast : from?.upperBound ?? to?.upperBound
            let last = end == .open ? Day.distantFuture : to?.lowerBound ?? from?.lowerBound
            guard let first, let last, first <= last else { return nil }
            return first...last
        }
    }

    private static func surePeriod(_ bound: Bound) -> ClosedRange<Day>? {
        guard let date = bound.date, !date.qualification.isUncertain else { return nil }
        return date.period.days
    }
}

extension PartialDate {
    /// Why a text is not a date, in words for its author.
    package struct Fault: Error, Hashable {
        /// A clause without a full stop, for a diagnostic.
        package let message: String
        /// A valid date that was probably meant.
        package let suggestion: String?

        init(_ reason: DateParser.Reason, in text: String) {
            let guesses = DateGuess.guesses(for: text)
            let isAmbiguous = guesses.count == 2
            message =
                isAmbiguous
                ? DateParser.Reason.twoReadings(of: text, guesses[0], guesses[1]) : reason.message(for: text)
            suggestion = guesses.count == 1 ? guesses[0] : nil
        }
    }
}

extension PartialDate {
    /// One date: a period of the calendar, and how sure the author is of it.
    package struct Single: Hashable, Sendable {
        package let period: Period
        package let qualification: Qualification

        package init(_ period: Period, _ qualification: Qualification = .none) {
            self.period = period
            self.qualification = qualification
        }

        /// "16 December 2014", "about 2014", "perhaps about 2014", "on a day in December 2014", "in the 2010s".
        package var inWords: String {
            period.alwaysTakesPreposition ? inSentence : afterPreposition
        }

        /// "on 16 December 2014", "in December 2014", "in about 2014", "perhaps in 2014", "on or about
        /// 16 December 2014".
        package var inSentence: String {
            let perhaps = qualification.isUncertain ? "perhaps " : ""
            guard case .day(let day) = period, qualification.isApproximate else {
                return "\(perhaps)\(period.preposition) \(period.noun(about: about))"
            }
            return "\(perhaps)on or about \(day.inWords)"
        }

        /// "16 Dec 2014", "c. 2014", "2014?", "c. 2014?".
        package var inShortWords: String {
            (qualification.isApproximate ? "c. " : "") + period.shortNoun + (qualification.isUncertain ? "?" : "")
        }

        /// For `<time datetime>`; nil for a qualified date and for any that HTML cannot write.
        package var iso8601: String? { qualification == .none ? period.iso8601 : nil }

        /// The noun with its qualification, as it follows "from", "to", "since" and "until".
        var afterPreposition: String {
            (qualification.isUncertain ? "perhaps " : "") + period.noun(about: about)
        }

        /// "the 2010s" after "since" and "until", where a table has "2010s".
        var shortAfterPreposition: String {
            period.precision >= .decade && !qualification.isApproximate ? "the \(inShortWords)" : inShortWords
        }

        private var about: String { qualification.isApproximate ? "about " : "" }
    }

    /// What the author says about a date's reliability.
    package enum Qualification: UInt8, Sendable {
        case none
        /// `?`: the source is in doubt
        case uncertain
        /// `~`: the value is an estimate
        case approximate
        /// `%`: both
        case uncertainAndApproximate

        package var isUncertain: Bool { self == .uncertain || self == .uncertainAndApproximate }
        package var isApproximate: Bool { self == .approximate || self == .uncertainAndApproximate }
    }
}

extension PartialDate {
    /// One end of an interval.
    package enum Bound: Hashable, Sendable {
        case date(Single)
        /// `..`: there is no end (it continues), or no beginning (it has always been so)
        case open
        /// nothing before or after the `/`: there is an end, but nobody knows when
        case unknown

        /// The date, if one is given.
        package var date: Single? {
            if case .date(let single) = self { single } else { nil }
        }
    }

    /// What the text says: one date, or the time between two.
    package enum Extent: Hashable, Sendable {
        case single(Single)
        case interval(Bound, Bound)
    }
}

extension Array {
    /// The same from the newest to the oldest, by their first possible days; what is of one day keeps its order.
    package func newestFirst(by date: (Element) -> PartialDate) -> [Element] {
        let days = map { date($0).earliest }
        return indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }.map { self[$0] }
    }
}
