import Base

/// What a JSON Schema (draft 2020-12) says of one value.
struct JSONSchema {
    private var keywords: [(String, JSON)]

    init(_ keywords: [(String, JSON)] = []) { self.keywords = keywords }

    var json: JSON { .object(keywords) }

    /// One of several types, such as `string` and `integer`: YAML reads `title: 2014` as a number.
    static func type(_ types: String..., pattern: String? = nil) -> JSONSchema {
        let type: JSON = types.count == 1 ? .text(types[0]) : .list(types.map(JSON.text))
        return JSONSchema([("type", type)] + (pattern.map { [("pattern", .text($0))] } ?? []))
    }

    static func choice(_ values: [String]) -> JSONSchema { JSONSchema([("enum", .list(values.map(JSON.text)))]) }

    static func reference(_ name: String) -> JSONSchema { JSONSchema([("$ref", .text("#/$defs/\(name)"))]) }

    static func list(of item: JSONSchema) -> JSONSchema {
        JSONSchema([("type", .text("array")), ("items", item.json)])
    }

    /// A mapping of these keys and no others.
    static func object(_ properties: [(String, JSONSchema)], required: [String]) -> JSONSchema {
        JSONSchema([
            ("type", .text("object")), ("properties", .object(properties.map { ($0.0, $0.1.json) })),
            ("required", .list(required.map(JSON.text))), ("additionalProperties", .flag(false)),
        ])
    }

    /// A value of any of these kinds; what is itself a choice of kinds adds its own.
    static func any(of kinds: [JSONSchema]) -> JSONSchema {
        let all = kinds.flatMap { kind -> [JSON] in
            guard kind.keywords.count == 1, case ("anyOf", .list(let inner))? = kind.keywords.first else {
                return [kind.json]
            }
            return inner
        }
        return JSONSchema([("anyOf", .list(all))])
    }

    /// The same with further keywords before its own.
    func with(_ more: [(String, JSON)]) -> JSONSchema { JSONSchema(more + keywords) }

    func described(_ text: String) -> JSONSchema { with([("description", .text(text))]) }

    /// A document of its own, with the definitions it refers to.
    ///
    /// - Parameter name: Its file's name without the ending.
    func document(_ name: String, title: String, definitions: [(String, JSONSchema)] = []) -> JSON {
        let head: [(String, JSON)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("$id", .text("urn:dossier:schema:\(name)")), ("title", .text(title)),
        ]
        let tail = definitions.isEmpty ? [] : [("$defs", JSON.object(definitions.map { ($0.0, $0.1.json) }))]
        return .object(head + keywords + tail)
    }
}
