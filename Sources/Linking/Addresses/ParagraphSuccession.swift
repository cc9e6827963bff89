import Language
import Model

/// Which paragraph of a text continues which of those that were published, so that each published address leads to the words
/// that were cited, or to what became of them.
///
/// A paragraph with the same words keeps its number, wherever it is now. Of the others, the most similar pairs are
/// matched first, one to one. A published paragraph that is left over, but is contained in another, was merged into it:
/// that one answers at both addresses. New paragraphs get numbers that were never used.
struct ParagraphSuccession {
    /// The number of each paragraph.
    private(set) var numbers: [Int32]
    /// Further numbers of paragraphs, in their order.
    private(set) var others: [(paragraph: Int, number: Int32)] = []
    /// The published paragraphs that no paragraph continues, each with the number of a new paragraph in the same
    /// position.
    private(set) var lost: [(known: Ledger.Paragraph, candidate: Int32?)] = []

    /// The published paragraphs to find.
    private let standing: [(known: Ledger.Paragraph, sketch: ParagraphSketch)]
    /// By `standing`: the paragraph that continues it, or -1.
    private var successors: [Int]
    /// By paragraph: the one of `standing` whose number it takes, or -1.
    private var owners: [Int]

    init(of published: PublishedParagraphs, in paragraphs: [WordPairs]) {
        standing = published.known.compactMap { known in
            if case .stands(let sketch) = known.state { (known, sketch) } else { nil }
        }
        successors = [Int](repeating: -1, count: standing.count)
        owners = [Int](repeating: -1, count: paragraphs.count)
        numbers = []
        findSame(paragraphs.map(ParagraphSketch.init))
        if successors.contains(-1) { findLike(ParagraphLikeness(paragraphs)) }
        number(from: published.firstUnused)
        findMoved(published.known)
        others.sort { ($0.paragraph, $0.number) < ($1.paragraph, $1.number) }
    }

    // MARK: - The same words

    private mutating func findSame(_ sketches: [ParagraphSketch]) {
        var places: [ParagraphSketch: [Int]] = [:]
        for (paragraph, sketch) in sketches.enumerated() { places[sketch, default: []].append(paragraph) }
        var times: [ParagraphSketch: Int] = [:]
        for (_, sketch) in standing { times[sketch, default: 0] += 1 }
        for index in standing.indices {
            let sketch = standing[index].sketch
            guard let found = places[sketch], found.count == 1, times[sketch] == 1 else { continue }
            take(found[0], for: index)
        }
        // The same words several times: first those with the same neighbour as before, then the others.
        findSame(places) { $1 == $0 }
        findSame(places) { _, _ in true }
        findSameInOrder(places)
    }

    /// For words that occur in more places than this, the next place is used, not the nearest.
    private static let few = 100

    /// Assigns each published paragraph whose words occur in several places to the place nearest to the one after its
    /// former predecessor, if that is acceptable.
    private mutating func findSame(_ places: [ParagraphSketch: [Int]], where isFit: (_ expected: Int, Int) -> Bool) {
        var expected = 0
        for index in standing.indices {
            if successors[index] < 0, let found = places[standing[index].sketch], found.count < Self.few {
                let free = found.filter { owners[$0] < 0 }
                if let nearest = free.min(by: { abs($0 - expected) < abs($1 - expected) }), isFit(expected, nearest) {
                    take(nearest, for: index)
                }
            }
            expected = successors[index] < 0 ? expected : successors[index] + 1
        }
    }

    private mutating func findSameInOrder(_ places: [ParagraphSketch: [Int]]) {
        var next: [ParagraphSketch: Int] = [:]
        for index in standing.indices where successors[index] < 0 {
            let sketch = standing[index].sketch
            guard let found = places[sketch], found.count >= Self.few else { continue }
            let place = next[sketch, default: 0]
            next[sketch] = place + 1
            if place < found.count, owners[found[place]] < 0 { take(found[place], for: index) }
        }
    }

    private mutating func take(_ paragraph: Int, for index: Int) {
        successors[index] = paragraph
        owners[paragraph] = index
    }

    // MARK: - Like words

    /// How much of a published paragraph must be contained in another, in thousandths. Measured on Dossier's own two
    /// briefings: no other paragraph contained more than 208 of one, and with every fourth word replaced each still
    /// contained 375 (half of them 541), with every third 250 (375).
    private static let enough = 300
    /// The same for a paragraph that also continues another.
    private static let enoughForMerger = 400
    /// The same for a piece of it, which holds little else.
    private static let enoughForPiece = (contained: 120, share: 600)

