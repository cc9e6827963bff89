import Model

extension Catalog {
    /// The catalog in the order in which readers meet its entries; an entry's place is its handle from then on.
    func inReadingOrder() -> Catalog {
        var sorted = self
        sorted.articles = articles.inOrder { ArticleRank($0.date, Rank($0.title, $0.header)) }
        sorted.events = events.inOrder { EventRank($0.date, Rank($0.title, $0.header)) }
        sorted.actors = actors.inOrder { Rank($0.name, $0.header) }
        sorted.sources = sources.inOrder { Rank($0.work.sortName, $0.header) }
        sorted.pages = pages.inOrder { Rank($0.title, $0.header) }
        return sorted
    }
}

/// By name, then by id.
private struct Rank: Comparable {
    let name: SortKey
    let id: String

    init(_ name: String, _ header: Catalog.Header) {
        self.name = SortKey(name)
        id = header.id
    }

    static func < (left: Rank, right: Rank) -> Bool { (left.name, left.id) < (right.name, right.id) }
}

/// The newest first.
private struct ArticleRank: Comparable {
    let date: PartialDate
    let rank: Rank

    init(_ date: PartialDate, _ rank: Rank) {
        self.date = date
        self.rank = rank
    }

    static func < (left: ArticleRank, right: ArticleRank) -> Bool {
        (right.date.latest, right.date.earliest, left.rank) < (left.date.latest, left.date.earliest, right.rank)
    }
}

/// The earliest first.
private struct EventRank: Comparable {
    let date: PartialDate
    let rank: Rank

    init(_ date: PartialDate, _ rank: Rank) {
        self.date = date
        self.rank = rank
    }

    static func < (left: EventRank, right: EventRank) -> Bool {
        (left.date.earliest, left.date.latest, left.rank) < (right.date.earliest, right.date.latest, right.rank)
    }
}

extension Array {
    /// Sorted by a key that is made once for each element; equal ones keep their order.
    func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] {
        let keys = map(key)
        return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
    }
}
