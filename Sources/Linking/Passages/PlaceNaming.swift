import Model

/// Says how each of several places with the same words differs from the others.
struct PlaceNaming {
    /// The most words of a prefix or suffix.
    private static let longest = 12
    /// If there are more places than this, none is distinguished: more words must be quoted.
    private static let mostPlaces = 200

    let anchoring: PassageAnchoring
    let ranges: [Range<Int>]

    private var text: PassageText { anchoring.text }

    /// The first places, each with the fewest words before it, or else after it, that no other place has.
    func places(most: Int) -> [PassageAnchor.Place] {
        let shown = ranges.prefix(most)
        let before = alone(shown, wordsBefore)
        let behind = before.contains { $0 == nil } ? alone(shown, wordsBehind) : before
        return shown.enumerated().map { index, range in
            var place = anchoring.described(range, likeness: 1)
            if let words = before[index] {
                place.prefix = anchoring.words(words)
            } else {
                place.suffix = behind[index].map(anchoring.words)
            }
            return place
        }
    }

    /// For each place that is shown the fewest words on one side that no other place has there; nil if it has none.
    private func alone(_ shown: ArraySlice<Range<Int>>, _ words: (Range<Int>, Int) -> Range<Int>) -> [Range<Int>?] {
        var found = [Range<Int>?](repeating: nil, count: shown.count)
        guard ranges.count <= Self.mostPlaces else { return found }
        for count in 1...Self.longest where found.contains(nil) {
            var tally: [UInt64: Int] = [:]
            for range in ranges { tally[text.hash(of: words(range, count)), default: 0] += 1 }
            for (index, range) in shown.enumerated() where found[index] == nil {
                let words = words(range, count)
                let isAlone = tally[text.hash(of: words)] == 1 && text.tokens[words].contains(where: \.isWord)
                if isAlone { found[index] = words }
            }
        }
        return found
    }

    private func wordsBefore(_ range: Range<Int>, _ count: Int) -> Range<Int> {
        max(0, range.lowerBound - count)..<range.lowerBound
    }

    private func wordsBehind(_ range: Range<Int>, _ count: Int) -> Range<Int> {
        range.upperBound..<min(text.tokens.count, range.upperBound + count)
    }
}
