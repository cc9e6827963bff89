import Base
import Model

/// Puts a catalog into the order in which readers meet its entries, each alias as the path of a file; an entry's place is its handle
/// from then on.
struct CatalogOrder: Sendable {
    private var articles = Memo<[Catalog.Entry<Catalog.Article>], OrderedList<Catalog.Article>>()
    private var events = Memo<[Catalog.Entry<Catalog.Event>], OrderedList<Catalog.Event>>()
    private var actors = Memo<[Catalog.Entry<Catalog.Actor>], OrderedList<Catalog.Actor>>()
    private var sources = Memo<[Catalog.Entry<Catalog.Source>], OrderedList<Catalog.Source>>()
    private var pages = Memo<[Catalog.Entry<Catalog.Page>], OrderedList<Catalog.Page>>()

    /// The catalog in order, and what was found of the aliases.
    mutating func order(_ given: Catalog) -> Diagnosed<Catalog> {
        let articles = articles(given.articles) { articles in
            OrderedList(
                articles.inOrder {
                    Days(newestFirst: $0.date)
                } then: {
                    Rank($0.title, $0.header)
                })
        }
        let events = events(given.events) { events in
            OrderedList(
                events.inOrder {
                    Days($0.date)
                } then: {
                    Rank($0.title, $0.header)
                })
        }
        let actors = actors(given.actors) { OrderedList($0.inOrder { Rank($0.name, $0.header) }) }
        let sources = sources(given.sources) { OrderedList($0.inOrder { Rank($0.work.sortName, $0.header) }) }
        let pages = pages(given.pages) { OrderedList($0.inOrder { Rank($0.title, $0.header) }) }
        let home = OrderedList(given.home.map { [$0] } ?? [])
        var catalog = given
        catalog.articles = articles.entries
        catalog.events = events.entries
        catalog.actors = actors.entries
        catalog.sources = sources.entries
        catalog.pages = pages.entries
        catalog.home = home.entries.first
        let findings = articles.findings + events.findings + actors.findings + sources.findings + pages.findings
        return Diagnosed(catalog, findings + home.findings)
    }
}

/// One list of a catalog in reading order, its aliases as paths.
private struct OrderedList<Record: HeadedRecord>: Sendable {
    private(set) var entries: [Catalog.Entry<Record>]
    private(set) var findings: [Diagnostic] = []

    init(_ entries: [Catalog.Entry<Record>]) {
        self.entries = entries
        for index in entries.indices where !entries[index].record.header.aliases.isEmpty {
            findings += Aliases.normalise(&self.entries[index].record.header.value)
        }
    }
}

/// The record of an entry that may have old addresses.
private protocol HeadedRecord: Sendable, Equatable {
    var header: Shared<Catalog.Header> { get set }
}

extension Catalog.Article: HeadedRecord {}
extension Catalog.Event: HeadedRecord {}
extension Catalog.Actor: HeadedRecord {}
extension Catalog.Source: HeadedRecord {}
extension Catalog.Page: HeadedRecord {}

/// The days of a date, as lists are sorted by them.
struct Days: Comparable {
    private let first: Int32
    private let second: Int32
    /// If two have the same days, the certain one comes first.
    private let isGuess: Bool

    init(_ date: PartialDate) {
        first = date.earliest.daysSince1970
        second = date.latest.daysSince1970
        isGuess = date.isApproximate || date.isUncertain
    }

    init(newestFirst date: PartialDate) {
        first = -date.latest.daysSince1970
        second = -date.earliest.daysSince1970
        isGuess = false
    }

    static func < (left: Days, right: Days) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.second != right.second { return left.second < right.second }
        return !left.isGuess && right.isGuess
    }
}

/// By name, then by id.
struct Rank: Comparable {
    private let name: SortKey
    private let id: String

    init(_ name: String, _ header: Shared<Catalog.Header>) {
        self.name = SortKey(name)
        id = header.id
    }

    static func < (left: Rank, right: Rank) -> Bool {
        left.name != right.name ? left.name < right.name : left.id < right.id
    }
}

extension Array {
    /// Sorted by a key that is made once for each element; equal ones keep their order.
    func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] {
        order(of: keys(key)).map { self[$0] }
    }

    /// Sorted by a key, and where that is equal by a second one, which is made only there.
    func inOrder<First: Comparable, Second: Comparable>(
        of first: (Element) -> First, then second: (Element) -> Second
    ) -> [Element] {
        let keys = keys(first)
        var order = order(of: keys)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, keys[order[end]] == keys[order[start]] { end += 1 }
            if end > start + 1 { order[start..<end] = order[start..<end].inOrder { second(self[$0]) }[...] }
            start = end
        }
        return order.map { self[$0] }
    }

    /// A key of each element, made without copying the elements.
    private func keys<Key>(_ key: (Element) -> Key) -> [Key] {
        let elements = span
        var keys: [Key] = []
        keys.reserveCapacity(count)
        for index in elements.indices { keys.append(key(elements[index])) }
        return keys
    }

    private func order<Key: Comparable>(of keys: [Key]) -> [Int] {
        let keys = keys.span
        return indices.sorted { left, right in
            if keys[left] < keys[right] { return true }
            return !(keys[right] < keys[left]) && left < right
        }
    }
}

extension ArraySlice {
    fileprivate func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] { Array(self).inOrder(of: key) }
}
