import Language

/// A word of a sentence, as a reader of names sees it.
struct Word: Sendable, Hashable {
    /// What stands between a word and the one before it.
    enum Gap: Sendable { case space, comma, opens, closes, dash, other }

    /// As written, without a possessive ending.
    var text: String
    /// In lower case, for the vocabularies.
    var lower: String
    /// In bytes of the document's text, without a possessive ending.
    var range: Range<Int>
    /// Between the word before and this one; `opens` at a bracket that opens here, `closes` behind one that closes.
    var gap = Gap.other
    var isPossessive = false
    /// Whether it stands in quotation marks.
    var isQuoted = false
    /// Whether it is the first of a sentence or quotation, where a capital says nothing.
    var isInitial = false
    /// Whether an annotation, a link or code covers it.
    var isCovered = false

    /// Whether it begins with a capital letter.
    var isCapital: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    /// Whether it is written in capitals, such as `NATO` or `U.S.`; a Roman number or a single letter is not.
    let isAcronym: Bool

    /// Whether a text is written in capitals, and no plain word of a language.
    static func isAcronym(_ text: String, in language: LanguageWords) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars where scalar != "." {
            guard scalar.properties.isUppercase else { return false }
            letters += 1
        }
        let isRoman = letters <= 4 && text.utf8.allSatisfy { "IVX".utf8.contains($0) }
        return (2...8).contains(letters) && !isRoman && !language.names.plainAcronyms.contains(text)
    }

    /// The number it is, where it is written in at most four digits alone (`16`) or with an ordinal ending (`4th`).
    var number: Int? { DigitWord(lower).flatMap { $0.digits <= 4 ? $0.value : nil } }
}
