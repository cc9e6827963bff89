import Base
import Model

/// What one source says about an event, each point compared with what the event's own page says.
struct AccountView: Sendable {
    /// A point on which accounts can be compared.
    enum Point: String, Sendable, CaseIterable {
        case when, place = "where", killed, injured
        case claimedBy = "claimed by"
    }

    /// One point of an account.
    struct Finding: Sendable {
        var point: Point
        /// What the account says about it; nil if it says nothing.
        var text: String?
        /// What the event's own page says about it.
        var own: String?
        /// How far the two agree; nil if one of them says nothing.
        var agreement: Agreement?
        /// Whether the page gives a number with a lowest and a highest value.
        var isOwnRange = false
        /// Whether an article of the site says it: that is not an independent source that could confirm the site.
        var isOfSite = false

        var differs: Bool { agreement == .differs }
        var agrees: Bool { agreement == .agrees && !isOfSite }
        /// Whether it is compatible with the page but does not confirm it.
        var fits: Bool { agreement != nil && !differs && !agrees }

        /// `agrees`, `within the range; our summary: 26 to 31`, `differs; our summary: 31`, `not in our summary`; nil
        /// if the account says nothing.
        var verdict: String? {
            guard let text else { return nil }
            guard let agreement, let own else { return "not in our summary" }
            return agreement.verdict(on: text, own: own, isOwnRange: isOwnRange, isOfSite: isOfSite)
        }
    }

    var name: String
    var detail: String?
    var origin: Entity?
    /// The points that at least one account of the event gives.
    var findings: [Finding] = []
    var says: String?
    /// Whether an article of the site gives it.
    var isOfSite = false

    var differs: Bool { findings.contains(where: \.differs) }
    /// Whether it confirms everything that can be compared.
    var agrees: Bool { findings.contains(where: \.agrees) && !differs && !findings.contains(where: \.fits) }
    /// Whether all of it is compatible with the page, but not all of it confirms the page.
    var fits: Bool { !isOfSite && !differs && findings.contains(where: \.fits) }

    /// `agrees`, `fits: killed` or `differs: when, killed`; nil if nothing can be compared.
    var verdict: String? {
        if let list = list(of: \.differs) { return "differs: " + list }
        if fits, let list = list(of: \.fits) { return "fits: " + list }
        return agrees ? "agrees" : nil
    }

    private func list(of isSo: (Finding) -> Bool) -> String? {
        Words.list(findings.filter(isSo).map(\.point.rawValue))
    }
}

extension Agreement {
    /// How far a statement agrees with this page, in words.
    ///
    /// - Parameters:
    ///   - own: What the page says.
    ///   - isOwnRange: Whether that is a number with a lowest and a highest value.
    ///   - isOfSite: Whether an article of the site says it.
    func verdict(on text: String, own: String, isOwnRange: Bool, isOfSite: Bool) -> String {
        let page = "; our summary: \(own)"
        return switch self {
        case .agrees: (isOfSite ? "as in our summary" : "agrees") + (own == text ? "" : page)
        case .within: (isOwnRange ? "within the range" : "fits") + page
        case .wider: "less exact" + page
        case .overlaps: "overlaps" + page
        case .differs: "differs" + page
        }
    }
}

extension Edition {
    /// The accounts of an event, compared.
    func accounts(of event: Handle<Site.Event>) -> [AccountView] {
        guard !site.events[event].accounts.isEmpty else { return [] }
        let record = site.events[event].record.value
        let points = AccountView.Point.allCases.filter { point in
            site.events[event].accounts.contains { $0.record.text(of: point) != nil }
        }
        return site.events[event].accounts.map { account in
            var view = AccountView(name: "An account", says: account.record.says)
            if let origin = account.origin {
                (view.name, view.detail, view.origin) = (name(origin), detail(origin), origin)
            } else if case .source(.work(let work)) = account.record.origin {
                view.name = work.name
            }
            if case .article = account.origin { view.isOfSite = true }
            view.findings = points.map { point in
                AccountView.Finding(
                    point: point, text: account.record.text(of: point), own: record.text(of: point),
                    agreement: record.agreement(of: account.record, on: point),
                    isOwnRange: record.figure(point)?.isRange ?? false, isOfSite: view.isOfSite)
            }
            return view
        }
    }

    /// How far the accounts of an event agree with its page: `Three accounts: one agrees, two differ.`
    private func summaryOfAccounts(of event: Handle<Site.Event>) -> String? {
        let views = accounts(of: event)
        guard !views.isEmpty else { return nil }
        let (agree, fit) = (views.count { $0.agrees }, views.count { $0.fits })
        let (differ, own) = (views.count { $0.differs }, views.count { $0.isOfSite && !$0.differs })
        let silent = views.count - agree - fit - differ - own
        let count = Words.capitalised(Words.number(views.count)) + (views.count == 1 ? " account" : " accounts")
        guard silent < views.count else { return "\(count), with nothing to compare." }
        let parts = [
            Words.counted(agree, "agrees with our summary", "agree with our summary"),
            Words.counted(fit, "is compatible with our summary", "are compatible with our summary"),
            Words.counted(differ, "differs", "differ"),
            Words.counted(own, "is this site’s own", "are this site’s own"),
            Words.counted(silent, "gives no details", "give no details"),
        ]
        return Words.list(parts.compactMap(\.self)).map { "\(count): \($0)." }
    }
}

extension Edition {
    /// How far accounts and briefings agree with the page of an event, in one or two sentences.
    func accountSummary(of event: Handle<Site.Event>) -> String? {
        let parts = [summaryOfAccounts(of: event), summaryOfStatements(of: event)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension Catalog.Account {
    /// What the account says about a point.
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
    /// What the event's page says about a point.
    fileprivate func text(of point: AccountView.Point) -> String? {
        switch point {
        case .when: date.inShortWords
        case .place: place?.name
        case .killed, .injured: figure(point)?.inWords
        case .claimedBy: nil
        }
    }

    /// How far an account agrees with this page; nil if one of them says nothing.
    fileprivate func agreement(of account: Catalog.Account, on point: AccountView.Point) -> Agreement? {
        switch point {
        case .when: account.date.map(date.agreement)
        case .place:
            account.place.flatMap { other in place.map { Self.sameName($0.name, other) ? .agrees : .differs } }
        case .killed: account.killed.flatMap { figure(point)?.agreement(of: $0) }
        case .injured: account.injured.flatMap { figure(point)?.agreement(of: $0) }
        case .claimedBy: nil
        }
    }

    fileprivate func figure(_ point: AccountView.Point) -> Quantity? {
        figures.first { $0.name.lowercased() == point.rawValue }?.quantity
    }

    /// Whether one place name equals or contains the other: `Ürümqi` and `a market in Ürümqi` agree.
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
