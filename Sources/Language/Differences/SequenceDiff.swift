/// What differs between two sequences: Myers' algorithm (An O(ND) difference algorithm, 1986) in linear space.
///
/// The work is bounded: what is left when it runs out is taken as replaced.
package struct SequenceDiff {
    /// A stretch of the old sequence with its replacement in the new one; one of the two may be empty.
    package struct Hunk: Equatable, Sendable {
        package var old: Range<Int>
        package var new: Range<Int>

        package init(old: Range<Int>, new: Range<Int>) { (self.old, self.new) = (old, new) }
    }

    /// A part of both sequences that is still to be compared.
    private struct Part {
        var (a0, a1, b0, b1): (Int, Int, Int, Int)
    }

    /// Steps of the inner loop, for one comparison.
    package static let work = 4_000_000
    /// A diagonal that no path has reached.
    private static let unreached = -1

    private let old: [UInt64]
    private let new: [UInt64]
    private var isGone: [Bool]
    private var isAdded: [Bool]
    private var forward: [Int] = []
    private var backward: [Int] = []
    private var work: Int

    /// The hunks, in their order.
    package static func hunks(_ old: [UInt64], _ new: [UInt64], work: Int = work) -> [Hunk] {
        if old == new { return [] }
        // An element that the other side lacks is a change in any case; without these there is little left.
        let (inOld, inNew) = (Set(old), Set(new))
        let (a, b) = (old.indices.filter { inNew.contains(old[$0]) }, new.indices.filter { inOld.contains(new[$0]) })
        var diff = SequenceDiff(a.map { old[$0] }, b.map { new[$0] }, work: work)
        diff.run()
        var (isGone, isAdded) = ([Bool](repeating: true, count: old.count), [Bool](repeating: true, count: new.count))
        for (place, index) in a.enumerated() { isGone[index] = diff.isGone[place] }
        for (place, index) in b.enumerated() { isAdded[index] = diff.isAdded[place] }
        return hunks(isGone, isAdded)
    }

    private init(_ old: [UInt64], _ new: [UInt64], work: Int) {
        (self.old, self.new, self.work) = (old, new, work)
        isGone = [Bool](repeating: false, count: old.count)
        isAdded = [Bool](repeating: false, count: new.count)
    }

    private static func hunks(_ isGone: [Bool], _ isAdded: [Bool]) -> [Hunk] {
        var hunks: [Hunk] = []
        var (i, j) = (0, 0)
        while i < isGone.count || j < isAdded.count {
            let (a, b) = (i, j)
            while i < isGone.count, isGone[i] { i += 1 }
            while j < isAdded.count, isAdded[j] { j += 1 }
            if a < i || b < j { hunks.append(Hunk(old: a..<i, new: b..<j)) }
            (i, j) = (i + 1, j + 1)
        }
        return hunks
    }

    private mutating func run() {
        var parts = [Part(a0: 0, a1: old.count, b0: 0, b1: new.count)]
        while var part = parts.popLast() {
            while part.a0 < part.a1, part.b0 < part.b1, old[part.a0] == new[part.b0] {
                part.a0 += 1
                part.b0 += 1
            }
            while part.a0 < part.a1, part.b0 < part.b1, old[part.a1 - 1] == new[part.b1 - 1] {
                part.a1 -= 1
                part.b1 -= 1
            }
            if part.a0 < part.a1, part.b0 < part.b1, let (x, y) = middle(of: part) {
                parts.append(Part(a0: part.a0, a1: x, b0: part.b0, b1: y))
                parts.append(Part(a0: x, a1: part.a1, b0: y, b1: part.b1))
            } else {
                for index in part.a0..<part.a1 { isGone[index] = true }
                for index in part.b0..<part.b1 { isAdded[index] = true }
            }
        }
    }

    /// A point on a shortest path through a part, where the search from its start meets the one from its end; nil if no
    /// work is left, or where the point would divide nothing.
    private mutating func middle(of part: Part) -> (Int, Int)? {
        let (n, m) = (part.a1 - part.a0, part.b1 - part.b0)
        let (origin, delta) = (n + m + 1, n - m)
        let size = 2 * (n + m) + 3
        if forward.count < size {
            forward = [Int](repeating: Self.unreached, count: size)
            backward = forward
        }
        forward[origin + 1] = 0
        backward[origin + 1] = 0
        for d in 0...(n + m + 1) / 2 {
            work -= 2 * d + 2
            if work < 0 { return nil }
            for k in stride(from: -d, through: d, by: 2) {
                let x = reach(part, k, d, origin, isForward: true)
                let mirror = delta - k
                guard x >= 0, !delta.isMultiple(of: 2), abs(mirror) < d, backward[origin + mirror] >= 0 else {
                    continue
                }
                if x + backward[origin + mirror] >= n { return point(part, x, x - k) }
            }
            for k in stride(from: -d, through: d, by: 2) {
                let x = reach(part, k, d, origin, isForward: false)
                let mirror = delta - k
                guard x >= 0, delta.isMultiple(of: 2), abs(mirror) <= d, forward[origin + mirror] >= 0 else { continue }
                if x + forward[origin + mirror] >= n { return point(part, n - x, m - (x - k)) }
            }
        }
        return nil
    }

    /// How far a path of `d` changes comes on diagonal `k`, counted along the old sequence; `unreached` where none leads there.
    private mutating func reach(_ part: Part, _ k: Int, _ d: Int, _ origin: Int, isForward: Bool) -> Int {
        let (n, m) = (part.a1 - part.a0, part.b1 - part.b0)
        func value(_ diagonal: Int) -> Int {
            abs(diagonal) > d && !(d == 0 && diagonal == 1)
                ? Self.unreached : (isForward ? forward : backward)[origin + diagonal]
        }
        let (left, above) = (k > -d ? value(k - 1) : Self.unreached, k < d || d == 0 ? value(k + 1) : Self.unreached)
        var x = Self.unreached
        if left >= 0, left < n { x = left + 1 }
        if above >= 0, above - k <= m, above > x { x = above }
        if x >= 0 {
            var y = x - k
            let start = x
            if isForward {
                while x < n, y < m, old[part.a0 + x] == new[part.b0 + y] { (x, y) = (x + 1, y + 1) }
            } else {
                while x < n, y < m, old[part.a1 - 1 - x] == new[part.b1 - 1 - y] { (x, y) = (x + 1, y + 1) }
            }
            work -= x - start
        }
        if isForward { forward[origin + k] = x } else { backward[origin + k] = x }
        return x
    }

    private func point(_ part: Part, _ x: Int, _ y: Int) -> (Int, Int)? {
        guard (0...part.a1 - part.a0).contains(x), (0...part.b1 - part.b0).contains(y) else { return nil }
        guard x + y > 0, x + y < part.a1 - part.a0 + part.b1 - part.b0 else { return nil }
        return (part.a0 + x, part.b0 + y)
    }
}
