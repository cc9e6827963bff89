/// How far a letter reaches to its left and right in each row.
struct Profile: Sendable {
    private let top: Int
    /// By row, in pixels from the origin: the first that is covered, and the one behind the last; nothing where `low` is not less.
    private let rows: [(low: Int32, high: Int32)]

    /// Of all rows; empty where the letter is.
    private let reach: Range<Int>

    init(_ mask: Mask) {
        top = mask.top
        reach = mask.left..<mask.left + mask.width
        rows = (0..<mask.height).map { y in
            let row = mask.coverage[y * mask.width..<(y + 1) * mask.width]
            guard let first = row.firstIndex(where: { $0 > 0 }), let last = row.lastIndex(where: { $0 > 0 }) else {
                return (Int32.max, Int32.min)
            }
            let start = y * mask.width
            return (Int32(mask.left + first - start), Int32(mask.left + last - start + 1))
        }
    }

    /// How many pixels another letter has to stand to the right, if it is to stand that far, so that no pixel of the two is the same
    /// and one lies between.
    func distance(_ wanted: Int, to other: Profile) -> Int {
        guard reach.upperBound >= wanted + other.reach.lowerBound else { return wanted }
        var distance = wanted
        let (from, to) = (max(top, other.top), min(top + rows.count, other.top + other.rows.count))
        guard from < to else { return wanted }
        for y in from..<to {
            let (one, next) = (rows[y - top], other.rows[y - other.top])
            guard one.low < one.high, next.low < next.high else { continue }
            distance = max(distance, Int(one.high - next.low) + 1)
        }
        return distance
    }
}
