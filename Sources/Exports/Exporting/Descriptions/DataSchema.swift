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

    /// The schema of a column.
    static func property(_ column: Column) -> JSON {
        .object([("description", .text(column.summary))] + type(column.kind))
    }

    private static func type(_ kind: DataColumn.ValueType) -> [(String, JSON)] {
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

/// The JSON Schema of the page records: the columns of the tables, and the links.
enum RecordSchema {
    typealias Property = (String, JSON)

    static var json: JSON {
        let kinds = ["article", "actor", "event", "footnote", "source"]
        return .object([
            ("$schema", .text(DataSchema.dialect)), ("title", .text("Record of a page")),
            (
                "description",
                .text("What the page record says about its article, actor, event, footnote or source.")
            ),
            ("type", .text("object")), ("required", .list([.text("record")])),
            ("oneOf", .list(kinds.map(reference))),
            ("$defs", .object([article, actor, event, footnote, source] + parts)),
        ])
    }

    private static var article: Property {
        let note: [Property] = [("number", integer), ("text", text), ("source", reference("link"))]
        return record(
            "article", .articles,
            [
                ("source", reference("link")), ("actors", links([("mention_count", integer)])),
                ("events", links([("mention_count", integer)])),
                (
                    "paragraphs",
                    list([
                        ("number", integer), ("level", integer), ("text", text), ("caption", text),
                        ("address", address),
                    ])
                ),
                ("mentions", list([("kind", text), ("id", text)] + evidence)), ("footnotes", links(note)),
                ("notes", reference("notes")),
            ])
    }

    private static var actor: Property {
        let relation: [Property] = [("label", text), ("label_of_other", text), ("source", reference("link"))]
        return record(
            "actor", .actors,
            [
                ("text", text), ("part_of", links()), ("members", links()),
                ("relations", links(relation + date("began") + date("ended"))),
                ("events", links([("role", text)] + date("date"))), ("notes", reference("notes")),
                ("mentions", reference("mentions")),
                ("companions", links([("event_count", integer), ("sentence_count", integer)])),
            ])
    }

    private static var event: Property {
        let numbers: [Property] = [("low", integer), ("best", integer), ("high", integer), ("hedge", text)]
        let figure: [Property] = [("figure", text)] + numbers + [("words", text), ("source", reference("link"))]
        let account: [Property] = ["place", "killed", "injured", "claimed_by", "says"].map { ($0, text) }
        return record(
            "event", .events,
            [
                ("text", text), ("part_of", reference("link")), ("parts", links()), ("actors", links([("role", text)])),
                ("figures", list(figure)),
                ("accounts", list([("given_by", reference("link"))] + date("date") + account)),
                ("sources", links()), ("notes", reference("notes")), ("mentions", reference("mentions")),
            ])
    }

    private static var footnote: Property {
        record(
            "footnote", .footnotes,
            [
                ("article", reference("link")), ("source", reference("link")), ("note", text),
                ("cited_at", list([("paragraph", integer), ("sentence", text), ("address", address)])),
                ("notes", reference("notes")),
            ])
    }

    private static var source: Property {
        record(
            "source", .sources,
            [
                ("text", text), ("used_by", links([("paragraph", integer), ("sentence", text)])),
                ("notes", reference("notes")),
            ])
    }

    /// Definitions that several kinds of record share.
    private static var parts: [Property] {
        let note: [Property] = [("as", text), ("about", reference("link")), ("article", text), ("quote", text)]
        let place: [Property] = [("paragraph", integer), ("sentence", text), ("address", address)]
        return [
            ("link", object(link, required: link.map(\.0))),
            ("mentions", list([("article", text), ("mention_count", integer)] + evidence)),
            ("notes", list(note + [("note", text)] + place)),
        ]
    }

    private static func record(_ name: String, _ table: Table, _ linked: [Property]) -> Property {
        let columns = table.columns.filter { !$0.isOnlyInTables }
        let own = columns.map { ($0.name, DataSchema.property($0)) }
        let all = [("record", JSON.object([("const", .text(name))]))] + own + linked
        return (
            name,
            object(
                all + [("held", text), ("licence", text)],
                required: ["record"] + columns.filter(\.isRequired).map(\.name)
            )
        )
    }

    private static func object(_ properties: [Property], required: [String] = []) -> JSON {
        .object([
            ("type", .text("object")), ("properties", .object(properties)),
            ("required", .list(required.map(JSON.text))), ("additionalProperties", .flag(false)),
        ])
    }

    private static func list(_ properties: [Property], required: [String] = []) -> JSON {
        .object([("type", .text("array")), ("items", object(properties, required: required))])
    }

    /// A list of links with further properties.
    private static func links(_ more: [Property] = []) -> JSON { list(link + more, required: link.map(\.0)) }

    private static func reference(_ name: String) -> JSON { .object([("$ref", .text("#/$defs/\(name)"))]) }

    private static func date(_ name: String) -> [Property] {
        [(name, text), (name + "_earliest", day), (name + "_latest", day)]
    }

    private static var link: [Property] { [("kind", text), ("id", text), ("name", text), ("address", address)] }
    private static var evidence: [Property] {
        [("text", text), ("paragraph", integer), ("sentence", text), ("address", address)]
    }
    private static var text: JSON { .object([("type", .text("string"))]) }
    private static var integer: JSON { .object([("type", .text("integer"))]) }
    private static var day: JSON { .object([("type", .text("string")), ("format", .text("date"))]) }
    private static var address: JSON { .object([("type", .text("string")), ("format", .text("iri-reference"))]) }
}
