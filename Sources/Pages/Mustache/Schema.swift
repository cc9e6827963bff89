/// All record types that templates may be rendered with.
package struct Schema: Sendable {
    package private(set) var types: [RecordType] = []

    package init() {}

    /// Names a type; its fields may follow later, so that types can refer to one another.
    package mutating func declare(_ name: String, summary: String) -> TypeID {
        types.append(RecordType(name: name, summary: summary, fields: []))
        return TypeID(index: types.count - 1)
    }

    /// Sets the fields of a declared type. Of two fields with one name the first is found.
    package mutating func define(_ id: TypeID, _ fields: [Field]) {
        guard types.indices.contains(id.index) else { return }
        types[id.index].fields = fields
    }

    /// The type behind an id; an empty one for an id of another schema.
    package subscript(id: TypeID) -> RecordType {
        guard types.indices.contains(id.index) else { return RecordType(name: "unknown", summary: "", fields: []) }
        return types[id.index]
    }
}
