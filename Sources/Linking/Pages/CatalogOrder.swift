import Model

extension Catalog {
    /// The catalog in the order in which readers meet its entries; an entry's place is its handle from then on.
    func inReadingOrder() -> Catalog {
        var sorted = self
        sorted.articles = articles.inOrder {
            Rank(first: -$0.date.latest.daysSince1970, second: -$0.date.earliest.daysSince1970, $0.title, $0.header)
        }
        sorted.events = events.inOrder {
            let (first, last) = ($0.date.earliest.daysSince1970, $0.date.latest.daysSince1970)
            return Rank(
                first: first, second: last, isGuess: $0.date.isApproximate || $0.date.isUncertain, $0.title, $0.header)
        }
        sorted.actors = actors.inOrder { Rank($0.name, $0.header) }
        sorted.sources = sources.inOrder { Rank($0.work.sortName, $0.header) }
        sorted.pages = pages.inOrder { Rank($0.title, $0.header) }
        return sorted
    }
}

/// By day, then by name, then by id.
private struct Rank: Comparable {
    /// Days before which, or after which, all others come: two numbers to be compared first.
    let first: Int32
    let second: Int32
    /// Of two with the same days, the one that is sure comes first.
    let isGuess: Bool
    let name: SortKey
    let id: String

    init(first: Int32 = 0, second: Int32 = 0, isGuess: Bool = false, _ name: String, _ header: Catalog.Header) {
        self.first = first
        self.second = second
        self.isGuess = isGuess
        self.name = SortKey(name)
        id = header.id
    }

    static func < (left: Rank, right: Rank) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.second != right.second { return left.second < right.second }
        if left.isGuess != right.isGuess { return right.isGuess }
        if left.name.text != right.name.text { return left.name.text < right.name.text }
        return left.id < right.id
    }
}

extension Array {
    /// Sorted by a key that is made once for each element; equal ones keep their order.
    func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] {
        let keys = map(key)
        let order = keys.withUnsafeBufferPointer { keys in
            indices.sorted { left, right in
                if keys[left] < keys[right] { return true }
                return !(keys[right] < keys[left]) && left < right
            }
        }
        return order.map { self[$0] }
    }
}
