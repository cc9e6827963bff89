/// Finds the name that was probably meant.
struct NearMiss {
    /// The candidate with the fewest edits, if a third of the letters at most are wrong; of equals the first.
    static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.utf8.prefix(64))
        var best: (name: String, edits: Int)?
        for candidate in candidates {
            let letters = Array(candidate.utf8.prefix(64))
            let limit = max(1, min(wanted.count, letters.count) / 3)
            guard abs(wanted.count - letters.count) <= limit else { continue }
            let edits = distance(wanted, letters)
            if edits <= limit, edits < best?.edits ?? .max { best = (candidate, edits) }
        }
        return best?.name
    }

    /// Insertions, deletions, substitutions and swaps of neighbours.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var older: [Int] = []
        var previous = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let change = previous[column] + (first[row] == second[column] ? 0 : 1)
                var edits = min(change, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    edits = min(edits, older[column - 1] + 1)
                }
                current.append(edits)
            }
            older = previous
            previous = current
        }
        return previous[second.count]
    }
}
