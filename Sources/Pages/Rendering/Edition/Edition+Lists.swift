import Model

extension Edition {
    /// The actors named most often, the first of the list where two are named as often.
    func mostNamedActors(_ count: Int) -> [Handle<Site.Actor>] {
        let order = actors.indices.sorted { (-actors[$0].mentionCount, $0) < (-actors[$1].mentionCount, $1) }
        return order.prefix(count).map { Handle($0) }
    }

    /// The events named most often, the latest where two are named as often, in the order of time.
    func mostNamedEvents(_ count: Int) -> [Handle<Site.Event>] {
        let order = events.indices.sorted { (-events[$0].mentionCount, -$0) < (-events[$1].mentionCount, -$1) }
        return order.prefix(count).sorted().map { Handle($0) }
    }

    /// How the sources stand, in words: `2 official · 3 press`; nil where there are none.
    func standings() -> String? {
        let parts = Work.Standing.allCases.compactMap { standing -> String? in
            let count = sources.count { ($0.work.standing ?? .unknown) == standing }
            return count == 0 ? nil : "\(Quantity.grouped(count)) \(Words.standing(standing))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
