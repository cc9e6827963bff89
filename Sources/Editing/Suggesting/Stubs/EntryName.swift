import Language

/// The name of a new entry, given as an id (`ada-byron`) or in words (`Ada Byron`).
package struct EntryName: Sendable, Hashable {
    package let id: String
    package let words: String

    /// Nil where no id can be made of the words.
    ///
    /// - Parameter isProper: Whether every word made of an id gets a capital, as in the name of a person.
    package init?(_ text: String, isProper: Bool = false) {
        guard let id = Slug.isID(text) ? text : Slug.id(text), id != Slug.listPage else { return nil }
        self.id = id
        guard Slug.isID(text) else {
            words = text
            return
        }
        let parts = text.split(separator: "-").enumerated().map { index, part in
            index == 0 || isProper ? part.prefix(1).uppercased() + part.dropFirst() : String(part)
        }
        words = parts.joined(separator: " ")
    }
}
