/// Something that happened, as a sentence tells it.
package struct Happening: Sendable, Hashable {
    /// In words of the sentence, its first letter in upper case.
    package var title: String
    /// Such as `attack`.
    package var kind: String
    /// Nil where the sentence gives none.
    package var date: MentionedDate?
    /// Names within the title: what the happening is told apart by.
    var names: [String]
    /// More is likelier.
    var score: Int
}
