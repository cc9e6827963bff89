import Mustache

/// The schema while the shapes are declared.
struct SchemaDraft {
    private(set) var schema = Schema()
    /// Whether a template mentions a name; fields that none mentions need not be worked out.
    let isUsed: (String) -> Bool

    /// Declares and defines a type; types that it names must have been added before.
    mutating func add(_ name: String, _ summary: String, _ fields: [Field]) -> TypeID {
        let type = schema.declare(name, summary: summary)
        schema.define(type, fields)
        return type
    }
}
