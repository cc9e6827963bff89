import Base
import Model

/// JSON Schemas (2020-12) of the tables, made from their columns.
enum DataSchema {
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// The schema of a table as a JSON file: a list of objects.
    static func json(of table: Table) -> JSON {
        .object([
            ("$schema", .text(dialect)), ("title", .text(table.title)), ("description", .text(table.summary)),
            ("type", .text("array")), ("items", rows(of: table)),
        ])
    }

    private static func rows(of table: Table) -> JSON {
        .object([
            ("type", .text("object")), ("properties", .object(table.columns.map { ($0.name, property($0)) })),
            ("required", .list(table.columns.filter(\.isRequired).map { .text($0.name) })),
            ("additionalProperties", .flag(false)),
        ])
    }

    /// What the schema says of a column.
    static func property(_ column: Column) -> JSON {
        .object([("description", .text(column.summary))] + type(column.kind))
    }

    private static func type(_ kind: DataColumn.Kind) -> [(String, JSON)] {
        switch kind {
        case .text: [("type", .text("string"))]
        case .texts: [("type", .text("array")), ("items", .object([("type", .text("string"))]))]
        case .integer: [("type", .text("integer"))]
        case .decimal: [("type", .text("number"))]
        case .edtf: [("type", .text("string")), ("$comment", .text("EDTF level 1 (ISO 8601-2)"))]
        case .day: [("type", .text("string")), ("format", .text("date"))]
        case .address: [("type", .text("string")), ("format", .text("iri-reference"))]
        case .choice(let words): [("type", .text("string")), ("enum", .list(words.map(JSON.text)))]
        }
    }
}
