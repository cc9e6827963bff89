/// An actor of a generated site.
package struct GeneratedActor: Sendable {
    /// What this actor is to another, which stands at `other` in the list of actors.
    package struct Relation: Sendable {
        package let other: Int
        package let role: String
        package let from: Int
    }

    package let id: String
    package let name: String
    package let kind: String
    package let role: String
    /// Another name in Latin letters, which the prose uses too.
    package let shortName: String?
    package let foreignName: (text: String, language: String)?
    package let began: String?
    /// Places in the list of actors.
    package let partOf: Int?
    package let relations: [Relation]
    package let body: String
}
