import Base

/// Where each entry of a list stood the last time, if it was the same.
struct EntryChange: Sendable {
    /// By the place now: the place of the same entry in the last list, or -1.
    private let places: [Int]
    /// Whether entries with the same ids stand at the same places.
    let hasSameOrder: Bool
    /// Whether nothing at all has changed.
    let isNone: Bool

    init<Entry: Equatable>(from old: [Entry], to new: [Entry], id: (Entry) -> String) {
        guard !old.isStored(with: new) else {
            (places, hasSameOrder, isNone) = (Array(new.indices), true, true)
            return
        }
        var byID: [String: Int]?
        var places: [Int] = []
        places.reserveCapacity(new.count)
        var hasSameOrder = old.count == new.count
        for index in new.indices {
            var place: Int? = index
            if index >= old.count || id(old[index]) != id(new[index]) {
                hasSameOrder = false
                let known = byID ?? Dictionary(old.enumerated().map { (id($1), $0) }) { first, _ in first }
                byID = known
                place = known[id(new[index])]
            }
            if let found = place, old[found] != new[index] { place = nil }
            places.append(place ?? -1)
        }
        self.places = places
        self.hasSameOrder = hasSameOrder
        isNone = hasSameOrder && places.elementsEqual(new.indices)
    }

    /// Where the same entry stood, if there was one.
    func place(of index: Int) -> Int? { places[index] >= 0 ? places[index] : nil }

    /// Whether the same entry stood at the same place.
    func isSame(_ index: Int) -> Bool { places[index] == index }

    /// The places of the entries that were not there, were another or stood elsewhere.
    var changed: [Int] { places.indices.filter { places[$0] != $0 } }
}
