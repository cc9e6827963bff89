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

    /// What names it: that decides how another thing would be named there.
    enum Form: Sendable { case text, field, fileName }

    var reason: Reason
    var form: Form
    var path: String
    var position: Position
    /// Characters as written.
    var length: Int

    init(_ reason: Reason, by form: Form, in path: String, at position: Position, length: Int) {
        self.reason = reason
        self.form = form
        self.path = path
        self.position = position
        self.length = length
    }
}
