/// Decides which sentence of an old text became which of a new one, for texts in the same place.
struct SentencePairing {
    /// The words' hashes of each sentence, sorted.
    private let old: [[UInt64]]
    private let new: [[UInt64]]

    /// How similar two sentences must be to count as one that was changed, in hundredths of their words.
    private static let least = 45
    /// How far from its proportional place a sentence is looked for.
    private let band: Int

    /// - Parameters: The words' hashes of each sentence of the hunk.
    init(_ old: [[UInt64]], _ new: [[UInt64]]) {
        self.old = old.map { $0.sorted() }
        self.new = new.map { $0.sorted() }
        band = old.count > 500 ? 8 : 24
    }

    /// Pairs in their order: the numbers of a changed sentence in both texts; nil on one side for one that is gone or added.
    func pairs() -> [(old: Int?, new: Int?)] {
        if old.count == 1, new.count == 1, isShort(old[0]), isShort(new[0]) { return [(0, 0)] }
        let matches = matches()
        var pairs: [(old: Int?, new: Int?)] = []
        var (i, j) = (0, 0)
        for (a, b) in matches + [(old.count, new.count)] {
            pairs += (i..<a).map { ($0, nil) }
            pairs += (j..<b).map { (nil, $0) }
            if a < old.count { pairs.append((a, b)) }
            (i, j) = (a + 1, b + 1)
        }
        return pairs
    }

    private func isShort(_ words: [UInt64]) -> Bool { words.count <= 4 }

    /// The best pairs in order, found along a band around the diagonal.
    private func matches() -> [(Int, Int)] {
        guard !old.isEmpty, !new.isEmpty else { return [] }
        let width = 2 * band + 1
        var best = [Int](repeating: 0, count: (old.count + 1) * (width + 1))
        var takes = [Bool](repeating: false, count: best.count)
        func place(_ i: Int, _ j: Int) -> Int? {
            let column = j - start(i)
            return (0...width).contains(column) ? i * (width + 1) + column : nil
        }
        func value(_ i: Int, _ j: Int) -> Int { j > new.count ? 0 : place(i, j).map { best[$0] } ?? 0 }
        for i in old.indices.reversed() {
            for j in stride(from: min(start(i) + width, new.count), through: max(start(i), 0), by: -1) {
                guard let here = place(i, j) else { continue }
                best[here] = max(value(i + 1, j), value(i, j + 1))
                guard j < new.count else { continue }
                let likeness = likeness(old[i], new[j])
                if likeness >= Self.least, likeness + value(i + 1, j + 1) > best[here] {
                    best[here] = likeness + value(i + 1, j + 1)
                    takes[here] = true
                }
            }
        }
        var matches: [(Int, Int)] = []
        var (i, j) = (0, max(start(0), 0))
        while i < old.count, j < new.count {
            if let here = place(i, j), takes[here] {
                matches.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if place(i, j + 1) != nil, value(i, j + 1) >= value(i + 1, j) {
                j += 1
            } else {
                i += 1
                j = max(j, start(i), 0)
            }
        }
        return matches
    }

    /// The first sentence of the new text that one of the old may become.
    private func start(_ i: Int) -> Int { i * new.count / max(1, old.count) - band }

    /// How many of their words two sentences share, in hundredths.
    private func likeness(_ one: [UInt64], _ other: [UInt64]) -> Int {
        let total = one.count + other.count
        guard total > 0, 200 * min(one.count, other.count) >= Self.least * total else { return 0 }
        var (i, j, shared) = (0, 0, 0)
        while i < one.count, j < other.count {
            if one[i] == other[j] {
                (i, j, shared) = (i + 1, j + 1, shared + 1)
            } else if one[i] < other[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 200 * shared / total
    }
}
