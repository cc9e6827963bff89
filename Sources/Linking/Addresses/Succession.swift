import Language
import Model

/// Which of today's texts continue those that were published, one to one: paragraphs by their words, footnotes by their
/// words and by the sentences that cite them.
///
/// Texts are given by their places in two lists, both in the order of the page.
struct Succession {
    /// By published text: the one that continues it, or -1.
    private(set) var successors: [Int]
    /// By text: the published one that it continues, or -1.
    private(set) var owners: [Int]

    init(published: Int, texts: Int) {
        successors = [Int](repeating: -1, count: published)
        owners = [Int](repeating: -1, count: texts)
    }

    mutating func take(_ text: Int, for published: Int) {
        successors[published] = text
        owners[text] = published
    }

    // MARK: - The same words

    /// For words that occur in more places than this, the next place is used, not the nearest.
    private static let few = 100

    /// Matches those with the same words, wherever they are now.
    ///
    /// - Parameters:
    ///   - published: The words of each published text; nil for one that is not to be matched by them.
    ///   - texts: The same of today's texts.
    mutating func matchSame<Words: Hashable>(_ published: [Words?], _ texts: [Words?]) {
        var places: [Words: [Int]] = [:]
        for (text, words) in texts.enumerated() where owners[text] < 0 {
            if let words { places[words, default: []].append(text) }
        }
        var found = published.enumerated().map { successors[$0] < 0 ? $1.flatMap { places[$0] } : nil }
        var times: [Words: Int] = [:]
        for (index, words) in published.enumerated() where successors[index] < 0 {
            if let words { times[words, default: 0] += 1 }
        }
        for index in published.indices {
            guard let only = found[index], only.count == 1, published[index].flatMap({ times[$0] }) == 1 else {
                continue
            }
            take(only[0], for: index)
            found[index] = nil
        }
        // The same words several times: first those with the same neighbour as before, then the others.
        matchNearest(found) { $1 == $0 }
        matchNearest(found) { _, _ in true }
        matchInOrder(published, found)
    }

    /// Assigns each published text whose words occur in several places to the place nearest to the one after its former
    /// predecessor, if that is acceptable.
    private mutating func matchNearest(_ found: [[Int]?], where isFit: (_ expected: Int, Int) -> Bool) {
        var expected = 0
        for index in found.indices {
            if successors[index] < 0, let found = found[index], found.count < Self.few {
                let free = found.filter { owners[$0] < 0 }
                if let nearest = free.min(by: { abs($0 - expected) < abs($1 - expected) }), isFit(expected, nearest) {
                    take(nearest, for: index)
                }
            }
            expected = successors[index] < 0 ? expected : successors[index] + 1
        }
    }

    private mutating func matchInOrder<Words: Hashable>(_ published: [Words?], _ found: [[Int]?]) {
        var next: [Words: Int] = [:]
        for index in found.indices where successors[index] < 0 {
            guard let words = published[index], let found = found[index], found.count >= Self.few else { continue }
            let place = next[words, default: 0]
            next[words] = place + 1
            if place < found.count, owners[found[place]] < 0 { take(found[place], for: index) }
        }
    }

    // MARK: - Like words

    /// A published text, and one of today's that contains some of it.
    struct Pair {
        let index: Int
        let place: SketchLikeness.Place
    }

    /// The pairs of texts that nothing continues yet and of those that contain enough of them.
    func pairs(
        _ sketches: [ParagraphSketch?], in likeness: SketchLikeness, where isEnough: (Int, SketchLikeness.Place) -> Bool
    ) -> [Pair] {
        successors.indices.filter { successors[$0] < 0 }.flatMap { index in
            (sketches[index].map { likeness.places(of: $0) } ?? []).filter { isEnough(index, $0) }
                .map { Pair(index: index, place: $0) }
        }
    }

    /// Matches pairs one to one, the most similar first.
    mutating func matchLike(_ pairs: [Pair]) {
        let sorted = pairs.sorted {
            ($1.place.likeness, $0.index, $0.place.paragraph) < ($0.place.likeness, $1.index, $1.place.paragraph)
        }
        for pair in sorted where successors[pair.index] < 0 && owners[pair.place.paragraph] < 0 {
            take(pair.place.paragraph, for: pair.index)
        }
    }
}
