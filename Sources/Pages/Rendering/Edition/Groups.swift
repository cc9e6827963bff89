extension Sequence {
    /// The elements that have something in common, in the order in which groups begin; those that have nothing are left out.
    func groups<Key: Hashable>(by key: (Element) -> Key?) -> [(key: Key, elements: [Element])] {
        var groups: [(key: Key, elements: [Element])] = []
        var places: [Key: Int] = [:]
        for element in self {
            guard let key = key(element) else { continue }
            if let place = places[key] {
                groups[place].elements.append(element)
            } else {
                places[key] = groups.count
                groups.append((key, [element]))
            }
        }
        return groups
    }
}
