import Language
import Model

/// Which footnote of an article continues which of those that were published, whatever their labels.
///
/// First those with the same words in the same sentence, then those with the same words, then those with like words; then
/// the only footnote of a sentence that had only one.
struct FootnoteSuccession {
    /// A footnote by its words and the sentence that cites it.
    struct Text {
        let words: WordPairs
        let sentence: WordPairs

        var sketch: FootnoteSketch {
            FootnoteSketch(text: ParagraphSketch(words), sentence: ParagraphSketch(sentence))
        }
    }

    private var succession: Succession

    /// By published footnote: the one that continues it, or nil.
    var successors: [Int?] { succession.successors.map { $0 < 0 ? nil : $0 } }

    /// - Parameter published: Nil where only the address was recorded.
    init(of published: [FootnoteSketch?], in texts: [Text]) {
        succession = Succession(published: published.count, texts: texts.count)
        let sketches = texts.map(\.sketch)
        succession.matchSame(published, sketches)
        guard succession.successors.contains(-1), succession.owners.contains(-1) else { return }
        succession.matchSame(published.map { $0.flatMap(Self.tellingWords) }, sketches.map(Self.tellingWords))
        matchLikeWords(published, texts, sketches)
        matchSentences(published, sketches)
    }

    /// A note with fewer pairs of words, such as "Ibid., p. 4", is told from others by its sentence.
    private static let telling = 4
    /// How much of a published note, or of the sentence of a short one, must be contained in another, in thousandths.
    private static let enough = 300

    private static func tellingWords(_ sketch: FootnoteSketch) -> ParagraphSketch? {
        sketch.text.count >= telling ? sketch.text : nil
    }

    private mutating func matchLikeWords(
        _ published: [FootnoteSketch?], _ texts: [Text], _ sketches: [FootnoteSketch]
    ) {
        let likeness = SketchLikeness(texts.map(\.words))
        let pairs = succession.pairs(published.map { $0.flatMap(Self.tellingWords) }, in: likeness) { _, place in
            place.contained >= Self.enough
        }
        succession.matchLike(pairs)
        // The same few words, in a sentence that was edited.
        let sentences = SketchLikeness(texts.map(\.sentence))
        let short = published.map { $0.flatMap { $0.text.count < Self.telling ? $0 : nil } }
        let shortPairs = succession.pairs(short.map { $0?.sentence }, in: sentences) { index, place in
            place.contained >= Self.enough
                && sketches[place.paragraph].text == short[index]?.text
        }
        succession.matchLike(shortPairs)
    }

    /// In a sentence with one footnote, then and now, the new one replaces the old.
    private mutating func matchSentences(_ published: [FootnoteSketch?], _ sketches: [FootnoteSketch]) {
        func single(_ sentences: [ParagraphSketch?]) -> [ParagraphSketch?] {
            let times = Dictionary(sentences.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
            return sentences.map { $0.flatMap { $0.count >= Self.telling && times[$0] == 1 ? $0 : nil } }
        }
        succession.matchSame(single(published.map { $0?.sentence }), single(sketches.map(\.sentence)))
    }
}
