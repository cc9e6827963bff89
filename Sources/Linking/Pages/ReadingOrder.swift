import Base
import Model

/// The days of a date, as lists are sorted by them.
struct Days: Comparable {
    private let first: Int32
    private let second: Int32
    /// Of two with the same days, the one that is sure comes first.
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

    /// A key of each element, none of which is copied for it.
    private func keys<Key>(_ key: (Element) -> Key) -> [Key] {
        withUnsafeBufferPointer { elements in elements.indices.map { key(elements[$0]) } }
    }

    private func order<Key: Comparable>(of keys: [Key]) -> [Int] {
        keys.withUnsafeBufferPointer { keys in
            indices.sorted { left, right in
                if keys[left] < keys[right] { return true }
                return !(keys[right] < keys[left]) && left < right
            }
        }
    }
}

extension ArraySlice {
    fileprivate func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] { Array(self).inOrder(of: key) }
}
