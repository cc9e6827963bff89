/// Finds the candidate an author probably meant, by edit distance.
package struct NearMiss: Sendable {
    private let candidates: [[UInt8]]

    package init(_ candidates: some Sequence<String>) {
        self.candidates = candidates.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The nearest candidate, and whether it is beyond doubt.
    package struct Guess: Sendable {
        package let word: String
        /// Whether no other is as near, in a word that is long enough for a slip of the pen.
        package let isSure: Bool

        package init(word: String, isSure: Bool) { (self.word, self.isSure) = (word, isSure) }
    }

    /// The nearest candidate within a third of the word's length, the first by alphabet where two are as near; or else
    /// the only one that has the word among its parts.
    package func nearest(to word: String) -> String? { guess(for: word)?.word }

    /// The same, with whether it is beyond doubt.
    package func guess(for word: String) -> Guess? {
        let letters = Array(word.utf8)
        guard !letters.isEmpty, letters.count <= 200 else { return nil }
        let limit = max(1, letters.count / 3)
        var best: (distance: Int, candidate: [UInt8], isAlone: Bool)?
        for candidate in candidates where abs(candidate.count - letters.count) <= limit {
            let distance = Self.distance(letters, candidate)
            if distance == best?.distance, candidate != best?.candidate { best?.isAlone = false }
            if distance <= min(limit, (best?.distance ?? .max) - 1) { best = (distance, candidate, true) }
        }
        guard let best else { return longer(than: letters) }
        return Guess(word: String(decoding: best.candidate, as: UTF8.self), isSure: best.isAlone && letters.count >= 4)
    }

    /// The only candidate that has the word among its parts: `farid-rahmani` for `farid`.
    private func longer(than word: [UInt8]) -> Guess? {
        guard word.count > 2 else { return nil }
        let found = candidates.filter { $0.split(separator: UInt8(ascii: "-")).contains { $0.elementsEqual(word) } }
        guard found.count == 1, let only = found.first else { return nil }
        return Guess(word: String(decoding: only, as: UTF8.self), isSure: false)
    }

    /// A phrase for a diagnostic: `did you mean 'xi-jinping'?`, or nil if nothing is near.
    package func fix(for word: String) -> String? {
        nearest(to: word).map { "did you mean '\($0)'?" }
    }

    /// The optimal string alignment distance in bytes: insertions, deletions, replacements and swaps of neighbours.
    package static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var row = last
        for i in left.indices {
            row[0] = i + 1
            for j in right.indices {
                let cost = left[i] == right[j] ? 0 : 1
                row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count]
    }
}
