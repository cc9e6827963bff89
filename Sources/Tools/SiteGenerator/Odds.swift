/// A mild Zipf law over a list: the first is drawn about three times as often as the last.
///
/// The first of 500 actors is in about 2.5 % of 2,000 articles, so that no page grows beyond what a reader can use.
struct Odds: Sendable {
    private let cumulative: [Int]

    init(count: Int) {
        var sum = 0
        cumulative = (0..<count).map { rank in
            sum += 1_000_000 / (2 * rank + count + 1)
            return sum
        }
    }

    /// `wanted` different places of the list, or all of them if there are no more.
    func draw(_ wanted: Int, random: inout SplitMix64) -> [Int] {
        if wanted >= cumulative.count { return Array(cumulative.indices) }
        var drawn: [Int] = []
        while drawn.count < wanted {
            let index = place(of: random.below(cumulative.last ?? 0))
            if !drawn.contains(index) { drawn.append(index) }
        }
        return drawn
    }

    private func place(of ticket: Int) -> Int {
        var low = 0
        var high = cumulative.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] > ticket { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The SplitMix64 pseudo-random generator: the same seed gives the same numbers on every machine.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator that starts at `seed`.
    package init(seed: UInt64) {
        state = seed
    }

    /// The next 64 random bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 if `bound` is not positive.
    mutating func below(_ bound: Int) -> Int {
        bound <= 0 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number of `range`, both ends included.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True in `share` of `whole` draws.
    mutating func chance(_ share: Int, in whole: Int) -> Bool {
        below(whole) < share
    }

    /// One of `words`, which is not empty.
    mutating func pick(_ words: [String]) -> String {
        words[below(words.count)]
    }
}

extension String {
    /// The text with a hyphen for every space.
    func replacingSpaces() -> String {
        String(map { $0 == " " ? "-" : $0 })
    }
}
