extension PartialDate {
    /// One end of an interval.
    package enum Bound: Hashable, Sendable {
        case date(Single)
        /// `..`: there is no end (it goes on), or no beginning (it has always been so)
        case open
        /// nothing before or after the `/`: there is an end, but nobody knows when
        case unknown

        /// The date, where one is given.
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
