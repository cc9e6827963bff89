/// How like a quotation a place must be to be taken for its own.
///
/// Likeness is Dice's: twice the bytes of common words by the bytes of both. The bounds were measured on Dossier's own two
/// briefings, on 120 quotations of each length from 2 to 35 words. Without its own words in the text, the best other place
/// of a quotation reached (95th percentile) 0.89 at 3 words, 0.85 at 4, 0.67 to 0.77 at 6 to 8, 0.51 at 12 and 0.41 from 20
/// on; of the right places, nineteen of twenty kept 0.81 with one word of 8 replaced, 0.69 with every fourth of 12, and 0.55
/// with every third of any length.
enum Likeness {
    /// - Parameters:
    ///   - bytes: Of the quotation's words.
    ///   - isBacked: Whether most of its prefix and suffix stands about the place, too.
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
