/// All record types that templates may be rendered with.
package struct Schema: Sendable {
    package private(set) var types: [RecordType] = []

    package init() {}

    /// Names a type; its fields may follow later, so that types can refer to one another.
    package mutating func declare(_ name: String, summary: String) -> TypeID {
        types.append(RecordType(name: name, summary: summary, fields: []))
        return TypeID(index: types.count - 1)
    }

    /// Sets the fields of a declared type. If two fields have the same name, the first one counts.
    package mutating func define(_ id: TypeID, _ fields: [Field]) {
        guard types.indices.contains(id.index) else { return }
        types[id.index].fields = fields
    }

    /// The type of an id; an empty type for an id of another schema.
    package subscript(id: TypeID) -> RecordType {
        guard types.indices.contains(id.index) else { return RecordType(name: "unknown", summary: "", fields: []) }
        return types[id.index]
    }
}

/// A kind of record: its name and its fields in order.
package struct RecordType: Sendable, Equatable {
    package let name: String
    /// One sentence for the people who write templates.
    package let summary: String
    package var fields: [Field]
}

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

/// What a field holds.
package enum FieldKind: Sendable, Equatable, Hashable {
    case text, number, flag, url, html
    case record(TypeID)
    case list(TypeID)
    /// A list of texts; each is printed with `{{.}}`.
    case texts
}

/// A record type of one schema, by its place there.
package struct TypeID: Hashable, Sendable {
    let index: Int
}

/// What is known about the context stack at a place in a template.
struct TypeStack: Hashable {
    enum Top: Hashable {
        case record
        /// A text, number, flag, address or markup: `{{.}}` prints it.
        case scalar(FieldKind)
        /// The value of a name that was reported as unknown; nothing more is reported about it.
        case unknown
    }

    /// The types, innermost first, each once: the fields of an outer record of the same type can never be seen.
    private(set) var types: [TypeID]
    private(set) var top: Top
    private(set) var hidesUnknown = false

    init(_ root: TypeID) {
        types = [root]
        top = .record
    }

    /// The stack within a section on a value of that kind.
    func pushing(_ kind: FieldKind?) -> TypeStack {
        var stack = self
        switch kind {
        case .record(let type), .list(let type):
            stack.types.removeAll { $0 == type }
            stack.types.insert(type, at: 0)
            stack.top = .record
        case .texts:
            stack.top = .scalar(.text)
        case .some(let scalar):
            stack.top = .scalar(scalar)
        case nil:
            stack.top = .unknown
            stack.hidesUnknown = true
        }
        return stack
    }
}
