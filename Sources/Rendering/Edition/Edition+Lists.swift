import Model

extension Edition {
    /// The actors kind by kind, in the order of the kinds.
    func actorsByKind() -> [KindGroup<Site.Actor>] {
        Catalog.Actor.Kind.allCases.compactMap { kind in
            let found = actors.indices.filter { actors[$0].record.kind == kind }
            guard !found.isEmpty else { return nil }
            return KindGroup(title: Words.kinds(kind), id: kind.rawValue, entries: found.map { Handle($0) })
        }
    }

    /// The events kind by kind, the kinds in the order of the alphabet.
    func eventsByKind() -> [KindGroup<Site.Event>] {
        var kinds: [String: [Handle<Site.Event>]] = [:]
        for index in events.indices { kinds[eventLines[index].kind, default: []].append(Handle(index)) }
        return kinds.sorted { $0.key < $1.key }.enumerated().map { place, group in
            KindGroup(title: group.key, id: "kind-\(place + 1)", entries: group.value)
        }
    }

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
