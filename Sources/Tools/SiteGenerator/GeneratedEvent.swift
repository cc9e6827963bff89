/// An event of a generated site.
package struct GeneratedEvent: Sendable {
    /// Who took part (a place in the list of actors), and as what.
    package struct Participant: Sendable {
        package let actor: Int
        package let role: String?
    }

    package let id: String
    package let title: String
    package let kind: String
    /// An EDTF date.
    package let date: String
    package let place: String
    package let participants: [Participant]
    package let killed: Int?
    package let injured: (low: Int, best: Int, high: Int)?
    package let status: String
    /// A place in the list of sources.
    package let source: Int
    package let body: String
}
