import Base

/// Finds the stretch of a text that a quotation has most in common with, word by word in their order.
///
/// The stretch is chosen for the most of `4 × what both have − length of the stretch`, in bytes: inserted words are
/// skipped if three times as much matches on their other side. Omitted words cost nothing here; they count against the
/// likeness.
struct Alignment {
    /// A stretch of the text.
    struct Stretch {
        /// The range in the text's tokens.
        var tokens: Range<Int>
        /// The range in the quotation's tokens, from the first to the last one that was found.
        var quoted: Range<Int>
        /// Bytes of words that occur in both.
        var common: Int
    }

    let text: PassageText
    let quotation: Quotation

    /// The best stretch within a range of tokens; nil if nothing is common. Takes time for the product of both lengths.
    func best(of quoted: Range<Int>, in range: Range<Int>) -> Stretch? {
        guard !quoted.isEmpty, !range.isEmpty else { return nil }
        var cells = (0...range.count).map { Cell(start: Int32(truncatingIfNeeded: $0)) }
        var best: (cell: Cell, end: Int, last: Int)?
        let others = text.tokens.span.extracting(range)
        for word in quoted {
            let token = quotation.tokens[word]
            var diagonal = cells[0]
            for column in 1...others.count {
                let other = others[column - 1]
                var cell = cells[column]
                let common = common(token, other)
                if common > 0, diagonal.score + 4 * common - other.weight > cell.score {
                    cell = diagonal
                    if diagonal.score == 0 {
                        cell.start = Int32(truncatingIfNeeded: column - 1)
                        cell.first = Int32(truncatingIfNeeded: word)
                    }
                    cell.score += 4 * common - other.weight
                    if cell.score > best?.cell.score ?? 0 { best = (cell, column, word + 1) }
                }
                if cells[column - 1].score - other.weight > cell.score {
                    cell = cells[column - 1]
                    cell.score -= other.weight
                }
                diagonal = cells[column]
                cells[column] = cell
            }
        }
        guard let best else { return nil }
        let found = range.lowerBound + Int(best.cell.start)..<range.lowerBound + best.end
        let length = text.tokens[found].reduce(0) { $0 + Int($1.weight) }
        return Stretch(
            tokens: found, quoted: Int(best.cell.first)..<best.last, common: (Int(best.cell.score) + length) / 4)
    }

    /// The best stretch that ends before a token, with the quotation's words so far; a score of 0 is none.
    private struct Cell {
        var score: Int32 = 0
        /// Where it begins, counted from the start of the range.
        var start: Int32
        /// The quotation's first word in it.
        var first: Int32 = 0
    }

    /// How many bytes of two words count as the same: all of a word that is the same; of one that begins alike, as
    /// "attack" and "attacked" do, its beginning; a figure is the same or it is not.
    private func common(_ left: TextToken, _ right: TextToken) -> Int32 {
        if left.id == right.id { return left.weight }
        guard left.kind == .word, right.kind == .word else { return 0 }
        let longer = max(left.weight, right.weight)
        guard min(left.weight, right.weight) * 10 >= longer * 6 else { return 0 }
        var same: Int32 = 0
        while same < left.weight, same < right.weight,
            Self.folded(quotation.bytes[Int(left.start + same)]) == Self.folded(text.bytes[Int(right.start + same)])
        {
            same += 1
        }
        return same * 10 >= longer * 6 ? same : 0
    }

    private static func folded(_ byte: UInt8) -> UInt8 { byte.lowercased }
}

/// How similar to a quotation a place must be to count as its own.
///
/// Likeness is Dice's: twice the bytes of common words by the bytes of both. The bounds were measured on Dossier's own two
/// briefings, on 120 quotations of each length from 2 to 35 words. Without its own words in the text, the best other place
/// of a quotation reached (95th percentile) 0.89 at 3 words, 0.85 at 4, 0.67 to 0.77 at 6 to 8, 0.51 at 12 and 0.41 from 20
/// on; of the right places, nineteen of twenty kept 0.81 with one word of 8 replaced, 0.69 with every fourth of 12, and 0.55
/// with every third of any length.
enum Likeness {
    /// - Parameters:
    ///   - bytes: Of the quotation's words.
    ///   - isBacked: Whether most of its prefix and suffix surround the place.
    static func enough(bytes: Int, isBacked: Bool) -> Double {
        if isBacked { return 0.5 }
        switch bytes {
        case ..<20: return .infinity
        case ..<32: return 0.86
        case ..<55: return 0.76
        case ..<90: return 0.62
        default: return 0.55
        }
    }
}
