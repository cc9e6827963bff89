import Base
import Model

/// What one source says about an event, each point compared with what the event's own page says.
struct AccountView: Sendable {
    /// A point on which accounts can be compared.
    enum Point: String, Sendable, CaseIterable {
        case when, place = "where", killed, injured
        case claimedBy = "claimed by"

        /// As it follows "agree on".
        var noun: String {
            switch self {
            case .when: "the date"
            case .place: "the place"
            case .killed: "the number killed"
            case .injured: "the number injured"
            case .claimedBy: "who claimed it"
            }
        }
    }

    /// One point of an account.
    struct Finding: Sendable {
        var point: Point
        /// Who gives the account.
        var giver: String
        /// What the account says about it; nil if it says nothing.
        var text: String?
        /// How far it agrees with the event's own page; nil if one of them says nothing.
        var agreement: Agreement?
        /// Whether the page gives a number with a lowest and a highest value.
        var isOwnRange = false

        /// Whether it says something else than the page: a number within the page's range is another number, too.
        var differs: Bool { agreement == .differs || isOwnRange && agreement == .within }

        /// What the text alone does not show about the comparison: `differs`, `within our range`, `less exact`.
        var verdict: String? {
            agreement?.word(within: isOwnRange ? "within our range" : "fits")
        }
    }

    let account: Site.Account
    var name: String
    /// The type of source: `official`, `press`; for an article of the site, that it is one.
    var standing: String?
    var date: PartialDate?
    /// The points that at least one account of the event gives.
    var findings: [Finding] = []
    /// The place of the type of its source in the order of types; the site's own articles come last.
    fileprivate var rank = Work.Standing.allCases.count

    init(_ account: Site.Account, name: String) {
        (self.account, self.name) = (account, name)
    }
}

/// One point of an event, as its page and each account give it.
struct AccountRow: Sendable {
    var point: AccountView.Point
    /// What the event's own page says.
    var own: String?
    var findings: [AccountView.Finding]
    /// Whether the accounts, or an account and the page, cannot all be right.
    var differs: Bool
}

extension Edition {
    /// The accounts of an event, compared: by the type of their source, then by its date.
    func accounts(of event: Handle<Site.Event>) -> [AccountView] {
        let record = site.events[event].record.value
        let points = site.events[event].givenPoints
        let views = site.events[event].accounts.map { account in
            var view = source(of: account)
            view.findings = points.map { point in
                AccountView.Finding(
                    point: point, giver: view.name, text: account.record.text(of: point),
                    agreement: record.agreement(of: account.record, on: point),
                    isOwnRange: record.figure(point)?.isRange ?? false)
            }
            return view
        }
        return views.enumerated().sorted { one, other in
            let days = (one.element.date?.earliest ?? .distantFuture, other.element.date?.earliest ?? .distantFuture)
            return (one.element.rank, days.0, one.offset) < (other.element.rank, days.1, other.offset)
        }.map(\.element)
    }

    /// Who gives an account, and where.
    private func source(of account: Site.Account) -> AccountView {
        var view = AccountView(account, name: account.origin.map { name($0) } ?? "An account")
        switch account.origin {
        case .source(let source): view.take(site.sources[source].work.value)
        case .footnote(let footnote):
            if let source = site.footnotes[footnote].source { view.take(site.sources[source].work.value) }
            view.name = name(.footnote(footnote))
        case .article(let article):
            view.standing = "this site’s briefing"
            view.date = site.articles[article].record.date
            view.rank += 1
        default:
            if case .source(.work(let work)) = account.record.origin { view.take(work) }
        }
        return view
    }

    /// What the page and the accounts say, point by point.
    func accountRows(of event: Handle<Site.Event>) -> [AccountRow] {
        let accounts = accounts(of: event)
        return site.events[event].givenPoints.enumerated().map { place, point in
            AccountRow(
                point: point, own: site.events[event].record.value.text(of: point),
                findings: accounts.compactMap { $0.findings[at: place] },
                differs: site.events[event].isDisputed(on: point))
        }
    }
}

extension AccountView {
    /// Takes the name, the type and the date of a work.
    fileprivate mutating func take(_ work: Work) {
        name = work.outlet ?? work.name
        let standing = work.standing ?? .unknown
        self.standing = Words.standing(standing)
        date = work.date
        rank = Work.Standing.allCases.firstIndex(of: standing) ?? rank
    }
}

