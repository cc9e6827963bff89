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
