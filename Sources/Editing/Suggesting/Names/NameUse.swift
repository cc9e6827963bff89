/// A place where the text seems to name somebody, with what stands around it.
struct NameUse: Sendable {
    var name: String
    /// The words of the name.
    var words: [String]
    /// An index into the sentences.
    var sentence: Int
    /// The office in capitals before the name, such as `Foreign Minister`.
    var role: String?
    /// Whether an office in small letters stands before it, such as `spokesman`.
    var followsOffice = false
    /// Whether a state's possessive stands before it: `Pakistan’s`.
    var isOwnedByState = false
    /// Whether it stands where places stand, or is called one.
    var isPlace = false
    /// Whether a verb of saying or doing follows.
    var acts = false
    var isPossessive = false
    /// Whether it is the first word of a sentence alone, so that its capital says nothing.
    var isDoubtful = false
}

/// Which words a set of texts uses in small letters: such a word at the start of a sentence is no name.
struct Wording: Sendable {
    private(set) var small: Set<String> = []

    init(_ sentences: [ProseSentence]) {
        for sentence in sentences {
            for word in sentence.words where !word.isCapital { small.insert(word.lower) }
        }
    }
}
