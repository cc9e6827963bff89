extension PartialDate {
    /// The days on which it stands in a calendar; nil where none of its ends is known to the month.
    ///
    /// A month, or a day of it that is not known, is all its days. Of an interval whose other end is open, unknown or coarser
    /// than a month, the end that is known stands alone: nothing is drawn over years of which nobody wrote.
    package var calendarDays: ClosedRange<Day>? {
        let (from, to) = (start.calendarDays, end.calendarDays)
        guard let first = from ?? to, let last = to ?? from, first.lowerBound <= last.upperBound else { return nil }
        return first.lowerBound...last.upperBound
    }

    /// Whether the days in a calendar say all that the date says: days that are known for sure.
    package var isCalendarExact: Bool { start.isSureDay && end.isSureDay }

    /// The day for programs that ask for one, such as feed readers: the first that it can mean; nil where it has none, or none
    /// in the years 1 to 9999.
    package var stampDay: Day? { earliest.hasFourDigitYear ? earliest : nil }
}

extension PartialDate.Bound {
    /// The days of a date that is known to the month at least.
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
    /// The days that surely belong to it, to be drawn solid; nil where no day does.
    ///
    /// A single day that is neither uncertain nor approximate is certain; a longer single period never is, for the day
    /// within it is not known. An interval is certain from the latest day on which it can have begun to the earliest on
    /// which it can have ended. There an approximate end counts as the period it names, and an uncertain one as
    /// unknown. An open side reaches to `Day.distantPast` or `Day.distantFuture`.
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
