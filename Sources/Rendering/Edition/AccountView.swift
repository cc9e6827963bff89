import Model

/// What one source says of an event, each point held against what the event's own page says.
struct AccountView: Sendable {
    /// One point of an account.
    struct Cell: Sendable {
        var text: String
        /// Whether it agrees with the event's page; nil where that says nothing on the point.
        var agrees: Bool?

        var differs: Bool { agrees == false }
    }

    var name: String
    var detail: String?
    var origin: Entity?
    var date: Cell?
    var place: Cell?
    var killed: Cell?
    var injured: Cell?
    var claimedBy: String?
    var says: String?

    private var points: [(name: String, cell: Cell?)] {
        [("date", date), ("place", place), ("killed", killed), ("injured", injured)]
    }

    var differs: Bool { points.contains { $0.cell?.differs == true } }

    /// `agrees` or `differs: date, killed`; nil where nothing compares.
    var verdict: String? {
        let differing = points.filter { $0.cell?.differs == true }.map(\.name)
        if let list = Words.list(differing) { return "differs: " + list }
        return points.contains { $0.cell?.agrees == true } ? "agrees" : nil
    }
}

extension Edition {
    /// The accounts of an event, compared.
    func accounts(of event: Int) -> [AccountView] {
        guard !events[event].accounts.isEmpty else { return [] }
        let record = events[event].record
        return events[event].accounts.map { account in
            var view = AccountView(name: "An account", claimedBy: account.record.claimedBy, says: account.record.says)
            if let origin = account.origin {
                (view.name, view.detail, view.origin) = (name(origin), detail(origin), origin)
            } else if case .source(.work(let work)) = account.record.origin {
                view.name = Words.title(work)
            }
            view.date = account.record.date.map {
                let overlaps = $0.earliest <= record.date.latest && record.date.earliest <= $0.latest
                return AccountView.Cell(text: $0.inShortWords, agrees: overlaps)
            }
            view.place = account.record.place.map { place in
                AccountView.Cell(text: place, agrees: record.place.map { Self.sameName($0.name, place) })
            }
            view.killed = cell(account.record.killed, against: "killed", of: record)
            view.injured = cell(account.record.injured, against: "injured", of: record)
            return view
        }
    }

    private func cell(_ quantity: Quantity?, against name: String, of event: Catalog.Event) -> AccountView.Cell? {
        quantity.map { quantity in
            let own = event.figures.first { $0.name.lowercased() == name }
            return AccountView.Cell(
                text: quantity.inWords, agrees: own.map { $0.quantity.range.overlaps(quantity.range) })
        }
    }

    /// Whether one place name is, or holds, the other: `Ürümqi` and `a market in Ürümqi` agree.
    private static func sameName(_ one: String, _ other: String) -> Bool {
        let (one, other) = (one.lowercased(), other.lowercased())
        return one.contains(other) || other.contains(one)
    }
}

extension Quantity {
    /// The numbers it can mean, its hedge taken at its word; `about` is taken as a tenth more or less.
    var range: ClosedRange<Int> {
        let lower = low ?? best ?? 0
        let upper = max(lower, high ?? best ?? .max)
        switch hedge?.lowercased() {
        case "more than", "over", "at least", "no fewer than", "not less than": return lower...(.max)
        case "almost", "nearly", "up to", "at most", "fewer than", "less than", "under": return 0...upper
        case "about", "around", "some", "approximately", "roughly", "circa", "c.":
            return (lower - lower / 10)...(upper > .max / 2 ? upper : upper + upper / 10)
        default: return lower...upper
        }
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
