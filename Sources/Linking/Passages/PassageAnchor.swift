/// Where a passage note's quotation is in its article, as far as can be determined.
package struct PassageAnchor: Sendable, Equatable {
    /// How well the quotation is found.
    package enum State: String, Sendable {
        /// Its words occur once, between the prefix and the suffix.
        case exact
        /// One place is clearly meant and claims the same, but its words, prefix or suffix have changed.
        case moved
        /// One place seems to be meant, but it claims something else, or may.
        case changed
        /// Several places are as good.
        case ambiguous
        /// No place is like it.
        case lost
    }

    /// What no longer fits.
    package enum Cause: Sendable, Equatable {
        case words
        /// The words are there, between a different prefix and suffix.
        case context
        /// The words are in a footnote, on this line, and not in the text.
        case footnote(label: String, line: Int)
        /// The quotation holds no words.
        case noWords
    }

    /// A place in the article, with what a person needs to recognise it.
    package struct Place: Sendable, Equatable {
        /// 1-based, of the article's file.
        package var line: Int
        /// From 0 to 100.
        package var likeness: Int
        /// The sentence around it, white space as single spaces.
        package var sentence: String
        /// The words before or after it that distinguish it from the others; nil if there are none, or none are needed.
        package var prefix: String?
        package var suffix: String?
    }

    package var state: State
    package var cause: Cause
    /// Where it is pinned, in bytes of the text of the article's document; nil if it is not.
    package var range: Range<Int>?
    /// The note's quotation, prefix and suffix as they should read; nil if nothing needs to change.
    package var quote: String?
    package var prefix: String?
    package var suffix: String?
    /// Why a person must look before the note is changed, as a clause: 'not' was added. Nil if that is safe.
    package var objection: String?
    /// The sentence that the note was written on, as far as the note records it; nil if it is not a changed one.
    package var recorded: String?
    /// The place of a moved note, several that are as good, or those that come closest; the best first.
    package var places: [Place] = []
    /// How many places there are, those included that are not in the list.
    package var count = 0

    init(_ state: State, _ cause: Cause = .words, at range: Range<Int>? = nil) {
        self.state = state
        self.cause = cause
        self.range = range
    }
}

/// The words before and after a quotation, by a note's `prefix` and `suffix`.
struct PassageContext {
    let prefix: Quotation
    let suffix: Quotation

    /// - Parameter names: The names that bare references show, by what is written between their brackets.
    init(prefix: String?, suffix: String?, in text: PassageText, names: [String: String]) {
        func words(_ words: String?) -> Quotation {
            text.quotation(words.map { QuoteMarkup.plain($0, names: names) ?? $0 } ?? "")
        }
        self.prefix = words(prefix)
        self.suffix = words(suffix)
    }

    var isEmpty: Bool { prefix.tokens.isEmpty && suffix.tokens.isEmpty }

    func fits(_ range: Range<Int>, in text: PassageText) -> Bool {
        precedes(range.lowerBound, in: text) && follows(range.upperBound, in: text)
    }

    /// Whether the prefix is directly before a place; its first word may be the end of a longer one.
    func precedes(_ place: Int, in text: PassageText) -> Bool {
        guard let first = prefix.tokens.first else { return true }
        let start = place - prefix.tokens.count
        guard start >= 0, text.holds(PassageText.Run(prefix.tokens.dropFirst()), at: start + 1..<place) else {
            return false
        }
        let whole = text.tokens[start]
        return whole.id == first.id || text.bytes[whole.range].suffix(first.range.count) == prefix.bytes[first.range]
    }

    /// Whether the suffix is directly after a place; its last word may be the beginning of a longer one.
    func follows(_ place: Int, in text: PassageText) -> Bool {
        guard let last = suffix.tokens.last else { return true }
        let end = place + suffix.tokens.count
        guard end <= text.tokens.count, text.holds(PassageText.Run(suffix.tokens.dropLast()), at: place..<end - 1)
        else { return false }
        let whole = text.tokens[end - 1]
        return whole.id == last.id || text.bytes[whole.range].prefix(last.range.count) == suffix.bytes[last.range]
    }

    /// How much of the prefix and suffix surrounds a range, from 0 to 1; 0 if there are none.
    func likeness(about range: Range<Int>, in text: PassageText) -> Double {
        let reach = { (words: Quotation) in words.tokens.count + words.tokens.count / 2 + 2 }
        let before = max(0, range.lowerBound - reach(prefix))..<range.lowerBound
        let after = range.upperBound..<min(text.tokens.count, range.upperBound + reach(suffix))
        let all = prefix.weight + suffix.weight
        guard all > 0 else { return 0 }
        return Double(common(prefix, before, text) + common(suffix, after, text)) / Double(all)
    }

    private func common(_ words: Quotation, _ range: Range<Int>, _ text: PassageText) -> Int {
        let nearest = words.tokens.indices.prefix(NearPlaces.longestWhole)
        return Alignment(text: text, quotation: words).best(of: nearest, in: range)?.common ?? 0
    }
}
