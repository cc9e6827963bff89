/// A figure as a sentence gives it.
struct FoundFigure: Sendable {
    /// Whom or what it counts.
    enum Subject: Sendable, Equatable {
        /// All of them: "31 people", "31".
        case all
        /// Some kind of them: "18 civilians".
        case kind(PackedWord)
        /// Some that cannot be told: "31 Chinese men".
        case unclear
    }

    /// An index into the families that were looked for.
    var family: Int
    var subject: Subject
    var phrase: NumberPhrase
}
