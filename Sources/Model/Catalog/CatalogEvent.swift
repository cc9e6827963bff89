package import Base

extension Catalog {
    /// Something that happened, as written.
    package struct Event: Sendable, Equatable {
        /// How certain it is that the event happened.
        package enum Status: String, Sendable, CaseIterable { case confirmed, claimed, disputed, denied }

        package var header: Shared<Header>
        package var title: String
        package var date: PartialDate
        package var kind: String?
        package var place: Place?
        package var actors: [Participation] = []
        package var figures: [Figure] = []
        package var accounts: [Account] = []
        package var status: Status?
        package var partOf: Located<String>?
        package var alsoKnownAs: [AlternativeName] = []
        package var sources: [Citation] = []
        package var image: Picture?

        package init(header: Header, title: String, date: PartialDate) {
            self.header = Shared(header)
            self.title = title
            self.date = date
        }
    }

    /// An actor's part in an event.
    package struct Participation: Sendable, Equatable {
        package var actor: Located<String>
        package var role: String?

        package init(actor: Located<String>, role: String? = nil) {
            self.actor = actor
            self.role = role
        }
    }

    /// What one source says about an event.
    package struct Account: Sendable, Equatable {
        /// Who gives the account.
        package enum Origin: Sendable, Equatable {
            case source(Citation)
            case article(Located<String>)
            case footnote(article: String, label: String, position: Position)
        }

        package var origin: Origin
        package var date: PartialDate?
        package var place: String?
        package var killed: Quantity?
        package var injured: Quantity?
        package var claimedBy: String?
        package var says: String?

        package init(origin: Origin) { self.origin = origin }
    }
}

/// Where something happened: a name and, where known, WGS 84 degrees.
package struct Place: Sendable, Hashable {
    package var name: String
    package var latitude: Double?
    package var longitude: Double?

    package init(name: String, latitude: Double? = nil, longitude: Double? = nil) {
        self.name = name
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Whether both coordinates are given.
    package var isOnMap: Bool { latitude != nil && longitude != nil }
}

/// A count that belongs to an event, such as `killed: 31`, and who gives the number.
package struct Figure: Sendable, Equatable {
    /// As the editor named it: killed, injured, arrested.
    package var name: String
    package var quantity: Quantity
    package var source: Citation?

    package init(name: String, quantity: Quantity, source: Citation? = nil) {
        self.name = name
        self.quantity = quantity
        self.source = source
    }
}

/// How far an account of an event agrees with the event's own page.
package enum Agreement: Sendable {
    /// The account says the same.
    case agrees
    /// It is more precise than the page and fits it: a number within a range, a day within a month.
    case within
    /// It is less precise than the page and fits it.
    case wider
    /// They overlap, but each also allows something that the other rules out.
    case overlaps
    /// The two cannot both be true.
    case differs

    /// How far an account agrees in two respects.
    fileprivate func and(_ other: Agreement) -> Agreement {
        if self == .differs || other == .differs { return .differs }
        if self == .agrees || self == other { return other }
        return other == .agrees ? self : .overlaps
    }

    /// Compares the range of values that an account allows with the page's own.
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

    /// Compares a number that an account gives with this one, the event's own. It agrees with a range only as the same
    /// range or as the number that the editor chose as best.
    package func agreement(of account: Quantity) -> Agreement {
        let isBest = account.best != nil && account.best == best
        if isBest, account.hedge == nil || account.hedge == hedge { return .agrees }
        return Agreement(account.range, to: range)
    }
}

extension PartialDate {
    /// Compares a date that an account gives with this one, the event's own. Of two intervals, both ends are compared.
    package func agreement(of account: PartialDate) -> Agreement {
        if case .interval(.date(let first), .date(let last)) = extent,
            case .interval(.date(let otherFirst), .date(let otherLast)) = account.extent
        {
            return Agreement(otherFirst.period.days, to: first.period.days)
                .and(Agreement(otherLast.period.days, to: last.period.days))
        }
        return Agreement(min(account.earliest, account.latest)...account.latest, to: min(earliest, latest)...latest)
    }
}
