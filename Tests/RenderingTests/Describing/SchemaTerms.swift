import Foundation

/// The types and properties of schema.org that pages use, with what the vocabulary says of them: `Tests/Fixtures/schema.org`.
struct SchemaTerms: Decodable {
    struct Property: Decodable {
        /// The types that have it.
        var on: Set<String>
        /// The types of its values.
        var of: Set<String>
    }

    /// Each with the types that it is a special case of.
    var types: [String: [String]]
    var properties: [String: Property]

    static func load() throws -> SchemaTerms {
        let file = TemplateFiles.folder.deletingLastPathComponent()
            .appendingPathComponent("Tests/Fixtures/schema.org/terms.json")
        return try JSONDecoder().decode(SchemaTerms.self, from: Data(contentsOf: file))
    }

    /// A type and all that it is a special case of.
    func kinds(of type: String) -> Set<String> {
        (types[type] ?? []).reduce(into: [type]) { $0.formUnion(kinds(of: $1)) }
    }

    /// What is wrong in a value and all that it holds: unknown terms, and properties on, or with, a type that they do not go with.
    func faults(in value: Any) -> [String] {
        if let items = value as? [Any] { return items.flatMap(faults) }
        guard let object = value as? [String: Any], object["@value"] == nil else { return [] }
        let type = object["@type"] as? String
        guard let type else { return Set(object.keys) == ["@id"] ? [] : ["no type: \(object.keys.sorted())"] }
        guard types[type] != nil else { return ["no such type: \(type)"] }
        return object.keys.sorted().filter { !$0.hasPrefix("@") }.flatMap { name -> [String] in
            guard let property = properties[name], let value = object[name] else {
                return ["no such property: \(name)"]
            }
            let isFit = !property.on.isDisjoint(with: kinds(of: type))
            return (isFit ? [] : ["\(name) on \(type)"]) + unfit(value, property).map { "\($0) for \(name)" }
                + faults(in: value)
        }
    }

    /// The types of objects that are no values of a property.
    private func unfit(_ value: Any, _ property: Property) -> [String] {
        let values = value as? [Any] ?? [value]
        return values.compactMap { ($0 as? [String: Any])?["@type"] as? String }
            .filter { property.of.isDisjoint(with: kinds(of: $0)) }
    }
}
