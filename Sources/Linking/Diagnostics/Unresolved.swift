import Model

/// A reference that leads nowhere, before it is put in words: suggestions need a view of the whole site.
struct Unresolved: Sendable, Equatable {
    enum Reason: Sendable, Equatable {
        case noEntity(EntityKind?, id: String)
        case severalEntities([EntityKind], id: String)
        /// The article stands at this place of the catalog but has no such footnote.
        case noFootnote(article: Int, label: String)
        case noFile(String)
        /// Beside the ids that the page does have.
        case noFragment(String, among: [String])
        /// A passage note may not be linked to what it names.
        case notAnnotated(String)
    }

    var reason: Reason
    var path: String
    var position: Position
    /// Characters as written.
    var length: Int

    init(_ reason: Reason, in path: String, at position: Position, length: Int) {
        self.reason = reason
        self.path = path
        self.position = position
        self.length = length
    }
}
