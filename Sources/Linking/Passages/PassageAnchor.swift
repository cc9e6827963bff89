/// Where a passage note's quotation stands in its article, as far as that can be told.
package struct PassageAnchor: Sendable, Equatable {
    /// How well the quotation is found.
    package enum State: String, Sendable {
        /// Its words stand there once, between the prefix and the suffix.
        case exact
        /// One place is clearly the one that is meant, but its words, prefix or suffix are other ones now.
        case moved
        /// Several places are as good.
        case ambiguous
        /// No place is like it.
        case lost
    }

    /// What no longer fits.
    package enum Cause: Sendable, Equatable {
        case words
        /// The words stand there, between another prefix and suffix.
        case context
        /// The words go on from one paragraph, heading or cell into the next.
        case severalBlocks
        /// The words stand in a footnote, on this line, and not in the text.
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
        /// The words before or behind that tell it from the others; nil where none do, or where it needs none.
        package var prefix: String?
        package var suffix: String?
    }

    package var state: State
    package var cause: Cause
    /// Where it is pinned, in bytes of the text of the article's document; nil where it is not.
    package var range: Range<Int>?
    /// The note's quotation, prefix and suffix as they should read; nil where nothing is to be changed.
    package var quote: String?
    package var prefix: String?
    package var suffix: String?
    /// Why a person should look before the note is changed; nil where that is safe.
    package var caution: String?
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
