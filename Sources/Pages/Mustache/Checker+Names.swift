extension Checker {
    /// The kind of the value a tag names; nil after reporting that there is none.
    mutating func resolve(_ tag: Tag, _ place: Place) -> FieldKind? {
        if tag.name == "." { return resolveDot(tag, place) }
        let parts = tag.name.split(separator: ".").map(String.init)
        var candidates = place.stack.types
        var kind: FieldKind?
        for part in parts {
            guard let field = field(part, of: candidates) else {
                if kind == nil, place.stack.hidesUnknown { return nil }
                reportUnknown(part, tag, candidates, place)
                return nil
            }
            kind = field.kind
            // A list has items, not fields; so has a text neither.
            if case .record(let type) = field.kind { candidates = [type] } else { candidates = [] }
        }
        return kind
    }

    /// The field that the innermost type with that name has.
    private func field(_ name: String, of types: [TypeID]) -> Field? {
        for type in types {
            if let field = schema[type].fields.first(where: { $0.name == name }) { return field }
        }
        return nil
    }

    private mutating func resolveDot(_ tag: Tag, _ place: Place) -> FieldKind? {
        switch place.stack.top {
        case .scalar(let kind):
            return kind
        case .record:
            guard let type = place.stack.types.first else { return nil }
            return .record(type)
        case .unknown:
            return nil
        }
    }

    private mutating func reportUnknown(_ part: String, _ tag: Tag, _ types: [TypeID], _ place: Place) {
        let owners = types.map { schema[$0].name }
        let names = types.flatMap { schema[$0].fields.map(\.name) }
        let message =
            owners.isEmpty
            ? "'\(part)' in '\(tag.name)': what comes before has no fields"
            : "no field '\(part)' in \(owners.joined(separator: " or "))"
        report(
            tag, place.outline, .unknownName, message,
            wrong: part, among: names)
    }
}
