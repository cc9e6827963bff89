/// A date as an editor knows it, in EDTF level 1 (Library of Congress, 2019): a day, a month, a season, a year, a
/// decade, a century or an interval, each perhaps uncertain or approximate.
///
/// Dates are sorted by their earliest day, then their latest, then their text.
package struct PartialDate: Hashable, Sendable {
    /// As written.
    package let text: String
    package let extent: Extent
    /// The first day that the text can mean; `Day.distantPast` where the start is open or unknown.
    ///
    /// An approximate or uncertain date keeps the days of the period it names: `2014~` begins on 1 January 2014.
    package let earliest: Day
    /// The last day that the text can mean, inclusive; `Day.distantFuture` where the end is open or unknown.
    package let latest: Day

    /// Reads an EDTF date; blanks around it are ignored.
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

    /// `../..`: every day there is.
    package static let always = PartialDate(text: "../..", extent: .interval(.open, .open))

    /// Where it begins; for a date that is no interval, the date itself.
    package var start: Bound {
        switch extent {
        case .single(let date): .date(date)
        case .interval(let start, _): start
        }
    }

    /// Where it ends; for a date that is no interval, the date itself.
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
    /// Written `…/..`: it goes on.
    package var isOpenEnd: Bool { end == .open }
    /// Written `/…`: it began, nobody knows when.
    package var isUnknownStart: Bool { start == .unknown }
    /// Written `…/`: it ended, or will, nobody knows when.
    package var isUnknownEnd: Bool { end == .unknown }

    /// Whether the date, or either end of the interval, is an estimate (`~`, `%`).
    package var isApproximate: Bool { dates.contains { $0.qualification.isApproximate } }
    /// Whether the date, or either end of the interval, is in doubt (`?`, `%`).
    package var isUncertain: Bool { dates.contains { $0.qualification.isUncertain } }

    /// How finely it is known; for an interval, the coarser of its ends.
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
