/// A source of a generated site.
package struct GeneratedSource: Sendable {
    package let id: String
    package let title: String
    package let type: String
    package let author: String
    package let publisher: String
    package let date: String
    package let url: String
    package let language: String
    package let standing: String
}