    private mutating func findLike(_ likeness: ParagraphLikeness) {
        var pairs: [(index: Int, place: ParagraphLikeness.Place)] = []
        for index in standing.indices where successors[index] < 0 {
            for place in likeness.places(of: standing[index].sketch)
            where place.contained >= Self.enough
                || place.contained >= Self.enoughForPiece.contained && place.share >= Self.enoughForPiece.share
            {
                pairs.append((index, place))
            }
        }
        pairs.sort {
            ($1.place.likeness, $0.index, $0.place.paragraph) < ($0.place.likeness, $1.index, $1.place.paragraph)
        }
        for (index, place) in pairs where successors[index] < 0 && owners[place.paragraph] < 0 {
            take(place.paragraph, for: index)
        }
        pairs.sort {
            ($0.index, $1.place.contained, $0.place.paragraph) < ($1.index, $0.place.contained, $1.place.paragraph)
        }
        for (index, place) in pairs where successors[index] < 0 && place.contained >= Self.enoughForMerger {
            successors[index] = place.paragraph
            others.append((place.paragraph, standing[index].known.number))
        }
        findWordless(likeness)
    }

    /// A published paragraph without words, such as a picture, is continued by one between the same neighbours.
    private mutating func findWordless(_ likeness: ParagraphLikeness) {
        for index in standing.indices where successors[index] < 0 && standing[index].sketch.count == 0 {
            let place = index == 0 ? 0 : successors[index - 1] + 1
            if owners.indices.contains(place), owners[place] < 0, likeness.isWordless(place) { take(place, for: index) }
        }
    }

    // MARK: - Numbers

    private mutating func number(from firstUnused: Int32) {
        var next = firstUnused
        numbers = owners.map { owner in
            guard owner < 0 else { return standing[owner].known.number }
            defer { next &+= 1 }
            return next
        }
        // A new paragraph after the successor of its predecessor may say what a lost one said.
        var place = 0
        for index in standing.indices {
            if successors[index] >= 0 {
                place = successors[index] + 1
            } else {
                let isNew = owners.indices.contains(place) && owners[place] < 0
                lost.append((standing[index].known, isNew ? numbers[place] : nil))
            }
        }
    }

    /// Takes an editor at their word where they say which paragraph continues one.
    private mutating func findMoved(_ known: [Ledger.Paragraph]) {
        var targets: [Int32: Int32] = [:]
        for paragraph in known { if case .moved(let target) = paragraph.state { targets[paragraph.number] = target } }
        guard !targets.isEmpty else { return }
        var places: [Int32: Int] = [:]
        for (paragraph, number) in others { places[number] = paragraph }
        for (paragraph, number) in numbers.enumerated() { places[number] = paragraph }
        for paragraph in known {
            guard var target = targets[paragraph.number] else { continue }
            var steps = 0
            while let next = targets[target], steps < targets.count { (target, steps) = (next, steps + 1) }
            guard let place = places[target] else {
                lost.append((paragraph, nil))
                continue
            }
            if places[paragraph.number] == nil { others.append((place, paragraph.number)) }
        }
    }
}

/// Estimates how much of a published paragraph is contained in each paragraph of the current text.
///
/// A pair of words that occurs in several paragraphs, as in the rows of a table, counts less.
struct ParagraphLikeness {
    /// A paragraph that contains some of a published one.
    struct Place {
        let paragraph: Int
        /// How much of the published paragraph it contains, in thousandths.
        let contained: Int
        /// How much the two have in common, in thousandths of both (Dice's).
        let likeness: Int
        /// How much of it comes from the published paragraph, in thousandths.
        let share: Int
    }

    /// The number of pairs in each paragraph.
    private let counts: [Int]
    /// By the kept bits of a pair: the paragraphs that hold it, ascending.
    private var holders = [[Int32]](repeating: [], count: 1 << ParagraphSketch.bits)

    /// The weight of a pair of words that occurs in one paragraph.
    private static let whole = 5040

    /// For a pair that occurs in more paragraphs, only the first of them are considered.
    private static let mostHolders = 16

    init(_ paragraphs: [WordPairs]) {
        counts = paragraphs.map(\.hashes.count)
        for (index, paragraph) in paragraphs.enumerated() {
            let index = Int32(truncatingIfNeeded: index)
            for hash in paragraph.hashes {
                let pair = Int(WordPairs.short(hash))
                if holders[pair].last != index { holders[pair].append(index) }
            }
        }
    }

    /// Whether a paragraph has no words.
    func isWordless(_ paragraph: Int) -> Bool { counts[paragraph] == 0 }

    /// The paragraphs that hold some of a published one, in their order.
    func places(of sketch: ParagraphSketch) -> [Place] {
        var found: [Int32: Int] = [:]
        var all = 0
        for pair in sketch.pairs {
            let holders = holders[Int(pair)].prefix(Self.mostHolders)
            let weight = Self.whole / max(1, holders.count)
            all += weight
            for paragraph in holders { found[paragraph, default: 0] += weight }
        }
        return found.sorted { $0.key < $1.key }.map { paragraph, weight in
            let contained = 1000 * weight / max(1, all)
            let common = contained * Int(sketch.count)
            let count = counts[Int(paragraph)]
            return Place(
                paragraph: Int(paragraph), contained: contained,
                likeness: 2 * common / max(1, Int(sketch.count) + count), share: min(1000, common / max(1, count)))
        }
    }
}
