/// The words of one language by which figures, dates, quotations and attributions are known. Where a language has none,
/// the review is silent.
struct Lexicon: Sendable {
    /// What is counted of an event, and how it is said.
    struct Family: Sendable, Equatable {
        /// Under what names an editor declares it: killed, dead, deaths.
        var names: Set<PackedWord>
        /// Verbs that take the number as their object: killed 31.
        var verbs: Set<PackedWord>
        /// What is said of those who were counted: 31 dead, 31 were killed.
        var states: Set<PackedWord>
        /// Nouns that are counted themselves: 31 deaths.
        var nouns: Set<PackedWord>
        /// Whether a "toll" or "lives" counts it.
        var isDeath = false
    }

    /// A hedge, longest first where one ends in another, and the word that `Quantity` knows it by.
    struct Hedge: Sendable {
        var words: [PackedWord]
        var meaning: String?
    }

    var words: [PackedWord: WordEntry]
    /// What stands behind the digits of an ordinal: st, nd.
    var ordinals: Set<PackedWord>
    var families: [Family]
    var hedges: [Hedge]
    /// Phrases that name a giver: according to.
    var attributions: [[PackedWord]]
    /// The family of a verb that the lexicon does not have, by its participle; nil where it is none.
    var regular: @Sendable (String) -> Family?

    /// The lexicon of a language by its BCP 47 tag.
    static func of(_ language: String) -> Lexicon? {
        let primary = language.utf8.prefix { $0 != UInt8(ascii: "-") }
        return primary.elementsEqual("en".utf8) || primary.elementsEqual("EN".utf8) ? english : nil
    }
}
