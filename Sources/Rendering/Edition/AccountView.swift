import Model

/// What one source says of an event, each point held against what the event's own page says.
struct AccountView: Sendable {
    /// What may be compared.
    enum Point: String, Sendable, CaseIterable {
        case when, place = "where", killed, injured
        case claimedBy = "claimed by"
    }

    /// One point of an account.
    struct Finding: Sendable {
        var point: Point
        /// What the account says of it; nil where it says nothing.
        var text: String?
        /// What the event's own page says of it.
        var own: String?
        /// Whether the two agree; nil where one of them says nothing.
        var agrees: Bool?

        /// `agrees`, `differs; this page: 31`, `not on this page`; nil where the account says nothing.
        var verdict: String? {
            guard text != nil else { return nil }
            guard let agrees, let own else { return "not on this page" }
            if !agrees { return "differs; this page: \(own)" }
            return own == text ? "agrees" : "agrees; this page: \(own)"
        }
    }

    var name: String
    var detail: String?
    var origin: Entity?
    /// The points that some account of the event gives.
    var findings: [Finding] = []
    var says: String?

    var differs: Bool { findings.contains { $0.agrees == false } }
    var agrees: Bool { !differs && findings.contains { $0.agrees == true } }

    /// `agrees` or `differs: when, killed`; nil where nothing compares.
    var verdict: String? {
        let differing = findings.filter { $0.agrees == false }.map(\.point.rawValue)
        if let list = Words.list(differing) { return "differs: " + list }
        return agrees ? "agrees" : nil
    }
}

extension Edition {
    /// The accounts of an event, compared.
    func accounts(of event: Int) -> [AccountView] {
        guard !events[event].accounts.isEmpty else { return [] }
        let record = events[event].record.value
        let points = AccountView.Point.allCases.filter { point in
            events[event].accounts.contains { $0.record.text(of: point) != nil }
        }
        return events[event].accounts.map { account in
            var view = AccountView(name: "An account", says: account.record.says)
            if let origin = account.origin {
                (view.name, view.detail, view.origin) = (name(origin), detail(origin), origin)
            } else if case .source(.work(let work)) = account.record.origin {
                view.name = work.name
            }
            view.findings = points.map { point in
                AccountView.Finding(
                    point: point, text: account.record.text(of: point), own: record.text(of: point),
                    agrees: record.agrees(with: account.record, on: point))
            }
            return view
        }
    }

    /// How the accounts of an event stand to its page: `Three accounts: one agrees, two differ.`
    private func summaryOfAccounts(of event: Int) -> String? {
        let views = accounts(of: event)
        guard !views.isEmpty else { return nil }
        let (agree, differ) = (views.count { $0.agrees }, views.count { $0.differs })
        let silent = views.count - agree - differ
        let count = Words.capitalised(Words.number(views.count)) + (views.count == 1 ? " account" : " accounts")
        guard agree + differ > 0 else { return "\(count), with no point that could be compared." }
        let parts = [
            agree == 0 ? nil : Words.number(agree) + (agree == 1 ? " agrees with this page" : " agree with this page"),
            differ == 0 ? nil : Words.number(differ) + (differ == 1 ? " differs" : " differ"),
            silent == 0 ? nil : Words.number(silent) + " with nothing to compare",
        ]
        return Words.list(parts.compactMap(\.self)).map { "\(count): \($0)." }
    }
}

extension Edition {
    /// How accounts and briefings stand to the page of an event, in one or two sentences.
    func accountSummary(of event: Int) -> String? {
        let parts = [summaryOfAccounts(of: event), summaryOfStatements(of: event)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension Catalog.Account {
    /// What the account says of a point.
    fileprivate func text(of point: AccountView.Point) -> String? {
        switch point {
        case .when: date?.inShortWords
        case .place: place
        case .killed: killed?.inWords
        case .injured: injured?.inWords
        case .claimedBy: claimedBy
        }
    }
}

extension Catalog.Event {
    /// What the event's page says of a point.
    fileprivate func text(of point: AccountView.Point) -> String? {
        switch point {
        case .when: date.inShortWords
        case .place: place?.name
        case .killed, .injured: figure(point)?.inWords
        case .claimedBy: nil
        }
    }

    /// Whether an account can be true together with this page; nil where one of them says nothing.
    fileprivate func agrees(with account: Catalog.Account, on point: AccountView.Point) -> Bool? {
        switch point {
        case .when: account.date.map { $0.earliest <= date.latest && date.earliest <= $0.latest }
        case .place: account.place.flatMap { other in place.map { Self.sameName($0.name, other) } }
        case .killed: Self.overlap(account.killed, figure(point))
        case .injured: Self.overlap(account.injured, figure(point))
        case .claimedBy: nil
        }
    }

    private func figure(_ point: AccountView.Point) -> Quantity? {
        figures.first { $0.name.lowercased() == point.rawValue }?.quantity
    }

    private static func overlap(_ one: Quantity?, _ other: Quantity?) -> Bool? {
        guard let one, let other else { return nil }
        return one.range.overlaps(other.range)
    }

    /// Whether one place name is, or holds, the other: `Ürümqi` and `a market in Ürümqi` agree.
    private static func sameName(_ one: String, _ other: String) -> Bool {
        let (one, other) = (one.lowercased(), other.lowercased())
        return one.contains(other) || other.contains(one)
    }
}

extension Place {
    /// In degrees with at most four decimals: `43.8, 87.6`.
    var coordinates: String? {
        guard let latitude, let longitude, latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
        return "\(Self.shortened(latitude)), \(Self.shortened(longitude))"
    }

    private static func shortened(_ degrees: Double) -> Double {
        Double(Int(degrees * 10_000 + (degrees < 0 ? -0.5 : 0.5))) / 10_000
    }
}
