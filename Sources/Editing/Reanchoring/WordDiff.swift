/// The words of two quotations, run by run: what both have, what only the old one had and what only the new one has.
package struct WordDiff: Sendable, Equatable {
    /// Words in a row, joined by single spaces.
    package enum Run: Sendable, Equatable { case same(String), removed(String), added(String) }

    package private(set) var runs: [Run] = []

    /// The most pairs of words that are compared; longer texts differ as a whole.
    private static let mostPairs = 4_000_000

    package init(from old: String, to new: String) {
        let old = old.split(whereSeparator: \.isWhitespace)
        let new = new.split(whereSeparator: \.isWhitespace)
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (oldMiddle, newMiddle) = (old[head..<old.count - tail], new[head..<new.count - tail])
        append(old[..<head]) { .same($0) }
        if oldMiddle.count * newMiddle.count <= Self.mostPairs {
            compare(Array(oldMiddle), Array(newMiddle))
        } else {
            append(oldMiddle) { .removed($0) }
            append(newMiddle) { .added($0) }
        }
        append(old[(old.count - tail)...]) { .same($0) }
    }

    /// The longest common subsequence, walked from the start.
    private mutating func compare(_ old: [Substring], _ new: [Substring]) {
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                lengths[i * width + j] =
                    old[i] == new[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            let start = i
            while i < old.count, j < new.count, old[i] == new[j] { (i, j) = (i + 1, j + 1) }
            append(old[start..<i]) { .same($0) }
            let (goneFrom, newFrom) = (i, j)
            while i < old.count || j < new.count, i >= old.count || j >= new.count || old[i] != new[j] {
                let takesOld =
                    j >= new.count
                    || i < old.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]
                if takesOld { i += 1 } else { j += 1 }
            }
            append(old[goneFrom..<i]) { .removed($0) }
            append(new[newFrom..<j]) { .added($0) }
        }
    }

    private mutating func append(_ words: ArraySlice<Substring>, _ run: (String) -> Run) {
        guard !words.isEmpty else { return }
        let text = words.joined(separator: " ")
        if case .same(let next) = run(text), case .same(let last)? = runs.last {
            runs[runs.count - 1] = .same(last + " " + next)
        } else {
            runs.append(run(text))
        }
    }
}
