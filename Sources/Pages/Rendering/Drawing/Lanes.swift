/// Puts things of some width into as few lanes as it can, so that none touches another.
enum Lanes {
    /// The lane of each thing, 0 the first; each goes to the first lane that has room for it, in the order given.
    static func packed(_ extents: [ClosedRange<Double>], gap: Double) -> [Int] {
        var lanes: [[ClosedRange<Double>]] = []
        return extents.map { extent in
            let wanted = (extent.lowerBound - gap)...(extent.upperBound + gap)
            let free = lanes.firstIndex { lane in
                !lane.contains { $0.upperBound > wanted.lowerBound && $0.lowerBound < wanted.upperBound }
            }
            guard let free else {
                lanes.append([extent])
                return lanes.count - 1
            }
            lanes[free].append(extent)
            return free
        }
    }
}
