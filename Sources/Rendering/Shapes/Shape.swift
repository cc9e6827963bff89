import Mustache

/// A record type and where its values come from, declared as one list of fields.
///
/// The schema, the reference for template writers and the values are all made from that list, so that none can drift from
/// the others. A list `names` brings with it a flag `has_names`.
struct Shape<Subject: Sendable>: Sendable {
    /// Where one value of a record comes from.
    private enum Slot: Sendable {
        /// No template mentions the field.
        case unused
        case value(ShapeField<Subject>.Value)
        /// Whether the list in an earlier slot holds anything.
        case presence(of: Int)
    }

    let type: TypeID
    /// One for each field, a presence after its list.
    private let slots: [Slot]
    private let prepared: (@Sendable (Subject, PageScope) -> Mustache.Value?)?

    /// - Parameter prepared: Finds the record where it was made beforehand for all pages.
    init(
        _ name: String, _ summary: String, in schema: inout SchemaDraft, _ fields: [ShapeField<Subject>],
        prepared: (@Sendable (Subject, PageScope) -> Mustache.Value?)? = nil
    ) {
        self.prepared = prepared
        var declared: [Field] = []
        var slots: [Slot] = []
        for field in fields {
            let presence = field.isList ? "has_" + field.name : nil
            let isUsed = schema.isUsed(field.name) || presence.map(schema.isUsed) == true
            declared.append(Field(field.name, field.kind, field.summary))
            slots.append(isUsed ? .value(field.value) : .unused)
            if let presence {
                declared.append(Field(presence, .flag, "Whether there are any `\(field.name)`."))
                slots.append(isUsed ? .presence(of: slots.count - 1) : .unused)
            }
        }
        type = schema.add(name, summary, declared)
        self.slots = slots
    }

    /// The record for one subject as a value, made beforehand or now.
    func value(_ subject: Subject, _ page: PageScope) -> Mustache.Value {
        if let prepared, let value = prepared(subject, page) { return value }
        return .record(record(subject, page))
    }

    /// The record for one subject, as it looks from the page being written.
    func record(_ subject: Subject, _ page: PageScope) -> Record {
        var values: [Mustache.Value] = []
        values.reserveCapacity(slots.count)
        for slot in slots {
            switch slot {
            case .unused: values.append(.none)
            case .value(let value): values.append(value(subject, page))
            case .presence(let list): values.append(.flag(values[list].holdsItems))
            }
        }
        return Record(type, values)
    }
}

extension Mustache.Value {
    /// Whether it is a list that holds anything.
    fileprivate var holdsItems: Bool {
        if case .list(let items) = self { !items.isEmpty } else { false }
    }
}
