import Base
import Model

extension Edition {
    /// On what the accounts of an event agree, and on what they differ, in a sentence or two: `Four accounts agree on the
    /// place and differ on the date and the number killed: 132 to 150.` The site's own articles count only if nobody else
    /// gives an account; nil without any.
    func accountSummary(of event: Handle<Site.Event>) -> String? {
        let independent = site.events[event].independentAccounts
        let accounts = independent.isEmpty ? site.events[event].accounts.map(\.record) : independent
        guard let count = Words.counted(accounts.count, "account", "accounts") else { return nil }
        let all = Words.capitalised(count) + (independent.isEmpty ? ", from our own briefings" : "")
        let points = site.events[event].givenPoints
        let speaking = accounts.filter { account in points.contains { account.text(of: $0) != nil } }
        guard !speaking.isEmpty else { return "\(all), without a date, a place or a figure." }
        let comparison = AccountComparison(own: site.events[event].record.value, accounts: speaking, points: points)
        if speaking.count == 1 {
            let lead = accounts.count == 1 ? all : "\(all), one of which gives details"
            return comparison.withOwn.map { "\(lead): \($0)." } ?? "\(lead)."
        }
        let silent = accounts.count - speaking.count
        let some = "\(Words.capitalised(Words.number(speaking.count))) of \(Words.number(accounts.count)) accounts"
        let lead = silent == 0 ? all : some
        let verdict = comparison.amongThemselves ?? "speak of different points"
        return "\(lead) \(verdict)." + (comparison.ofOwn.map { " \($0)." } ?? "")
    }
}

/// On which points accounts agree or differ, among themselves and with the event's page.
private struct AccountComparison {
    let own: Catalog.Event
    let accounts: [Catalog.Account]
    let points: [AccountView.Point]

    /// `agree on the place and differ on the date`; nil if no two of them speak of the same point.
    var amongThemselves: String? {
        let shared = points.filter { point in accounts.count { $0.text(of: point) != nil } > 1 }
        let differing = shared.filter { Catalog.Account.conflict(on: $0, among: accounts) }
        let agreeing = shared.filter { !differing.contains($0) }
        let parts = [
            Words.names(agreeing.map(\.noun)).map { "agree on " + $0 },
            differ(on: differing, with: nil).map { "differ on " + $0 },
        ]
        return Words.names(parts.compactMap(\.self))
    }

    /// `Our reading differs from theirs on the date`, where they agree among themselves.
    var ofOwn: String? {
        let differing = points.filter { point in
            !Catalog.Account.conflict(on: point, among: accounts) && own.isContradicted(by: accounts, on: point)
        }
        return differ(on: differing, with: own).map { "Our reading differs from theirs on " + $0 }
    }

    /// `it agrees with our reading on the date and differs on the place`, of a single account; nil if nothing can be
    /// compared.
    var withOwn: String? {
        let compared = points.filter { point in accounts.contains { own.agreement(of: $0, on: point) != nil } }
        let differing = compared.filter { own.isContradicted(by: accounts, on: $0) }
        let agreeing = compared.filter { !differing.contains($0) }
        let others = differ(on: differing, with: own)
        guard let same = Words.names(agreeing.map(\.noun)) else {
            return others.map { "it differs from our reading on \($0)" }
        }
        return "it agrees with our reading on \(same)" + (others.map { " and differs on \($0)" } ?? "")
    }

    /// `the date and the number killed: 132 to 150`; nil for no point.
    private func differ(on points: [AccountView.Point], with own: Catalog.Event?) -> String? {
        let ranges = points.map { range(of: $0, with: own) }
        let isSingle = ranges.compactMap(\.self).count == 1 && ranges.last != .some(nil)
        let nouns = zip(points, ranges).map { point, range in
            range.map { isSingle ? "\(point.noun): \($0)" : "\(point.noun) (\($0))" } ?? point.noun
        }
        return Words.names(nouns)
    }

    /// From the lowest to the highest number that is given for a figure.
    private func range(of point: AccountView.Point, with own: Catalog.Event?) -> String? {
        let quantities = accounts.compactMap { $0.figure(point) } + [own?.figure(point)].compactMap(\.self)
        let numbers = quantities.flatMap(\.given)
        guard let low = numbers.min(), let high = numbers.max(), low < high else { return nil }
        return "\(Quantity.grouped(low)) to \(Quantity.grouped(high))"
    }
}
