import Model

/// What a drawing has to know of a date.
struct TimeSpan: Sendable, Equatable {
    /// From the earliest to the latest day; `distantPast` or `distantFuture` where a side is open or unknown.
    var possible: ClosedRange<Day>
    /// The days that surely belong to it.
    var certain: ClosedRange<Day>?
    /// Its ends, as far as they are known to the year at least: there the drawing is to scale and is never folded.
    var known: [ClosedRange<Day>]
}

extension TimeSpan {
    init(_ date: PartialDate) {
        possible = date.earliest...max(date.earliest, date.latest)
        certain = date.certain
        known = Self.known([date.start, date.end])
    }

    /// The time of an actor, from its beginning to its end; nil where neither is known.
    init?(began: PartialDate?, ended: PartialDate?) {
        guard began != nil || ended != nil else { return nil }
        let (first, last) = (began?.earliest ?? .distantPast, ended?.latest ?? .distantFuture)
        possible = first...max(first, last)
        let (sureFirst, sureLast) = (began?.latest ?? .distantPast, ended?.earliest ?? .distantFuture)
        certain = sureFirst <= sureLast ? sureFirst...sureLast : nil
        known = Self.known([began, ended].compactMap { $0 }.flatMap { [$0.start, $0.end] })
    }

    private static func known(_ bounds: [PartialDate.Bound]) -> [ClosedRange<Day>] {
        bounds.compactMap { bound in
            guard let period = bound.date?.period, period.precision < .decade else { return nil }
            return period.days
        }
    }

    var isOpenAtStart: Bool { possible.lowerBound == .distantPast }
    var isOpenAtEnd: Bool { possible.upperBound == .distantFuture }

    /// The first and the last day that are given at all.
    var given: [Day] {
        [possible.lowerBound, possible.upperBound].filter { $0 != .distantPast && $0 != .distantFuture }
    }
}
