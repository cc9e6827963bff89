/// One named value of a record type.
package struct Field: Sendable, Equatable {
    package let name: String
    package let kind: FieldKind
    /// One sentence for the people who write templates.
    package let summary: String

    package init(name: String, kind: FieldKind, summary: String) {
        self.name = name
        self.kind = kind
        self.summary = summary
    }

    package init(_ name: String, _ kind: FieldKind, _ summary: String) {
        self.init(name: name, kind: kind, summary: summary)
    }
}
