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

        /// For `<time datetime>`; nil for a qualified date and for what HTML cannot write.
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

    /// What the author says of a date's reliability.
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
