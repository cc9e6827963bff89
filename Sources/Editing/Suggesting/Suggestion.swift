import Model

/// An actor or event that a text names and no annotation covers, with the file that would add it.
package struct Suggestion: Sendable {
    /// What it seems to be.
    package enum Kind: Sendable, Hashable {
        case actor(Catalog.Actor.Kind)
        /// Such as `attack`.
        case event(String)
    }

    package var kind: Kind
    /// The id that its file would bear; no other entry has it.
    package var id: String
    package var name: String
    /// Other forms of an actor's name in the texts.
    package var otherNames: [String] = []
    /// An event's date; nil where the text gives none.
    package var date: MentionedDate?
    /// More is likelier; suggestions come sorted by it.
    package var score: Int
    /// What speaks for it, in words.
    package var reasons: [String]
    package var sentences: [ProseSentence]

    package var isActor: Bool {
        if case .actor = kind { true } else { false }
    }

    /// The file it would stand in, from the site's folder.
    package var path: String { "content/\(isActor ? "actors" : "events")/\(id).md" }
}

/// What the texts name and the annotations lack.
package struct Suggestions: Sendable {
    /// Actors, then events, the likeliest first.
    package var found: [Suggestion]
    package var ambiguous: [AmbiguousMention]
}
