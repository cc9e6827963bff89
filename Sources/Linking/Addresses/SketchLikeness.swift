import Language
import Model

/// Estimates how much of a published text is contained in each of today's texts.
///
/// A pair of words that occurs in several texts, as in the rows of a table, counts less.
struct SketchLikeness {
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
