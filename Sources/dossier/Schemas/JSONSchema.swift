import Base
import Loading
import Model

/// The JSON Schema (draft 2020-12) of one value.
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

    /// A value of any of these kinds; a kind that is a choice itself adds its own kinds.
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

    /// A complete document, with the definitions it refers to.
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

extension JSONSchema {
    /// The mapping that a shape describes.
    init(_ shape: RecordShape) {
        let properties = shape.fields.map { ($0.key, JSONSchema($0.value).described($0.summary)) }
        self = .object(properties, required: shape.fields.filter(\.isRequired).map(\.key))
    }

    /// What a value may be when YAML reads it, before Dossier reads it as text.
    init(_ value: RecordShape.Value) {
        switch value {
        case .text: self = .type("string", "number", "boolean")
        case .date: self = .type("string", "integer", pattern: SchemaPattern.date)
        case .publicationTime: self = .type("string", pattern: SchemaPattern.publicationTime)
        case .webAddress, .siteAddress: self = .type("string", pattern: SchemaPattern.webAddress)
        case .language: self = .type("string", pattern: SchemaPattern.language)
        case .flag: self = JSONSchema([("enum", .list([.flag(true), .flag(false), .text("yes"), .text("no")]))])
        case .wholeNumber:
            self = .type("integer", "string", pattern: SchemaPattern.wholeNumber).with([("minimum", .number(0))])
        case .quantity:
            self = .type("integer", "string", pattern: SchemaPattern.quantity).with([("minimum", .number(0))])
        case .decimal(let range):
            self = JSONSchema([
                ("type", .text("number")), ("minimum", .number(Int(range.lowerBound))),
                ("maximum", .number(Int(range.upperBound))),
            ])
        case .slug, .id:
            self = .type("string", "integer", pattern: SchemaPattern.id).with([("maxLength", .number(120))])
        case .footnote: self = .type("string", pattern: SchemaPattern.footnote)
        case .choice(let values): self = .choice(values)
        case .silenceableRule: self = .choice(Rule.allCases.filter { $0.whyFirm == nil }.map(\.rawValue))
        case .ruleLevels: self = .object(Rule.allCases.map { ($0.rawValue, .levels(of: $0)) }, required: [])
        case .record(let shape): self = .reference(shape.name)
        case .either(let value, let shape): self = .any(of: [JSONSchema(value), .reference(shape.name)])
        case .list(let value): self = .any(of: [JSONSchema(value), .list(of: JSONSchema(value))])
        case .entries(let value):
            self = JSONSchema([("type", .text("object")), ("additionalProperties", JSONSchema(value).json)])
        }
    }

    /// The levels that a site may set for a rule.
    private static func levels(of rule: Rule) -> JSONSchema {
        let settings = Rule.Setting.allCases.filter { rule.whyFirm == nil || !rule.isLowered(by: $0) }
        let summary = rule.explanation?.summary ?? ""
        return choice(settings.map(\.rawValue)).described("\(summary) (by default: \(rule.level.rawValue))")
    }

    /// Everything that a shape's values refer to, each once, sorted by name.
    static func definitions(of shape: RecordShape) -> [(String, JSONSchema)] {
        var found: [String: RecordShape] = [:]
        shape.collect(into: &found)
        return found.values.sorted { $0.name < $1.name }.map {
            ($0.name, JSONSchema($0).described($0.summary))
        }
    }
}

extension RecordShape {
    fileprivate func collect(into found: inout [String: RecordShape]) {
        for field in fields { field.value.collect(into: &found) }
    }
}

extension RecordShape.Value {
    fileprivate func collect(into found: inout [String: RecordShape]) {
        switch self {
        case .record(let shape), .either(_, let shape):
            guard found.updateValue(shape, forKey: shape.name) == nil else { return }
            shape.collect(into: &found)
        case .list(let value), .entries(let value): value.collect(into: &found)
        default: break
        }
    }
}