extension Site.Event {
    /// The points that at least one account gives.
    var givenPoints: [AccountView.Point] {
        AccountView.Point.allCases.filter { point in accounts.contains { $0.record.text(of: point) != nil } }
    }

    /// The accounts that are not the site's own.
    var independentAccounts: [Catalog.Account] {
        accounts.filter { if case .article = $0.origin { false } else { true } }.map(\.record)
    }

    /// Whether the accounts, or an account and the page, cannot all be right on a point.
    func isDisputed(on point: AccountView.Point) -> Bool {
        let all = accounts.map(\.record)
        return Catalog.Account.conflict(on: point, among: all) || record.value.isContradicted(by: all, on: point)
    }

    /// Whether its accounts differ on any point.
    var isDisputed: Bool { !accounts.isEmpty && givenPoints.contains(where: isDisputed) }
}

extension Catalog.Account {
    /// What the account says about a point.
    func text(of point: AccountView.Point) -> String? {
        switch point {
        case .when: date?.inShortWords
        case .place: place
        case .killed: killed?.inWords
        case .injured: injured?.inWords
        case .claimedBy: claimedBy
        }
    }

    func figure(_ point: AccountView.Point) -> Quantity? {
        switch point {
        case .killed: killed
        case .injured: injured
        case .when, .place, .claimedBy: nil
        }
    }

    /// Whether two of some accounts cannot both be right on a point.
    static func conflict(on point: AccountView.Point, among accounts: [Catalog.Account]) -> Bool {
        switch point {
        case .when: disjoint(accounts.compactMap(\.date).map { min($0.earliest, $0.latest)...$0.latest })
        case .killed, .injured: disjoint(accounts.compactMap { $0.figure(point)?.range })
        case .place: Place.differ(accounts.compactMap(\.place))
        case .claimedBy: Place.differ(accounts.compactMap(\.claimedBy))
        }
    }

    /// Whether two of some ranges have nothing in common.
    private static func disjoint<Bound>(_ ranges: [ClosedRange<Bound>]) -> Bool {
        guard let last = ranges.map(\.lowerBound).max(), let first = ranges.map(\.upperBound).min() else {
            return false
        }
        return last > first
    }
}

extension Catalog.Event {
    /// What the event's page says about a point.
    func text(of point: AccountView.Point) -> String? {
        switch point {
        case .when: date.inShortWords
        case .place: place?.name
        case .killed, .injured: figure(point)?.inWords
        case .claimedBy: nil
        }
    }

    /// How far an account agrees with this page; nil if one of them says nothing.
    func agreement(of account: Catalog.Account, on point: AccountView.Point) -> Agreement? {
        switch point {
        case .when: account.date.map(date.agreement)
        case .place:
            account.place.flatMap { other in place.map { Place.differ([$0.name, other]) ? .differs : .agrees } }
        case .killed, .injured: account.figure(point).flatMap { figure(point)?.agreement(of: $0) }
        case .claimedBy: nil
        }
    }

    /// Whether one of some accounts cannot be right on a point if this page is.
    func isContradicted(by accounts: [Catalog.Account], on point: AccountView.Point) -> Bool {
        accounts.contains { agreement(of: $0, on: point) == .differs }
    }

    func figure(_ point: AccountView.Point) -> Quantity? {
        figures.first { $0.name.lowercased() == point.rawValue }?.quantity
    }
}

extension Agreement {
    /// What to say about an account; nil if it agrees.
    ///
    /// - Parameter within: What to say of a more precise one.
    func word(within: String) -> String? {
        switch self {
        case .agrees: nil
        case .within: within
        case .wider: "less exact"
        case .overlaps: "overlaps"
        case .differs: "differs"
        }
    }
}

extension Place {
    /// Whether some names are not all of one place or group: one that contains the shortest agrees with it, as `a market
    /// in Ürümqi` does with `Ürümqi`.
    fileprivate static func differ(_ names: [String]) -> Bool {
        let names = names.map { $0.lowercased() }
        guard let shortest = names.min(by: { $0.utf8.count < $1.utf8.count }) else { return false }
        return !names.allSatisfy { $0.contains(shortest) }
    }

    /// In degrees with at most four decimals: `43.8, 87.6`.
    var coordinates: String? {
        guard let latitude, let longitude, latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
        return "\(Self.shortened(latitude)), \(Self.shortened(longitude))"
    }

    private static func shortened(_ degrees: Double) -> Double {
        Double(Int(degrees * 10_000 + (degrees < 0 ? -0.5 : 0.5))) / 10_000
    }
}
