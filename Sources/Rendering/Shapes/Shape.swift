import Mustache

/// A record type and where its values come from, declared as one list of fields.
///
/// The schema, the reference for template writers and the values themselves are all made from that list, so that none of
/// them can drift from the others.
struct Shape<Subject: Sendable>: Sendable {
    let type: TypeID
    /// One for each field; nil where no template mentions the field's name.
    private let values: [ShapeField<Subject>.Value?]

    init(_ name: String, _ summary: String, in schema: inout SchemaDraft, _ fields: [ShapeField<Subject>]) {
        type = schema.add(name, summary, fields.map { Field($0.name, $0.kind, $0.summary) })
        var values: [ShapeField<Subject>.Value?] = []
        for field in fields { values.append(schema.isUsed(field.name) ? field.value : nil) }
        self.values = values
    }

    /// The record for one subject, as it looks from the page being written.
    func record(_ subject: Subject, _ page: PageScope) -> Record {
        var record: [Mustache.Value] = []
        record.reserveCapacity(values.count)
        for value in values {
            if let value { record.append(value(subject, page)) } else { record.append(.none) }
        }
        return Record(type, record)
    }
}
