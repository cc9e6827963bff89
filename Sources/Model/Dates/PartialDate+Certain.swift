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
