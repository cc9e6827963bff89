import Model

/// A run of whole years in which nothing is recorded, drawn narrow.
struct Fold: Sendable, Equatable {
    /// Astronomical, as in `Year`.
    var years: ClosedRange<Int>
    /// Days since 1970, from 1 January of the first year to 1 January after the last.
    var days: Range<Int>

    /// `2002–2013`.
    var label: String {
        let (first, last) = (Year(years.lowerBound).inWords, Year(years.upperBound).inWords)
        return years.upperBound > 999 && years.lowerBound > 999 ? "\(first)–\(last)" : "\(first) – \(last)"
    }
}

extension Fold {
    /// The runs to fold: at least two years, each at least a twentieth of what is still drawn to scale, the longest
    /// first.
    ///
    /// - Parameter known: Ranges of days that stay to scale, in any order.
    static func folds(in domain: Range<Int>, keeping known: [Range<Int>], atMost limit: Int) -> [Fold] {
        var folds: [Fold] = []
        var left = domain.count
        for fold in quietYears(in: domain, known).sorted(by: { $0.days.count > $1.days.count }) {
            guard folds.count < limit, fold.days.count * 20 >= left else { break }
            folds.append(fold)
            left -= fold.days.count
        }
        return folds.sorted { $0.days.lowerBound < $1.days.lowerBound }
    }

    private static func quietYears(in domain: Range<Int>, _ known: [Range<Int>]) -> [Fold] {
        var folds: [Fold] = []
        var reached = domain.lowerBound
        for range in known.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let fold = Fold(from: reached, to: range.lowerBound) { folds.append(fold) }
            reached = max(reached, range.upperBound)
        }
        if let fold = Fold(from: reached, to: domain.upperBound) { folds.append(fold) }
        return folds
    }

    /// The whole years between two days; nil if there are fewer than two.
    private init?(from first: Int, to end: Int) {
        guard end - first >= 2 * 365 else { return nil }
        let start = Day(daysSince1970: first).components
        let firstYear = start.month == .january && start.day == 1 ? start.year : start.year + 1
        let lastYear = Day(daysSince1970: end).year - 1
        guard lastYear > firstYear, let begin = Day(year: firstYear, month: 1, day: 1),
            let after = Day(year: lastYear + 1, month: 1, day: 1)
        else { return nil }
        self.init(years: firstYear...lastYear, days: Int(begin.daysSince1970)..<Int(after.daysSince1970))
    }
}

/// What a drawing needs to know about a date.
struct TimeSpan: Sendable, Equatable {
    /// From the earliest to the latest day; `distantPast` or `distantFuture` if a side is open or unknown.
    var possible: ClosedRange<Day>
    /// The days that certainly belong to it.
    var certain: ClosedRange<Day>?
    /// Those of its ends that are known at least to the year; there the drawing is to scale and is never folded.
    var known: [ClosedRange<Day>]
}

extension TimeSpan {
    init(_ date: PartialDate) {
        possible = date.earliest...max(date.earliest, date.latest)
        certain = date.certain
        known = Self.known([date.start, date.end])
    }

    /// The time of an actor, from its beginning to its end; nil if neither is known.
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

    /// Its first and last day, if they are given.
    var given: [Day] {
        [possible.lowerBound, possible.upperBound].filter { $0 != .distantPast && $0 != .distantFuture }
    }
}
