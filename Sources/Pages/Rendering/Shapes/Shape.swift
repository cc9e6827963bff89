import Mustache

/// A record type and where its values come from, declared as one list of fields.
///
/// The schema, the reference for template writers and the values are all made from that list, so that none can drift
/// from the others. Each list, such as `names`, also gets a flag `has_names`.
struct Shape<Subject: Sendable>: Sendable {
    let type: TypeID
    /// How many fields the type declares.
    private let count: Int
    /// The fields that a template mentions, each with its place in the record.
    private let values: [(place: Int, value: ShapeField<Subject>.Value)]
    /// The place of each `has_names`, and the place of its list.
    private let presences: [(place: Int, list: Int)]
    private let prepared: (@Sendable (Subject, PageScope) -> Value?)?

    /// - Parameter prepared: Finds the record if it was made in advance for all pages.
    init(
        _ name: String, _ summary: String, in schema: inout SchemaDraft, _ fields: [ShapeField<Subject>],
        prepared: (@Sendable (Subject, PageScope) -> Value?)? = nil
    ) {
        self.prepared = prepared
        var declared: [Field] = []
        var values: [(place: Int, value: ShapeField<Subject>.Value)] = []
        var presences: [(place: Int, list: Int)] = []
        for field in fields {
            let presence = field.isList ? "has_" + field.name : nil
            let isUsed = schema.isUsed(field.name) || presence.map(schema.isUsed) == true
            let place = declared.count
            declared.append(Field(field.name, field.kind, field.summary))
            if isUsed { values.append((place, field.value)) }
            if let presence {
                declared.append(Field(presence, .flag, "Whether there are any `\(field.name)`."))
                if isUsed { presences.append((place + 1, place)) }
            }
        }
        type = schema.add(name, summary, declared)
        count = declared.count
        self.values = values
        self.presences = presences
    }

    /// The record for one subject, as it looks from the page being written: made in advance, or now.
    func value(_ subject: Subject, _ page: PageScope, _ pool: inout ValuePool) -> Value {
        if let prepared, let value = prepared(subject, page) { return value }
        return record(subject, page, &pool)
    }

    /// The record for one subject, made now.
    func record(_ subject: Subject, _ page: PageScope, _ pool: inout ValuePool) -> Value {
        let fields = pool.room(count)
        // Read in place: a copy of each closure would be counted, for every record of every page.
        let values = values.span
        for index in values.indices {
            let made = values[index].value(subject, page, &pool)
            pool[fields.lowerBound + values[index].place] = made
        }
        for (place, list) in presences {
            pool[fields.lowerBound + place] = .flag(pool[fields.lowerBound + list].holdsItems)
        }
        return pool.record(type, fields)
    }
}

/// The schema while the shapes are declared.
struct SchemaDraft {
    private(set) var schema = Schema()
    /// Whether a template mentions a name; fields that none mentions need not be computed.
    let isUsed: (String) -> Bool

    /// Declares and defines a type; types that it names must have been added before.
    mutating func add(_ name: String, _ summary: String, _ fields: [Field]) -> TypeID {
        let type = schema.declare(name, summary: summary)
        schema.define(type, fields)
        return type
    }
}

/// Where a link on a page leads.
enum Address: Sendable {
    /// An address that is printed as it is, such as `#note.1`.
    case url(String)
    /// An address given from the site's root.
    case path(String)
}
