/// How what an account says of an event stands to what the event's own page says.
package enum Agreement: Sendable {
    /// It says the same.
    case agrees
    /// It is more exact than the page, which leaves room for it: a number within a range, a day within a month.
    case within
    /// It is less exact than the page, and leaves room for what the page says.
    case wider
    /// Both leave room for something that the other one says.
    case overlaps
    /// The two cannot both be true.
    case differs

    /// How a range of values that an account leaves open stands to the page's own.
    fileprivate init<Bound>(_ account: ClosedRange<Bound>, to own: ClosedRange<Bound>) {
        self =
            if account == own {
                .agrees
            } else if !account.overlaps(own) {
                .differs
            } else if own.contains(account.lowerBound), own.contains(account.upperBound) {
                .within
            } else if account.contains(own.lowerBound), account.contains(own.upperBound) {
                .wider
            } else {
                .overlaps
            }
    }
}

extension Quantity {
    /// Whether it has a lowest and a highest number that differ.
    package var isRange: Bool {
        guard let low, let high else { return false }
        return low < high
    }

    /// How a number that an account gives stands to this one, the event's own. It agrees with a range only as the same range or
    /// as the number that the editor chose as best.
    package func agreement(of account: Quantity) -> Agreement {
        let isBest = account.best != nil && account.best == best
        if isBest, account.hedge == nil || account.hedge == hedge { return .agrees }
        return Agreement(account.range, to: range)
    }
}

extension PartialDate {
    /// How a date that an account gives stands to this one, the event's own.
    package func agreement(of account: PartialDate) -> Agreement {
        Agreement(min(account.earliest, account.latest)...account.latest, to: min(earliest, latest)...latest)
    }
}
