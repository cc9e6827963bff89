import Model

/// How many sources of one standing something rests on, as a part of a bar 1,000 units long.
struct StandingCount: Sendable, Equatable {
    var standing: Work.Standing
    var count: Int
    /// 1-based, among all standings.
    var rank: Int
    var start: Int
    var width: Int

    /// The parts of a bar for the counts of every standing, in their order; the parts fill it whole.
    static func bar(_ counts: [Int]) -> [StandingCount] {
        let total = counts.reduce(0, +)
        guard total > 0 else { return [] }
        var parts: [StandingCount] = []
        var before = 0
        for (place, standing) in Work.Standing.allCases.enumerated() {
            guard let count = counts[at: place], count > 0 else { continue }
            let start = before * 1000 / total
            before += count
            let part = StandingCount(
                standing: standing, count: count, rank: place + 1, start: start, width: before * 1000 / total - start)
            parts.append(part)
        }
        return parts
    }
}
