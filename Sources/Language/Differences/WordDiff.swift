/// The words of two texts, run by run: what both have, what only the old one had and what only the new one has.
package struct WordDiff: Sendable, Equatable {
    /// Words in a row, joined by single spaces.
    package enum Run: Sendable, Equatable { case same(String), removed(String), added(String) }

    package private(set) var runs: [Run] = []

    package init(from old: String, to new: String) {
        let (old, new) = (old.split(whereSeparator: \.isWhitespace), new.split(whereSeparator: \.isWhitespace))
        var numbers: [Substring: UInt64] = [:]
        for word in old + new where numbers[word] == nil { numbers[word] = UInt64(numbers.count) }
        var place = 0
        for hunk in SequenceDiff.hunks(old.map { numbers[$0, default: 0] }, new.map { numbers[$0, default: 0] }) {
            append(new[place..<hunk.new.lowerBound]) { .same($0) }
            append(old[hunk.old]) { .removed($0) }
            append(new[hunk.new]) { .added($0) }
            place = hunk.new.upperBound
        }
        append(new[place...]) { .same($0) }
    }

    private mutating func append(_ words: ArraySlice<Substring>, _ run: (String) -> Run) {
        if !words.isEmpty { runs.append(run(words.joined(separator: " "))) }
    }
}
