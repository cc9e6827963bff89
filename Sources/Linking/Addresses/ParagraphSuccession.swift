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
    private(set) var lost: [(known: Ledger.Entry, candidate: Int32?)] = []

    /// By published paragraph: the one into which it was merged.
    private var merged: [Int: Int] = [:]

    /// The published paragraphs to find.
    private let standing: [(known: Ledger.Entry, sketch: ParagraphSketch)]
    private var succession: Succession

    init(of published: [Ledger.Entry], firstUnused: Int32, in paragraphs: [WordPairs]) {
        standing = published.compactMap { known in
            if known.stands, case .words(let sketch)? = known.record { (known, sketch) } else { nil }
        }
        succession = Succession(published: standing.count, texts: paragraphs.count)
        numbers = []
        succession.matchSame(standing.map(\.sketch), paragraphs.map(ParagraphSketch.init))
        if succession.successors.contains(-1) { findLike(SketchLikeness(paragraphs)) }
        number(from: firstUnused)
        findMoved(published)
        others.sort { ($0.paragraph, $0.number) < ($1.paragraph, $1.number) }
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

    private mutating func findLike(_ likeness: SketchLikeness) {
        let pairs = succession.pairs(standing.map(\.sketch), in: likeness) { _, place in
            place.contained >= Self.enough
                || place.contained >= Self.enoughForPiece.contained && place.share >= Self.enoughForPiece.share
        }
        succession.matchLike(pairs)
        findMergers(pairs)
        findWordless(likeness)
    }

    private mutating func findMergers(_ pairs: [Succession.Pair]) {
        let sorted = pairs.sorted {
            ($0.index, $1.place.contained, $0.place.paragraph) < ($1.index, $0.place.contained, $1.place.paragraph)
        }
        for pair in sorted
        where pair.place.contained >= Self.enoughForMerger && succession.successors[pair.index] < 0
            && merged[pair.index] == nil
        {
            merged[pair.index] = pair.place.paragraph
            others.append((pair.place.paragraph, number(of: standing[pair.index].known)))
        }
    }

    /// A published paragraph without words, such as a picture, is continued by one between the same neighbours.
    private mutating func findWordless(_ likeness: SketchLikeness) {
        for index in standing.indices where successor(of: index) == nil && standing[index].sketch.count == 0 {
            let place = index == 0 ? 0 : (successor(of: index - 1) ?? -1) + 1
            if succession.owners.indices.contains(place), succession.owners[place] < 0, likeness.isWordless(place) {
                succession.take(place, for: index)
            }
        }
    }

    /// The paragraph that continues a published one, or into which it was merged.
    private func successor(of index: Int) -> Int? {
        succession.successors[index] >= 0 ? succession.successors[index] : merged[index]
    }

    // MARK: - Numbers

    private func number(of known: Ledger.Entry) -> Int32 { known.address.paragraph ?? 0 }

    private mutating func number(from firstUnused: Int32) {
        var next = firstUnused
        numbers = succession.owners.map { owner in
            guard owner < 0 else { return number(of: standing[owner].known) }
            defer { next &+= 1 }
            return next
        }
        // A new paragraph after the successor of its predecessor may say what a lost one said.
        var place = 0
        for index in standing.indices {
            if let successor = successor(of: index) {
                place = successor + 1
            } else {
                let isNew = succession.owners.indices.contains(place) && succession.owners[place] < 0
                lost.append((standing[index].known, isNew ? numbers[place] : nil))
            }
        }
    }

    /// Takes an editor at their word where they say which paragraph of the page continues one.
    private mutating func findMoved(_ known: [Ledger.Entry]) {
        let moved = known.filter { $0.successor?.path == $0.address.path }
        guard !moved.isEmpty else { return }
        var places: [Int32: Int] = [:]
        for (paragraph, number) in others { places[number] = paragraph }
        for (paragraph, number) in numbers.enumerated() { places[number] = paragraph }
        for entry in moved {
            guard let target = entry.successor?.paragraph else { continue }
            guard let place = places[target] else {
                lost.append((entry, nil))
                continue
            }
            if places[number(of: entry)] == nil { others.append((place, number(of: entry))) }
        }
    }
}
