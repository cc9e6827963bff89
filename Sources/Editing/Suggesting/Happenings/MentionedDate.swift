/// A date as a sentence gives it, in EDTF.
package struct MentionedDate: Sendable, Hashable {
    /// Such as `2014-12-16`, or `2014-03?` where the year is taken from the article's date.
    package let edtf: String
    /// The words that give it, such as `On December 16`.
    package let written: String
    /// Indices of the sentence's words.
    let words: Range<Int>
    /// Whether the year or day follows from the article's date and does not stand in the sentence.
    package let isInferred: Bool
    /// More is better: 4 a day, 3 a month, 2 a weekday or month alone, 1 a year.
    let weight: Int
}
